import type { Dossier } from '@core/dossier/dossier'
import type { HasAttachments } from '@main/storage/attachment-contents'
import { filesShownBy, isDocumentId } from '@templates/documents/registry'
import { documentsAsked } from './export-documents'
import { assessmentsAsked } from './export-pia'
import type { ExportTask } from './tasks'

/** The records whose attached files an export takes along (CNIL's tool) or shows (proof of consent). */
export function filesAsked(request: ExportTask['request'], dossier: Dossier): readonly HasAttachments[] {
  if (request.format === 'pia') return assessmentsAsked(dossier.dpias, request.records)
  if (request.format !== 'docx' && request.format !== 'zip') return []
  const known = request.documents.every((id) => id === 'all' || isDocumentId(id))
  return known ? documentsAsked(request, dossier).flatMap((id) => filesShownBy(id, dossier, request.records)) : []
}
