import type { Opened } from '@core/contract'
import type { Change } from '@core/dossier/change'
import { emptyRecord } from '@core/dossier/dossier'
import { testNow } from '../../helpers/open-test-host'

const by = { at: testNow, by: 'Claire' }

/** The change that renames the organisation of a file: the smallest edit one can recognise. */
export function renamed({ dossier }: Opened, to: unknown): Change {
  const record = dossier.organisations[0]?.id ?? ''
  const from = dossier.organisations[0]?.legalName
  return { do: 'set', in: { register: 'organisations', record }, field: 'legalName', from, to, ...by }
}

/** The change that adds an activity of this name. */
export function addedActivity(name: string, ref = 'T-001'): Change {
  const base = emptyRecord('activities', { id: `activity-${ref}`, ref, at: testNow, author: 'Claire' })
  const record = { ...base, name: { fr: name }, status: 'active' }
  return { do: 'insert', into: { register: 'activities' }, index: 0, record, ...by }
}

/** The change that adds an assessment of this title. */
export function addedDpia(title: string, ref = 'AIPD-001'): Change {
  const base = emptyRecord('dpias', { id: `dpia-${ref}`, ref, at: testNow, author: 'Claire' })
  return { do: 'insert', into: { register: 'dpias' }, index: 0, record: { ...base, title: { fr: title } }, ...by }
}

export const nameIn = ({ dossier }: Opened) => dossier.organisations[0]?.legalName

/** A row that names a file attached to the first organisation. */
export const attaching = ({ dossier }: Opened, row: { name: string; sha256: string }): Change => ({
  do: 'insert',
  into: { register: 'organisations', record: dossier.organisations[0]?.id ?? '', rows: 'attachments' },
  index: 0,
  record: { id: 'row-1', note: '', ...row },
  at: testNow,
  by: '',
})
