import { expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import type { RegisterName } from '@core/registers'
import { examples } from '@core/rules/examples'
import type { Example } from '@core/rules/example'
import { rules } from '@core/rules/registry'
import { heededBy, type RulePart } from '@core/rules/rule'
import { lawOf } from './run-on'

/** The dossier, its records of these registers telling which of their fields are read. */
function watched(
  dossier: Dossier,
  registers: readonly RegisterName[],
  tell: (register: RegisterName, field: string) => void,
) {
  const lists = registers.map((register) => [
    register,
    recordsOf(dossier, register).map(
      (record) =>
        new Proxy(record, {
          get(target, field) {
            // Which record it is never changes under an answer.
            if (field !== 'id') tell(register, String(field))
            return Reflect.get(target, field) as unknown
          },
          // A copy or a walk over the fields reads them all.
          ownKeys(target) {
            tell(register, 'every field')
            return Reflect.ownKeys(target)
          },
        }),
    ),
  ])
  return { ...dossier, ...(Object.fromEntries(lists) as Partial<Dossier>) }
}

const everyExample: readonly Example[] = Object.values(examples).flatMap(({ fires = [], silent = [] }) => [
  ...fires,
  ...silent,
])
const heeding = rules.flatMap(({ id, parts = [] }) =>
  parts.filter(({ heeds }) => heededBy(heeds).length > 0).map((part): [string, RulePart] => [id, part]),
)

it('has rules to hold to what they heed', () => {
  expect(heeding.length).toBeGreaterThan(15)
})

it.each(heeding)('%s reads no other field than it says, on any example', (_, part) => {
  const read = new Set<string>()
  for (const { dossier, packs, today } of everyExample) {
    const law = lawOf(packs, today)
    part.checkAll(
      watched(dossier, heededBy(part.heeds), (register, field) => read.add(`${register}.${field}`)),
      law,
    )
  }
  const said = heededBy(part.heeds).flatMap((register) =>
    (part.heeds[register] ?? []).map((field) => `${register}.${field}`),
  )
  // All it says is read, too: a field too many makes the rules look again for nothing.
  expect([...read].sort()).toEqual(said.sort())
})
