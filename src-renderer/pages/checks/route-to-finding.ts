import type { Finding } from '@core/rules/rule'
import type { Route } from '../../routes'

/** Where a finding is settled: the question it speaks of, in its row. */
export function routeToFinding({ register, record: id, field, row }: Finding): Route {
  return { page: 'record', register, id, focus: row === undefined ? field : `${field}/${row}` }
}
