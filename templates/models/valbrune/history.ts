import type { HistoryEntry } from '@core/dossier/dossier'
import type { RegisterName } from '@core/registers'
import { author } from './answers'

type Told = Pick<HistoryEntry, 'field' | 'row' | 'from' | 'to' | 'reason'>

const line = (
  at: string,
  did: HistoryEntry['did'],
  register: RegisterName,
  ref: string,
  told: Told = {},
): HistoryEntry => ({
  at: `${at}:00.000Z`,
  by: author,
  did,
  register,
  record: `valbrune-${ref.toLowerCase()}`,
  ...told,
})

/** The last two weeks of work on the file. */
export const historyEntries: readonly HistoryEntry[] = [
  line('2026-11-10T08:42', 'insert', 'activities', 'T-013'),
  line('2026-11-10T08:55', 'set', 'activities', 'T-013', { field: 'surveillanceLevel', from: '', to: 'systematic' }),
  line('2026-11-10T09:07', 'insert', 'activities', 'T-013', { field: 'dataItems', row: 'valbrune-t-013-d3' }),
  line('2026-11-12T14:20', 'set', 'processors', 'S-002', {
    field: 'remoteAccessCountries',
    from: [],
    to: ['IN'],
    reason: 'Annexe 3 du contrat Kidoria',
  }),
  line('2026-11-12T14:26', 'set', 'activities', 'T-009', { field: 'transfersDeclared', from: 'no', to: 'unknown' }),
  line('2026-11-16T10:05', 'set', 'retentionRules', 'R-014', { field: 'automaticPurge', from: 'unknown', to: 'no' }),
  line('2026-11-18T16:31', 'set', 'activities', 'T-008', {
    field: 'endDate',
    from: '',
    to: '2026-06-30',
    reason: 'Bascule vers le portail famille',
  }),
  line('2026-11-20T09:12', 'set', 'securityMeasures', 'M-009', { field: 'state', from: 'implemented', to: 'partial' }),
]
