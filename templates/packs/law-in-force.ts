import type { CodeOf } from '@core/codes'
import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import { contentLanguages, type Duration, type IsoDate, type Multilingual } from '@core/kinds'
import { addDays, addMonths } from '@core/law/calendar'
import type { Confidence } from '@core/law/confidence'
import { isLawEntryComplete } from '@core/law/law-entries'
import { agesByCountry, figureUnits, type FigureUnit } from '@core/law/law-figures'
import type { AdequacyDecision } from '@core/law/parameters'
import { figureInForce, holdsOn, isApplied } from './law-parameters'
import { ownLawOf } from './own-law'
import type { LawParameter, Pack, ParameterValue, Sourced } from './pack'
import { packs as allPacks } from './registry'

/** Where a value stands: `own` for what the file adds itself, `proposed` for what nobody applies yet. */
export type LawState = 'inForce' | 'own' | 'proposed' | 'toCome' | 'ended'

/** Where one value comes from, as a page or a document tells it. */
export interface LawRow {
  readonly id: string
  readonly from: IsoDate
  /** Last day; '' where none is set. */
  readonly until: IsoDate
  readonly source: Sourced['source']
  readonly checkedOn: IsoDate
  readonly confidence: Confidence
  readonly state: LawState
  readonly remark?: Multilingual
}
export interface FigureRow extends LawRow {
  readonly key: string
  readonly unit: FigureUnit
  readonly value: number | string | Duration
  readonly jurisdiction: CodeOf<'jurisdiction'>
}
export interface AdequacyRow extends LawRow {
  readonly country: CodeOf<'country'>
  readonly decision: string
  readonly scope: AdequacyDecision['scope'] | ''
}

interface Of {
  readonly dossier: Dossier
  readonly today: IsoDate
  readonly chosen: readonly Pack[]
  readonly jurisdictions: readonly CodeOf<'jurisdiction'>[]
}

/** The laws a file follows; the Union's where it chose none. */
export function lawSeen(dossier: Dossier, today: IsoDate): Of {
  const { jurisdictionPacks: jurisdictions } = clientFileOf(dossier)
  const followed = allPacks.filter(({ jurisdiction }) => jurisdictions.includes(jurisdiction))
  const isApart = followed.length > 0 && followed.every(({ ownTransfers }) => ownTransfers !== undefined)
  const union = allPacks.filter(({ jurisdiction }) => jurisdiction === 'EU')
  return { dossier, today, jurisdictions, chosen: isApart ? followed : [...new Set([...union, ...followed])] }
}

const textual = (value: ParameterValue): FigureRow['value'] | undefined => {
  if (typeof value !== 'object') return value
  return 'unit' in value && 'value' in value ? (value as unknown as Duration) : undefined
}

const lastDay = ({ validTo }: LawParameter): IsoDate => (validTo === undefined ? '' : addDays(validTo, -1))

function figureRow(figure: LawParameter, state: LawState): readonly FigureRow[] {
  const value = textual(figure.value)
  const unit = (figureUnits as Readonly<Record<string, FigureUnit>>)[figure.key]
  if (value === undefined || unit === undefined) return []
  const { key, jurisdiction, validFrom, source, checkedOn, confidence, remark } = figure
  const id = `${key}:${jurisdiction}:${state}:${validFrom}`
  const until = lastDay(figure)
  return [
    {
      id,
      key,
      unit,
      value,
      jurisdiction,
      from: validFrom,
      until,
      source,
      checkedOn,
      confidence,
      state,
      ...said(remark),
    },
  ]
}

const said = (remark: Multilingual | undefined) => (remark === undefined ? {} : { remark })

/** Every figure the rules read for this file, then what is proposed or to come for each. */
export function figuresInForce({ dossier, today, chosen, jurisdictions }: Of): readonly FigureRow[] {
  const own = ownLawOf(dossier.lawEntries, jurisdictions).figures
  const figures = [...allPacks.flatMap(({ parameters }) => parameters), ...own]
  const ours = [...chosen.flatMap(({ parameters }) => parameters), ...own]
  const keys = [...new Set(ours.map(({ key }) => key))].filter((key) => !agesByCountry.includes(key))
  return keys.flatMap((key) => {
    const now = figureInForce(figures, key, today, jurisdictions)
    const others = ours.filter((each) => each.key === key && each !== now)
    const proposed = others.filter((each) => !isApplied(each))
    const toCome = others.filter((each) => isApplied(each) && !holdsOn(today, each) && each.validFrom > today)
    return [
      ...(now ? figureRow(now, now.own ? 'own' : 'inForce') : []),
      ...proposed.flatMap((each) => figureRow(each, 'proposed')),
      ...toCome.flatMap((each) => figureRow(each, 'toCome')),
    ]
  })
}

/** Adequacy decisions by country, those of the file first; ended ones last. */
export function adequacyInForce({ dossier, today, chosen }: Of): readonly AdequacyRow[] {
  const ofPacks = chosen.flatMap(({ adequacy }) => adequacy).map((each) => adequacyRow(each, each, today))
  const ofFile = dossier.lawEntries
    .filter((entry) => entry.kind === 'adequacy' && isLawEntryComplete(entry))
    .flatMap((entry): readonly AdequacyRow[] => {
      const { country, scope, source, validFrom: from, validUntil: until, checkedOn, confidence } = entry
      if (country === '') return []
      const sure = confidence === 'toConfirm' ? 'm' : 'M'
      const when = stateOf(from, until, today)
      const state = when === 'inForce' ? 'own' : when
      return [
        { id: entry.id, country, scope, decision: source, source, from, until, checkedOn, confidence: sure, state },
      ]
    })
  return [...ofFile, ...ofPacks]
}

const stateOf = (from: IsoDate, until: IsoDate, today: IsoDate): LawState =>
  from > today ? 'toCome' : until !== '' && until < today ? 'ended' : 'inForce'

function adequacyRow(decision: AdequacyDecision, sourced: Sourced, today: IsoDate): AdequacyRow {
  const { country, decision: number, from, until = '', scope = '' } = decision
  const { source, checkedOn, confidence, remark, status } = sourced
  const state = status === 'proposed' ? 'proposed' : stateOf(from, until, today)
  const id = `${country}:${number}`
  return { id, country, decision: number, scope, from, until, source, checkedOn, confidence, state, ...said(remark) }
}

/** What ends or begins within two years, the nearest first. */
export function upcoming(rows: readonly LawRow[], today: IsoDate): readonly LawRow[] {
  const limit = addMonths(today, 24)
  const when = ({ from, until, state }: LawRow) => (state === 'toCome' ? from : until)
  return rows
    .filter(({ state }) => state !== 'proposed' && state !== 'ended')
    .filter((row) => when(row) !== '' && when(row) >= today && (row.state === 'toCome' || when(row) <= limit))
    .sort((a, b) => when(a).localeCompare(when(b)))
}

/** A source as it is told in a language. */
export const sourceIn = (source: Sourced['source'], language: string): string => {
  if (typeof source === 'string') return source
  return source[contentLanguages.find((each) => each === language) ?? 'en']
}
