import { addMonths, isLonger } from '../../law/calendar'
import { consentContext, consentVerdict, type ConsentTest } from '../../law/consent-verdict'
import { isInUse, type Reliance } from '../../law/reliance'
import type { ConsentCheck } from '../../registers'
import { recordRule, when } from '../define-rule'
import type { FindingValue, Rule, Severity } from '../rule'

const named = (field: keyof ConsentCheck & string): FindingValue => ({ register: 'consentChecks', field })
const activitiesOf = (reliances: readonly Reliance[]) => reliances.map(({ activity }) => activity)
/** While no purpose in use rests on it, nobody's data are processed on a consent that fails. */
const errorIfInUse = (reliances: readonly Reliance[]): Severity =>
  isInUse(activitiesOf(reliances)) ? 'error' : 'warning'

/** Each has a rule of its own: one choice a purpose, explicit, refusing, and the risk of a transfer in its row. */
const toldElsewhere: readonly ConsentTest[] = ['granular', 'explicit', 'refusalAsEasy']
const riskToldByTransfer = (reliances: readonly Reliance[]) =>
  activitiesOf(reliances).every(({ transfers }) =>
    transfers.every((t) => t.mechanism !== 'd49_a' || t.transferRiskTold === 'yes'),
  )

export const consentFails = recordRule('consentChecks', {
  id: 'CON-02',
  severity: 'error',
  law: ['GDPR 4(11)', 'GDPR 7'],
  follows: ['activities'],
  inputs: [
    'realChoice',
    'noDetriment',
    'notBundled',
    'noImbalance',
    'granular',
    'specific',
    'controllerNamed',
    'purposesNamed',
    'dataNamed',
    'withdrawalTold',
    'admTold',
    'transferRiskTold',
    'clearAct',
    'noPretickedBox',
    'separateFromTerms',
    'explicit',
    'withdrawalAsEasy',
    'refusalAsEasy',
  ],
  check: (c, { dossier, parameters }) => {
    const context = consentContext(c.id, dossier)
    const { failed } = consentVerdict(c, context, parameters)
    const own = failed.filter((test) => !toldElsewhere.includes(test))
    // Where the row of the transfer says nothing either, TRF-12 asks.
    const said = own.filter((test) => test !== 'transferRiskTold' || riskToldByTransfer(context.reliances))
    const [first] = said
    if (first === undefined) return []
    const severity = errorIfInUse(context.reliances)
    return [{ field: first, severity, values: { tests: { all: said.map(named) } } }]
  },
})

export const consentUnproven = recordRule('consentChecks', {
  id: 'CON-04',
  severity: 'error',
  law: ['GDPR 7(1)'],
  follows: ['activities'],
  inputs: ['proofTextVersion', 'proofText', 'proofWhere'],
  check: (c, { dossier }) => {
    const { reliances } = consentContext(c.id, dossier)
    const noText = c.proofTextVersion.trim() === '' && c.proofText === ''
    const noPlace = c.proofWhere.trim() === ''
    const missing = [...(noText ? (['proofTextVersion'] as const) : []), ...(noPlace ? (['proofWhere'] as const) : [])]
    return when(missing.length > 0, missing[0] ?? 'proofWhere', {
      severity: errorIfInUse(reliances),
      values: { pieces: { all: missing.map(named) } },
    })
  },
})

export const oneConsentForSeveral = recordRule('consentChecks', {
  id: 'CON-07',
  severity: 'error',
  law: ['GDPR 4(11)', 'GDPR rec. 32', 'GDPR rec. 43'],
  follows: ['activities'],
  inputs: ['granular'],
  check: (c, { dossier }) => {
    const { reliances, several } = consentContext(c.id, dossier)
    const severity = c.granular === 'no' ? errorIfInUse(reliances) : 'warning'
    return when(several && c.granular !== 'yes', 'granular', { severity, values: { count: reliances.length } })
  },
})

export const neverAskedAgain = recordRule('consentChecks', {
  id: 'CON-08',
  severity: 'advice',
  law: ['EDPB 5/2020'],
  follows: ['activities'],
  inputs: ['refreshEvery'],
  check: (c, { dossier }) =>
    when(c.refreshEvery === null && consentContext(c.id, dossier).reliances.length > 0, 'refreshEvery'),
})

export const refusalHarder = recordRule('consentChecks', {
  id: 'CON-09',
  severity: 'error',
  law: ['LIL 82', 'CNIL 2020-091', 'CNIL 2020-092'],
  follows: ['activities'],
  inputs: ['refusalAsEasy'],
  check: (c, { dossier }) => {
    const { reliances, trackers } = consentContext(c.id, dossier)
    const severity = c.refusalAsEasy === 'no' ? errorIfInUse(reliances) : 'warning'
    return when(trackers && c.refusalAsEasy !== 'yes', 'refusalAsEasy', { severity })
  },
})

export const withdrawalUntried = recordRule('consentChecks', {
  id: 'CON-12',
  severity: 'advice',
  law: ['GDPR 7(3)', 'GDPR 5(2)'],
  follows: ['activities'],
  inputs: ['withdrawalTestedOn', 'withdrawalAsEasy'],
  check: (c, { dossier, parameters, today }) => {
    const months = parameters.withdrawalTestMonths
    const isOld = c.withdrawalTestedOn < addMonths(today, -months)
    // A withdrawal known to be harder is to be mended before it is tried.
    const isToTry = c.withdrawalAsEasy !== 'no' && isInUse(activitiesOf(consentContext(c.id, dossier).reliances))
    return when(isOld && isToTry, 'withdrawalTestedOn', { values: { months: { value: months, unit: 'month' } } })
  },
})

export const trackerChoiceTooLong = recordRule('consentChecks', {
  id: 'CON-13',
  severity: 'advice',
  law: ['CNIL 2020-092'],
  follows: ['activities'],
  inputs: ['refreshEvery'],
  check: (c, { dossier, parameters }) => {
    const months = parameters.trackerChoiceMonths
    if (months === undefined || c.refreshEvery === null) return []
    const advised = { value: months, unit: 'month' } as const
    const isTooLong = consentContext(c.id, dossier).trackers && isLonger(c.refreshEvery, advised)
    return when(isTooLong, 'refreshEvery', { values: { advised, stated: c.refreshEvery } })
  },
})

export const consentCheckRules: readonly Rule[] = [
  consentFails,
  consentUnproven,
  oneConsentForSeveral,
  neverAskedAgain,
  refusalHarder,
  withdrawalUntried,
  trackerChoiceTooLong,
]
