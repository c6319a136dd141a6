import { isIsoDate, type IsoDate, type ContentLanguage } from '../../kinds'
import { foldWords } from '../../folding/fold'
import type { Cell } from '../sheets/sheet'

const time = /[T ]+\d{1,2}[:h]\d{2}.{0,16}$/
const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const dayAndMonth = /^(\d{1,2})(?: ?(?:er|st|nd|rd|th|o))? (?:de |of )?(\p{L}{3,10}) (?:de |del )?(\d{4})$/u
const monthAndDay = /^(\p{L}{3,10}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u

/** Folded months, in French, English, German, Dutch, Spanish, Italian and Portuguese, with their short forms. */
const months: readonly string[] = [
  'janvier janv january jan januar januari enero ene gennaio gen janeiro',
  'fevrier fevr fev february feb februar februari febrero febbraio fevereiro',
  'mars march mar marz maart mrt marzo marco',
  'avril avr april apr abril abr aprile',
  'mai may mei mayo maggio mag maio',
  'juin june jun juni junio giugno giu junho',
  'juillet juil july jul juli julio luglio lug julho',
  'aout august aug augustus agosto ago',
  'septembre sept september sep septiembre settembre set setembro',
  'octobre oct october oktober okt octubre ottobre ott outubro out',
  'novembre nov november noviembre novembro',
  'decembre dec december dezember dez diciembre dic dicembre dezembro',
]
const monthOf = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, String(index + 1)] as const)),
)

/**
 * The day a cell holds; undefined when it cannot be known: `03/04/2024` in an English table may be March or April, and
 * “March 2024” is no day.
 */
export function readDate(cell: Cell, language: ContentLanguage): IsoDate | undefined {
  if (cell.date !== undefined) return cell.date
  if (cell.text.length > 60) return undefined
  const text = cell.text.trim()
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return dayOf(text.slice(0, 4), text.slice(5, 7), text.slice(8, 10))
  const day = text.replace(time, '').trim()
  return inFigures(day, language) ?? inWords(foldWords(day))
}

function inFigures(text: string, language: ContentLanguage): IsoDate | undefined {
  const [, year = '', month = '', day = ''] = yearFirst.exec(text) ?? []
  if (year !== '') return dayOf(year, month, day)
  const [, first = '', second = '', written = ''] = figures.exec(text) ?? []
  const isEither = Number(first) <= 12 && Number(second) <= 12
  if (written === '' || (language === 'en' && isEither && Number(first) !== Number(second))) return undefined
  const isMonthFirst = language === 'en' && Number(second) > 12
  return isMonthFirst ? dayOf(written, first, second) : dayOf(written, second, first)
}

function inWords(folded: string): IsoDate | undefined {
  const [, day = '', month = '', year = ''] = dayAndMonth.exec(folded) ?? []
  if (year !== '') return dayOf(year, monthOf.get(month) ?? '', day)
  const [, name = '', at = '', of = ''] = monthAndDay.exec(folded) ?? []
  return dayOf(of, monthOf.get(name) ?? '', at)
}

function dayOf(year: string, month: string, day: string): IsoDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? date : undefined
}
