import type { CodeOf } from '@core/codes'
import type { Multilingual } from '@core/kinds'
import type { RowDefinitions } from '@core/registers'
import type { RowOf } from '@core/kinds'
import { fr } from '../answers'
import { bullets, table, told } from '../rich'

export type AnswerSaid = Partial<RowOf<RowDefinitions['dpiaAnswers']>>

const proved = (document: string): { readonly evidence: Multilingual } => ({ evidence: fr(document) })
const acceptable = { assessment: 'acceptable' } as const satisfies { readonly assessment: CodeOf<'dpiaAssessment'> }

/** The processing as it is: questions 111 to 123. */
export const contextAnswers: readonly AnswerSaid[] = [
  {
    question: 'processing',
    answer: told(
      'La commune filme la voie publique avec vingt-deux caméras : les trois entrées de ville, la place de la Halle, les abords des deux écoles, le parking du gymnase et la gare routière. Les images sont enregistrées en continu sur un enregistreur placé au poste de police municipale.',
      'Personne ne regarde les images en direct. Elles sont relues seulement :',
      bullets(
        'après un fait signalé par une victime, un agent ou un témoin ;',
        'sur réquisition d’un officier de police judiciaire ;',
        'pour l’entretien du matériel, en présence d’un agent habilité.',
      ),
      'Il n’y a ni son, ni reconnaissance des visages ou des plaques, ni détection automatique de comportements. Le dispositif concerne environ 6 200 habitants et les personnes de passage.',
    ),
    ...proved('Arrêté préfectoral du 21 novembre 2023 ; plan des implantations ; fiche T-003 du registre.'),
    ...acceptable,
  },
  {
    question: 'responsibilities',
    answer: told(
      table(
        ['Acteur', 'Rôle', 'Ce qu’il fait'],
        ['Commune de Valbrune', 'Responsable du traitement', 'Décide des implantations, des durées et des accès'],
        ['Police municipale', 'Service utilisateur', 'Relit, extrait et tient le registre des consultations'],
        ['Vigisorle Sécurité SARL', 'Sous-traitant', 'Entretient les caméras et l’enregistreur, sur place'],
        ['Syndicat mixte Numérique', 'Sous-traitant', 'Administre le réseau cloisonné des caméras'],
        ['Gendarmerie nationale', 'Tiers autorisé', 'Reçoit des extraits sur réquisition'],
      ),
      'La maire signe les habilitations. Le délégué à la protection des données conseille et ne décide pas.',
    ),
    ...proved('Convention avec la gendarmerie du 8 janvier 2024 ; contrat Vigisorle de 2023, avenant n° 2.'),
    ...acceptable,
  },
  {
    question: 'standards',
    answer: told(
      'Aucun code de conduite approuvé ne couvre ce traitement. La commune suit :',
      bullets(
        'le code de la sécurité intérieure, articles L251-1 à L255-1 et R251-1 et suivants (décret du 27 novembre 2023) ;',
        'l’arrêté du 3 août 2007 sur les normes techniques des systèmes de vidéosurveillance ;',
        'les recommandations de la CNIL sur la vidéoprotection de la voie publique ;',
        'la charte d’éthique votée par le conseil municipal le 26 juin 2023.',
      ),
    ),
    ...acceptable,
  },
  {
    question: 'data',
    answer: told(
      table(
        ['Données', 'Personnes', 'Accès', 'Durée'],
        ['Images de la voie publique', 'Passants, conducteurs, agents', 'Trois agents habilités', '30 jours'],
        [
          'Images du parking du gymnase',
          'Usagers du gymnase',
          'Trois agents habilités',
          '60 jours réglés, 30 jours prévus',
        ],
        ['Extraits sur réquisition', 'Personnes impliquées dans un fait', 'Gendarmerie, juge', 'Durée de la procédure'],
        ['Registre des consultations', 'Agents habilités', 'Maire, délégué', '6 mois, à confirmer'],
      ),
      'Les images peuvent révéler sans le vouloir une opinion, une religion ou un état de santé : un cortège, un lieu de culte, une ambulance. Deux masques empêchent de voir le parvis de l’église et l’entrée du cabinet médical.',
    ),
    assessment: 'improvable',
    comment: told(
      'La durée de soixante jours du gymnase dépasse la limite légale d’un mois : c’est le premier point à corriger.',
    ),
    actionComment: told('Ramener l’enregistrement du gymnase à trente jours et le vérifier sur place.'),
  },
  {
    question: 'lifeCycle',
    answer: told(
      bullets(
        'Collecte : la caméra chiffre le flux et l’envoie par un réseau séparé de celui de la mairie.',
        'Enregistrement : l’enregistreur chiffre ses disques et écrase les images les plus anciennes.',
        'Consultation : un agent habilité ouvre une session à son nom, saisit le motif, choisit la caméra et la plage horaire.',
        'Extraction : sur réquisition seulement, sur un support chiffré remis contre signature.',
        'Suppression : automatique ; le support remis à la gendarmerie ne revient pas.',
      ),
      'Un schéma des flux est joint au dossier technique remis par l’installateur.',
    ),
    ...proved('Dossier technique de l’installateur, version du 12 février 2026.'),
    ...acceptable,
  },
  {
    question: 'assets',
    answer: told(
      bullets(
        'Vingt-deux caméras fixes, micrologiciel mis à jour deux fois par an.',
        'Un enregistreur dans une baie fermée à clé au poste de police, sans accès à internet.',
        'Un poste de relecture dédié, dans un bureau sans vue du public.',
        'Trois agents habilités nommément par arrêté.',
        'Un registre papier des réquisitions, rangé au coffre.',
      ),
    ),
    assessment: 'improvable',
    comment: told(
      'Le mot de passe d’administration de l’enregistreur n’est connu que de l’installateur : la commune dépend de lui.',
    ),
    actionComment: told('Récupérer le mot de passe d’administration et le déposer au coffre.'),
  },
]
