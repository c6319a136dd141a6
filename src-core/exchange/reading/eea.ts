import type { CodeOf } from '../../codes'

/**
 * Member States and EFTA states of the EEA, and the regions of a Member State that have a code of their own (TFEU 349,
 * 355). A source is read before anybody says which law its file follows: a test holds this against the packs.
 */
// prettier-ignore
const eea: ReadonlySet<string> = new Set<CodeOf<'country'>>([
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LI', 'LT', 'LU', 'LV', 'MT',
  'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'GF', 'GP', 'MQ', 'RE', 'YT', 'MF', 'AX',
])

export const isEeaCountry = (country: string): boolean => eea.has(country)
