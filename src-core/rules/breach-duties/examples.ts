import { aBreach, aNotification, anUnnotifiedBreach } from '../../examples/a-breach'
import { aClientFile, aRecord, aRow } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof aBreach>[0]
const breach = (answers: Answers = {}) => ({ breaches: [aBreach(answers)] })
/** Nothing sent. The day of the examples begins on 15 September at 00:00 UTC. */
const unsent = (awareAt: string, answers: Answers = {}) => ({ breaches: [anUnnotifiedBreach({ awareAt, ...answers })] })
const yesterday = '2026-09-14T18:20+02:00'
const lastWeek = '2026-09-08T18:20+02:00'
const swiss = { packs: ['CH'] } as const
const inSwitzerland = (given: ReturnType<typeof breach>) => ({
  ...given,
  clientFile: [aClientFile({ jurisdictionPacks: ['CH'] })],
})
const late = (sentAt: string, answers: Answers = {}) =>
  breach({ notifications: [aNotification({ sentAt })], ...answers })
const wanting = { fr: 'Le nombre de personnes.' }
const told: Answers = {
  riskLevel: 'high',
  communicateDecision: 'yes',
  communicatedAt: '2026-09-11T12:00+02:00',
  communicationChannels: ['email'],
  communicationParts: ['nature', 'contact', 'consequences', 'measures'],
}
const publicly: Answers = {
  riskLevel: 'high',
  communicateDecision: 'exempted',
  communicateExemption: 'disproportionate',
  communicateReason: { fr: 'Aucune adresse de ces usagers.' },
}
const redress = (compensationConsidered: 'yes' | 'no' | 'unknown') => ({
  ...breach(told),
  redress: [aRecord('redress', { breach: 'breaches-1', compensationConsidered })],
})

export const examples = {
  'BRE-04': {
    fires: [
      example('known yesterday evening, nothing sent', unsent(yesterday)),
      example('decided, yet no sending is recorded', unsent(yesterday, { notifyDecision: 'notified' })),
      example('a reason does not lift a stated risk', unsent(yesterday, { notifyDecision: 'notRequired' })),
      example(
        'a notification that was taken back',
        unsent(yesterday, { notifications: [aNotification({ phase: 'withdrawal' })] }),
      ),
    ],
    silent: [
      complete,
      example('notified', breach({ awareAt: yesterday })),
      example('a risk is unlikely', unsent(yesterday, { riskLevel: 'unlikely' })),
      example('the time has passed: another rule speaks', unsent(lastWeek)),
      example('a processor tells its customers', unsent(yesterday, { role: 'processor' })),
      example('T25: no hours under Swiss law', inSwitzerland(unsent(yesterday)), swiss),
      example('nobody said when: another rule asks', unsent('')),
    ],
  },
  'BRE-05': {
    fires: [
      example('known a week ago, nothing sent', unsent(lastWeek)),
      example('high, and not required', unsent(lastWeek, { riskLevel: 'high', notifyDecision: 'notRequired' })),
      example('told by a processor a week ago', unsent('', { informedByProcessorAt: lastWeek })),
    ],
    silent: [
      complete,
      example('still in time', unsent(yesterday)),
      example('notified', breach()),
      example('unlikely and reasoned', unsent(lastWeek, { riskLevel: 'unlikely', notifyDecision: 'notRequired' })),
      example('not weighed: another rule asks', unsent(lastWeek, { riskLevel: '' })),
      example('a processor', unsent(lastWeek, { role: 'processor' })),
      example('T25: no hours under Swiss law', inSwitzerland(unsent(lastWeek)), swiss),
    ],
  },
  'BRE-06': {
    fires: [
      example('sent a day late', late('2026-09-14T09:20+02:00')),
      example('sent half an hour late, in time on one reading', late('2026-09-13T09:50+02:00'), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('sent on the last minute', late('2026-09-13T09:20+02:00')),
      example('late, explained', late('2026-09-14T09:20+02:00', { delayReasons: { fr: 'Téléservice en panne.' } })),
      example('a follow-up sent later is not late', {
        breaches: [
          aBreach({
            notifications: [aNotification(), aNotification({ id: 'n2', sentAt: '2026-09-14T09:00+02:00' })],
          }),
        ],
      }),
      example('a processor', late('2026-09-14T09:20+02:00', { role: 'processor' })),
    ],
  },
  'BRE-07': {
    fires: [
      example(
        'something owed for three weeks',
        breach({
          awareAt: '2026-08-24T09:00+02:00',
          notifications: [aNotification({ sentAt: '2026-08-25T09:00+02:00', missingInfo: wanting })],
        }),
      ),
      example(
        'the date that was announced has passed',
        breach({ notifications: [aNotification({ missingInfo: wanting, nextInfoDue: '2026-09-13' })] }),
      ),
    ],
    silent: [
      complete,
      example('nothing is owed', breach()),
      example('sent a few days ago', breach({ notifications: [aNotification({ missingInfo: wanting })] })),
      example(
        'completed since',
        breach({
          awareAt: '2026-08-24T09:00+02:00',
          notifications: [
            aNotification({ sentAt: '2026-08-25T09:00+02:00', missingInfo: wanting }),
            aNotification({ id: 'n2', phase: 'complete', sentAt: '2026-08-31T09:00+02:00' }),
          ],
        }),
      ),
      example(
        'a processor',
        breach({
          role: 'processor',
          notifications: [aNotification({ missingInfo: wanting, nextInfoDue: '2026-09-13' })],
        }),
      ),
    ],
  },
  'BRE-08': {
    fires: [
      example('high, undecided', breach({ riskLevel: 'high', communicateDecision: 'pending' })),
      example('high, and not required', breach({ riskLevel: 'high' })),
      example('decided, not sent yet', breach({ ...told, communicatedAt: '' }), { severity: 'warning' }),
      example('under Swiss law, where their protection asks for it', inSwitzerland(breach({ riskLevel: 'high' })), {
        ...swiss,
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('told', breach(told)),
      example('no high risk', breach({ communicateDecision: '' })),
      example('an exception: another rule looks at it', breach(publicly)),
      example('a processor', breach({ role: 'processor', riskLevel: 'high' })),
    ],
  },
  'BRE-09': {
    fires: [
      example('no exception is named', breach({ ...publicly, communicateExemption: '' })),
      example('no reason', breach({ ...publicly, communicateReason: {} })),
    ],
    silent: [
      complete,
      example('named and reasoned', breach(publicly)),
      example('no exception', breach({ communicateReason: {} })),
      example('a processor', breach({ ...publicly, role: 'processor', communicateReason: {} })),
    ],
  },
  'BRE-10': {
    fires: [example('too many to write to, nothing published', breach(publicly))],
    silent: [
      complete,
      example('on the website', breach({ ...publicly, communicationChannels: ['publicNotice'] })),
      example('another exception', breach({ ...publicly, communicateExemption: 'riskRemoved' })),
      example('told one by one', breach(told)),
      example('a processor', breach({ ...publicly, role: 'processor' })),
    ],
  },
  'BRE-11': {
    fires: [
      example('no word of consequences', breach({ ...told, communicationParts: ['nature', 'contact', 'measures'] })),
    ],
    silent: [
      complete,
      example('all of it, without advice', breach(told)),
      example('not sent yet', breach({ ...told, communicatedAt: '', communicationParts: [] })),
      example('nobody is to be told', breach()),
      example('a processor', breach({ ...told, role: 'processor', communicationParts: [] })),
    ],
  },
  'BRE-12': {
    fires: [
      example('a host that told nobody', breach({ role: 'processor' })),
      example('named, not told yet', {
        breaches: [
          aBreach({
            role: 'processor',
            customersInformed: [aRow('breachCustomers', 'c1', { controller: 'Mairie de Clairval' })],
          }),
        ],
      }),
    ],
    silent: [
      complete,
      example('a host that told its customer', {
        breaches: [
          aBreach({
            role: 'processor',
            customersInformed: [
              aRow('breachCustomers', 'c1', { controller: 'Mairie de Clairval', at: '2026-09-10T11:00+02:00' }),
            ],
          }),
        ],
      }),
      example('a controller', breach()),
    ],
  },
  'BRE-19': {
    fires: [example('a high risk, nothing decided', breach(told)), example('a redress left open', redress('unknown'))],
    silent: [
      complete,
      example('decided, and it is no', redress('no')),
      example('decided for a person who complained of it', {
        ...breach(told),
        complaints: [aRecord('complaints', { breach: 'breaches-1' })],
        redress: [aRecord('redress', { complaint: 'complaints-1', compensationConsidered: 'yes' })],
      }),
      example('no high risk', breach()),
      example('a processor', breach({ role: 'processor', riskLevel: 'high' })),
    ],
  },
  'BRE-21': {
    fires: [
      example('a high risk, nothing reported', inSwitzerland(unsent(yesterday, { riskLevel: 'high' })), swiss),
      example('the CNIL alone was told', breach({ riskLevel: 'high' }), { packs: ['FR', 'CH'] }),
    ],
    silent: [
      complete,
      example(
        'reported',
        inSwitzerland(breach({ riskLevel: 'high', notifications: [aNotification({ authority: 'edoeb' })] })),
        swiss,
      ),
      example(
        'reported, to whom nobody wrote down',
        inSwitzerland(breach({ riskLevel: 'high', notifications: [aNotification({ authority: '' })] })),
        swiss,
      ),
      example('T25: a low risk', inSwitzerland(unsent(yesterday)), swiss),
      example('a French file', breach({ riskLevel: 'high' })),
      example('a processor', inSwitzerland(unsent(yesterday, { role: 'processor', riskLevel: 'high' })), swiss),
    ],
  },
} as const satisfies Examples
