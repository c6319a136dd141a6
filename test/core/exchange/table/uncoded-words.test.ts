import { describe, expect, it } from 'vitest'
import { makeCsv } from '../../../helpers/make-sheets'
import { propose } from '../../../helpers/propose'

const rows = [
  ['Nom du traitement', 'Finalités', 'Personnes concernées', 'Catégories de données', 'Base légale', 'État'],
  ['Paie', 'Payer', 'Salariés ; Zouaves', 'État civil ; Humeur', 'Obligation légale', 'Actif'],
  ['Prêt de jeux', 'Prêter', 'Zouaves ; Marsouins', 'Humeur', 'Coutume du lieu', 'En veille'],
]

describe('words of a column that name none of our codes', () => {
  const tables = propose(makeCsv(rows)).proposal.tables ?? []
  const uncoded = tables.flatMap(({ columns }) =>
    columns.flatMap((column) => (column.uncoded ? [[column.field, column.uncoded] as const] : [])),
  )

  it('are listed once each, most used first', () => {
    expect(Object.fromEntries(uncoded)).toEqual({
      subjects: ['Zouaves', 'Marsouins'],
      dataCategories: ['Humeur'],
      legalBasis: ['Coutume du lieu'],
      status: ['En veille'],
    })
  })
})
