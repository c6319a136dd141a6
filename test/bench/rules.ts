import { agendaOf } from '@core/agenda/agenda'
import { agendaSources } from '@core/agenda/sources'
import { applyChange } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { isSame } from '@core/kinds/same'
import { gaugesOf } from '@core/principles/gauges'
import type { RegisterName } from '@core/registers'
import type { RuleContext } from '@core/rules/rule'
import { runRules, runRulesFor } from '@core/rules/run'
import { standingOf } from '@core/rules/standing'
import { lawOfFile } from '@templates/packs/law-of-file'
import { aLargeFile } from './a-large-file'
import { paired, type Pair } from './paired'

const today = '2026-11-23'
const at = `${today}T09:00:00.000Z`
const contextOf = (dossier: Dossier): RuleContext => ({ today, now: at, parameters: lawOfFile(dossier, today) })
const megabytes = (dossier: Dossier) => `${(JSON.stringify(dossier).length / 1e6).toFixed(1)} MB`

/** A look at a file whose records were looked at before, as a new day asks for: what hangs on a record alone is remembered. */
async function wholeLook(dossier: Dossier): Promise<Pair> {
  const context = contextOf(dossier)
  const what = `all rules over ${dossier.activities.length} activities and the registers around them (${megabytes(dossier)}), seen before`
  return paired(
    { what, floor: 'JSON.stringify of the file' },
    () => JSON.stringify(dossier),
    () => runRules({ ...dossier }, context),
    9,
  )
}

/** The first look at a file just read: nothing is remembered, not of its lists and not of one record. */
async function firstLook(dossier: Dossier): Promise<Pair> {
  const context = contextOf(dossier)
  const text = JSON.stringify(dossier)
  let read = dossier
  return paired(
    { what: `the same over ${dossier.activities.length}, just read`, floor: 'JSON.stringify of the file' },
    () => JSON.stringify(read),
    () => runRules(read, context),
    5,
    () => (read = JSON.parse(text) as Dossier),
  )
}

/** One answer in the middle of a register, another than stands there, and what the rules say of it. The floor: one comparison a record. */
async function oneEdit(
  dossier: Dossier,
  register: RegisterName,
  field: string,
  answers: readonly unknown[],
): Promise<Pair> {
  const context = contextOf(dossier)
  let last = { dossier, findings: runRules(dossier, context) }
  let turn = 0
  const edited = () => {
    const records = recordsOf(last.dossier, register)
    const record = records[(turn * 7) % records.length]
    if (!record) throw new Error(`no ${register}`)
    turn += 1
    const others = answers.filter((answer) => !isSame(answer, record[field]))
    const to = others[turn % others.length]
    const place = { register, record: record.id }
    return applyChange(last.dossier, { do: 'set', in: place, field, from: record[field], to, at, by: 'bench' })
  }
  let next = edited()
  const pair = await paired(
    { what: `one answer of ${register} (${field})`, floor: 'a filter over the activities' },
    () => dossier.activities.filter(({ status }) => status === 'active').length,
    () => {
      last = { dossier: next, findings: runRulesFor(next, context, last) }
    },
    41,
    () => (next = edited()),
  )
  return pair
}

async function aroundTheRules(dossier: Dossier): Promise<readonly Pair[]> {
  const context = contextOf(dossier)
  const { parameters } = context
  const found = runRules(dossier, context)
  const floor = 'a filter over the activities'
  const doFloor = () => dossier.activities.filter(({ status }) => status === 'active').length
  const ofTouched = () => ({ ...dossier, activities: dossier.activities.map((a, i) => (i === 7 ? { ...a } : a)) })
  return [
    await paired({ what: 'agenda after one edit', floor }, doFloor, () =>
      agendaOf(agendaSources, { parameters, today, now: Date.parse(`${today}T09:00:00Z`), dossier: ofTouched() }),
    ),
    await paired({ what: 'principles', floor }, doFloor, () => gaugesOf(dossier, found, parameters)),
    await paired({ what: 'points that stand', floor }, doFloor, () => standingOf(found, [], dossier, today)),
  ]
}

export async function ruleBench(): Promise<readonly Pair[]> {
  const large = aLargeFile(5000)
  return [
    await wholeLook(aLargeFile(300)),
    await firstLook(aLargeFile(300)),
    await wholeLook(large),
    await firstLook(large),
    await oneEdit(large, 'activities', 'lastReviewedOn', ['2020-01-01', '2026-01-01', '']),
    await oneEdit(large, 'activities', 'description', [{ fr: 'Une phrase.' }, { fr: 'Une autre.' }]),
    await oneEdit(large, 'organisations', 'isPublicAuthority', ['yes', 'no']),
    await oneEdit(large, 'processors', 'nextReviewOn', ['2020-01-01', '2030-01-01', '']),
    await oneEdit(large, 'retentionRules', 'active', [null, { value: 9, unit: 'year' }]),
    await oneEdit(large, 'breaches', 'riskLevel', ['', 'risk', 'high']),
    await oneEdit(large, 'requests', 'receivedOn', ['2026-11-02', '2026-01-02']),
    ...(await aroundTheRules(large)),
  ]
}
