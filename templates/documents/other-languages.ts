import type { AnyRecord } from '@core/dossier/change'
import { recordsOf } from '@core/dossier/references'
import { groupOf, type ContentLanguage, type Field, type Multilingual } from '@core/kinds'
import { plainly } from '@core/kinds/rich-text-kind'
import { fieldsOf, withExtras } from '@core/law/extra-fields'
import { registerNames, type RecordIn, type RegisterName } from '@core/registers'
import { labelHere } from '@core/texts/field-texts'
import type { Texts } from '@core/texts/texts'
import { recordTitle } from '@core/texts/words'
import type { Block, Text } from '../blocks'
import type { DocumentDefinition } from './document'
import { quiet } from './gaps-told'
import { inRuns } from './language-runs'
import { hasAnnexes, printed, withRef, type Printing } from './printing'

/**
 * A document with the passages of another language tagged as such, and told once: those who may read annexes are given
 * the list of what is not translated, the others the sense of the mark. What is written to people is to be translated
 * before it leaves, and says so at its head.
 */
export function* withOtherLanguages(
  printing: Printing,
  { letter, about }: Pick<DocumentDefinition, 'letter' | 'about'>,
  blocks: Iterable<Block>,
): Generator<Block> {
  if (letter) return yield* toTranslate(printing, blocks)
  // Until something was read in another language there is no mark to look for.
  for (const block of blocks) yield printing.untranslated.size === 0 ? block : inRuns(block)
  if (printing.untranslated.size === 0) return
  for (const block of hasAnnexes(printing)
    ? annex(printing, about)
    : [senseOfMarks(printing.untranslated.values(), printing.texts)])
    yield inRuns(block)
}

const named = (languages: Iterable<ContentLanguage>, { codes }: Texts): string =>
  [...new Set(languages)].map((each) => codes.language[each]).join(', ')

const languagesIn = ({ untranslated, texts }: Printing): string => named(untranslated.values(), texts)

/** What the mark of another language means. */
export const senseOfMarks = (languages: Iterable<ContentLanguage>, texts: Texts): Block =>
  quiet(texts.documents.languages.sense(named(languages, texts)))

/** A letter is short: it is read to its end before its head is given out. */
function* toTranslate(printing: Printing, blocks: Iterable<Block>): Generator<Block> {
  const { untranslated, texts } = printing
  let letter: Block[] = []
  const given = function* (): Generator<Block> {
    const [head, ...body] = letter
    if (head) yield inRuns(head)
    if (untranslated.size > 0)
      yield { kind: 'paragraph', text: texts.documents.languages.toTranslate(languagesIn(printing)) }
    for (const block of body) yield inRuns(block)
    untranslated.clear()
    letter = []
  }
  // What the next letter reads is noted before its head comes: none is held in another's place.
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1 && letter.length > 0) yield* given()
    letter.push(block)
  }
  yield* given()
}

function* annex(printing: Printing, about: DocumentDefinition['about']): Generator<Block> {
  const { languages } = printing.texts.documents
  const missing = registerNames.flatMap((register) => missingIn(printing, register, about))
  yield { kind: 'heading', level: 1, text: languages.annex, anchor: 'languages' }
  yield { kind: 'paragraph', text: languages.explained(languagesIn(printing)) }
  yield {
    kind: 'grid',
    description: languages.description,
    empty: languages.elsewhere,
    columns: [
      { label: languages.record, share: 4 },
      { label: languages.fields, share: 7 },
    ],
    rows: missing,
  }
}

/** The records of a register that lack the language of the document, and where: of those that were printed only. */
function missingIn<R extends RegisterName>(
  printing: Printing,
  register: R,
  about: DocumentDefinition['about'],
): readonly (readonly Text[])[] {
  const records = (
    register === about ? printed(printing, register) : recordsOf(printing.dossier, register)
  ) as readonly RecordIn<R>[]
  return records.flatMap((record) => {
    const labels = labelsOf(printing, register, record)
    return labels.length === 0
      ? []
      : [[withRef(record, recordTitle(register, record, printing.words)), labels.join(printing.texts.spoken.semicolon)]]
  })
}

function labelsOf<R extends RegisterName>(printing: Printing, register: R, record: RecordIn<R>): readonly string[] {
  const { parameters, language, words } = printing
  const values = withExtras(register, record as unknown as AnyRecord, parameters)
  return Object.entries(fieldsOf(register, parameters)).flatMap(([name, field]) => {
    const label = labelHere(language, register, name, parameters)
    if (isUntranslated(printing, field, values[name])) return [label]
    const inside = labelsInRows(printing, field, values[name])
    return inside.length === 0 ? [] : [words.pair(label, inside.join(', '))]
  })
}

function labelsInRows(printing: Printing, { kind }: Field, value: unknown): readonly string[] {
  const of = groupOf(kind)
  if (!of) return []
  const rows = value as readonly AnyRecord[]
  return Object.entries(of.fields)
    .filter(([name, field]) => rows.some((row) => isUntranslated(printing, field, row[name])))
    .map(([name]) => printing.words.rowFieldLabel(of.name, name))
}

function isUntranslated({ untranslated }: Printing, { kind }: Field, value: unknown): boolean {
  if (kind.dressed) return untranslated.has(plainly(kind.dressed(value)))
  return (kind.name === 'phrase' || kind.name === 'prose') && untranslated.has(value as Multilingual)
}
