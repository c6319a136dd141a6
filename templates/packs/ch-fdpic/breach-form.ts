import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: { fr: 'LPD 24, OPDo 15 ; portail DataBreach', en: 'FADP 24, DPO-CH 15; DataBreach portal' },
  confidence: 'v',
  remark: {
    fr: 'Risque élevé seulement, dans les meilleurs délais ; documents conservés deux ans à compter de l’annonce.',
    en: 'High risk only, as soon as possible; documents kept two years from the report.',
  },
  channel: { fr: 'Portail DataBreach du PFPDT', en: 'DataBreach portal of the FDPIC' },
  languages: ['de', 'fr', 'it'],
  order: usualOrder,
  items: [
    item('dates', 'Moment et durée', 'Time and duration'),
    item('data', 'Catégories et quantité de données', 'Categories and amount of data'),
    item('notifier', 'Personne de contact', 'Contact person'),
  ],
}
