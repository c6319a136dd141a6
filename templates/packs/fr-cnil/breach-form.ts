import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: 'CNIL, téléservice « Notifier une violation de données personnelles »',
  confidence: 'M',
  remark: {
    fr: 'En deux temps : une notification initiale, puis une complémentaire.',
    en: 'In two steps: an initial notice, then a complementary one.',
  },
  channel: { fr: 'Téléservice de la CNIL', en: 'Online service of the CNIL' },
  languages: ['fr'],
  order: usualOrder,
  items: [
    item('notice', 'Notification initiale, complémentaire ou complète', 'Initial, complementary or complete notice'),
    item('systems', 'Sous-traitant impliqué', 'Processor involved'),
    item(
      'dates',
      'Comment la violation a été découverte ; si elle dure encore',
      'How it was found; whether it goes on',
    ),
    item('description', 'Origine de l’incident', 'Origin of the incident'),
    item('people', 'Personnes vulnérables', 'Vulnerable people'),
    item('data', 'Nombre d’enregistrements', 'Number of records'),
    item(
      'consequences',
      'Conséquences par perte de confidentialité, d’intégrité, de disponibilité',
      'Consequences by loss of confidentiality, integrity, availability',
    ),
    item('consequences', 'Gravité estimée, de 1 à 4', 'Estimated severity, from 1 to 4'),
    item('communication', 'Quand, comment et avec quel texte', 'When, how and with what text'),
  ],
}
