import type { BreachForm } from '@core/law/breach-form'
import { formChecked, item, usualOrder } from '../breach-items'
import type { Sourced } from '../pack'

export const breachForm: BreachForm & Sourced = {
  ...formChecked,
  source: 'AEPD, sede electrónica; asistentes Comunica-Brecha y Asesora-Brecha',
  confidence: 'M',
  channel: { fr: 'Siège électronique de l’AEPD', en: 'Electronic office of the AEPD' },
  languages: ['es'],
  order: usualOrder,
  items: [
    item('notice', 'Initiale ou complémentaire', 'Initial or additional'),
    item('description', 'Intention, origine et type', 'Intent, origin and type'),
    item('people', 'Mineurs', 'Minors'),
    item('protection', 'Chiffrement', 'Encryption'),
    item('consequences', 'Gravité des conséquences', 'Severity of the consequences'),
  ],
}
