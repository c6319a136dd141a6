import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { groupOf, marks, raw, type FieldSet, type Words } from '@core/kinds'
import { registerNames, registers } from '@core/registers'
import { findIndex } from '@core/search/find-index'
import { atOnce } from '@core/steps'
import { wordsIn } from '@core/texts/words'
import { alderwickDossier } from '@templates/models/alderwick'
import { exampleDossier } from '@templates/models/example'
import { lawOfFile } from '@templates/packs/law-of-file'

/** What a person reads in a record: each answer as it is shown, and free text in every language it is written in. */
function readIn(fields: FieldSet, record: AnyRecord, words: Words): readonly string[] {
  return Object.entries(fields).flatMap(([field, { kind }]) => {
    const value = record[field]
    const group = groupOf(kind)
    if (group) return (value as readonly AnyRecord[]).flatMap((row) => readIn(group.fields, row, words))
    if (kind === marks || kind === raw || !kind.isAnswered(value)) return []
    return [kind.asWords(value, words), ...(kind.name === 'prose' || kind.name === 'phrase' ? written(value) : [])]
  })
}
const written = (value: unknown) => Object.values(value as Readonly<Record<string, string>>)

/** Each word of the file as it stands between two blanks, with the records in which one reads it. */
function wordsOfFile(dossier: Dossier, words: Words): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Map<string, Set<string>>()
  for (const register of registerNames)
    for (const record of recordsOf(dossier, register)) {
      const texts = readIn(registers[register].fields, record as unknown as AnyRecord, words)
      for (const written of [record.ref, ...texts].join(' ').split(/\s+/)) {
        // Capitals and what stands around a word are left out, as by one who types it.
        const word = written.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
        if (word === '') continue
        const others = met.get(word)
        if (others) others.add(record.id)
        else met.set(word, new Set([record.id]))
      }
    }
  return met
}

const files = {
  town: exampleDossier(),
  firm: alderwickDossier(),
} as const

describe('every word of a file, typed as it is read', () => {
  const typed = new Set<string>()
  it.each([
    ['town', 'fr'],
    ['town', 'en'],
    ['firm', 'en'],
  ] as const)('finds each record that says it: the %s in %s', (name, language) => {
    const dossier = files[name]
    const index = findIndex({ language, law: lawOfFile(dossier, '2026-11-26') }, registerNames)
    atOnce(index.follow(dossier))
    const words = wordsOfFile(dossier, wordsIn(language, dossier))
    expect(words.size).toBeGreaterThan(1_000)
    const missed: string[] = []
    for (const [word, ids] of words) {
      // Free text says the same in both languages of the window: what was typed in one is not typed again in the other.
      const key = [name, word, ...ids].join(' ')
      if (typed.has(key)) continue
      typed.add(key)
      const found = new Set(index.find(word, Infinity).best.map(({ record }) => record.id))
      for (const id of ids) if (!found.has(id)) missed.push(`${word} of ${id}`)
    }
    expect(missed).toEqual([])
  })
})
