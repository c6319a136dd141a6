import type { AttachedFile } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import { contentLanguageFor } from '@core/kinds'
import { textsOf } from '@core/texts/languages'
import { assessmentsAsked, assertAssessments, exportPia, type WrittenPiaFile } from '@main/host/export-pia'
import { refuse } from '@main/host/refused'
import { attachedContents, attachmentTroubles } from '../attached'
import { readerFor } from '../dossiers'
import type { Secrets } from '../secrets'
import type { Terminal } from '../terminal'

/** The document their format is a form of: the assessment itself. */
export const piaDocument = 'D04'

export interface PiaCommand {
  readonly paths: readonly string[]
  readonly documents: readonly string[]
  readonly records: readonly string[]
  readonly directory: string
  readonly json: boolean
  readonly secrets: Secrets
}

/** `export --document D04 --format pia`: a file of the CNIL's tool per assessment, and what it cannot hold. */
export async function exportPiaCommand(command: PiaCommand, terminal: Terminal): Promise<number> {
  const { paths, documents, records, directory, json } = command
  const unknown = documents.find((id) => id !== piaDocument)
  if (unknown !== undefined) throw refuse('unknown-document', unknown)
  const read = readerFor(terminal, command.secrets)
  // Everything is read before anything is written: one bad file among fifty must not leave half an export.
  const asked: { path: string; dossier: Dossier }[] = []
  for (const path of paths) {
    const dossier = await read(path)
    assertAssessments(dossier, records)
    asked.push({ path, dossier })
  }
  const written: WrittenPiaFile[] = []
  for (const { path, dossier } of asked) {
    const codec = await command.secrets.codecOf(path)
    const assessments = assessmentsAsked(dossier.dpias, records)
    const files = await attachedContents(path, command.secrets, assessments)
    // What is not there cannot go along: told, and the rest goes.
    const isAsked = ({ register, record, sha256 }: AttachedFile) =>
      register === 'dpias' && !files.has(sha256) && assessments.some(({ id }) => id === record)
    for (const { message } of await attachmentTroubles(path, dossier, { codec, language: terminal.language, isAsked }))
      terminal.err(message)
    const language = contentLanguageFor(terminal.language)
    written.push(...(await exportPia(dossier, { directory, language, records, files, at: new Date().toISOString() })))
  }
  if (json) terminal.json({ written, skipped: [] })
  else for (const each of written) tell(each, terminal)
  if (written.length === 0 && !json) terminal.out(textsOf(terminal.language).importing.pia.none)
  return written.length === 0 ? 1 : 0
}

function tell({ path, notHeld }: WrittenPiaFile, terminal: Terminal): void {
  const { title, reasons } = textsOf(terminal.language).importing.pia.notHeld
  terminal.out(terminal.texts.written(path))
  if (notHeld.length > 0) terminal.out(title(String(notHeld.length)))
  for (const { where, text, reason } of notHeld) terminal.out(`  ${where} : ${brief(text)} (${reasons[reason]})`)
}

/** One line of a terminal. */
const brief = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text).replace(/\s+/g, ' ')
