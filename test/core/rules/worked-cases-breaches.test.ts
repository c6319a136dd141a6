import { describe, expect, it } from 'vitest'
import { clockOf } from '@core/breach/clock'
import { asToldBy, deadlineOf } from '@core/breach/deadline'
import { aBreach, aNotification, anUnnotifiedBreach } from '@core/examples/a-breach'
import { aClientFile, aDossier } from '@core/examples/a-dossier'
import type { RuleContext } from '@core/rules/rule'
import { findingText } from '@core/texts/finding-text'
import { wordsIn } from '@core/texts/words'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { findingsIn, lawOf } from './run-on'

type Answers = Parameters<typeof aBreach>[0]

/** The law of a French file at an instant. */
const lawAt = (now: string): RuleContext => ({ ...lawOf(['FR'], now.slice(0, 10)), now })
const firing = (answers: Answers, context: RuleContext) =>
  findingsIn(aDossier({ breaches: [aBreach(answers)] }), context).map(({ rule, severity }) => `${rule} ${severity}`)

describe('T6: aware on Friday at 18:20, nothing sent on Monday at 18:21', () => {
  const friday = anUnnotifiedBreach({ awareAt: '2026-09-11T18:20+02:00', detectedAt: '2026-09-11T17:00+02:00' })
  const { parameters } = lawAt('2026-09-14T16:21:00.000Z')

  it('says the time has passed', () => {
    expect(firing(friday, lawAt('2026-09-14T16:21:00.000Z'))).toEqual(['BRE-05 error'])
  })

  it('asked for it a minute before the deadline, and not at the deadline itself', () => {
    expect(firing(friday, lawAt('2026-09-14T16:19:00.000Z'))).toEqual(['BRE-04 warning'])
    expect(firing(friday, lawAt('2026-09-14T16:20:00.000Z'))).toEqual(['BRE-05 error'])
  })

  it('ends on Monday at 18:20, weekend included; until 19:00 on the reading that does not count the first hour', () => {
    const deadline = deadlineOf(friday, parameters)
    expect(asToldBy(friday, deadline?.at ?? 0)).toBe('2026-09-14T18:20+02:00')
    expect(asToldBy(friday, deadline?.tolerated ?? 0)).toBe('2026-09-14T19:00+02:00')
  })

  it('holds a notice sent at 18:50 late, but less so than one sent at 19:30', () => {
    const sent = (at: string) =>
      firing(
        { ...friday, notifyDecision: 'notified', notifications: [aNotification({ sentAt: at })] },
        lawAt('2026-09-15T08:00:00.000Z'),
      )
    expect(sent('2026-09-14T18:20+02:00')).toEqual([])
    expect(sent('2026-09-14T18:50+02:00')).toEqual(['BRE-06 warning'])
    expect(sent('2026-09-14T19:30+02:00')).toEqual(['BRE-06 error'])
  })

  it('names the deadline in the words of each language', () => {
    const [point] = findingsIn(aDossier({ breaches: [friday] }), lawAt('2026-09-14T16:21:00.000Z'))
    const said = (language: 'fr' | 'en') => point && findingText(point, wordsIn(language)).message.replace(/\s/g, ' ')
    expect(said('fr')).toContain('14 septembre 2026 à 18 h 20 (UTC+2)')
    expect(said('en')).toContain('14 September 2026 at 18:20 (UTC+2)')
  })
})

const laptop: Answers = {
  incidentKind: 'lostDevice',
  specialData: 'yes',
  encrypted: 'yes',
  keySafe: 'yes',
  backupOk: 'yes',
  riskLevel: 'unlikely',
  notifyDecision: 'notRequired',
  notifications: [],
}
const later = lawAt('2026-09-20T08:00:00.000Z')

describe('T7: a laptop lost, its disk encrypted, the key safe, a backup', () => {
  it('is kept in the register and owes nobody a notification, once reasoned', () => {
    expect(firing(laptop, later)).toEqual([])
    expect(clockOf(aBreach(laptop), later.parameters, Date.parse('2026-09-20T08:00:00.000Z')).state).toBe('excused')
  })

  it('has to say why', () => {
    expect(firing({ ...laptop, riskReason: {} }, later)).toEqual(['BRE-03 error'])
  })

  it('still has to say what happened', () => {
    expect(firing({ ...laptop, facts: {} }, later)).toEqual(['BRE-01 error'])
  })
})

describe('T8: the same laptop, its password on a sticky note', () => {
  it.each(['no', 'unknown'] as const)('asks about the key (%s), once', (keySafe) => {
    expect(firing({ ...laptop, keySafe }, later)).toEqual(['BRE-16 warning'])
  })
})

describe('T25: a Swiss client, a breach of low risk', () => {
  const swiss: RuleContext = {
    today: '2026-09-20',
    now: '2026-09-20T08:00:00.000Z',
    parameters: lawParametersAt('2026-09-20', ['CH']),
  }
  const inSwitzerland = (answers: Answers) =>
    findingsIn(
      aDossier({ clientFile: [aClientFile({ jurisdictionPacks: ['CH'] })], breaches: [anUnnotifiedBreach(answers)] }),
      swiss,
    ).flatMap(({ rule }) => (rule.startsWith('BRE-') ? [rule] : []))

  it('owes the FDPIC nothing', () => {
    expect(inSwitzerland({})).toEqual([])
    expect(inSwitzerland({ riskLevel: 'high' })).toContain('BRE-21')
  })

  it('has no hours to count, and two years to keep what was reported', () => {
    expect(clockOf(anUnnotifiedBreach(), swiss.parameters, 0).state).toBe('none')
    expect(swiss.parameters.breachReportKept).toEqual({ value: 2, unit: 'year' })
    expect(later.parameters.breachReportKept).toBeUndefined()
  })

  it('counts hours as soon as another law of the file does', () => {
    expect(lawParametersAt('2026-09-20', ['CH', 'FR'])).toMatchObject({
      breachDeadlineHours: 72,
      breachThreshold: 'risk',
    })
  })
})
