import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: 'Garante, servizi.gpdp.it',
  confidence: 'M',
  channel: { fr: 'Service en ligne du Garante', en: 'Online service of the Garante' },
  languages: ['it'],
  order: usualOrder,
  items: [
    item('notice', 'Préliminaire, complète ou complémentaire', 'Preliminary, complete or supplementary'),
    item('notifier', 'Signataire', 'Signatory'),
    item('systems', 'Systèmes et infrastructures touchés', 'Systems and infrastructure hit'),
    item('consequences', 'Gravité', 'Severity'),
  ],
}
