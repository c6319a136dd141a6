import type { CodeOf } from '../codes'
import type { IsoDate } from '../kinds'
import type { Transfer } from '../registers'
import type { AdequacyDecision, LawParameters } from './parameters'

type Country = CodeOf<'country'> | ''
/** `home`: data stay in the zone of the law the file follows · `ask`: a territory whose regime is special, to be asked about rather than reported. */
export type TransferZone = 'home' | 'outside' | 'ask' | 'unstated'

/** For a French file the EEA is home, for one that follows British law alone the United Kingdom is. */
export function transferZoneOf(
  country: Country,
  { home, territoriesToAsk }: Pick<LawParameters, 'home' | 'territoriesToAsk'>,
): TransferZone {
  if (country === '') return 'unstated'
  if (home.countries.includes(country)) return 'home'
  return territoriesToAsk.includes(country) ? 'ask' : 'outside'
}

/** True for a country known to be a third country on that day. An unstated country is not: it is a question. */
export const isAbroad = (country: Country, parameters: LawParameters): boolean =>
  transferZoneOf(country, parameters) === 'outside'

export const isInEea = (country: Country, { eea }: Pick<LawParameters, 'eea'>): boolean =>
  country !== '' && eea.includes(country)

/** The decision in force for this country on the day of the parameters. */
export function adequacyOf(country: Country, parameters: LawParameters): AdequacyDecision | undefined {
  return parameters.adequacy.find(
    (each) =>
      each.country === country &&
      each.from <= parameters.on &&
      (each.until === undefined || parameters.on <= each.until),
  )
}

/** The last day of the latest decision on a country, when it has ended and none is in force. */
export function endedAdequacyOf(country: Country, parameters: LawParameters): IsoDate | undefined {
  if (adequacyOf(country, parameters)) return undefined
  const ended = parameters.adequacy.filter((each) => each.country === country).map(({ until }) => until ?? '')
  return ended.sort().at(-1)
}

/** Does a decision cover this importer? `maybe`: part of the country only, and nobody said whether it is that part. */
export function isCoveredByAdequacy(
  { destination, importerIsCommercial, dpfListCheckedOn }: Transfer,
  parameters: LawParameters,
): 'yes' | 'no' | 'maybe' {
  const decision = adequacyOf(destination, parameters)
  if (!decision) return 'no'
  if (decision.scope === undefined) return 'yes'
  if (decision.scope === 'commercial') return importerIsCommercial === 'unknown' ? 'maybe' : importerIsCommercial
  if (decision.scope === 'dpfListed') return dpfListCheckedOn === '' ? 'no' : 'yes'
  return 'maybe'
}
