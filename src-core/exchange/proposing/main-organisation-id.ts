import { clientFileOf, findRecord } from '../../dossier/references'
import type { Draft } from './draft'
import { found } from './found'

/** The organisation the file is about; created when the person removed hers, since imported controllers need one. */
export function mainOrganisationId(draft: Draft): string {
  const { dossier } = draft.context
  const { id: file, mainOrganisation } = clientFileOf(dossier)
  if (findRecord(dossier, 'organisations', mainOrganisation)) return mainOrganisation
  const id = draft.create('organisations')
  draft.fill('organisations', id, { roleInFile: found(['controller']) })
  draft.fill('clientFile', file, { mainOrganisation: found(id) })
  return id
}
