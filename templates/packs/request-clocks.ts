import type { CodeOf } from '@core/codes'
import type { IsoDate } from '@core/kinds'
import type { ComplaintClock, RequestClock } from '@core/law/request-clock'
import type { Pack, ParameterValue } from './pack'

type Jurisdiction = CodeOf<'jurisdiction'>
/** The figure of a jurisdiction, or the Union's where it has none. */
type FigureOf = (key: string, jurisdiction: Jurisdiction) => ParameterValue

/** One clock a law: of the countries the file follows, or the Union's where it follows none. */
export function requestClocksOf(
  packs: readonly Pack[],
  jurisdictions: readonly Jurisdiction[],
  date: IsoDate,
  figure: FigureOf,
): readonly RequestClock[] {
  const countries = packs.filter(({ jurisdiction }) => jurisdiction !== 'EU' && jurisdictions.includes(jurisdiction))
  const asked = countries.length > 0 ? countries : packs.filter(({ jurisdiction }) => jurisdiction === 'EU')
  return asked.map((pack) => {
    const { jurisdiction, holidays } = pack
    const days = ownFigure(pack, 'dsr.days', date)
    const clarification = figure('dsr.clarification', jurisdiction) === 'pauses' ? 'pauses' : 'restarts'
    if (days) return { jurisdiction, holidays, clarification, extension: undefined, period: inUnit(days.value, 'day') }
    return {
      jurisdiction,
      holidays,
      clarification,
      period: inUnit(figure('dsr.months', jurisdiction), 'month'),
      extension: inUnit(figure('dsr.extensionMonths', jurisdiction), 'month'),
    }
  })
}

/** Only some laws give a complaint to the organisation a date of its own. */
export function complaintClocksOf(
  packs: readonly Pack[],
  jurisdictions: readonly Jurisdiction[],
  date: IsoDate,
): readonly ComplaintClock[] {
  return packs
    .filter(({ jurisdiction }) => jurisdictions.includes(jurisdiction))
    .flatMap((pack) => {
      const figure = ownFigure(pack, 'uk.complaintAckDays', date)
      const { jurisdiction, holidays } = pack
      return figure ? [{ jurisdiction, holidays, days: Number(figure.value), since: figure.validFrom }] : []
    })
}

const ownFigure = ({ parameters }: Pack, wanted: string, date: IsoDate) =>
  parameters.find(
    ({ key, status, validFrom, validTo }) =>
      key === wanted && status !== 'proposed' && validFrom <= date && (validTo === undefined || date < validTo),
  )

const inUnit = (value: ParameterValue, unit: 'day' | 'month') => ({ value: Number(value), unit })
