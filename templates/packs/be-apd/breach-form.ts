import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: 'APD-GBA, formulaire de notification',
  confidence: 'M',
  channel: { fr: 'Formulaire en ligne de l’APD', en: 'Online form of the APD-GBA' },
  languages: ['fr', 'nl', 'de'],
  order: usualOrder,
  items: [
    item(
      'notice',
      'Nationale ou transfrontalière ; initiale ou complémentaire',
      'National or cross-border; initial or additional',
    ),
    item('systems', 'Vulnérabilité des systèmes', 'Vulnerability of the systems'),
    item('consequences', 'Niveau de risque et sa justification', 'Risk level and its reasons'),
    item('crossBorder', 'Personnes dans d’autres pays', 'People in other countries'),
  ],
}
