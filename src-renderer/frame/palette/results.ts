import { fieldsOf } from '@core/law/extra-fields'
import { groupOf } from '@core/kinds'
import { recentRecords } from '@core/dossier/recent-records'
import { recordIndex } from '@core/dossier/record-index'
import type { Dossier } from '@core/dossier/dossier'
import type { LawParameters } from '@core/law/parameters'
import type { RegisterName } from '@core/registers'
import { saysAll, shown, startsAll, type FoundPlace, type Piece } from '@core/search/found-in'
import { queryOf } from '@core/search/query'
import type { FoundRecord, Reader } from '@core/search/said'
import type { FindIndex } from '@core/search/find-index'
import { labelHere } from '@core/texts/field-texts'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import type { Route } from '../../routes'
import type { Command } from './commands'

/** A line of the results that leads to a record, at the question that says what was looked for. */
export interface FoundLine {
  readonly id: string
  readonly route: Route
  readonly ref: readonly Piece[]
  /** Empty where the line before is about the same record. */
  readonly name: readonly Piece[]
  readonly register: string
  /** Section and question. */
  readonly where: string
  readonly excerpt: readonly Piece[]
}

interface Setting {
  readonly dossier: Dossier
  readonly language: WindowLanguage
  readonly law: LawParameters
}

/** Enough to choose from; more is a sign that the query should say more. */
export const mostRecords = 40
/** What is in sight at first: where the others say it is looked for once these are shown. */
export const recordsInSight = 8
/** Of few records, several places are shown: one of them is the one that is meant. */
const fewRecords = 8
const mostPlaces = 3
const mostRecent = 6
/** Commands before the records: more would push aside what is looked for most. */
const mostCommandsFirst = 4

interface Looked {
  readonly index: FindIndex
  readonly reader: Reader
}

/** The records that say every word, best first: so many of them at most. */
export function linesFor(query: string, depth: number, { index, reader }: Looked, setting: Setting) {
  const { total, best } = index.find(query, depth)
  const most = total <= fewRecords ? mostPlaces : 1
  const asked = queryOf(query)
  const lines = best.flatMap(({ register, record }) => {
    const { ref, name, places } = shown({ register, record }, asked, { dossier: setting.dossier, reader, most })
    const head = lineOf(register, record.id, { ref, name }, setting)
    if (places.length === 0) return [head]
    return places.map((place, at): FoundLine => {
      const { field, row, inRow } = place
      const focus = [field, row, inRow].filter((part) => part !== undefined).join('/')
      return {
        ...head,
        id: `${head.id}/${focus}`,
        route: { page: 'record', register, id: record.id, focus },
        ...(at === 0 ? {} : { ref: [], name: [] }),
        where: whereIs(register, place, setting),
        excerpt: place.excerpt,
      }
    })
  })
  return { total, lines }
}

/** The records touched last. */
export const recentLines = (reader: Reader, setting: Setting): readonly FoundLine[] =>
  recentRecords(setting.dossier, mostRecent).flatMap(({ register, id, ref }) => {
    const found = recordIndex(setting.dossier, register).get(id)
    if (!found) return []
    const name = reader.name(register, found.record as unknown as FoundRecord, setting.dossier)
    const plain = (text: string) => [{ text, found: false }]
    return [lineOf(register, id, { ref: plain(ref), name: plain(name) }, setting)]
  })

const lineOf = (
  register: RegisterName,
  id: string,
  { ref, name }: Pick<FoundLine, 'ref' | 'name'>,
  { language }: Setting,
): FoundLine => ({
  id: `${register}/${id}`,
  route: { page: 'record', register, id },
  ref,
  // A record without a name goes by its reference, which stands before it.
  name: name.map(({ text }) => text).join('') === ref.map(({ text }) => text).join('') ? [] : name,
  register: textsOf(language).registers[register].one,
  where: '',
  excerpt: [],
})

/** « Sécurité · Mesures · Précision »; a section that bears the name of its question is told once. */
function whereIs(register: RegisterName, { section, field, inRow }: FoundPlace, { language, law }: Setting): string {
  const texts = textsOf(language)
  const sections: Readonly<Record<string, { readonly title: string }>> = texts.registers[register].sections
  const rows: Readonly<Record<string, { readonly fields: Readonly<Record<string, { readonly label: string }>> }>> =
    texts.rows
  const kind = fieldsOf(register, law)[field]?.kind
  const group = kind && groupOf(kind)
  const inside = inRow === undefined || !group ? undefined : rows[group.name]?.fields[inRow]?.label
  const parts = [sections[section]?.title, labelHere(language, register, field, law), inside].filter(
    (part) => part !== undefined && part !== '',
  )
  return parts.filter((part, at) => part !== parts[at - 1]).join(' · ')
}

const said = ({ text, beside, words }: Command) => `${text} ${beside} ${words}`

/** Commands the words begin, which come before the records, and those in which they are found elsewhere, after them. */
export function commandsFor(typed: string, commands: readonly Command[]) {
  const query = queryOf(typed)
  const begun = commands
    .filter((command) => startsAll(said(command), query))
    .map((command) => ({ command, byName: startsAll(command.text, query) }))
    .sort((a, b) => Number(b.byName) - Number(a.byName))
    .map(({ command }) => command)
  const first = begun.slice(0, mostCommandsFirst)
  return { first, after: commands.filter((each) => !first.includes(each) && saysAll(said(each), query)) }
}
