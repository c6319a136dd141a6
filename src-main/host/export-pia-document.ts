import { contentLanguageFor } from '@core/kinds'
import { assertFolder } from './export-documents'
import { exportPia } from './export-pia'
import { answering, refuse } from './refused'
import type { ExportTask, TaskAnswer, WrittenFile } from './tasks'

/** The name, among documents, of a file of the CNIL's tool. */
const piaDocument = 'PIA'

/** A file of the CNIL's tool for each assessment asked for, told as documents are. */
export function exportPiaDocument({
  dossier,
  request,
  directory,
  files,
  at,
}: ExportTask): Promise<TaskAnswer<WrittenFile[]>> {
  return answering(async () => {
    const { language, records } = request
    const unknown = request.documents.find((id) => id !== piaDocument)
    if (unknown !== undefined) throw refuse('unknown-document', unknown)
    await assertFolder(directory)
    const written = await exportPia(dossier, {
      ...{ directory, records, at },
      language: contentLanguageFor(language),
      files: files ?? new Map(),
    })
    return written.map(({ path, bytes }) => ({ path, document: piaDocument, language, records: 1, bytes }))
  })
}
