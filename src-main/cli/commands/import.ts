import { randomUUID } from 'node:crypto'
import { realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { applyChanges } from '@core/dossier/change'
import { createDossier } from '@templates/models/create-dossier'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf } from '@core/dossier/references'
import { subjects, type Subject } from '@core/exchange/headings/subject'
import { importerIds, mostSourceBytes } from '@core/exchange/importer'
import { importMapping, type ImportMapping } from '@core/exchange/mapping'
import type { Proposal } from '@core/exchange/proposal'
import { remainsOf } from '@core/exchange/remains'
import { contentLanguageFor } from '@core/kinds'
import { isRegister } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { refuse, Refused } from '@main/host/refused'
import { rememberRevision } from '@main/host/revision-memory'
import { unwatched } from '@main/host/run-task'
import { localDay } from '@main/host/start-answers'
import { usualCountry } from '@templates/packs/registry'
import { Attachments } from '@main/storage/attachments'
import type { FileCodec } from '@main/storage/file-codec'
import { DossierFile } from '@main/storage/dossier-file'
import type { LockOutcome } from '@main/storage/lock'
import { waitForLock } from '@main/storage/open-dossier'
import { realFileSystem } from '@main/storage/file-system'
import { readBytes } from '@main/storage/read-bytes'
import { isStorageError, reasonWhenWriting, StorageError } from '@main/storage/storage-error'
import { atMost, needed, oneOf, readArguments, UsageError } from '../arguments'
import { assertWhole, place, rules, tellOlder } from '../dossiers'
import { codecForNew, Secrets, secretOption } from '../secrets'
import type { Installed } from '../installed'
import type { Terminal } from '../terminal'
import { labelled } from '@core/texts/format'

const options = {
  into: { type: 'string' },
  as: { type: 'string' },
  map: { type: 'string' },
  also: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  'take-over': { type: 'boolean' },
  lang: { type: 'string' },
  ...secretOption,
} as const

export async function importCommand(
  argv: readonly string[],
  terminal: Terminal,
  { tasks }: Installed,
): Promise<number> {
  const say = terminal.texts
  const args = readArguments(argv, options, say)
  atMost(args, 1, say)
  const source = needed(args.words[0], 'SOURCE', say)
  const into = needed(args.text('into'), '--into', say)
  const as = oneOf(args, 'as', { allowed: ['auto', ...importerIds], otherwise: 'auto', say })
  const also = registersNamed(args.texts('also'), say)
  const mapping = await mappingIn(args.text('map'), say)
  const bytes = await sourceBytes(source)
  const known = await stat(into).then(
    () => true,
    () => false,
  )
  const secrets = new Secrets(args, terminal)
  const codec = known ? await secrets.codecOf(into) : await codecForNew(into, secrets)
  const target = new DossierFile<Dossier>(into, rules(), { ...place(), codec })
  const dossier = known ? await target.read() : newDossier(into, terminal)
  if (known) {
    assertWhole(target, terminal)
    await tellOlder(target, dossier, terminal)
  }
  const context = {
    dossier,
    language: contentLanguageFor(terminal.language),
    at: new Date().toISOString(),
    by: '',
    also,
    ...(mapping ? { mapping } : {}),
  }
  const read = await tasks.run({ kind: 'import', bytes, name: basename(source), as, context }, unwatched())
  if (!read.ok) throw new Refused(read.refusal)
  const { proposal, files } = read.value
  // What found no place waits in the file, as it does after an import in the window.
  const taking = { ...context, today: localDay(new Date()), newId: randomUUID }
  const remains = remainsOf(proposal, basename(source), taking)
  const anything = proposal.created.length + proposal.updated.length > 0
  if (!args.on('dry-run') && anything) {
    const imported = named(applyChanges(dossier, [...proposal.changes, ...remains]), known)
    await keep(files, into, codec)
    if (known) await write(target, imported, args.on('take-over') ? terminal : null)
    else await create(into, imported, codec)
  }
  if (args.on('json')) terminal.json(reportOf(source, proposal, terminal))
  else printReport(proposal, terminal, args.on('dry-run'))
  return anything && proposal.unplaced.length === 0 ? 0 : 1
}

/** Registers whose tables come in beside the processings. */
function registersNamed(names: readonly string[], say: Texts['commandLine']): readonly Subject[] {
  const registers = subjects.filter((subject) => isRegister(subject))
  return names.map((name) => {
    const known = registers.find((each) => each === name)
    if (known === undefined) throw new UsageError(say.badValue('--also', name, registers.join(', ')))
    return known
  })
}

async function mappingIn(path: string | undefined, say: Texts['commandLine']): Promise<ImportMapping | undefined> {
  if (path === undefined) return undefined
  const { bytes } = await readBytes(realFileSystem, path, mostSourceBytes)
  const read = importMapping.safeParse(jsonOf(Buffer.from(bytes).toString()))
  if (!read.success) throw new UsageError(say.notAMapping(path))
  return read.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function sourceBytes(source: string): Promise<Uint8Array> {
  try {
    return (await readBytes(realFileSystem, source, mostSourceBytes)).bytes
  } catch (error) {
    if (isStorageError(error, 'too-big')) throw refuse('source-too-big', basename(source))
    throw error
  }
}

/** Before the rows that name them: no row ever speaks of a file that is not there. */
async function keep(files: readonly Uint8Array[], into: string, codec: FileCodec): Promise<void> {
  const path = await realpath(into).catch(() => into)
  const attachments = new Attachments(path, { codec: codec.attachments })
  for (const content of files) await attachments.put(content)
}

function newDossier(into: string, { language }: Terminal): Dossier {
  const name = basename(into).replace(/\.trente(\.json)?$/, '')
  const client = { name, country: usualCountry, sector: '', language: contentLanguageFor(language) } as const
  const dossier = createDossier(client, new Date().toISOString(), '', randomUUID)
  // The organisation's name is asked of the source; the file's name stands in only when the source has none.
  return { ...dossier, organisations: dossier.organisations.map((each) => ({ ...each, legalName: '' })) }
}

/** A file made by an import bears the name of the organisation the source tells of. */
function named(dossier: Dossier, known: boolean): Dossier {
  const name = mainOrganisationOf(dossier)?.legalName ?? ''
  if (known || name === '') return dossier
  return { ...dossier, clientFile: dossier.clientFile.map((file) => ({ ...file, fileName: name })) }
}

/** Writes through the file the proposal was made from: a save by anybody else meanwhile is noticed, never overwritten. */
async function write(target: DossierFile<Dossier>, imported: Dossier, takingOver: Terminal | null): Promise<void> {
  const { path } = target
  const dossier = soundly(imported, path)
  try {
    const asked = await target.takeLock()
    const lock = takingOver && asked.kind === 'taken' ? await tookOver(target, asked.text, takingOver) : asked
    if (lock.kind === 'taken') throw new StorageError('locked', path, { heldBy: lock.by })
    if (lock.kind === 'unwritable') throw refuse(reasonWhenWriting(lock.errno), basename(path), lock.errno)
    await target.backup('before-import')
    await target.write(dossier)
    await rememberRevision(target, dossier)
  } finally {
    await target.close()
  }
}

async function create(path: string, imported: Dossier, codec: FileCodec): Promise<void> {
  const file = await DossierFile.create(path, soundly(imported, path), { rules: rules(), place: { ...place(), codec } })
  await file.close()
}

function soundly(imported: Dossier, path: string): Dossier {
  const read = readDossier(imported)
  if (!read.ok) throw refuse('invalid-content', basename(path), read.fault.path)
  return read.dossier
}

/** Waits, 90 s at most, for a sign of life of whoever holds the file; without one, the lock is ours. */
async function tookOver(target: DossierFile<Dossier>, text: string, terminal: Terminal): Promise<LockOutcome> {
  terminal.err(terminal.texts.takingOver)
  // Watching a lock does not keep a program alive by itself.
  const awake = setInterval(() => undefined, 1_000)
  try {
    const outcome = await waitForLock(target, text)
    return typeof outcome === 'string' ? await target.takeLock() : outcome
  } finally {
    clearInterval(awake)
  }
}

function reportOf(source: string, proposal: Proposal, { language }: Terminal) {
  const brief = ({ register, ref, name }: Proposal['created'][number]) => ({ register, ref, name })
  return {
    source,
    kind: proposal.kind,
    forms: proposal.forms ?? [],
    created: proposal.created.map(brief),
    updated: proposal.updated.map(brief),
    unplaced: proposal.unplaced,
    warnings: warningsInWords(proposal, language),
  }
}

const warningsInWords = ({ warnings }: Proposal, language: WindowLanguage) =>
  warnings.map(({ code, where, values }) => ({
    code,
    where,
    message: textsOf(language).importing.warnings[code](values),
  }))

function printReport(proposal: Proposal, terminal: Terminal, dry: boolean): void {
  const say = terminal.texts
  const { created, updated, unplaced, forms = [] } = proposal
  const { knownForms, recognised } = textsOf(terminal.language).importing
  for (const form of forms) terminal.out(recognised(knownForms[form]))
  for (const { ref, name, register } of created) terminal.out(`  + ${register} ${ref}  ${name}`)
  for (const { ref, name, register } of updated) terminal.out(`  ~ ${register} ${ref}  ${name}`)
  for (const { where, message } of warningsInWords(proposal, terminal.language))
    terminal.out(where === '' ? `  ! ${message}` : `  ! ${labelled(where, message, terminal.language)}`)
  if (unplaced.length > 0) {
    terminal.out(say.leftOut(unplaced.length))
    for (const { where, text } of unplaced) terminal.out(`  ${where} : ${text}`)
  }
  if (created.length + updated.length === 0) terminal.out(say.nothingImported)
  else terminal.out((dry ? say.wouldImport : say.imported)(created.length, updated.length))
}
