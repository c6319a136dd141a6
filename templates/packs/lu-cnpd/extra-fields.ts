import type { AskedGiven, ExtraField } from '@core/law/extra-fields'

const whenStaffIsWatched: readonly AskedGiven[] = [
  {
    rows: 'subjects',
    field: 'category',
    among: ['employees'],
    with: [{ field: 'surveillanceLevel', among: ['systematic', 'constant'] }],
  },
]

export const extraFields: readonly ExtraField[] = [
  {
    register: 'activities',
    section: 'information',
    name: 'staffInformedFirst',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['CT-LU L.261-1'],
    label: { fr: 'Information collective préalable des salariés', en: 'Prior collective information of employees' },
    help: {
      fr: 'Date, destinataire (délégation du personnel ou ITM) et contenu : finalités, modalités, conservation, usage exclusif.',
      en: 'Date, addressee (staff delegation or ITM) and content: purposes, means, retention, no other use.',
    },
    when: whenStaffIsWatched,
  },
  {
    register: 'activities',
    section: 'information',
    name: 'authorityOpinion',
    kind: {
      is: 'choice',
      options: [
        { code: 'notAsked', said: { fr: 'Non demandé', en: 'Not asked' } },
        { code: 'pending', said: { fr: 'Demandé, en attente', en: 'Asked, awaited' } },
        { code: 'given', said: { fr: 'Rendu', en: 'Given' } },
      ],
    },
    need: 'recommended',
    law: ['CT-LU L.261-1'],
    label: { fr: 'Avis préalable de la CNPD', en: 'Prior opinion of the CNPD' },
    help: {
      fr: 'La délégation ou les salariés peuvent le demander sous quinze jours ; la demande suspend la mise en œuvre.',
      en: 'The delegation or the employees may ask for it within fifteen days; asking suspends the processing.',
    },
    when: whenStaffIsWatched,
  },
  {
    register: 'activities',
    section: 'security',
    name: 'researchMeasures',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['LU2018 65'],
    label: { fr: 'Mesures de l’article 65 non retenues', en: 'Measures of Article 65 not taken' },
    help: {
      fr: 'Pour chaque mesure de la liste qui n’est pas prise, pourquoi ; « aucune » si toutes le sont.',
      en: 'For each measure of the list that is not taken, the reason; “none” if all are.',
    },
    when: [{ rows: 'purposes', field: 'archivingResearchStats', among: ['research', 'statistics'] }],
  },
]
