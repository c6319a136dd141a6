import { registerNames } from '../registers'
import { beginningOf } from '../texts/format'
import { textsOf, type WindowLanguage } from '../texts/languages'
import type { FileDifference } from './dossier-differences'

/** Differences as a person reads them: a count for each register, the first ones in full, and how many are left out. */
export interface DifferencesInWords {
  /** « Traitements : 1 fiche ajoutée, 2 modifiées ». */
  readonly registers: readonly string[]
  /** « Paie › Durée de conservation : « 5 ans » → « 10 ans » ». */
  readonly lines: readonly string[]
  /** Differences that `lines` does not tell. */
  readonly others: number
}

const mostLetters = 80

export function differencesInWords(
  differences: readonly FileDifference[],
  language: WindowLanguage,
  mostLines: number,
): DifferencesInWords {
  return {
    registers: [...registerNames, 'dismissals' as const].flatMap((name) => {
      const own = differences.filter(({ register }) => register === name)
      return own.length === 0 ? [] : [countsInWords(name, own, language)]
    }),
    lines: differences.slice(0, mostLines).map((each) => differenceInWords(each, language)),
    others: Math.max(0, differences.length - mostLines),
  }
}

function countsInWords(register: FileDifference['register'], own: readonly FileDifference[], language: WindowLanguage) {
  const { comparing, spoken } = textsOf(language)
  const whole = own.filter(({ field, change }) => field === '' && change !== 'moved')
  const [added, removed] = (['added', 'removed'] as const).map((change) =>
    whole.filter((each) => each.change === change),
  )
  const edited = new Set(own.filter(({ field }) => field !== '').map(({ record }) => record))
  const counts = [
    ...(added?.length ? [comparing.added(added.length)] : []),
    ...(removed?.length ? [comparing.removed(removed.length)] : []),
    ...(edited.size > 0 ? [comparing.changed(edited.size)] : []),
    ...(own.some(({ field, change }) => field === '' && change === 'moved') ? [comparing.order] : []),
  ]
  return spoken.pair(nameOfRegister(register, language), counts.join(', '))
}

/** One difference in one line. */
export function differenceInWords(difference: FileDifference, language: WindowLanguage): string {
  const { comparing, registers, spoken } = textsOf(language)
  const { register, of, row, field, label, change } = difference
  if (field === '') {
    if (change === 'moved') return spoken.pair(nameOfRegister(register, language), comparing.order)
    const one = register === 'dismissals' ? comparing.dismissal : registers[register].one
    const what = cut(of) === '' ? one : comparing.named(one, cut(of))
    return spoken.pair(what, change === 'added' ? comparing.isAdded : comparing.isRemoved)
  }
  const isWholeRow = row !== '' && !field.includes('/')
  const what = [of, row, ...(isWholeRow ? [] : [label])].filter((part) => part !== '').map(cut)
  return spoken.pair(what.join(' › '), happened(difference, language))
}

function happened({ field, row, change, before, after }: FileDifference, language: WindowLanguage): string {
  const { comparing } = textsOf(language)
  if (change === 'moved') return comparing.order
  if (row !== '' && !field.includes('/')) return change === 'added' ? comparing.isAdded : comparing.isRemoved
  return before === after ? comparing.elsewhere : comparing.became(quoted(before, language), quoted(after, language))
}

const nameOfRegister = (register: FileDifference['register'], language: WindowLanguage) =>
  register === 'dismissals' ? textsOf(language).damage.others.dismissals : textsOf(language).registers[register].many

const cut = (said: string) => beginningOf(said.replace(/\s+/g, ' ').trim(), mostLetters)
const quoted = (said: string, language: WindowLanguage) => {
  const { unanswered, quote } = textsOf(language).comparing
  return cut(said) === '' ? unanswered : quote(cut(said))
}
