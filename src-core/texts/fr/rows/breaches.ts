import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const breachEvents: RowTexts<RowDefinitions['breachEvents']['fields']> = {
  one: 'évènement',
  add: 'Ajouter un évènement',
  fields: {
    at: { label: 'Date et heure', help: 'Le jour et l’heure, même approchés.' },
    event: { label: 'Évènement', help: 'Un fait par ligne ; aucun nom de victime.' },
    by: { label: 'Par qui', help: 'Le service ou la fonction.' },
  },
}

export const breachNotifications: RowTexts<RowDefinitions['breachNotifications']['fields']> = {
  one: 'notification',
  add: 'Ajouter une notification',
  fields: {
    phase: { label: 'Étape', help: 'Initiale, complémentaire, complète, retrait.' },
    authority: { label: 'Autorité', help: 'L’autorité chef de file si des personnes vivent dans plusieurs pays.' },
    sentAt: { label: 'Envoyée le', help: 'Le moment de l’envoi, celui du récépissé.' },
    channel: { label: 'Voie', help: 'Téléservice, courriel ou téléphone.' },
    authorityRef: { label: 'Référence de l’autorité', help: 'Le numéro du récépissé.' },
    content: { label: 'Copie de l’envoi', help: 'Le document tel qu’il est parti.' },
    missingInfo: { label: 'Reste à fournir', help: 'Ce que l’enquête dira : à compléter sans tarder. Vide : rien.' },
    nextInfoDue: { label: 'Complément prévu le', help: 'La date annoncée à l’autorité.' },
  },
}

export const breachCustomers: RowTexts<RowDefinitions['breachCustomers']['fields']> = {
  one: 'responsable alerté',
  add: 'Ajouter un responsable alerté',
  fields: {
    controller: {
      label: 'Responsable du traitement',
      help: 'Le client pour le compte duquel les données sont traitées.',
    },
    at: { label: 'Alerté le', help: 'Dans les meilleurs délais après en avoir pris connaissance.' },
    content: { label: 'Ce qui lui a été dit', help: 'De quoi faire sa propre notification.' },
  },
}

export const breachOtherNotices: RowTexts<RowDefinitions['breachOtherNotices']['fields']> = {
  one: 'autre signalement',
  add: 'Ajouter un signalement',
  fields: {
    regime: { label: 'À quel titre', help: 'Chaque loi a son propre délai.' },
    at: { label: 'Fait le', help: 'Le moment de l’envoi ou du dépôt.' },
    reference: { label: 'Référence', help: 'Le numéro de dossier, de plainte ou de sinistre.' },
  },
}
