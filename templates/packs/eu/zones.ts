import type { TransferZone } from '../pack'

const checkedOn = '2026-09-28'

/** Where data travel without a transfer: the Union, its outermost regions, and the EFTA states of the EEA. */
// prettier-ignore
export const zones: readonly TransferZone[] = [
  {
    zone: 'eea',
    countries: [
      'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL',
      'PT', 'RO', 'SK', 'SI', 'ES', 'SE',
    ],
    validFrom: '2018-05-25',
    source: { fr: 'TUE, art. 52 ; RGPD, art. 3', en: 'TEU 52, GDPR 3' },
    status: 'inForce',
    confidence: 'M',
    checkedOn,
  },
  {
    zone: 'eea',
    // Regions of a Member State that have an ISO code of their own; Union law applies there.
    countries: ['GF', 'GP', 'MQ', 'RE', 'YT', 'MF', 'AX'],
    validFrom: '2018-05-25',
    source: { fr: 'TFUE, art. 349 et 355(1) et (4)', en: 'TFEU 349 and 355(1) and (4)' },
    status: 'inForce',
    confidence: 'M',
    checkedOn,
  },
  {
    zone: 'eea',
    countries: ['IS', 'LI', 'NO'],
    validFrom: '2018-07-20',
    source: { fr: 'Décision du Comité mixte de l’EEE 154/2018', en: 'EEA Joint Committee Decision 154/2018' },
    status: 'inForce',
    confidence: 'M',
    checkedOn,
  },
  {
    zone: 'eea',
    countries: ['GB'],
    validFrom: '2018-05-25',
    validTo: '2021-01-01',
    source: { fr: 'Accord de retrait, fin de la période de transition', en: 'Withdrawal Agreement, end of the transition period' },
    status: 'inForce',
    confidence: 'M',
    checkedOn,
  },
  {
    zone: 'toAsk',
    // Overseas collectivities under a special regime, and Svalbard: not the Union, yet national data protection law reaches them.
    countries: ['BL', 'PM', 'NC', 'PF', 'WF', 'SJ'],
    validFrom: '2018-05-25',
    source: { fr: 'TFUE, art. 355(2) ; LIL 125', en: 'TFEU 355(2), LIL 125' },
    status: 'inForce',
    confidence: 'm',
    checkedOn,
  },
]
