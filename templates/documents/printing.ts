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
} from '@core/kinds'
import type { MultilingualRichText } from '@core/kinds/rich-text-kind'
import { registers, type RecordIn, type RegisterName } from '@core/registers'
import { reworded, type RichText } from '@core/rich-text/rich-text'
import { runRules } from '@core/rules/run'
import { standingOf, type Standing } from '@core/rules/standing'
import { fieldsOf, withExtras } from '@core/law/extra-fields'
import type { LawParameters } from '@core/law/parameters'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'
import { wordsIn, type LanguageWords } from '@core/texts/words'
import { lawOfFile } from '@templates/packs/law-of-file'
import type { Text } from '../blocks'
import { mayTell, type Audience } from './editions'
import { selectRecords, type WantedRefs } from './select-records'
import { formatDate } from '@core/texts/format'

export interface PrintOptions {
  readonly language: WindowLanguage
  readonly audience: Audience
  readonly records: WantedRefs
  /** Changes and points to settle in an edition for an authority. The internal one always has them, the public one never. */
  readonly annexes?: boolean | undefined
  readonly today: IsoDate
  /** The instant it is printed, for periods in hours. */
  readonly now?: IsoDateTime
}

/** Everything a document needs while it is being printed once. */
export interface Printing extends PrintOptions {
  readonly dossier: Dossier
  readonly texts: Texts
  readonly words: LanguageWords
  readonly parameters: LawParameters
  readonly findings: Standing
  /** Texts that exist only in another language, noted as they are printed. */
  readonly otherLanguages: ContentLanguage[]
}

/** Checks once for all passes over the document: the contents and the body must tell the same. */
export function checkForPrint(dossier: Dossier, { today, now }: PrintOptions): Checked {
  const parameters = lawOfFile(dossier, today)
  let found: Standing | undefined
  const check = () =>
    standingOf(
      runRules(dossier, { parameters, today, ...(now === undefined ? {} : { now }) }),
      dossier.dismissals,
      dossier,
      today,
    )
  return {
    parameters,
    // Seconds, for a large file, that a document without points to settle need not take.
    get findings() {
      return (found ??= check())
    },
  }
}
type Checked = Pick<Printing, 'parameters' | 'findings'>

export function startPrinting(dossier: Dossier, options: PrintOptions, checked: Checked): Printing {
  const otherLanguages: ContentLanguage[] = []
  const words = wordsIn(options.language, dossier, {
    onMissing: (readIn) => otherLanguages.push(readIn),
    typeset: true,
  })
  return {
    ...options,
    parameters: checked.parameters,
    get findings() {
      return checked.findings
    },
    dossier,
    words,
    texts: textsOf(options.language),
    otherLanguages,
  }
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
export function richIn({ language, otherLanguages, texts }: Printing, value: MultilingualRichText): RichText {
  const found = nearestIn(value, language, isDressedSaid)
  if (found?.language === language) return reworded(found.said, texts.spoken.typeset)
  if (found) otherLanguages.push(found.language)
  return found?.said ?? []
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
