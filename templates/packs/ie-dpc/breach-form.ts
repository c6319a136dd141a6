import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: 'DPC, breach notification web form',
  confidence: 'M',
  channel: { fr: 'Formulaire en ligne de la DPC', en: 'Web form of the DPC' },
  languages: ['en'],
  order: usualOrder,
  items: [
    item('notice', 'Nationale ou transfrontalière', 'National or cross-border'),
    item('dates', 'Comment elle a été découverte ; si elle dure encore', 'How it was discovered; whether it goes on'),
    item(
      'consequences',
      'Risque déclaré : faible, moyen, élevé, grave',
      'Self-declared risk: low, medium, high, severe',
    ),
    item('measuresTaken', 'Données remises en sûreté', 'Whether the data have been secured'),
    item('annexes', 'Preuves jointes', 'Evidence attached'),
  ],
}
