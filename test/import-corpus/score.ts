import { registerNames, type Activity, type RegisterName } from '@core/registers'
import { accountFor } from './accounting'
import type { Expected, ExpectedActivity } from './expected'
import { corpusFields, type CorpusField } from './headings'
import { listOf, recordsOf, wordsIn, type Got, type Outcome } from './read-back'
import { sameValue } from './same-value'
import { valuesGot } from './values-got'

/** Pairs of a processing and a value: written in the file, made of it, and both. */
export interface Pairs {
  readonly expected: number
  readonly got: number
  readonly right: number
}

export interface Score {
  readonly refused?: string
  readonly activitiesIn: number
  readonly activitiesOut: number
  /** Records nobody wrote. */
  readonly invented: readonly string[]
  readonly lost: readonly string[]
  readonly cut: readonly string[]
  readonly unaccounted: readonly string[]
  readonly fields: Readonly<Record<CorpusField, Pairs>>
  /** Every pair that is missing or wrong, for people to read. */
  readonly wrongPairs: readonly string[]
}

export function scoreOf(expected: Expected, outcome: Outcome): Score {
  const names = expected.activities.map(({ name }) => name)
  const activitiesIn = names.length
  if ('refused' in outcome) {
    const { fields, wrongPairs } = pairsOf(expected, undefined)
    // A file that is no register is refused; a crash is never an answer.
    const invented = outcome.refused.startsWith('CRASH') ? [outcome.refused] : []
    return {
      refused: outcome.refused,
      activitiesIn,
      activitiesOut: 0,
      invented,
      lost: names,
      cut: [],
      unaccounted: [],
      fields,
      wrongPairs,
    }
  }
  const activities = activitiesMade(outcome)
  const made = activities.map(({ name }) => wordsIn(name))
  return {
    activitiesIn,
    activitiesOut: made.length,
    invented: inventedIn(expected, outcome, made),
    lost: without(names, made),
    // Of what is no register nothing need be kept: the person still has it.
    ...(expected.isRegister ? accountFor(expected, outcome) : { cut: [], unaccounted: [] }),
    ...pairsOf(expected, outcome),
  }
}

const activitiesMade = (got: Got): readonly Activity[] => {
  const made = recordsOf(got)
  return got.after.activities.filter(({ id }) => made.has(id))
}

/** What the first list holds and the second does not, each as often as it stands there. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken]
  return list.filter((each) => {
    const at = rest.indexOf(each)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** Registers a table of processings may fill beside them. */
const besides: ReadonlySet<RegisterName> = new Set<RegisterName>([
  'clientFile', 'organisations', 'persons', 'jointControls', 'retentionRules', 'securityMeasures', 'processors',
  'contractChecks', 'supportingAssets', 'documents', 'transferAssessments',
]) // prettier-ignore

function inventedIn(expected: Expected, got: Got, made: readonly string[]): string[] {
  const records = recordsOf(got)
  const isNew = ({ id }: { readonly id: string }) => records.has(id)
  const forOthers = got.after.processorActivities.filter(isNew).map(({ name }) => wordsIn(name))
  const names = expected.activities.map(({ name }) => name)
  const elsewhere = registerNames
    .filter((register) => register !== 'activities' && register !== 'processorActivities')
    .filter((register) => !expected.isRegister || !besides.has(register))
    .flatMap((register) =>
      listOf(got.after, register)
        .filter(isNew)
        .map(() => `a record of ${register}`),
    )
  return [
    ...without(made, names).map((name) => `processing « ${name} »`),
    ...without(forOthers, expected.forOthers).map((name) => `processing for others « ${name} »`),
    ...elsewhere,
  ]
}

function pairsOf(expected: Expected, got: Got | undefined): Pick<Score, 'fields' | 'wrongPairs'> {
  const wrongPairs: string[] = []
  const activities = got ? activitiesMade(got) : []
  const fields = corpusFields.map((field) => {
    const tally = { expected: 0, got: 0, right: 0 }
    const written = expected.activities.filter(({ values }) => values[field] !== undefined)
    for (const each of written) {
      const wanted = each.values[field] ?? []
      const activity = activities.find(({ name }) => wordsIn(name) === each.name)
      const said = got && activity ? saidOf(got, activity, field, wanted) : []
      const missing = wanted.filter((value) => !said.some((one) => sameValue(field, value, one)))
      const wrong = said.filter((one) => !wanted.some((value) => sameValue(field, value, one)))
      tally.expected += wanted.length
      tally.got += said.length
      tally.right += wanted.length - missing.length
      wrongPairs.push(...told(each, field, '-', missing), ...told(each, field, '+', wrong))
    }
    return [field, tally] as const
  })
  return { fields: Object.fromEntries(fields) as Record<CorpusField, Pairs>, wrongPairs }
}

/** Every record bears a reference: what it is called where the file says none is its own affair. */
const saidOf = (got: Got, activity: Activity, field: CorpusField, wanted: readonly string[]) =>
  field === 'ref' && wanted.length === 0 ? [] : valuesGot(got, activity, field)

const told = ({ name }: ExpectedActivity, field: CorpusField, sign: string, values: readonly string[]) =>
  values.map((value) => `${sign} ${name} › ${field}: « ${value} »`)
