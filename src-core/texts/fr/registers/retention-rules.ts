import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const retentionRules: RegisterTexts<Registers['retentionRules']> = {
  one: 'durée de conservation',
  many: 'Durées de conservation',
  add: 'Nouvelle durée',
  lead: 'Des règles écrites une fois, suivies par les données de plusieurs traitements.',
  sections: {
    rule: {
      title: 'La règle',
      lead: 'Base active, archivage intermédiaire, sort final : un cycle par type de données.',
    },
    notes: notesSection,
  },
  fields: {
    label: { label: 'Règle', help: 'Ce qu’elle couvre, par exemple « Bulletins de paie ».' },
    active: { label: 'Base active', help: 'La durée de l’usage courant par les services.' },
    activeTrigger: { label: 'Point de départ', help: 'Un évènement que l’on peut constater et dater.' },
    activeTriggerDetail: {
      label: 'Précision sur le point de départ',
      help: 'Quel contrat, quel contact, quelle décision.',
    },
    criteria: {
      label: 'Critères à défaut de durée',
      help: 'Quand aucun chiffre n’est possible ; ils doivent être vérifiables.',
    },
    intermediate: { label: 'Archivage intermédiaire', help: 'Durée supplémentaire, en accès restreint et motivé.' },
    intermediateReason: {
      label: 'Motif de l’archivage intermédiaire',
      help: 'Obligation légale, contentieux possible ou intérêt administratif.',
    },
    finalFate: { label: 'Sort final', help: 'L’archivage définitif ne vaut que pour le droit des archives.' },
    legalGround: {
      label: 'Fondement de la durée',
      help: 'Article de loi, référentiel de l’autorité ou décision interne.',
    },
    confidence: {
      label: 'Confiance dans la durée',
      help: 'Lue dans le texte cité, ou reprise d’un usage et encore à vérifier.',
    },
    reference: { label: 'Durée de référence', help: 'La durée publiée à laquelle comparer cette règle.' },
    deletionMethod: {
      label: 'Mode de suppression',
      help: 'Purge automatique, effacement manuel ou destruction du papier.',
    },
    deletionEvidence: { label: 'Preuve de la suppression', help: 'Journal de purge ou procès-verbal de destruction.' },
    automaticPurge: { label: 'Purge automatique', help: 'L’outil supprime de lui-même, à l’échéance.' },
    litigationHold: {
      label: 'Gel en cas de contentieux',
      help: 'La suppression peut être suspendue, et l’on sait par qui.',
    },
    ...endingTexts,
  },
}
