import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: { fr: 'BDSG, § 40 ; formulaires des Länder et du BfDI', en: 'BDSG 40; forms of the Länder and of the BfDI' },
  confidence: 'M',
  channel: {
    fr: 'Formulaire en ligne de l’autorité du Land de l’établissement (BfDI : organismes fédéraux, télécoms, poste)',
    en: 'Web form of the authority of the Land of the establishment (BfDI: federal bodies, telecoms, post)',
  },
  languages: ['de'],
  order: usualOrder,
  items: [item('consequences', 'Risque élevé : oui ou non', 'High risk: yes or no')],
}
