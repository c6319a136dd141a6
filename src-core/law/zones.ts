import type { CodeOf } from '../codes'
import type { AdequacyDecision, LawParameters } from './parameters'

type Country = CodeOf<'country'> | ''
/** `ask`: a territory whose regime is special, to be asked about rather than reported. */
export type TransferZone = 'eea' | 'outside' | 'ask' | 'unstated'

export function transferZoneOf(
  country: Country,
  parameters: Pick<LawParameters, 'eea' | 'territoriesToAsk'>,
): TransferZone {
  if (country === '') return 'unstated'
  if (parameters.eea.includes(country)) return 'eea'
  return parameters.territoriesToAsk.includes(country) ? 'ask' : 'outside'
}

/** True for a country known to be a third country on that day. An unstated country is not: it is a question. */
export function isOutsideEea(country: Country, parameters: LawParameters): boolean {
  return transferZoneOf(country, parameters) === 'outside'
}

/** The decision in force for this country on the day of the parameters. */
export function adequacyOf(country: Country, parameters: LawParameters): AdequacyDecision | undefined {
  return parameters.adequacy.find(
    (each) =>
      each.country === country &&
      each.from <= parameters.on &&
      (each.until === undefined || parameters.on <= each.until),
  )
}
