import {
  CheckCheck,
  FileStack,
  Hourglass,
  Scale,
  Server,
  ShieldCheck,
  UsersRound,
  Waypoints,
} from '@lucide/vue'
import { Cpu, Globe, Handshake, Hourglass, ListTodo, Server, ShieldCheck, UsersRound, Waypoints } from '@lucide/vue'
import type { Presentation } from './presentation'

/** Registers whose list and pages are drawn from their fields alone. */
export const actions: Presentation<'actions'> = {
  icon: ListTodo,
  rail: 'upkeep',
  columns: ['owner', 'dueOn', 'state', 'dpia'],
  moreColumns: ['priority', 'activity', 'doneOn'],
  searched: ['owner', 'description'],
  setTogether: 'state',
  fresh: { state: 'open' },
  // Actions of an assessment are read, and done, beside what they answer there.
  shownAt: ({ id, dpia }, _, focus) =>
    dpia === '' ? null : { page: 'record', register: 'dpias', id: dpia, focus: `actions/${id}/${focus}` },
export const processors: Presentation<'processors'> = {
  icon: Handshake,
  rail: 'registers',
  columns: ['services', 'country', 'contact'],
  searched: ['services'],
}
export const persons: Presentation<'persons'> = {
  icon: UsersRound,
  rail: 'directories',
  columns: ['function', 'email', 'phone'],
  searched: ['function', 'email'],
}
export const jointControls: Presentation<'jointControls'> = {
  icon: Waypoints,
  rail: 'directories',
  columns: ['parties', 'signedOn', 'reviewOn'],
  searched: ['parties'],
}
export const retentionRules: Presentation<'retentionRules'> = {
  icon: Hourglass,
  rail: 'directories',
  columns: ['active', 'activeTrigger', 'intermediate', 'finalFate'],
}
export const securityMeasures: Presentation<'securityMeasures'> = {
  icon: ShieldCheck,
  rail: 'directories',
  columns: ['code', 'state', 'lastTestedOn'],
  groupBy: 'code',
  searched: ['code'],
  setTogether: 'state',
}
export const supportingAssets: Presentation<'supportingAssets'> = {
  icon: Server,
  rail: 'directories',
  columns: ['kind', 'provider', 'hostingCountry'],
  moreColumns: ['containsData', 'endOfLife'],
  groupBy: 'kind',
  searched: ['kind', 'provider'],
}
export const documents: Presentation<'documents'> = {
  icon: FileStack,
  rail: 'directories',
  columns: ['kind', 'date', 'where'],
  moreColumns: ['version'],
  groupBy: 'kind',
  searched: ['kind', 'where'],
}
export const balancingTests: Presentation<'balancingTests'> = { icon: Scale, rail: 'assessments', columns: [] }
export const consentChecks: Presentation<'consentChecks'> = { icon: CheckCheck, rail: 'assessments', columns: [] }
export const transferAssessments: Presentation<'transferAssessments'> = {
  icon: Globe,
  rail: 'assessments',
  columns: ['conclusion'],
}
export const algorithmicSystems: Presentation<'algorithmicSystems'> = {
  icon: Cpu,
  rail: 'assessments',
  columns: ['purpose'],
export const transferAssessments: Presentation<'transferAssessments'> = {
  icon: Globe,
  columns: ['conclusion'],
}
