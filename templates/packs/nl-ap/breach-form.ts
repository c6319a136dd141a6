import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: 'AP, meldformulier datalekken',
  confidence: 'M',
  channel: { fr: 'Formulaire en ligne de l’AP', en: 'Web form of the AP' },
  languages: ['nl', 'en'],
  order: usualOrder,
  items: [
    item('notice', 'Nouvelle, modifiée ou retirée', 'New, changed or withdrawn'),
    item('protection', 'Chiffrement', 'Encryption'),
    item('communication', 'Texte adressé aux personnes', 'Text sent to the people'),
  ],
}
