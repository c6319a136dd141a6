import type { AnyRecord } from '@core/dossier/change'
import type { FieldSet, KindName, RowsKind } from '@core/kinds'
import { sourcesHere } from '@core/law/sources-here'
import {
  registers,
  rowDefinitions,
  type FieldName,
  type RecordIn,
  type RegisterName,
  type Registers,
  type RowName,
} from '@core/registers'
import { citeAll } from '@core/texts/cite'
import { fieldLabel } from '@core/texts/field-texts'
import { recordTitle } from '@core/texts/words'
import type { Block } from '../blocks'
import type { DocumentDefinition } from './document'
import { mayTell } from './editions'
import { extraFacts } from './pack-parts'
import { column, facts, rowGrid, withFacts } from './parts'
import { printed, withRef, type Printing } from './printing'

/**
 * A register as it stands, record after record, section after section, every question in the order of its form: what a
 * small register prints until it has a document of its own. Its words are those of the register.
 */
export function registerExtract<const R extends RegisterName>(register: R) {
  return {
    about: register,
    stepLevel: 1,
    ofOne: true,
    named: (texts) => ({ title: texts.registers[register].many, subtitle: texts.registers[register].lead }),
    print: (printing) => records(printing, register),
  } as const satisfies DocumentDefinition
}

function* records<R extends RegisterName>(printing: Printing, register: R): Generator<Block> {
  const { title, sections } = registers[register]
  const fields: FieldSet = registers[register].fields
  const told = Object.keys(fields).filter((name) => name !== title && mayTell(printing.audience, register, name))
  const titles = printing.texts.registers[register].sections as Readonly<Record<string, { readonly title: string }>>
  for (const record of printed(printing, register) as readonly RecordIn<R>[]) {
    const anchor = `record-${record.ref.replace(/\W/g, '')}`
    yield {
      kind: 'heading',
      level: 1,
      text: withRef(record, recordTitle(register, record, printing.words)),
      anchor,
      record: record.ref,
    }
    const parts = sections
      .map((section) => ({
        section,
        blocks: [
          ...answersIn(printing, register, record, {
            section,
            title: sections.length > 2 ? (titles[section]?.title ?? '') : '',
            names: told.filter((name) => fields[name]?.section === section),
          }),
        ],
      }))
      .filter(({ blocks }) => blocks.length > 0)
    for (const { section, blocks } of parts) {
      if (parts.length > 1)
        yield {
          kind: 'heading',
          level: 2,
          text: titles[section]?.title ?? section,
          anchor: `${anchor}-${section}`,
          unlisted: true,
        }
      yield* blocks
    }
  }
}

/** Questions and answers; what is answered line by line has a table of its own after them. */
function* answersIn<R extends RegisterName>(
  printing: Printing,
  register: R,
  record: RecordIn<R>,
  { section, title, names }: { readonly section: string; readonly title: string; readonly names: readonly string[] },
): Generator<Block> {
  const fields: FieldSet = registers[register].fields
  const values = record as unknown as AnyRecord
  const groups = names.flatMap((name) => {
    const field = fields[name]
    if (field?.kind.name !== 'rows' || field.internal) return []
    const rows = values[name] as readonly AnyRecord[]
    return rows.length === 0 ? [] : [{ name, rows, law: field.law, of: (field.kind as RowsKind).of.name as RowName }]
  })
  const alone = names.filter((name) => groups.every((group) => group.name !== name))
  const own = facts(printing, register, record, alone as readonly FieldName<Registers[R]>[])
  const answers = withFacts(own, ...extraFacts(printing, register, record, section).rows)
  if (answers.rows.length > 0) yield answers
  for (const { name, rows, law, of } of groups) {
    const label = fieldLabel(printing.texts, register, name)
    const source = citeAll(sourcesHere(law, printing.parameters), printing.language)
    // The heading above may have said it.
    const named = label === title ? [] : [{ text: label, strong: true }]
    const cited = source === '' ? [] : [named.length > 0 ? ` · ${source}` : source]
    if (named.length + cited.length > 0) yield { kind: 'paragraph', text: [...named, ...cited] }
    const group = { of, fields: rowDefinitions[of].fields as FieldSet }
    const columns = columnsOf(of).map(([field, share]) => column(printing, group, field, share))
    yield rowGrid(printing, group, rows, columns, { description: label, empty: printing.texts.documents.none })
  }
}

/** Kinds whose answers are short enough for a column; longer ones are told together in the last. */
const short: ReadonlySet<KindName> = new Set(['date', 'moment', 'oneOf', 'tri', 'integer', 'refTo'])

/** What tells one line from another: its title, then the first short answers asked of it. */
function columnsOf(of: RowName): readonly (readonly [field: string, share: number])[] {
  const { title, fields } = rowDefinitions[of]
  const set: FieldSet = fields
  const beside = Object.keys(set).filter(
    (name) => name !== title && !set[name]?.internal && short.has(set[name]?.kind.name ?? 'rows'),
  )
  return [[title, 4], ...beside.slice(0, 3).map((name) => [name, 2] as const)]
}
