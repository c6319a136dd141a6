import { foldWords } from '../../folding/fold'
import type { Answer, Column, LaidTable } from '../layout/laid'
import { codedFieldOf, type CodedField } from '../mapping'
import { dataCategoryOf } from '../reading/data-words'
import { subjectsIn } from '../reading/people-words'
import { readLegalBasis } from '../reading/read-legal-basis'
import { saysNothing } from '../reading/yes-no'
import { categoriesIn } from './place-data'
import { statusWords } from './status-words'

/** The words of an answer that name none of our codes, cut as its placer cuts them. */
const uncodedOf: Readonly<Record<CodedField, (answer: Answer) => readonly string[]>> = {
  subjects: ({ cell }) =>
    subjectsIn(cell.text)
      .filter(({ category }) => category === 'other')
      .map(({ words }) => words),
  dataCategories: (answer) => categoriesIn(answer).filter((words) => !dataCategoryOf(words)),
  status: ({ cell }) => (statusWords.some(([pattern]) => pattern.test(foldWords(cell.text))) ? [] : [cell.text]),
  legalBasis: ({ cell }) => (readLegalBasis(cell.text).codes.length > 0 ? [] : [cell.text]),
}

/** Words of a column that went to “other” or found no code, most used first: the person may say what each stands for. */
export function uncodedWords({ subject, entries }: LaidTable, column: Column): readonly string[] {
  const field = subject === 'activities' ? codedFieldOf(column.meaning?.field ?? '') : undefined
  if (!field) return []
  const uses = new Map<string, { words: string; count: number }>()
  const read = new Map<string, readonly string[]>()
  const uncodedIn = (answer: Answer) => {
    const { text } = answer.cell
    const known = read.get(text) ?? (saysNothing(text) ? [] : uncodedOf[field](answer))
    read.set(text, known)
    return known
  }
  for (const answer of entries.flatMap(({ lines }) =>
    lines.flatMap((line) => line.filter((each) => each.column === column)),
  )) {
    for (const words of uncodedIn(answer)) {
      const known = uses.get(foldWords(words))
      if (known) known.count += 1
      else uses.set(foldWords(words), { words, count: 1 })
    }
  }
  return [...uses.values()].sort((a, b) => b.count - a.count).map(({ words }) => words)
}
