import { versionKinds } from './dossier/version-kinds'
import { z } from 'zod'
import { codeLists } from './codes'
import type { Dossier } from './dossier/dossier'
import { lossKinds, lossPlaces } from './dossier/losses'
import { importMapping } from './exchange/mapping'
import { importerIds } from './exchange/importer'
import { refusalReasons, seenKinds, type Refusal } from './refusals'
import { contentLanguages } from './kinds'
import { windowLanguages } from './texts/languages'

/** What passes between a window and the machine: the values that requests of the contract take and give. */

export const nothing = z.null()
/** A handle to a file the person chose. The window never holds a path it could make up. */
export const ticket = z.string().min(1).max(200)
export const session = z.string().min(1).max(200)
export const job = z.string().min(1).max(200)
/** Typed by a person: passed on at once, kept nowhere. */
export const secret = z.string().max(1000)
/** Of the window and of documents. */
export const language = z.enum(windowLanguages)
/** Of what a file says. */
export const contentLanguage = z.enum(contentLanguages)

export const refusal = z.object({
  reason: z.enum(refusalReasons),
  about: z.string(),
  detail: z.string().exactOptional(),
  heldBy: z.object({ user: z.string(), host: z.string(), since: z.string() }).exactOptional(),
  seen: z
    .object({ kind: z.enum(seenKinds), sheets: z.array(z.string()).readonly(), first: z.array(z.string()).readonly() })
    .exactOptional(),
})
export type { Refusal } from './refusals'
export const outcome = <O extends z.ZodType>(output: O) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: output }),
    z.object({ ok: z.literal(false), refusal }),
  ])
export type Outcome<V> = { ok: true; value: V } | { ok: false; refusal: Refusal }

// Checked by readDossier in the host: checking 5,000 records again on the way would double the wait.
export const wholeDossier = z.custom<Dossier>((value) => typeof value === 'object' && value !== null)

export const settings = z.object({
  language,
  theme: z.enum(['system', 'light', 'dark']),
  /** Name written in the history of changes. */
  author: z.string().max(200),
  keepRecents: z.boolean(),
  /** Minutes without a sign of life after which an encrypted file is locked; null: only when asked. */
  lockAfter: z.number().int().min(1).max(480).nullable(),
})
export type Settings = z.infer<typeof settings>

export const listedFile = z.object({
  ticket,
  name: z.string(),
  /** What the client is called in it; '' where that could not be read without opening it. */
  client: z.string(),
  /** It opens with a passphrase: nothing of it can be shown before. */
  sealed: z.boolean(),
  /** Folder, shown so that two files of one name can be told apart. */
  folder: z.string(),
  modified: z.string(),
  bytes: z.number(),
})
export type ListedFile = z.infer<typeof listedFile>

export const startup = z.object({
  shell: z.enum(['electron', 'browser']),
  version: z.string(),
  /** Today, from the machine's clock and time zone. */
  today: z.string(),
  settings,
  recents: z.array(listedFile),
  /** Where the browser shell was started; null in Electron, which has dialogs. */
  folderPath: z.string().nullable(),
  /** Client files of that folder. */
  folder: z.array(listedFile),
  /** The system keeps secrets for whoever is logged in: a file may be opened by it. */
  keychain: z.boolean(),
})
export type Startup = z.infer<typeof startup>

export const opened = z.object({
  session,
  ticket,
  /** File name, e.g. `acme.trente.json`. */
  name: z.string(),
  dossier: wholeDossier,
  version: z.number(),
  savedAt: z.string(),
  readOnly: z.boolean(),
  /** Whoever holds the file; without names when their lock cannot be read. */
  lockedBy: z.object({ user: z.string(), host: z.string(), since: z.string() }).nullable(),
  /** Why nothing can be written where it stands; null where that works, or where somebody else holds it. */
  unwritable: z.enum(['read-only', 'disk-full', 'io']).nullable(),
  /** The content was edited by another program since Trente last saved it. */
  editedElsewhere: z.boolean(),
  /** A newer save was cut short by a crash, at this instant: it can be taken back. */
  interrupted: z.string().nullable(),
  /** It is older (`rev`) than what was last saved or opened at its place (`last`): an earlier copy was put back there. */
  older: z.object({ rev: z.number(), last: z.number(), savedAt: z.string() }).nullable(),
  /** The made-up file that shows what Trente does: no organisation's. */
  isExample: z.boolean(),
  /** It opens with a passphrase, and with a printed recovery key or a keychain where there is one; null for a plain file. */
  sealed: z.object({ recoveryKey: z.boolean(), keychain: z.boolean() }).nullable(),
  /** After a return to a version: each attached file it speaks of that is missing or altered, with the record it belongs to. */
  missingFiles: z.array(z.string()).exactOptional(),
  /** What the file lost: not empty, it is open for reading only until the person takes it as it is. */
  losses: z.array(
    z.object({
      kind: z.enum(lossKinds),
      register: z.enum(lossPlaces),
      count: z.number(),
    }),
  ),
})
export type Opened = z.infer<typeof opened>

export const generation = z.object({
  id: z.string(),
  /** Why it was kept, or what it is beside the file. */
  kind: z.enum(versionKinds),
  savedAt: z.string(),
  rev: z.number(),
  bytes: z.number(),
  readable: z.boolean(),
  /** Under a passphrase that was not asked yet: an earlier one, or that of a file whose beginning is damaged. */
  sealed: z.boolean(),
  activities: z.number().nullable(),
})
/** What would change if a version took the place of the file, in words. */
export const differences = z.object({ registers: z.array(z.string()), lines: z.array(z.string()), others: z.number() })
export type Generation = z.infer<typeof generation>

export const client = z.object({
  name: z.string().min(1).max(300),
  country: z.enum(codeLists.country),
  sector: z.union([z.enum(codeLists.sector), z.literal('')]),
  language: contentLanguage,
})

/** What a document can be written as. */
export const documentFormats = ['docx', 'xlsx', 'csv', 'html', 'jsonld'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export const exportRequest = z.object({
  session,
  job,
  /**
   * `zip`: an inspection pack, with a manifest. `pia`: files of the CNIL's tool, one per assessment; the only document is
   * then `PIA`.
   */
  format: z.enum([...documentFormats, 'zip', 'pia']),
  documents: z.array(z.string()).min(1),
  language,
  audience: z.enum(['authority', 'internal', 'public']),
  /** An edition for an authority has its annexes, what changed and what is to settle, only when they are asked for. */
  annexes: z.boolean().optional(),
  /** Calendar year of a report on a year; the current one where none is asked for. */
  year: z.number().int().min(1970).max(9999).optional(),
  /** Human references of the records to print; empty: all. */
  records: z.array(z.string()),
})
export type ExportRequest = z.infer<typeof exportRequest>

/** Forms of authorities that Trente fills. People type these: never renamed. */
export const formIds = ['cnil-simplified', 'ico-controller', 'ico-dpia'] as const
export type FormId = (typeof formIds)[number]
/** What a form is written as. */
export const formFormats = ['ods', 'xlsx', 'docx'] as const
export type FormFormat = (typeof formFormats)[number]
export const formRequest = z.object({
  session,
  job,
  form: z.enum(formIds),
  /** One of the formats of the form. */
  as: z.enum(formFormats),
  /** Human references of the records to tell of; empty: all. */
  records: z.array(z.string()),
})
export type FormRequest = z.infer<typeof formRequest>

export const written = z.object({
  ticket,
  path: z.string(),
  document: z.string(),
  language,
  records: z.number(),
  bytes: z.number(),
  /** Of a document that is too long for one Word file: one of several, in order. */
  part: z.object({ number: z.number(), of: z.number() }).exactOptional(),
  /** Cells of a CSV file that got an apostrophe in front, so that no spreadsheet reads them as a formula. */
  guarded: z.number().exactOptional(),
  /** Answers an authority’s form has no place for: they stand on its last sheet. */
  notHeld: z.number().exactOptional(),
})
export type Written = z.infer<typeof written>

export const importRequest = z.object({
  session,
  name: z.string().max(500),
  base64: z.string(),
  as: z.enum(['auto', ...importerIds]),
  mapping: importMapping.optional(),
})

/** In hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const attachmentState = z.object({
  sha256,
  /** `altered`: something stands in its place and is not what it says. */
  is: z.enum(['sound', 'altered', 'missing']),
  /** Size of a sound one. */
  bytes: z.number().nullable(),
})
export type AttachmentState = z.infer<typeof attachmentState>
