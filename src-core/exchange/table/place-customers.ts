import { foldWords } from '../../folding/fold'
import type { Answer } from '../layout/laid'
import { found } from '../proposing/found'
import type { TableRow } from './table-row'

type Part = 'customer' | 'representative' | 'dpo'

/** « Nom et coordonnées du responsable », “controller's representative”, « DPO du client »: whose details a heading asks for. */
function partOf({ column }: Answer): Part {
  const folded = foldWords(column.words)
  if (/\b(representati(ve|on)|representant|vertreter|vertegenwoordiger|rappresentante|representante)\b/.test(folded))
    return 'representative'
  return /\b(dpo|dpd|delegue|data protection officer|dsb|datenschutzbeauftragte[rn]?|fg|functionaris)\b/.test(folded)
    ? 'dpo'
    : 'customer'
}

/**
 * The controllers served (GDPR 30(2)(a)). A cell of several lines begins with the name; the rest is how to reach them. One
 * representative beside several controllers is nobody's for certain, and is listed.
 */
export function placeCustomers(row: TableRow, id: string): void {
  const answers = row.answers('customers')
  const named = answers.filter((answer) => partOf(answer) === 'customer')
  const [representative, dpo] = (['representative', 'dpo'] as const).map((part) => {
    const [only, ...more] = answers.filter((answer) => partOf(answer) === part)
    return only && more.length === 0 && named.length === 1 ? found(only.cell.text, only.cell) : undefined
  })
  const rows = named.map(({ cell }) => {
    const [name = '', ...rest] = cell.text.split('\n')
    const contact = rest.join('\n').trim()
    return {
      name: found(name.trim(), cell),
      contact: contact === '' ? undefined : found(contact, cell),
      representative,
      dpo,
    }
  })
  row.draft.fillRows('processorActivities', id, 'customers', rows, [['name']])
}
