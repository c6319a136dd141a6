import type { Finding } from '@core/rules/rule'
import type { Route } from '../../routes'

/** Where a finding is settled: the question it speaks of, in its row, or the list in which a record is missing. */
export function routeToFinding({ register, record: id, field, row, missingFrom }: Finding): Route {
  if (missingFrom !== undefined) return { page: 'list', register: missingFrom }
  return { page: 'record', register, id, focus: row === undefined ? field : `${field}/${row}` }
}
