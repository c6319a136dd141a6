import type { Transfer } from '../../registers'
import type { Sighting } from '../define-rule'
import type { Severity } from '../rule'

/** What is found about one transfer: its row, with the words to name it. */
export const inRow = (t: Transfer, values: Sighting['values'] = {}, severity?: Severity): Sighting => ({
  field: 'transfers',
  row: t.id,
  values: { importer: t.importerName, country: { list: 'country', code: t.destination }, ...values },
  ...(severity === undefined ? {} : { severity }),
})
