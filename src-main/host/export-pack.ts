import { createHash } from 'node:crypto'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import { textsOf } from '@core/texts/languages'
import { documentTitle, printsOne, recordsPrintedBy, type DocumentId } from '@templates/documents/registry'
import { manifestJson, manifestText, type Pack, type PackedFile } from '@templates/formats/pack/manifest'
import { packContents, type PackPart } from '@templates/formats/pack/pack-contents'
import { writeZip, type ZipPart } from '@templates/word/write-zip'
import { documentFiles } from './document-bytes'
import { exportName, freePath } from './export-name'
import type { Watched } from './machine'
import { refuse } from './refused'
import type { ExportTask, WrittenFile } from './tasks'
import { writeExport } from './write-export'

/**
 * What an inspector is handed, in one archive: each document, the registers as spreadsheets too, and a manifest with the
 * sum of every file. The same file of the same instant gives the same bytes.
 */
export async function exportPack(
  task: ExportTask,
  only: readonly DocumentId[] | undefined,
  { signal, onProgress }: Watched,
): Promise<WrittenFile[]> {
  const { dossier, request, directory, at } = task
  const { language, audience, records } = request
  const { parts, absent } = packContents(dossier, { audience, records, only })
  if (parts.length === 0) throw refuse('nothing-to-print', 'D01')
  const { pack } = textsOf(language).documents.formats
  const path = await freePath(directory, exportName(pack.inName, task), 'zip')
  const files: PackedFile[] = []
  const inside = async function* (): AsyncGenerator<ZipPart> {
    for (const [n, part] of parts.entries()) {
      onProgress(part.id, n, parts.length)
      for await (const { file, content } of packed(part, task, signal)) {
        files.push(file)
        yield { path: file.name, content: [content] }
      }
    }
    onProgress('MANIFEST', parts.length, parts.length)
    const whole = packOf(task, files, absent)
    yield { path: 'MANIFEST.txt', content: [manifestText(whole)] }
    yield { path: 'manifest.json', content: [manifestJson(whole)] }
  }
  const bytes = await writeExport(path, writeZip(inside(), at, signal), signal)
  return [{ path, document: 'all', language, records: files.reduce((sum, file) => sum + countOnce(file), 0), bytes }]
}

/** A register in two formats is told once. */
const countOnce = ({ name, records }: PackedFile) => (name.endsWith('.docx') ? records : 0)

/** A file is held whole while it is put in: its sum stands in the manifest, which comes last. */
async function* packed({ id, format, records }: PackPart, task: ExportTask, signal: AbortSignal) {
  const own: ExportTask = { ...task, request: { ...task.request, records: [...records] } }
  const { language } = task.request
  const { documents } = textsOf(language)
  const whole = documentTitle(id, language)
  for await (const { chunks, part } of documentFiles(id, format, own, { signal, onProgress: () => undefined })) {
    const read: Uint8Array[] = []
    for await (const chunk of chunks) read.push(chunk)
    const content = Buffer.concat(read)
    const title = printsOne(id) && records.length === 1 ? [whole, records.join()] : [whole]
    const file: PackedFile = {
      name: `${exportName(id, own, part)}.${format}`,
      document: id,
      title: [...title, ...(part ? [documents.inParts.partOf(part.number, part.of)] : [])].join(documents.parting),
      records: part?.records ?? recordsPrintedBy(id, task.dossier, records),
      bytes: content.byteLength,
      sha256: createHash('sha256').update(content).digest('hex'),
      date: task.today,
    }
    yield { file, content }
  }
}

const packOf = ({ dossier, request, today, at }: ExportTask, files: readonly PackedFile[], absent: Pack['absent']) => ({
  organisation: mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName,
  recordVersion: clientFileOf(dossier).registerVersion,
  audience: request.audience,
  language: request.language,
  date: today,
  at,
  files,
  absent,
})
