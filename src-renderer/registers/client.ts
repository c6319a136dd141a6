import { Building2, Landmark } from '@lucide/vue'
import { clientFileOf } from '@core/dossier/references'
import { sized } from './columns'
import type { Presentation } from './presentation'

/** The file itself, and the organisations in it. The main one is shown with the file, on one page. */
export const clientFile: Presentation<'clientFile'> = {
  icon: Building2,
  rail: 'none',
  columns: [],
  listedAt: { page: 'file' },
  // What an import left has a page of its own.
  shownAt: ({ id }, _, focus) =>
    focus.startsWith('importRemains') ? { page: 'remains' } : { page: 'file', focus: `${id}/${focus}` },
}
export const organisations: Presentation<'organisations'> = {
  icon: Landmark,
  rail: 'directories',
  columns: [sized('organisations', 'roleInFile', { width: 208, grow: 5 }), 'country'],
  moreColumns: ['email'],
  groupBy: 'roleInFile',
  searched: ['roleInFile', 'country'],
  shownAt: ({ id }, dossier, focus) =>
    clientFileOf(dossier).mainOrganisation === id ? { page: 'file', focus: `${id}/${focus}` } : null,
}
