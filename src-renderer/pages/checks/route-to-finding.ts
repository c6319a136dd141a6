import type { Dossier } from '@core/dossier/dossier'
import { usesOf } from '@core/dossier/references'
import type { Finding } from '@core/rules/rule'
import type { Route } from '../../routes'

/** Where a finding is settled: its own page, or an activity that uses the record it speaks of. */
export function routeToFinding(finding: Finding, dossier: Dossier): Route {
  const { register, record, field, row } = finding
  const focus = row === undefined ? field : `${field}/${row}`
  if (register === 'activities') return { page: 'activity', id: record, focus }
  if (register === 'dpias') return { page: 'dpia', id: record, focus }
  const ofDpia = register === 'actions' ? dossier.actions.find(({ id }) => id === record)?.dpia : undefined
  if (ofDpia) return { page: 'dpia', id: ofDpia, focus: `actions/${record}` }
  const use = usesOf(dossier, register, record).find((each) => each.register === 'activities')
  const ownPage = register === 'organisations' || register === 'clientFile' || register === 'persons'
  if (ownPage || !use) return { page: 'organisation', focus: `${record}/${focus}` }
  return { page: 'activity', id: use.record, focus: use.field }
}
