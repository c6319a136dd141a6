import type { DomainTexts } from '../shape'
import { dpiaRuleTexts } from './dpia-rules'

export const rules: DomainTexts['rules'] = {
  'ROPA-ID-01': {
    title: 'Coordonnées du responsable incomplètes',
    message: 'Indiquez pour « {organisation} » la dénomination, l’adresse et un courriel ou un téléphone.',
  },
  'ROPA-ID-02': {
    title: 'DPO non indiqué',
    message:
      'Aucun DPO n’est indiqué pour « {organisation} ». Dites si sa désignation est obligatoire et, si oui, nommez-le.',
  },
  'ROPA-ID-03': {
    title: 'DPO sans coordonnées',
    message: 'Ajoutez un courriel, un téléphone ou une adresse pour le DPO « {dpo} » de « {organisation} ».',
  },
  'ROPA-ID-04': {
    title: 'Représentant dans l’UE non désigné',
    message:
      '« {organisation} » se trouve hors EEE ({country}). Si cet organisme vise ou suit des personnes dans l’EEE, nommez son représentant ou indiquez l’exemption.',
  },
  'ROPA-ID-05': {
    title: 'Traitement sans nom',
    message: 'Donnez au traitement {ref} le nom d’usage dans le service.',
  },
  'ROPA-ID-06': {
    title: 'Nom en double',
    message: '« {activity} » porte le même nom que le traitement {ref} : distinguez-les ou réunissez-les.',
  },
  'ROPA-PUR-01': {
    title: 'Finalité manquante',
    message: 'Dites à quoi servent les données : au moins une finalité est nécessaire.',
  },
  'ROPA-PUR-02': {
    title: 'Finalité trop vague',
    message: '« {purpose} » est trop vague : décrivez le but poursuivi, avec un verbe d’action.',
  },
  'ROPA-PUR-03': {
    title: 'Nombreuses finalités',
    message: 'Ce traitement a {count} finalités : envisagez de le scinder.',
  },
  'ROPA-SUB-01': {
    title: 'Personnes concernées manquantes',
    message: 'Indiquez au moins une catégorie de personnes concernées.',
  },
  'ROPA-DAT-01': {
    title: 'Données manquantes',
    message: 'Indiquez au moins une catégorie de données.',
  },
  'ROPA-DAT-02': {
    title: 'Donnée sans finalité',
    message: '« {item} » ne sert à aucune finalité : reliez cette donnée à une finalité ou retirez-la.',
  },
  'ROPA-DAT-03': {
    title: 'Numéro national sans texte',
    message: '« {item} » comprend un numéro national : citez le texte qui en autorise l’usage.',
  },
  'ROPA-REC-01': {
    title: 'Destinataires non indiqués',
    message: 'Indiquez les destinataires et sous-traitants, ou confirmez qu’il n’y en a aucun.',
  },
  'ROPA-REC-02': {
    title: 'Accès internes non indiqués',
    message: 'Nommez les services qui ont accès aux données.',
  },
  'ROPA-TRF-01': {
    title: 'Transferts non renseignés',
    message: 'Dites si des données sortent de l’Espace économique européen, accès à distance compris.',
  },
  'ROPA-SEC-01': {
    title: 'Sécurité non décrite',
    message: 'Décrivez au moins une mesure de sécurité appliquée à ce traitement.',
  },
  'ROPA-SEC-02': {
    title: 'Données exposées sans chiffrement',
    message:
      'Données sensibles ou risque élevé, sans chiffrement au repos ni pseudonymisation : prévoyez l’un des deux ou justifiez.',
  },
  'ROPA-SEC-03': {
    title: 'Mesures de base absentes',
    message: 'Aucune mesure d’authentification, d’habilitation, de journalisation ou de sauvegarde n’est en place.',
  },
  'ROPA-SEC-04': {
    title: 'Sécurité non testée',
    message: 'Aucune mesure n’a été testée ou vérifiée depuis {months} mois : consignez un test.',
  },
  'ROPA-EXE-01': {
    title: 'Dispense de registre inapplicable',
    message:
      'La dispense « moins de {headcount} salariés » ne couvre pas ce traitement : elle suppose un traitement occasionnel, sans risque et sans donnée sensible ou pénale.',
  },
  'ROPA-REV-01': {
    title: 'Revue en retard',
    message: 'La revue était attendue pour le {date} : relisez la fiche et datez la revue.',
  },
  'ROPA-REV-02': {
    title: 'Jamais revu',
    message: 'Ce traitement actif n’a jamais été revu : datez une première revue.',
  },
  'ROPA-STA-01': {
    title: 'Clos mais encore actif',
    message: 'La fin est datée du {date} et le statut reste « actif » : corrigez l’un ou l’autre.',
  },
  'ROPA-JC-01': {
    title: 'Accord entre responsables manquant',
    message: 'Plusieurs responsables sont nommés : reliez leur accord, ou expliquez pourquoi chacun agit seul.',
  },
  'ROPA-JC-02': {
    title: 'Grandes lignes de l’accord non communiquées',
    message: 'Mettez les grandes lignes de l’accord « {arrangement} » à la disposition des personnes.',
  },
  'ROPA-OWN-01': {
    title: 'Référent non nommé',
    message: 'Nommez la personne qui répond de ce traitement au quotidien.',
  },
  'LEG-01': {
    title: 'Base légale manquante',
    message: 'Choisissez la base légale de la finalité « {purpose} ».',
  },
  'RET-01': {
    title: 'Durée de conservation manquante',
    message: 'Fixez une durée de conservation, ou à défaut des critères, pour « {item} ».',
  },
  'RET-02': {
    title: 'Conservation sans limite',
    message: '« {rule} » : une conservation illimitée n’est pas admise, fixez une durée ou un critère.',
  },
  'RET-03': {
    title: 'Durée invérifiable',
    message: '« {rule} » : donnez un chiffre ou un critère que chacun peut vérifier.',
  },
  'RET-04': {
    title: 'Point de départ manquant',
    message: '« {rule} » : indiquez l’évènement qui fait courir la durée.',
  },
  'RET-05': {
    title: 'Purge d’inactivité non automatisée',
    message: '« {rule} » : une durée depuis la dernière activité demande une purge automatique.',
  },
  'RET-06': {
    title: 'Archivage intermédiaire sans motif',
    message: '« {rule} » : justifiez l’archivage (obligation, contentieux, intérêt administratif).',
  },
  'RET-07': {
    title: 'Archivage définitif à justifier',
    message:
      '« {rule} » : l’archivage définitif relève du droit des archives publiques. Vérifiez qu’il s’applique ou changez le sort final.',
  },
  'RET-08': {
    title: 'Anonymisation non décrite',
    message: '« {rule} » : décrivez la méthode qui rend la réidentification impossible.',
  },
  'RET-09': {
    title: 'Images conservées plus d’un mois',
    message:
      '« {item} » suit la règle « {rule} » : les images de vidéosurveillance se gardent {limit} au plus en principe.',
  },
  'RET-10': {
    title: 'Candidatures conservées trop longtemps',
    message:
      '« {item} » suit la règle « {rule} » : pour un candidat non retenu, {limit} au plus après le dernier contact.',
  },
  'RET-11': {
    title: 'Prospects conservés trop longtemps',
    message: '« {item} » suit la règle « {rule} » : pour un prospect, {limit} au plus après le dernier contact.',
  },
  'RET-12': {
    title: 'Durée au-delà du référentiel',
    message: '« {rule} » dépasse {limit}, durée de référence pour « {reference} » ({source}) : justifiez ou réduisez.',
  },
  'RET-13': {
    title: 'Durée sous le minimum légal',
    message: '« {rule} » reste sous {limit}, minimum légal pour « {reference} » ({source}) : allongez ou justifiez.',
  },
  'TRF-01': {
    title: 'Garantie de transfert manquante',
    message: 'Transfert vers « {importer} » ({country}) : précisez le pays et, hors EEE, le mécanisme choisi.',
  },
  'TRF-02': {
    title: 'Adéquation introuvable',
    message:
      'Aucune décision d’adéquation en vigueur ne couvre « {importer} » ({country}) : choisissez un autre mécanisme.',
  },
  'TRF-03': {
    title: 'Adéquation des États-Unis',
    message:
      'Les États-Unis ne sont adéquats que par le cadre de protection des données : choisissez-le et vérifiez l’inscription de « {importer} ».',
  },
  'TRF-04': {
    title: 'Inscription à vérifier',
    message:
      'L’inscription de « {importer} » sur la liste du cadre UE-États-Unis n’a pas été vérifiée depuis {months} mois.',
  },
  'TRF-05': {
    title: 'Adéquation du Canada limitée',
    message:
      'L’adéquation du Canada ne vaut que pour les organismes commerciaux : vérifiez que « {importer} » en est un.',
  },
  'TRF-06': {
    title: 'Adéquation qui expire',
    message: 'L’adéquation du pays ({country}) vaut jusqu’au {date} : préparez un autre mécanisme pour « {importer} ».',
  },
  'TRF-07': {
    title: 'Analyse d’impact du transfert manquante',
    message: 'Le transfert vers « {importer} » ({country}) exige une analyse d’impact du transfert : reliez-la.',
  },
  'TRF-08': {
    title: 'Transfert à suspendre',
    message:
      'L’analyse conclut que la protection n’est pas effective chez « {importer} » : suspendez le transfert ou ajoutez des mesures.',
  },
  'TRF-09': {
    title: 'Module des clauses à vérifier',
    message:
      'Clauses avec « {importer} » : le module ({module}) doit répondre aux rôles de l’exportateur et de l’importateur.',
  },
  'TRF-10': {
    title: 'Clauses caduques',
    message: 'Les clauses signées avec « {importer} » ({clauses}) ne valent plus : signez celles de 2021.',
  },
  'TRF-11': {
    title: 'Dérogation pour un flux régulier',
    message:
      'Une dérogation ne vaut pas pour un flux régulier : confirmez que le transfert vers « {importer} » est occasionnel ou changez de mécanisme.',
  },
  'TRF-12': {
    title: 'Risques du transfert non annoncés',
    message:
      'L’accord explicite au transfert vers « {importer} » suppose que les personnes aient été informées des risques.',
  },
  'TRF-13': {
    title: 'Intérêts impérieux non documentés',
    message:
      'Transfert vers « {importer} » : consignez l’évaluation, les garanties, l’information de l’autorité et celle des personnes.',
  },
  'TRF-14': {
    title: 'Accès hors EEE non inscrit',
    message:
      '{processors} : un hébergement ou un accès à distance hors EEE ({countries}) est un transfert, inscrivez-le.',
  },
  'TRF-15': {
    title: 'Transfert absent de l’information',
    message:
      'Des données sortent de l’EEE : vérifiez que la mention d’information l’annonce, avec la garantie retenue.',
  },
  'TRF-16': {
    title: 'Transferts : réponses contradictoires',
    message:
      'La fiche répond « aucun transfert » et cite pourtant des destinations hors EEE ({countries}) : corrigez l’un ou l’autre.',
  },
  'TRF-17': {
    title: 'Bouclier de protection des données invalide',
    message:
      'Le transfert vers « {importer} » s’appuie sur le Privacy Shield, invalidé le 16 juillet 2020 : choisissez un mécanisme en vigueur.',
  },
  ...dpiaRuleTexts,
}
