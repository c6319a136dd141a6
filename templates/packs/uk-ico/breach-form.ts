import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: { fr: 'ICO, formulaire de signalement en six parties', en: 'ICO, report a breach (form in six parts)' },
  confidence: 'v',
  remark: {
    fr: 'Les données personnelles elles-mêmes ne sont jamais mises dans le formulaire.',
    en: 'The personal data themselves are never put in the form.',
  },
  channel: { fr: 'Formulaire en ligne de l’ICO, ou téléphone', en: 'Online form of the ICO, or by phone' },
  languages: ['en'],
  order: [
    'notice',
    'description',
    'dates',
    'data',
    'people',
    'consequences',
    'systems',
    'protection',
    'measuresTaken',
    'measuresPlanned',
    'communication',
    'crossBorder',
    'notifier',
    'annexes',
  ],
  items: [
    item('notice', 'Premier rapport ou suite', 'Initial report or follow-up'),
    item('people', 'Enfants et personnes vulnérables', 'Children and vulnerable people'),
    item('consequences', 'Probabilité de conséquences importantes', 'Likelihood of significant consequences'),
    item('consequences', 'Préjudice déjà subi', 'Harm so far'),
    item(
      'systems',
      'Incident informatique : effet et délai de rétablissement',
      'Cyber incident: impact and recovery time',
    ),
    item('protection', 'Formation du personnel dans les deux dernières années', 'Staff training in the last two years'),
    item('crossBorder', 'Autres régulateurs avertis', 'Other regulators told'),
    item('notifier', 'Numéro d’enregistrement à l’ICO', 'ICO registration number'),
  ],
}
