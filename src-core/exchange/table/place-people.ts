import { foldWords } from '../../folding/fold'
import { found } from '../proposing/found'
import { subjectCategoryOf, subjectsIn } from '../reading/people-words'
import { distinct, tickedIn, type TableRow } from './table-row'

export function placeSubjects(row: TableRow, id: string): void {
  const listed = row.cells('subjects').flatMap((cell) =>
    subjectsIn(cell.text).map(({ category, words }) => ({
      category: row.decided('subjects', words, 'subjectCategory') ?? category,
      words,
      cells: [cell],
    })),
  )
  const ticked = tickedIn(row, 'subject').map(({ words, comment, cells }) => ({
    category: subjectCategoryOf(words) ?? ('other' as const),
    words: comment ? `${words} : ${comment.text}` : words,
    cells,
  }))
  row.draft.ledger.place(...listed.flatMap(({ cells }) => cells))
  const rows = distinct([...listed, ...ticked], ({ category, words }) => `${category} ${foldWords(words)}`).map(
    ({ category, words, cells }) => ({
      category: found(category),
      detail: found(row.said(words), ...cells),
      children: category === 'children' ? found('yes' as const) : undefined,
    }),
  )
  row.draft.fillRows('activities', id, 'subjects', rows, [['category', 'detail'], ['category']])
  if (rows.some(({ children }) => children)) row.draft.fill('activities', id, { childrenInvolved: found('yes') })
}
