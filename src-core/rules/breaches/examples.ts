import { aBreach } from '../../examples/a-breach'
import { anAction } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof aBreach>[0]
const breach = (answers: Answers = {}) => ({ breaches: [aBreach(answers)] })
const lostLaptop: Answers = { incidentKind: 'lostDevice', riskLevel: 'unlikely', encrypted: 'yes', backupOk: 'yes' }
const gone: Answers = { breachTypes: ['availability'], riskLevel: 'unlikely' }
const action = { actions: ['actions-1'] }
/** Three breaches of one activity, the first of them on this day. */
const three = (first: string) => ({
  breaches: [first, '2026-03-02', '2026-07-01'].map((day, index) =>
    aBreach({ id: `breaches-${index}`, awareAt: `${day}T09:00+01:00` }),
  ),
})

export const examples = {
  'BRE-01': {
    fires: [
      example('no facts', breach({ facts: {} })),
      example('no effects', breach({ effects: {} })),
      example('no measures of any sort', breach({ remedialMeasures: {} })),
    ],
    silent: [
      complete,
      example('facts, effects, measures', breach()),
      example('only a first aid so far', breach({ remedialMeasures: {}, immediateMeasures: { fr: 'Accès coupé.' } })),
    ],
  },
  'BRE-02': {
    fires: [example('nobody weighed it', breach({ riskLevel: '' }))],
    silent: [
      complete,
      example('weighed', breach()),
      example('a processor leaves it to its customers', breach({ role: 'processor', riskLevel: '' })),
    ],
  },
  'BRE-03': {
    fires: [example('unlikely, and no word of why', breach({ riskLevel: 'unlikely', riskReason: {} }))],
    silent: [
      complete,
      example('unlikely, explained', breach({ riskLevel: 'unlikely' })),
      example('a processor', breach({ role: 'processor', riskLevel: 'unlikely', riskReason: {} })),
    ],
  },
  'BRE-13': {
    fires: [
      example('no moment at all', breach({ awareAt: '' })),
      example(
        'a processor said when it told us',
        breach({ awareAt: '', informedByProcessorAt: '2026-09-10T09:00+02:00' }),
        {
          severity: 'warning',
        },
      ),
    ],
    silent: [complete, example('dated', breach())],
  },
  'BRE-14': {
    fires: [example('five days of enquiry', breach({ detectedAt: '2026-09-05T09:00+02:00' }))],
    silent: [
      complete,
      example('exactly three days', breach({ detectedAt: '2026-09-07T09:20+02:00' })),
      example(
        'explained',
        breach({ detectedAt: '2026-09-05T09:00+02:00', awareReason: { fr: 'Les journaux ont été analysés.' } }),
      ),
      example('nobody noted the first signal', breach({ detectedAt: '' })),
    ],
  },
  'BRE-15': {
    fires: [
      example('health data in the clear', breach({ riskLevel: 'unlikely', specialData: 'yes', encrypted: 'no' })),
      example(
        'their category says it; encryption unknown',
        breach({ riskLevel: 'unlikely', dataCategories: ['health'] }),
      ),
      example('bank data', breach({ riskLevel: 'unlikely', financialData: 'yes' })),
      example('passwords as they are', breach({ riskLevel: 'unlikely', credentials: 'yes' })),
    ],
    silent: [
      complete,
      example('a risk is stated', breach({ specialData: 'yes' })),
      example('ordinary data', breach({ riskLevel: 'unlikely' })),
      example(
        'passwords hashed and salted',
        breach({ riskLevel: 'unlikely', credentials: 'yes', hashedSalted: 'yes' }),
      ),
      example('encrypted: another rule asks about the key', breach({ ...lostLaptop, specialData: 'yes' })),
      example('only out of reach for a while', breach({ ...gone, specialData: 'yes' })),
    ],
  },
  'BRE-16': {
    fires: [
      example('T8: the password was on a note', breach({ ...lostLaptop, keySafe: 'no' })),
      example('nobody knows about the key', breach(lostLaptop)),
      example(
        'people not told because data are unintelligible',
        breach({
          encrypted: 'yes',
          riskLevel: 'high',
          communicateDecision: 'exempted',
          communicateExemption: 'unintelligible',
        }),
      ),
    ],
    silent: [
      complete,
      example('T7: the key is safe', breach({ ...lostLaptop, keySafe: 'yes' })),
      example('a risk is stated all the same', breach({ ...lostLaptop, riskLevel: 'risk' })),
    ],
  },
  'BRE-17': {
    fires: [
      example('a ward without its files', breach({ ...gone, subjectCategories: ['patients'] })),
      example('payments that stopped', breach({ ...gone, financialData: 'yes' })),
    ],
    silent: [
      complete,
      example('a newsletter that stopped', breach(gone)),
      example('a risk is stated', breach({ ...gone, riskLevel: 'risk', subjectCategories: ['patients'] })),
    ],
  },
  'BRE-18': {
    fires: [
      example('closed, an action is left', {
        ...breach({ ...action, closedOn: '2026-09-14' }),
        actions: [anAction()],
      }),
      example('closed, and only the action names the breach', {
        ...breach({ closedOn: '2026-09-14' }),
        actions: [anAction({ breach: 'breaches-1' })],
      }),
    ],
    silent: [
      complete,
      example('closed, all done', {
        ...breach({ ...action, closedOn: '2026-09-14' }),
        actions: [anAction({ state: 'done' })],
      }),
      example('still open', { ...breach(action), actions: [anAction()] }),
    ],
  },
  'BRE-20': {
    fires: [example('three in a year', three('2025-11-03'))],
    silent: [complete, example('the first is older than a year', three('2025-09-03')), example('one', breach())],
  },
} as const satisfies Examples
