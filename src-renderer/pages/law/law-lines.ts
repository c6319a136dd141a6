import { contentLanguages, textIn, type Duration, type IsoDate, type Words } from '@core/kinds'
import { isToConfirm } from '@core/law/confidence'
import { dayOfHoliday, type Holiday } from '@core/law/holidays'
import { missingInLawEntry } from '@core/law/law-entries'
import { lawFigures } from '@core/law/law-figures'
import type { LawEntry } from '@core/registers'
import { citeLaw } from '@core/texts/cite'
import { formatDate } from '@core/texts/format'
import type { WindowLanguage } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'
import { sourceIn, type AdequacyRow, type FigureRow, type LawRow, type LawState } from '@templates/packs/law-in-force'
import type { Sourced } from '@templates/packs/pack'
import type { TagTone } from '../../registers/presentation'

/** One line of the page, in words. */
export interface LawLine {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly when: string
  readonly source: string
  readonly checked: string
  readonly sure: string
  readonly tags: readonly { readonly text: string; readonly tone: TagTone }[]
  readonly remark: string
}

export interface LawTelling {
  readonly texts: Texts
  readonly language: WindowLanguage
  readonly words: Words
}

const tones = {
  inForce: undefined,
  own: 'done',
  proposed: 'quiet',
  toCome: 'code',
  ended: 'quiet',
} as const satisfies Readonly<Record<LawState, TagTone | undefined>>

const day = (value: IsoDate, { language }: LawTelling) => (value === '' ? '' : formatDate(value, language))

function period({ from, until, state }: Pick<LawRow, 'from' | 'until' | 'state'>, telling: LawTelling): string {
  const { lawPage } = telling.texts
  if (state === 'proposed') return lawPage.proposedOn(day(from, telling))
  if (until !== '') return lawPage.between(day(from, telling), day(until, telling))
  return state === 'toCome' ? lawPage.from(day(from, telling)) : lawPage.since(day(from, telling))
}

type Told = Pick<LawRow, 'source' | 'checkedOn' | 'confidence' | 'state' | 'remark'>

function provenance({ source, checkedOn, confidence, state, remark }: Told, telling: LawTelling) {
  const { lawPage } = telling.texts
  const tone = tones[state]
  const unsure = isToConfirm(confidence) ? [{ text: lawPage.toConfirm, tone: 'warning' as const }] : []
  return {
    source: citeLaw(sourceIn(source, telling.language), telling.language),
    checked: day(checkedOn, telling),
    sure: lawPage.confidence[confidence],
    tags: [...(tone ? [{ text: lawPage.states[state], tone }] : []), ...unsure],
    remark: remark ? textIn(remark, telling.language) : '',
  }
}

function figureValue({ value, unit }: FigureRow, telling: LawTelling): string {
  const { units, threshold, said } = telling.texts.lawPage
  const words: Readonly<Partial<Record<string, string>>> = said
  if (typeof value === 'object') return telling.words.duration(value)
  if (unit === 'date') return day(String(value), telling)
  if (unit === 'threshold') return value === 'highRisk' ? threshold.highRisk : threshold.risk
  if (typeof value === 'string' && words[value] !== undefined) return words[value]
  if (unit === 'text' || unit === 'period') return String(value)
  return units[unit](Number(value))
}

export const figureLine = (row: FigureRow, telling: LawTelling): LawLine => ({
  id: row.id,
  name: nameOfFigure(row, telling),
  value: figureValue(row, telling),
  when: period(row, telling),
  ...provenance(row, telling),
})
const nameOfFigure = ({ key }: FigureRow, { texts }: LawTelling): string =>
  (texts.lawPage.figures as Readonly<Record<string, string>>)[key] ?? key

export const adequacyLine = (row: AdequacyRow, telling: LawTelling): LawLine => ({
  id: row.id,
  name: telling.words.code('country', row.country),
  value: telling.texts.lawPage.scopes[row.scope ?? ''],
  when: period(row, telling),
  ...provenance({ ...row, source: row.decision }, telling),
})

/** What a person added, whether it is applied or not. */
export function entryLine(entry: LawEntry, today: IsoDate, telling: LawTelling): LawLine {
  const { lawPage, registers } = telling.texts
  const { validFrom: from, validUntil: until } = entry
  const missing = missingInLawEntry(entry)
  const labels = missing.map((field) => {
    const texts = registers.lawEntries.fields as Readonly<Record<string, { readonly label: string }>>
    return texts[field]?.label ?? field
  })
  const state = from > today ? 'toCome' : until !== '' && until < today ? 'ended' : 'own'
  const told = provenance(
    {
      source: entry.source,
      checkedOn: entry.checkedOn,
      confidence: entry.confidence === 'toConfirm' ? 'm' : 'M',
      state,
    },
    telling,
  )
  const name = textIn(entry.title, telling.language) || lawPage.unnamed
  const gap = { text: lawPage.incomplete(labels.map(lawPage.quoted).join(', ')), tone: 'warning' as const }
  return {
    ...told,
    id: entry.id,
    name,
    value: valueOfEntry(entry, telling),
    when: from === '' ? '' : period({ from, until, state }, telling),
    sure: entry.enteredBy.trim() === '' ? '' : lawPage.by(entry.enteredBy),
    tags: missing.length > 0 ? [gap] : told.tags,
  }
}

function valueOfEntry(entry: LawEntry, telling: LawTelling): string {
  const { words, texts } = telling
  if (entry.kind === 'adequacy')
    return entry.country === '' ? '' : `${words.code('country', entry.country)}, ${texts.lawPage.scopes[entry.scope]}`
  if (entry.kind === 'holiday') return day(entry.restDay, telling)
  if (entry.kind !== 'figure' || entry.figure === '') return ''
  const value = lawFigures[entry.figure].is === 'period' ? durationIn(entry.period, words) : entry.amount
  const name = words.code('lawFigure', entry.figure)
  return value === null || value === '' ? name : words.pair(name, String(value))
}
const durationIn = (value: Duration | null, words: Words) => (value === null ? '' : words.duration(value))

/** A day of rest, this year and the next. */
export function holidayLine(holiday: Holiday & Sourced, today: IsoDate, telling: LawTelling): LawLine {
  const year = Number(today.slice(0, 4))
  const { from = '', until = '' } = holiday
  const kept = [year, year + 1]
    .map((each) => dayOfHoliday(holiday, each))
    .filter((on) => from <= on && (until === '' || on <= until))
  return {
    ...provenance({ ...holiday, state: 'inForce' }, telling),
    id: contentLanguages.map((language) => holiday.name[language]).join(),
    name: textIn(holiday.name, telling.language),
    value: kept.map((on) => day(on, telling)).join(' · '),
    when: '',
  }
}

/** Anything else a pack states: a name, a value, where it comes from. */
export const sourcedLine = (
  id: string,
  { name, value }: { readonly name: string; readonly value: string },
  sourced: Sourced,
  telling: LawTelling,
): LawLine => ({ id, name, value, when: '', ...provenance({ ...sourced, state: 'inForce' }, telling) })
