import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { findRecord } from '@core/dossier/references'
import {
  duration,
  isDressedSaid,
  nearestIn,
  type ContentLanguage,
  type Duration,
  type IsoDate,
  type IsoDateTime,
  type Multilingual,
} from '@core/kinds'
import { plainly, type MultilingualRichText } from '@core/kinds/rich-text-kind'
import { registers, type RecordIn, type RegisterName } from '@core/registers'
import { reworded } from '@core/rich-text/rich-text'
import { runRules } from '@core/rules/run'
import { standingOf, type Standing } from '@core/rules/standing'
import { fieldsOf, withExtras } from '@core/law/extra-fields'
import type { LawParameters } from '@core/law/parameters'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'
import { wordsIn, type LanguageWords } from '@core/texts/words'
import { lawOfFile } from '@templates/packs/law-of-file'
import type { RichTextBlock, Text } from '../blocks'
import { mayTell, type Audience } from './editions'
import { selectRecords, type WantedRefs } from './select-records'
import { formatDate } from '@core/texts/format'

export interface PrintOptions {
  readonly language: WindowLanguage
  readonly audience: Audience
  readonly records: WantedRefs
  /** Changes and points to settle in an edition for an authority. The internal one always has them, the public one never. */
  readonly annexes?: boolean | undefined
  /** Content of attached files, by SHA-256, for a document that shows them; a preview has none. */
  readonly files?: ReadonlyMap<string, Uint8Array> | undefined
  /** The calendar year a report on a year is about; the current one where none is asked for. */
  readonly year?: number | undefined
  readonly today: IsoDate
  /** The instant it is printed, for periods in hours. */
  readonly now?: IsoDateTime
}

/** The answers a document read in another language than its own, with the language. */
export type Untranslated = Map<Multilingual, ContentLanguage>

/** Everything a document needs while it is being printed once. */
export interface Printing extends PrintOptions {
  readonly dossier: Dossier
  readonly texts: Texts
  readonly words: LanguageWords
  readonly parameters: LawParameters
  /** What the rules find: seconds, for a large file, that a document without points to settle need not take. */
  readonly findings: () => Standing
  /** Answers that exist only in another language, noted as they are printed. */
  readonly untranslated: Untranslated
}

/** Checks once for all passes over the document: the contents and the body must tell the same. */
export function checkForPrint(dossier: Dossier, { today, now = '' }: Pick<PrintOptions, 'today' | 'now'>): Checked {
  const last = checkedLast.get(dossier)
  if (last?.today === today && last.now === now) return last.checked
  const checked = check(dossier, today, now)
  checkedLast.set(dossier, { today, now, checked })
  return checked
}

// Several documents of one file printed together: its rules are run once while nothing changes.
const checkedLast = new WeakMap<
  Dossier,
  { readonly today: IsoDate; readonly now: IsoDateTime | ''; readonly checked: Checked }
>()

function check(dossier: Dossier, today: IsoDate, now: IsoDateTime | ''): Checked {
  const parameters = lawOfFile(dossier, today)
  let found: Standing | undefined
  const find = () =>
    standingOf(
      runRules(dossier, { parameters, today, ...(now === '' ? {} : { now }) }),
      dossier.dismissals,
      dossier,
      today,
    )
  return { parameters, findings: () => (found ??= find()) }
}
type Checked = Pick<Printing, 'parameters' | 'findings'>

export function startPrinting(dossier: Dossier, options: PrintOptions, checked: Checked): Printing {
  const untranslated: Untranslated = new Map()
  const words = wordsIn(options.language, dossier, {
    onMissing: (value, readIn) => untranslated.set(value, readIn),
    typeset: true,
  })
  return { ...options, ...checked, dossier, words, texts: textsOf(options.language), untranslated }
}

/** For tables and forms, whose cells are read by machines: what people typed stays letter for letter. */
export function startUnmarked(dossier: Dossier, options: PrintOptions): Printing {
  const started = startPrinting(dossier, options, checkForPrint(dossier, options))
  const words = wordsIn(options.language, dossier, {
    onMissing: (value, readIn) => started.untranslated.set(value, readIn),
    plain: true,
  })
  return { ...started, words }
}

export const hasAnnexes = ({ audience, annexes = false }: PrintOptions): boolean =>
  audience === 'internal' || (audience === 'authority' && annexes)

/** The records of a register that this document prints. */
export const printed = <R extends RegisterName>(
  { dossier, records }: Pick<Printing, 'dossier' | 'records'>,
  register: R,
) => selectRecords(dossier, register, records)

export const day = (value: IsoDate, { language }: Printing): string => (value === '' ? '' : formatDate(value, language))
export const period = (value: Duration | null, { words }: Printing) => duration.asWords(value, words)

/** An answer as paragraphs of text; empty when unanswered. */
export function answer<R extends RegisterName>(
  printing: Printing,
  register: R,
  record: RecordIn<R>,
  name: string,
): readonly Text[] {
  const { parameters, words } = printing
  const field = fieldsOf(register, parameters)[name]
  if (!field || field.internal || !mayTell(printing.audience, register, name)) return []
  const value = valueOf(register, record as unknown as AnyRecord, name, parameters)
  if (!field.kind.isAnswered(value)) return []
  return linesOf(field.kind.asWords(value, words))
}

/** What a pack asks has no empty answer in a record of before; what the register asks always has one. */
const valueOf = (register: RegisterName, record: AnyRecord, name: string, parameters: LawParameters): unknown =>
  Object.hasOwn(registers[register].fields, name) ? record[name] : withExtras(register, record, parameters)[name]

/** A rich text in the document's language, or in the other one when it exists only there. */
export function richIn({ language, untranslated, texts }: Printing, value: MultilingualRichText): RichTextBlock {
  const found = nearestIn(value, language, isDressedSaid)
  if (!found) return { kind: 'richText', content: [] }
  if (found.language === language) return { kind: 'richText', content: reworded(found.said, texts.spoken.typeset) }
  untranslated.set(plainly(value), found.language)
  return { kind: 'richText', content: found.said, language: found.language }
}

export const linesOf = (said: string): readonly string[] => said.split('\n').filter((line) => line.trim() !== '')

/** « A-001 · Vidéoprotection », the reference alone while there is no name. */
export const withRef = ({ ref }: { readonly ref: string }, name: string): string =>
  [ref, name].filter((text) => text !== '').join(' · ')

/** The record a reference points to, when it still exists. */
export const linked = <R extends RegisterName>(
  { dossier }: Printing,
  register: R,
  id: string,
): RecordIn<R> | undefined => (id === '' ? undefined : findRecord(dossier, register, id))
