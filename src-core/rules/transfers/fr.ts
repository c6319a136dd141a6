import type { Sentences } from '../sentences'

export const sentences = {
  'TRF-01': {
    title: 'Garantie de transfert manquante',
    message: 'Transfert vers « {importer} » ({country}) : précisez le pays et, hors {zone}, le mécanisme choisi.',
  },
  'TRF-02': {
    title: 'Adéquation introuvable',
    message:
      'Aucune décision d’adéquation en vigueur ne couvre « {importer} » ({country}) : choisissez un autre mécanisme.',
  },
  'TRF-03': {
    title: 'Adéquation des États-Unis',
    message:
      'Les États-Unis ne sont adéquats que par le cadre de protection des données UE-États-Unis : choisissez-le et vérifiez l’inscription de « {importer} ».',
  },
  'TRF-04': {
    title: 'Inscription à vérifier',
    message:
      'L’inscription de « {importer} » sur la liste du cadre de protection des données UE-États-Unis n’a pas été vérifiée depuis {months} mois.',
  },
  'TRF-05': {
    title: 'Adéquation du Canada limitée',
    message:
      'L’adéquation du Canada ne vaut que pour les organismes commerciaux : vérifiez que « {importer} » en est un.',
  },
  'TRF-06': {
    title: 'Adéquation qui expire',
    message:
      'Adéquation du pays ({country}) : dernier jour le {date}. Mettez en place un autre mécanisme pour « {importer} ».',
  },
  'TRF-07': {
    title: 'Analyse d’impact du transfert manquante',
    message:
      'Le transfert vers « {importer} » ({country}) repose sur des garanties appropriées : reliez son analyse d’impact du transfert.',
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
  'TRF-14': {
    title: 'Accès depuis un pays tiers non inscrit',
    message:
      '{processors} : un hébergement ou un accès à distance hors {zone} ({countries}) est un transfert, inscrivez-le.',
  },
  'TRF-15': {
    title: 'Transfert absent de l’information',
    message:
      'Des données partent hors {zone} : vérifiez que la mention d’information l’annonce, avec la garantie retenue.',
  },
  'TRF-16': {
    title: 'Transferts : réponses contradictoires',
    message:
      'La fiche répond « aucun transfert » et cite pourtant des destinations hors {zone} ({countries}) : corrigez l’un ou l’autre.',
  },
  'TRF-17': {
    title: 'Privacy Shield invalidé',
    message:
      'Le transfert vers « {importer} » s’appuie sur le Privacy Shield, invalidé le 16 juillet 2020 : choisissez un mécanisme en vigueur.',
  },
  'TRF-20': {
    title: 'Transferts annoncés et non décrits',
    message: 'La fiche répond « oui » aux transferts et n’en décrit aucun : ajoutez chaque destinataire et son pays.',
  },
  'TRF-21': {
    title: 'Destinataire d’un pays tiers sans transfert',
    message:
      '« {recipient} » ({country}) reçoit des données et aucun transfert vers ce pays n’est décrit : inscrivez-le.',
  },
} as const satisfies Sentences
