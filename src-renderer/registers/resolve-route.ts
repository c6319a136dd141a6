import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordIndex } from '@core/dossier/record-index'
import type { Route } from '../routes'
import { presentationOf } from './registry'

/** The page that shows what an address names: an action stands on the page of its assessment. */
export function shownFor(route: Route, dossier: Dossier): Route {
  if (route.page === 'list') return presentationOf(route.register).listedAt ?? route
  if (route.page !== 'record') return route
  const found = recordIndex(dossier, route.register).get(route.id)
  const record = found && (found.record as unknown as AnyRecord)
  return (record && presentationOf(route.register).shownAt?.(record, dossier, route.focus ?? '')) ?? route
}
