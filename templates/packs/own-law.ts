import type { CodeOf } from '@core/codes'
import type { IsoDate } from '@core/kinds'
import { addDays } from '@core/law/calendar'
import type { Confidence } from '@core/law/confidence'
import type { Holiday } from '@core/law/holidays'
import { isLawEntryComplete } from '@core/law/law-entries'
import { lawFigures } from '@core/law/law-figures'
import type { AdequacyDecision } from '@core/law/parameters'
import type { LawEntry } from '@core/registers'
import type { LawParameter, ParameterValue } from './pack'

/** What one file adds to the law of the packs, in the shape of the packs. */
export interface OwnLaw {
  readonly figures: readonly LawParameter[]
  readonly adequacy: readonly AdequacyDecision[]
  readonly holidays: readonly Holiday[]
}
export const noneOwn: OwnLaw = { figures: [], adequacy: [], holidays: [] }

/** Additions whose source and author are named; the others are kept, shown, and never applied. */
export function ownLawOf(entries: readonly LawEntry[], jurisdictions: readonly CodeOf<'jurisdiction'>[]): OwnLaw {
  const complete = entries.filter(isLawEntryComplete)
  if (complete.length === 0) return noneOwn
  return {
    figures: complete.flatMap((entry) => figuresOf(entry, jurisdictions)),
    adequacy: complete.flatMap(adequacyIn),
    holidays: complete.flatMap(holidayIn),
  }
}

const confidenceOf = ({ confidence }: LawEntry): Confidence => (confidence === 'toConfirm' ? 'm' : 'M')

function figuresOf(entry: LawEntry, jurisdictions: readonly CodeOf<'jurisdiction'>[]): readonly LawParameter[] {
  if (entry.kind !== 'figure' || entry.figure === '') return []
  const value: ParameterValue | null = entry.period ?? entry.amount
  if (value === null) return []
  const followed = jurisdictions.length > 0 ? jurisdictions : (['EU'] as const)
  const { key } = lawFigures[entry.figure]
  return (entry.jurisdiction === '' ? followed : [entry.jurisdiction]).map((jurisdiction) => ({
    key,
    jurisdiction,
    value,
    own: true,
    validFrom: entry.validFrom,
    ...(entry.validUntil === '' ? {} : { validTo: addDays(entry.validUntil, 1) }),
    source: entry.source,
    status: 'inForce',
    confidence: confidenceOf(entry),
    checkedOn: entry.checkedOn,
  }))
}

const until = ({ validUntil }: LawEntry): { readonly until?: IsoDate } =>
  validUntil === '' ? {} : { until: validUntil }

function adequacyIn(entry: LawEntry): readonly AdequacyDecision[] {
  const { kind, country, scope, source, validFrom } = entry
  if (kind !== 'adequacy' || country === '') return []
  const confidence = confidenceOf(entry)
  const narrowed = scope === '' ? {} : { scope }
  return [{ country, decision: source, from: validFrom, own: true, confidence, ...narrowed, ...until(entry) }]
}

function holidayIn(entry: LawEntry): readonly Holiday[] {
  const { kind, restDay, everyYear, title, validFrom } = entry
  if (kind !== 'holiday' || restDay === '') return []
  const day = { month: Number(restDay.slice(5, 7)), day: Number(restDay.slice(8, 10)), name: title }
  // Once, unless somebody said that it comes back.
  if (everyYear !== 'yes') return [{ ...day, from: restDay, until: restDay }]
  return [{ ...day, from: validFrom, ...until(entry) }]
}
