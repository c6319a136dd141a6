import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const auditFindings: RowTexts<RowDefinitions['auditFindings']['fields']> = {
  one: 'constat',
  add: 'Ajouter un constat',
  fields: {
    reference: { label: 'Référence', help: 'Le numéro du constat dans le rapport.' },
    text: { label: 'Constat', help: 'Ce qui a été observé, sans le remède.' },
    severity: { label: 'Gravité', help: 'D’une remarque (1) à un manquement grave (4).' },
    activity: { label: 'Traitement concerné', help: 'Celui où cela a été observé.' },
    evidence: { label: 'Preuve', help: 'L’écran, l’échantillon ou l’entretien qui l’établit.' },
  },
}

export const reviewIndicators: RowTexts<RowDefinitions['reviewIndicators']['fields']> = {
  one: 'indicateur',
  add: 'Ajouter un indicateur',
  fields: {
    indicator: { label: 'Indicateur', help: 'Ce qui est compté.' },
    name: { label: 'Intitulé', help: 'Ce que vous comptez vous-même.' },
    figure: { label: 'Nombre', help: 'Tel qu’il a été présenté.' },
    outOf: { label: 'Sur', help: 'Le total auquel le nombre se rapporte, s’il y en a un.' },
    countedOn: { label: 'Compté le', help: 'Le jour où ce nombre était vrai.' },
    remark: { label: 'Commentaire', help: 'Ce qui explique le nombre ou son évolution.' },
  },
}

export const reviewDecisions: RowTexts<RowDefinitions['reviewDecisions']['fields']> = {
  one: 'décision',
  add: 'Ajouter une décision',
  fields: {
    decision: { label: 'Décision', help: 'Ce qui a été arrêté, en une ligne.' },
    reason: { label: 'Motif', help: 'Pourquoi, et à quelles conditions.' },
  },
}
