import { Hourglass, Server, ShieldCheck, UsersRound, Waypoints } from '@lucide/vue'
import { sized } from './columns'
import type { Presentation } from './presentation'

/** Registers whose list and pages are drawn from their fields alone. */
export const persons: Presentation<'persons'> = {
  icon: UsersRound,
  rail: 'directories',
  // An address is read whole.
  columns: ['function', sized('persons', 'email', { width: 232, grow: 3 })],
  moreColumns: ['phone'],
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
  columns: [
    'active',
    sized('retentionRules', 'activeTrigger', { width: 124, grow: 2 }),
    sized('retentionRules', 'intermediate', { width: 112, grow: 1 }),
    'finalFate',
  ],
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
