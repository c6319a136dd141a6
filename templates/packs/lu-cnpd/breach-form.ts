import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: 'CNPD, formulaire de notification',
  confidence: 'M',
  channel: { fr: 'Formulaire de la CNPD, en ligne ou PDF', en: 'Form of the CNPD, online or PDF' },
  languages: ['fr', 'de', 'en'],
  order: usualOrder,
  items: [
    item('notice', 'Initiale ou suite', 'Initial or follow-up'),
    item('description', 'Cause', 'Cause'),
    item('consequences', 'Gravité estimée', 'Estimated severity'),
  ],
}
