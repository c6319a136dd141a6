import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import type { FieldSet, ManyOfKind, OneOfKind, RefToKind, RowRefsKind, RowsKind } from '@core/kinds'
import { registers, rowDefinitions } from '@core/registers'

interface Place {
  readonly name: string
  readonly fields: FieldSet
  readonly siblings: FieldSet
}

const places: Place[] = [
  ...Object.entries(registers).map(([name, { fields }]) => ({ name, fields, siblings: fields })),
  ...Object.entries(registers).flatMap(([name, { fields }]) =>
    Object.values(fields as FieldSet)
      .filter(({ kind }) => kind.name === 'rows')
      .map(({ kind }) => ({
        name: `${name}.${(kind as RowsKind).of.name}`,
        fields: (kind as RowsKind).of.fields,
        siblings: fields,
      })),
  ),
]

/** What is wrong with the definitions: names that point nowhere. */
function faults({ name, fields, siblings }: Place): string[] {
  return Object.entries(fields).flatMap(([field, { kind, law }]) => {
    const found: string[] = []
    if (kind.name === 'refTo' || kind.name === 'refsTo') {
      if (!((kind as RefToKind).register in registers)) found.push(`${name}.${field} points to no register`)
    }
    if (kind.name === 'rowRefs' && siblings[(kind as RowRefsKind).field]?.kind.name !== 'rows') {
      found.push(`${name}.${field} points to no group`)
    }
    if (kind.name === 'oneOf' || kind.name === 'manyOf') {
      if (!((kind as OneOfKind | ManyOfKind).list in codeLists)) found.push(`${name}.${field} has no list`)
    }
    if (law.some((source) => source.trim() === '')) found.push(`${name}.${field} cites nothing`)
    return found
  })
}

describe('registers', () => {
  it('point only to what exists', () => {
    expect(places.flatMap(faults)).toEqual([])
  })

  it('a stray reference would be named', () => {
    const kind = { ...registers.persons.fields.organisation.kind, register: 'ghosts' }
    const fields = { a: { kind, section: 'x', need: 'optional', law: [] } } as FieldSet
    expect(faults({ name: 'seeded', fields, siblings: fields })).toEqual(['seeded.a points to no register'])
  })

  it('name a title field that exists, and sections that are used or hand-made', () => {
    for (const [name, register] of Object.entries(registers)) {
      expect(Object.keys(register.fields), name).toContain(register.title)
      const sections: readonly string[] = register.sections
      for (const field of Object.values(register.fields as FieldSet)) expect(sections, name).toContain(field.section)
    }
  })

  it('know every repeating group by its own name', () => {
    for (const [name, row] of Object.entries(rowDefinitions)) {
      expect(row.name).toBe(name)
      expect(Object.keys(row.fields)).toContain(row.title)
    }
  })

  it('use letters of references once each', () => {
    const letters = Object.values(registers).map(({ letter }) => letter)
    expect(new Set(letters).size).toBe(letters.length)
  })
})
