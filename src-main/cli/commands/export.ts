import type { Dossier } from '@core/dossier/dossier'
import { documentFormats } from '@core/contract-values'
import { audiences, documentIds } from '@templates/documents/registry'
import { onlyAudience } from '@templates/formats/formats'
import { blanksPrinted } from '@templates/documents/blanks-printed'
import { textsOf } from '@core/texts/languages'
import { assertRecords, documentsAsked, exportDocuments } from '@main/host/export-documents'
import { filesAsked } from '@main/host/files-asked'
import type { GivenLetterhead } from '@main/host/letterheads'
import { refuse, Refused } from '@main/host/refused'
import { localDay } from '@main/host/start-answers'
import { attachedContents } from '../attached'
import { needed, oneOf, readArguments, UsageError } from '../arguments'
import { dossierPaths, readerFor } from '../dossiers'
import { letterheads } from '../letterheads'
import { progressLine } from '../progress-line'
import { Secrets, secretOption } from '../secrets'
import type { Terminal } from '../terminal'
import { exportFormCommand } from './export-form'
import { exportPiaCommand } from './export-pia'

const options = {
  document: { type: 'string', multiple: true },
  record: { type: 'string', multiple: true },
  form: { type: 'string' },
  as: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  audience: { type: 'string' },
  annexes: { type: 'boolean' },
  year: { type: 'string' },
  letterhead: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  ...secretOption,
} as const

export async function exportCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const say = terminal.texts
  const args = readArguments(argv, options, say)
  needed(args.words[0], 'FILE', say)
  const directory = needed(args.text('out'), '--out', say)
  if (args.text('form') !== undefined) return exportFormCommand(args, directory, terminal)
  if (args.text('as') !== undefined) throw new UsageError(say.missingArgument('--form'))
  const documents = args.texts('document').flatMap((each) => each.split(','))
  const allowed = [...documentFormats, 'zip', 'pia'] as const
  const format = oneOf(args, 'format', { allowed, otherwise: 'docx', say })
  // A pack says by itself what an inspector asks for.
  if (documents.length === 0 && format === 'zip') documents.push('all')
  needed(documents[0], '--document', say)
  if (format === 'pia') {
    const paths = await dossierPaths(args.words, say)
    const records = args.texts('record')
    const secrets = new Secrets(args, terminal)
    return exportPiaCommand({ paths, documents, records, directory, json: args.on('json'), secrets }, terminal)
  }
  const unknown = documents.find((id) => id !== 'all' && !(documentIds as readonly string[]).includes(id))
  if (unknown !== undefined) throw refuse('unknown-document', unknown)
  const request = {
    format,
    documents,
    language: terminal.language,
    audience: oneOf(args, 'audience', {
      allowed: audiences,
      otherwise: (format === 'html' ? onlyAudience(format) : null) ?? 'authority',
      say,
    }),
    annexes: args.on('annexes'),
    ...yearAsked(args.text('year'), say),
    records: [...args.texts('record')],
  }
  const paths = await dossierPaths(args.words, say)
  const secrets = new Secrets(args, terminal)
  const read = readerFor(terminal, secrets)
  const letterheadFor = await letterheads(args.text('letterhead'), { secrets, terminal })
  // Everything is read before anything is written: one bad file among fifty must not leave half an export.
  const files: { path: string; dossier: Dossier; letterhead: GivenLetterhead | undefined }[] = []
  for (const path of paths) {
    const dossier = await read(path)
    assertRecords(dossier, request.records)
    files.push({ path, dossier, letterhead: await letterheadFor(path, dossier) })
  }
  const written = []
  const now = new Date()
  let blanks = 0
  for (const { path, dossier, letterhead } of files) {
    blanks += tellBlanks(path, dossier, request, terminal)
    const progress = progressLine(args.on('json') ? undefined : process.stderr)
    const when = { today: localDay(now), at: now.toISOString() }
    const files = await attachedContents(path, secrets, filesAsked(request, dossier))
    const task = { kind: 'export', dossier, request, directory, letterhead, files, ...when } as const
    const result = await exportDocuments(task, { signal: new AbortController().signal, onProgress: progress.show })
    progress.clear()
    if (!result.ok) throw new Refused(result.refusal)
    written.push(...result.value)
  }
  if (args.on('json')) terminal.json({ written, skipped: [], blanks })
  else
    for (const { path, guarded = 0 } of written) {
      terminal.out(say.written(path))
      if (guarded > 0) terminal.out(say.guarded(guarded))
    }
  if (written.length === 0 && !args.on('json')) terminal.out(say.nothingWritten)
  return blanks > 0 ? 1 : 0
}

/** `--year 2025`; whether it has begun, the host says. */
function yearAsked(given: string | undefined, say: Terminal['texts']): { readonly year?: number } {
  if (given === undefined) return {}
  if (!/^(19[7-9]|[2-9]\d\d)\d$/.test(given)) throw new UsageError(say.badValue('--year', given, 'YYYY'))
  return { year: Number(given) }
}

type Asked = Parameters<typeof documentsAsked>[0]

/** Says what is about to be printed unfilled, and goes on: the person may know. */
function tellBlanks(path: string, dossier: Dossier, asked: Asked, { language, err }: Terminal) {
  const { records } = asked
  const { count, refs } = blanksPrinted(documentsAsked(asked, dossier), dossier, { language, records })
  const { shell, spoken } = textsOf(language)
  if (count > 0) err(spoken.pair(path, shell.documents.blanksLeft(count, refs)))
  return count
}
