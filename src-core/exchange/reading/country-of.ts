import { codeLists, type CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { phraseOf, wordsOf } from './words-of'

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
  uae: 'AE',
  vs: 'US',
  'u s': 'US',
  'ee uu': 'US',
  eeuu: 'US',
  eua: 'US',
  'estados unidos de america': 'US',
  'stati uniti d america': 'US',
  'vereinigte staaten von amerika': 'US',
  'verenigde staten van amerika': 'US',
  'u k': 'GB',
  vk: 'GB',
  england: 'GB',
  grossbritannien: 'GB',
  'groot brittannie': 'GB',
  engeland: 'GB',
  'gran bretana': 'GB',
  'gran bretagna': 'GB',
  inglaterra: 'GB',
  inghilterra: 'GB',
  'gra bretanha': 'GB',
  holland: 'NL',
  hollande: 'NL',
  'tschechische republik': 'CZ',
  'tsjechische republiek': 'CZ',
  'republica checa': 'CZ',
  'repubblica ceca': 'CZ',
  'russian federation': 'RU',
  'federation de russie': 'RU',
  'republique de coree': 'KR',
  'republic of korea': 'KR',
  turkiye: 'TR',
}

let names: ReadonlyMap<string, Country> | undefined

function countryNames(): ReadonlyMap<string, Country> {
  const all = new Map<string, Country>()
  for (const language of ['fr', 'en', 'de', 'nl', 'es', 'it', 'pt']) {
    const platform = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codeLists.country) {
      if (code.length !== 2) continue // EPO and INT are organisations, which the platform refuses to name
      const name = platform.of(code)
      if (name !== undefined) all.set(foldWords(name), all.get(foldWords(name)) ?? code)
    }
  }
  for (const [name, code] of Object.entries(otherNames)) all.set(name, code)
  return all
}

// The longest name of a country has eight words; what is longer names no country, or more than one.
const longestName = 80

/** The country a text names, in seven languages; undefined when it names none, or something more than one. */
export function countryOf(text: string): Country | undefined {
  if (text.length > longestName) return undefined
  names ??= countryNames()
  const folded = foldWords(text)
  return names.get(folded) ?? codeLists.country.find((code) => code.length === 2 && code === text.trim())
}

/** Countries named anywhere in a text, with a capital: “ira” is Iran in Portuguese and a verb in French. */
export function countriesNamedIn(text: string): ReadonlySet<Country> {
  const words = wordsOf(text)
  const named = new Set<Country>()
  words.forEach(({ from }, at) => {
    if (!/\p{Lu}/u.test(text.charAt(from))) return
    names ??= countryNames()
    for (let length = 1; length <= 5; length += 1) {
      const code = names.get(phraseOf(words.slice(at, at + length)))
      if (code !== undefined) named.add(code)
    }
  })
  return named
}
