import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const measureLinks: RowTexts<RowDefinitions['measureLinks']['fields']> = {
  one: 'mesure',
  add: 'Ajouter une mesure',
  fields: {
    measure: { label: 'Mesure', help: 'Choisie parmi les mesures de sécurité du fichier.' },
    state: { label: 'État pour ce traitement', help: 'Ce qui est prévu n’est pas encore fait.' },
    verifiedOn: { label: 'Vérifiée le', help: 'La dernière fois qu’on l’a constatée ici.' },
    remark: { label: 'Remarque', help: 'Ce qui est propre à ce traitement.' },
  },
}

export const cookiesTrackers: RowTexts<RowDefinitions['cookiesTrackers']['fields']> = {
  one: 'traceur',
  add: 'Ajouter un traceur',
  fields: {
    name: { label: 'Nom du traceur', help: 'Celui du cookie, du pixel ou du kit de développement.' },
    purpose: { label: 'À quoi il sert', help: 'Dit à la personne avant tout dépôt.' },
    provider: { label: 'Fournisseur', help: 'Qui le dépose ou le lit.' },
    lifetime: { label: 'Durée de vie', help: 'Combien de temps il reste sur l’appareil.' },
    exempt: {
      label: 'Dispensé de consentement',
      help: 'Strictement nécessaire au service demandé, ou mesure d’audience exemptée.',
    },
  },
}

export const attachments: RowTexts<RowDefinitions['attachments']['fields']> = {
  one: 'pièce jointe',
  add: 'Noter une pièce gardée ailleurs',
  fields: {
    name: { label: 'Nom du fichier', help: 'Tel que vous le reconnaîtrez ; il ne change rien au fichier gardé.' },
    sha256: { label: 'Empreinte SHA-256', help: 'Montre que le fichier n’a pas changé.' },
    note: { label: 'Note', help: 'Ce que la pièce établit.' },
  },
}

export const establishments: RowTexts<RowDefinitions['establishments']['fields']> = {
  one: 'établissement',
  add: 'Ajouter un établissement',
  fields: {
    name: { label: 'Établissement', help: 'Son nom ou sa ville.' },
    country: { label: 'Pays', help: 'Le pays où il est installé.' },
    isMain: {
      label: 'Établissement principal',
      help: 'Administration centrale dans l’Union, ou lieu où se décident finalités et moyens.',
    },
  },
}

export const responsibilities: RowTexts<RowDefinitions['responsibilities']['fields']> = {
  one: 'obligation',
  add: 'Ajouter une obligation',
  fields: {
    duty: { label: 'Obligation', help: 'Ce que le règlement demande de faire.' },
    party: { label: 'Partie qui en a la charge', help: 'L’organisme désigné par l’accord.' },
    remark: { label: 'Remarque', help: 'Conditions, délais, concours de l’autre partie.' },
  },
}

export const snapshots: RowTexts<RowDefinitions['snapshots']['fields']> = {
  one: 'instantané',
  add: 'Ajouter un instantané',
  fields: {
    date: { label: 'Date', help: 'Le jour de la remise.' },
    reason: { label: 'Motif', help: 'Contrôle, audit ou revue annuelle.' },
    hash: { label: 'Empreinte', help: 'Montre ce qui a été remis, mot pour mot.' },
    givenTo: { label: 'Remis à', help: 'La personne ou l’autorité qui l’a reçu.' },
  },
}

export const importRemains: RowTexts<RowDefinitions['importRemains']['fields']> = {
  one: 'élément à placer',
  add: 'Ajouter un élément à placer',
  fields: {
    source: { label: 'Fichier d’origine', help: 'Le fichier importé.' },
    where: { label: 'Emplacement', help: 'Où il se trouvait dans ce fichier.' },
    text: { label: 'Contenu', help: 'Ce qu’on y lisait, mot pour mot.' },
    about: { label: 'Fiche voisine', help: 'La fiche qu’il accompagnait dans ce fichier.' },
    takenOn: { label: 'Repris le', help: 'Le jour de l’import.' },
  },
}
