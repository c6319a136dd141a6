import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import type { RegisterName } from '@core/registers'
import { registerNames, registers } from '@core/registers'
import type { Example } from '@core/rules/example'
import { examples } from '@core/rules/examples'
import { rules } from '@core/rules/registry'
import type { Rule } from '@core/rules/rule'
import { lawOf } from './run-on'

/** The same object, telling which of its properties were asked for. */
function watched<T extends object>(target: T, seen: Set<string>): T {
  return new Proxy(target, {
    get: (object, name, receiver) => {
      if (typeof name === 'string') seen.add(name)
      return Reflect.get(object, name, receiver) as unknown
    },
  })
}

const casesOf = ({ id }: Rule): readonly Example[] => {
  const { fires = [], silent = [] } = examples[id] ?? {}
  return [...fires, ...silent]
}

function registersRead(rule: Rule): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const { dossier, packs, today } of casesOf(rule)) rule.check(watched(dossier, seen), lawOf(packs, today))
  return seen
}

function fieldsRead(rule: Rule, register: RegisterName): readonly string[] {
  const seen = new Set<string>()
  for (const { dossier, packs, today } of casesOf(rule)) {
    const records = (dossier[register] as readonly object[]).map((record) => watched(record, seen))
    rule.check({ ...dossier, [register]: records } as Dossier, lawOf(packs, today))
  }
  return [...seen]
}

/** What messages name a record by. */
const namesOf: Partial<Record<RegisterName, readonly string[]>> = {
  retentionRules: ['label'],
  jointControls: ['title'],
  contractChecks: ['title'],
  processorActivities: ['name'],
  transferAssessments: ['title'],
}

// A rule that hides a register it reads keeps stale findings after an edit there.
describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('reads the registers it says, and all of them', () => {
    const read = [...registersRead(rule)].filter((name) => registerNames.some((each) => each === name))
    expect(read.sort()).toEqual([...rule.reads].sort())
  })

  it('names as inputs the fields it reads, and all of them', () => {
    if (!rule.each) return
    // Identity, and what messages name the record by.
    const read = fieldsRead(rule, rule.each).filter((field) => !['id', 'ref'].includes(field))
    const named = namesOf[rule.each] ?? []
    const inputs = read.filter((field) => !named.includes(field) || rule.inputs.includes(field))
    expect(inputs.sort()).toEqual([...rule.inputs].sort())
  })

  it('has inputs that exist', () => {
    const known = rule.reads.flatMap((register) => Object.keys(registers[register].fields))
    expect(known).toEqual(expect.arrayContaining([...rule.inputs]))
  })
})
