import type { DocumentFormat } from '@core/contract-values'
import type { Dossier } from '@core/dossier/dossier'
import type { RefusalReason } from '@core/refusals'
import {
  audiencesOf,
  documentIds,
  hasSomethingToPrint,
  isRegisterDocument,
  type Audience,
  type DocumentId,
} from '../documents/registry'
import type { WantedRefs } from '../documents/select-records'

/** Which documents can be written in which format. Menus, the command line and the tests ask here. */

const suits: Readonly<Record<DocumentFormat, (id: DocumentId) => boolean>> = {
  docx: () => true,
  xlsx: isRegisterDocument,
  csv: isRegisterDocument,
  jsonld: (id) => id === 'D01',
  html: (id) => audiencesOf(id).includes('public'),
}

export const hasFormat = (id: DocumentId, format: DocumentFormat): boolean => suits[format](id)

/** The edition a format is for, where there is but one: a page is put where everybody reads it. */
export const onlyAudience = (format: DocumentFormat): Audience | null => (format === 'html' ? 'public' : null)

/** Why this document cannot be written so, in this edition; null where it can. */
export function formatRefusal(id: DocumentId, format: DocumentFormat, audience: Audience): RefusalReason | null {
  if (!hasFormat(id, format)) return 'no-such-format'
  if (!audiencesOf(id).includes(audience)) return 'no-such-edition'
  const only = onlyAudience(format)
  return only === null || only === audience ? null : 'public-page-only'
}

interface Wanted {
  readonly format: DocumentFormat
  readonly audience: Audience
  readonly records: WantedRefs
}

/** All that this file has to say in this format and this edition. */
export const documentsIn = (dossier: Dossier, { format, audience, records }: Wanted): readonly DocumentId[] =>
  documentIds.filter((id) => formatRefusal(id, format, audience) === null && hasSomethingToPrint(id, dossier, records))
