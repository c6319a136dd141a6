import { contentLanguages, type Multilingual } from '../../kinds'
import { registerNames, registers, type RegisterName } from '../../registers'
import type { AnyRecord } from '../../dossier/change'
import { foldWords, foldName } from '../../folding/fold'

/** The name people know a record by, in any language it has one. */
export function titleOf(register: RegisterName, record: AnyRecord): string {
  return titlesOf(register, record)[0] ?? ''
}

/** Its name in every language it has one. */
export function titlesOf(register: RegisterName, record: AnyRecord): readonly string[] {
  const title = record[registers[register].title]
  const said =
    typeof title === 'string'
      ? [title]
      : contentLanguages.map((language) => (title as Multilingual | undefined)?.[language] ?? '')
  return said.filter((each) => each.trim() !== '')
}

const keyOf = (register: RegisterName, title: string) => (register === 'persons' ? foldName(title) : foldWords(title))

const none: readonly string[] = []

/** Finds records by their name, however it is written; a table of 5,000 rows asks this 5,000 times. */
export function openTitleIndex(): {
  add(register: RegisterName, record: AnyRecord): void
  find(register: RegisterName, title: string): readonly string[]
} {
  const shelves = new Map(registerNames.map((register) => [register, new Map<string, string[]>()]))
  const filed = new Set<string>()
  return {
    add(register, record) {
      const ids = shelves.get(register)
      for (const key of new Set(titlesOf(register, record).map((title) => keyOf(register, title)))) {
        const entry = `${record.id} ${register} ${key}`
        if (filed.has(entry)) continue
        filed.add(entry)
        const known = ids?.get(key)
        if (known) known.push(record.id)
        else ids?.set(key, [record.id])
      }
    },
    find(register, title) {
      const key = keyOf(register, title)
      return key === '' ? none : (shelves.get(register)?.get(key) ?? none)
    },
  }
}
