import { foldWords } from '../../folding/fold'
import type { Answer } from '../layout/laid'
import { found } from '../proposing/found'
import { reuseProcessor } from '../proposing/reuse-linked'
import { readProcessors } from '../reading/read-processors'
import { readRecipients } from '../reading/read-recipients'
import { splitList } from '../reading/split-list'
import type { Cell } from '../sheets/sheet'
import { dashedList, distinct, isOfMadis, type TableRow } from './table-row'

/** Words that make a processor of a « processor or third party »: someone who provides a service to the controller. */
const provides =
  /\b(provider|hosting|host|saas|processor|supplier|prestataire|hebergeur|editeur|sous traitant|fournisseur)\b/

interface Named {
  readonly words: string
  readonly cell: Cell
}

export function placeRecipients(row: TableRow, id: string): void {
  const { draft } = row
  const either = row.answers('processorOrThird')
  const isProcessor = ({ cell }: Answer) => provides.test(foldWords(cell.text))
  const told = [...row.answers('recipients'), ...either.filter((answer) => !isProcessor(answer))].map(sortedIn)
  const inside = [
    ...told.flatMap(({ internal }) => internal),
    ...row.answers('internalRecipients').flatMap(inTheirWords),
  ]
  const outside = told.flatMap(({ external }) => external)
  for (const { cell } of [...inside, ...outside]) draft.ledger.place(cell)
  const once = (named: readonly Named[]) => distinct(named, ({ words }) => foldWords(words))
  draft.fillRows(
    'activities',
    id,
    'internalRecipients',
    once(inside).map(({ words, cell }) => ({ service: found(row.said(words), cell) })),
    [['service']],
  )
  draft.fillRows(
    'activities',
    id,
    'externalRecipients',
    once(outside).map(({ words, cell }) => ({ recipient: found(row.said(words), cell) })),
    [['recipient']],
  )
  placeProcessors(row, id, [...row.answers('processors'), ...either.filter(isProcessor)])
}

/** Services of the organisation are no external recipients; a heading that says « externes » is believed. */
function sortedIn({ column, cell }: Answer): { internal: readonly Named[]; external: readonly Named[] } {
  const named = (words: readonly string[]) => words.map((each) => ({ words: each, cell }))
  if (/extern|exterieur/.test(foldWords(column.words))) return { internal: [], external: named(splitList(cell.text)) }
  const { internal, external, unsure } = readRecipients(cell.text)
  return { internal: named(internal), external: named([...external, ...unsure]) }
}

const inTheirWords = ({ cell }: Answer): readonly Named[] => splitList(cell.text).map((words) => ({ words, cell }))

/** Cells that name no one for certain (« voir contrat ») are left to the person. */
function placeProcessors(row: TableRow, id: string, answers: readonly Answer[]): void {
  const { draft, language } = row
  const read = answers.flatMap(({ column, cell }) => {
    const named = isOfMadis(column)
      ? dashedList(cell.text).map((name) => ({ name, role: undefined }))
      : readProcessors(cell.text)
    return named ? [{ cell, named }] : []
  })
  const ids = read.flatMap(({ named }) => named.map(({ name, role }) => reuseProcessor(draft, language, name, role)))
  if (ids.length > 0)
    draft.fill('activities', id, { processors: found([...new Set(ids)], ...read.map(({ cell }) => cell)) })
}
