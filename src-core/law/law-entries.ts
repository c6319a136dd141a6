import { phrase } from '../kinds'
import type { LawEntry } from '../registers'
import { lawFigures } from './law-figures'

/** What keeps an addition from being applied: the answers without which nobody could rely on it. */
export function missingInLawEntry(entry: LawEntry): readonly (keyof LawEntry & string)[] {
  const always = [
    ...(phrase.isAnswered(entry.title) ? [] : (['title'] as const)),
    ...(entry.validFrom === '' ? (['validFrom'] as const) : []),
    ...(entry.source.trim() === '' ? (['source'] as const) : []),
    ...(entry.enteredBy.trim() === '' ? (['enteredBy'] as const) : []),
  ]
  return [...contentMissing(entry), ...always]
}

function contentMissing(entry: LawEntry): readonly (keyof LawEntry & string)[] {
  switch (entry.kind) {
    case '':
      return ['kind']
    case 'adequacy':
      return entry.country === '' ? ['country'] : []
    case 'holiday':
      return entry.restDay === '' ? ['restDay'] : []
    case 'figure': {
      if (entry.figure === '') return ['figure']
      if (lawFigures[entry.figure].is === 'period') return entry.period === null ? ['period'] : []
      return entry.amount === null ? ['amount'] : []
    }
  }
}

export const isLawEntryComplete = (entry: LawEntry): boolean => missingInLawEntry(entry).length === 0
