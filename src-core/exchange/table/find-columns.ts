import { contentLanguages, type ContentLanguage } from '../../kinds'
import { dataCategoryOf } from '../reading/data-words'
import { foldWords } from '../../folding/fold'
import { subjectCategoryOf } from '../reading/people-words'
import { readYesNo } from '../reading/yes-no'
import type { Cell, Sheet } from '../sheets/sheet'
import { synonyms, wp248Headings, type Field } from './synonyms'

/** A column of ticks: one category, measure or criterion per column, sometimes with a column of comments beside it. */
export interface Tick {
  readonly of: 'subject' | 'data' | 'measure' | 'criterion'
  /** What is ticked, in the words of the heading. */
  readonly words: string
  readonly isComment: boolean
}
export interface Columns {
  readonly row: number
  readonly fields: ReadonlyMap<number, Field>
  readonly ticks: ReadonlyMap<number, Tick>
  readonly headings: ReadonlyMap<number, Cell>
  readonly language: ContentLanguage
}

const meanings = new Map<string, { field: Field; languages: readonly ContentLanguage[] }>()
for (const [field, words] of Object.entries(synonyms) as [Field, (typeof synonyms)[Field]][]) {
  for (const language of contentLanguages) {
    for (const word of words[language]) {
      const known = meanings.get(word)?.languages ?? []
      meanings.set(word, { field, languages: [...known, language] })
    }
  }
}

// A title, a logo and a date may stand above the headings; a table whose headings come later than this is another thing.
const rowsSearched = 30

/** The heading row: the first with two known headings, one of which names or explains the processing. */
export function findColumns(sheet: Sheet, fallback: ContentLanguage): Columns | undefined {
  const rows = new Map<number, Cell[]>()
  for (const cell of sheet.cells) {
    if (cell.row >= rowsSearched) break
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  for (const [row, cells] of rows) {
    const fields = fieldsOf(cells)
    const known = new Set(fields.values())
    if (known.size < 2 || !(known.has('name') || known.has('purposes'))) continue
    return {
      row,
      fields,
      ticks: ticksOf(sheet, cells, fields),
      headings: new Map(cells.map((cell) => [cell.column, cell])),
      language: languageOf(cells, fallback),
    }
  }
  return undefined
}

/** First column of each meaning; a second « Nom » is another thing, which we do not know. */
function fieldsOf(cells: readonly Cell[]): ReadonlyMap<number, Field> {
  const fields = new Map<number, Field>()
  const taken = new Set<Field>()
  for (const { column, text } of cells) {
    const field = text.startsWith('►') ? undefined : meanings.get(foldWords(text))?.field // a help link of the CNIL form
    if (!field || taken.has(field)) continue
    taken.add(field)
    fields.set(column, field)
  }
  return fields
}

function languageOf(cells: readonly Cell[], fallback: ContentLanguage): ContentLanguage {
  const votes = { fr: 0, en: 0 }
  for (const { text } of cells) {
    const said = meanings.get(foldWords(text))?.languages ?? []
    const [only] = said
    if (said.length === 1 && only) votes[only]++
  }
  if (votes.fr === votes.en) return fallback
  return votes.fr > votes.en ? 'fr' : 'en'
}

const tickHeadings: readonly (readonly [RegExp, Tick['of']])[] = [
  [
    /^(?:Détails\s*-\s*)?(?:Personnes concernées|Data subjects)\s*[-:›>/]\s*(.+?)(\s*-\s*(?:Commentaire|Comment)s?)?$/i,
    'subject',
  ],
  [
    /^Mesures de sécurité(?: et confidentialité)?\s*[-:›>/]\s*(Contrôle d['’]accès|Traçabilité|Sauvegarde|Mise à jour|Autres)(\s*-\s*Commentaires?)?$/i,
    'measure',
  ],
  [/^Traitement spécifique\s*-\s*(.+?)(\s*-\s*Commentaires?)?$/i, 'criterion'],
]

function ticksOf(sheet: Sheet, cells: readonly Cell[], fields: ReadonlyMap<number, Field>): ReadonlyMap<number, Tick> {
  const ticks = new Map<number, Tick>()
  for (const { row, column, text } of cells) {
    if (fields.has(column)) continue
    const tick = namedTick(text) ?? categoryTick(sheet, { row, column, text })
    if (tick) ticks.set(column, tick)
  }
  return ticks
}

function namedTick(heading: string): Tick | undefined {
  for (const [pattern, of] of tickHeadings) {
    const [, words, comment] = pattern.exec(heading.trim()) ?? []
    if (words === undefined) continue
    if (of === 'criterion' && !Object.hasOwn(wp248Headings, foldWords(words))) continue
    return { of, words, isComment: comment !== undefined }
  }
  return undefined
}

/** A column headed « Salariés » or “Health” is one of ticks when nothing but ticks stands in it. */
function categoryTick(sheet: Sheet, heading: Cell): Tick | undefined {
  const { text: words } = heading
  const of = subjectCategoryOf(words) ? 'subject' : dataCategoryOf(words) ? 'data' : undefined
  return of && isTicked(sheet, heading) ? { of, words, isComment: false } : undefined
}

function isTicked(sheet: Sheet, { row, column }: Cell): boolean {
  const below = sheet.cells.filter((cell) => cell.column === column && cell.row > row)
  return below.length > 0 && below.every(({ text }) => readYesNo(text) !== undefined)
}
