import { codeLists, type CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'

type Country = CodeOf<'country'>

/** Names of the CNIL form's list of 2019 and everyday ones that the platform does not know. */
const otherNames: Readonly<Record<string, Country>> = {
  usa: 'US',
  us: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  'etats unis d amerique': 'US',
  uk: 'GB',
  'great britain': 'GB',
  'grande bretagne': 'GB',
  angleterre: 'GB',
  'ile de man': 'IM',
  'iles feroe': 'FO',
  'antigua et barbuda': 'AG',
  birmanie: 'MM',
  bielorussie: 'BY',
  'cap vert': 'CV',
  congo: 'CG',
  'rep dem du congo': 'CD',
  'republique democratique du congo': 'CD',
  'hong kong': 'HK',
  iraq: 'IQ',
  macedoine: 'MK',
  marshall: 'MH',
  micronesie: 'FM',
  palaos: 'PW',
  palestine: 'PS',
  'saint vincent et les grenadines': 'VC',
  salomon: 'SB',
  swaziland: 'SZ',
  'timor oriental': 'TL',
  'viet nam': 'VN',
  vietnam: 'VN',
  'pays bas': 'NL',
  'republique tcheque': 'CZ',
  'czech republic': 'CZ',
  turquie: 'TR',
  turkey: 'TR',
  'coree du sud': 'KR',
  'south korea': 'KR',
  'nouvelle zelande': 'NZ',
  'emirats arabes unis': 'AE',
}

let names: ReadonlyMap<string, Country> | undefined

function countryNames(): ReadonlyMap<string, Country> {
  const all = new Map<string, Country>()
  for (const language of ['fr', 'en']) {
    const platform = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codeLists.country) {
      if (code.length !== 2) continue // EPO and INT are organisations, which the platform refuses to name
      const name = platform.of(code)
      if (name !== undefined) all.set(foldWords(name), code)
    }
  }
  for (const [name, code] of Object.entries(otherNames)) all.set(name, code)
  return all
}

/** The country a text names, in French or English; undefined when it names none, or something more than one. */
export function countryOf(text: string): Country | undefined {
  names ??= countryNames()
  const folded = foldWords(text)
  return names.get(folded) ?? codeLists.country.find((code) => code.length === 2 && code === text.trim())
}
