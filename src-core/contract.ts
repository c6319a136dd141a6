import { versionKinds } from './dossier/version-kinds'
import { exampleNames } from './codes/example-names'
import { z } from 'zod'
import { codeLists } from './codes'
import { changeSent } from './dossier/change-sent'
import type { Dossier } from './dossier/dossier'
import { lossKinds, lossPlaces } from './dossier/losses'
import { importerIds } from './exchange/importer'
import type { Proposal } from './exchange/proposal'
import { refusalReasons, type Refusal } from './refusals'
import { contentLanguages } from './kinds'
import { windowLanguages } from './texts/languages'

/** Everything a window may ask of the machine. One value: types, run-time checks, transports and contract tests derive from it. */

const ask = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })
const nothing = z.null()
/** A handle to a file the person chose. The window never holds a path it could make up. */
const ticket = z.string().min(1).max(200)
const session = z.string().min(1).max(200)
const job = z.string().min(1).max(200)
/** Typed by a person: passed on at once, kept nowhere. */
const secret = z.string().max(1000)
/** Of the window and of documents. */
const language = z.enum(windowLanguages)
/** Of what a file says. */
const contentLanguage = z.enum(contentLanguages)

const refusal = z.object({ reason: z.enum(refusalReasons), about: z.string(), detail: z.string().exactOptional() })
export type { Refusal } from './refusals'
const outcome = <O extends z.ZodType>(output: O) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: output }),
    z.object({ ok: z.literal(false), refusal }),
  ])
export type Outcome<V> = { ok: true; value: V } | { ok: false; refusal: Refusal }

// Checked by readDossier in the host: checking 5,000 records again on the way would double the wait.
const wholeDossier = z.custom<Dossier>((value) => typeof value === 'object' && value !== null)

const settings = z.object({
  language,
  theme: z.enum(['system', 'light', 'dark']),
  /** Name written in the history of changes. */
  author: z.string().max(200),
  keepRecents: z.boolean(),
  /** Minutes without a sign of life after which an encrypted file is locked; null: only when asked. */
  lockAfter: z.number().int().min(1).max(480).nullable(),
})
export type Settings = z.infer<typeof settings>

const listedFile = z.object({
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

const startup = z.object({
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
})
export type Startup = z.infer<typeof startup>

const opened = z.object({
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
  /** The content was edited by another program since Trente last saved it. */
  editedElsewhere: z.boolean(),
  /** A newer save was cut short by a crash, at this instant: it can be taken back. */
  interrupted: z.string().nullable(),
  /** The made-up file that shows what Trente does: no organisation's. */
  isExample: z.boolean(),
  /** It opens with a passphrase, and with a printed recovery key where there is one; null for a plain file. */
  sealed: z.object({ recoveryKey: z.boolean() }).nullable(),
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

const generation = z.object({
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
const differences = z.object({ registers: z.array(z.string()), lines: z.array(z.string()), others: z.number() })
export type Generation = z.infer<typeof generation>

const client = z.object({
  name: z.string().min(1).max(300),
  country: z.enum(codeLists.country),
  sector: z.union([z.enum(codeLists.sector), z.literal('')]),
  language: contentLanguage,
})

const exportRequest = z.object({
  session,
  job,
  /** `pia`: files of the CNIL's tool, one per assessment; the only document is then `PIA`. */
  format: z.enum(['docx', 'pia']),
  documents: z.array(z.string()).min(1),
  language,
  audience: z.enum(['authority', 'internal', 'public']),
  /** Human references of the records to print; empty: all. */
  records: z.array(z.string()),
})
export type ExportRequest = z.infer<typeof exportRequest>
const written = z.object({
  ticket,
  path: z.string(),
  document: z.string(),
  language,
  records: z.number(),
  bytes: z.number(),
})
export type Written = z.infer<typeof written>

const importRequest = z.object({
  session,
  name: z.string().max(500),
  base64: z.string(),
  as: z.enum(['auto', ...importerIds]),
})

export const contract = {
  /** `system`: the language of the machine, for a first start. */
  'app.start': ask(z.object({ system: language }), startup),
  'settings.write': ask(settings, nothing),
  /** Who wrote what Trente is made with, and under which licences. */
  'app.notices': ask(nothing, outcome(z.string())),
  'dossier.choose': ask(nothing, ticket.nullable()),
  /** Creates the file where the person says (dialog) or in the folder of the browser shell. Null: the person gave up. */
  'dossier.create': ask(client, outcome(opened).nullable()),
  'dossier.example': ask(z.object({ which: z.enum(exampleNames) }), outcome(opened)),
  /** Refused as `sealed` where a passphrase is needed: `dossier.unlock` brings it. */
  'dossier.open': ask(z.object({ ticket }), outcome(opened)),
  'dossier.unlock': ask(z.object({ ticket, by: z.enum(['passphrase', 'recovery']), secret }), outcome(opened)),
  /** Saves what was sent, then forgets key and content. */
  'dossier.lock': ask(z.object({ session }), outcome(nothing)),
  /** Somebody is at the window: the file is not to be locked yet. */
  'dossier.awake': ask(z.object({ session }), nothing),
  /** Puts an encrypted file in the place of a plain one, and opens it. */
  'dossier.seal': ask(
    z.object({ session, passphrase: secret, recovery: z.boolean() }),
    outcome(
      z.object({
        opened,
        /** Shown once, kept nowhere. */
        recoveryKey: z.string().nullable(),
        /** Earlier versions that could not be encrypted with it. */
        left: z.number(),
        /** Files beside it that look like plain copies of it. */
        copies: z.array(z.string()),
      }),
    ),
  ),
  /** A new key under a new passphrase. A recovery key is replaced by another; earlier versions are encrypted anew. */
  'dossier.changePassphrase': ask(
    z.object({ session, passphrase: secret }),
    outcome(z.object({ recoveryKey: z.string().nullable(), left: z.number() })),
  ),
  /** Makes a recovery key, in the place of an earlier one, or takes it away. */
  'dossier.recoveryKey': ask(
    z.object({ session, wanted: z.boolean() }),
    outcome(z.object({ recoveryKey: z.string().nullable() })),
  ),
  /** Applies the changes to the machine's copy and saves soon after. `version` is the one the changes start from. */
  'dossier.change': ask(
    z.object({ session, version: z.number(), changes: z.array(changeSent) }),
    outcome(z.object({ version: z.number() })),
  ),
  /** What the machine holds now: after it answered `out-of-step`, because another window edits the same file. */
  'dossier.current': ask(
    z.object({ session }),
    outcome(
      z.object({
        dossier: wholeDossier,
        version: z.number(),
      }),
    ),
  ),
  /**
   * Replaces the machine's copy whole. With `overOutside`, also takes the place of what another program left on disk, of
   * which a generation is kept: the person said so.
   */
  'dossier.replace': ask(
    z.object({
      session,
      dossier: wholeDossier,
      overOutside: z.boolean().exactOptional(),
    }),
    outcome(z.object({ version: z.number() })),
  ),
  /** What another program left in the place of the open file, and what both began from. `mark` names just that. */
  'dossier.outside': ask(
    z.object({ session }),
    outcome(z.object({ since: wholeDossier, theirs: wholeDossier, mark: z.string() })),
  ),
  /** Takes in what another program left, with `changes` of ours made on it. A generation is kept of each. */
  'dossier.bringTogether': ask(
    z.object({ session, version: z.number(), mark: z.string(), changes: z.array(changeSent) }),
    outcome(z.object({ version: z.number() })),
  ),
  /** Everything sent so far is on disk when this answers. */
  'dossier.save': ask(z.object({ session }), outcome(z.object({ savedAt: z.string() }))),
  'dossier.reload': ask(z.object({ session }), outcome(opened)),
  /** Goes on with what a damaged file still holds, each record under an id of its own; a copy of it is kept. */
  'dossier.accept': ask(z.object({ session }), outcome(opened)),
  /** Takes the file from a holder who gives no sign of life for 90 s. */
  'dossier.takeOver': ask(z.object({ session }), outcome(opened)),
  /** Takes the save a crash cut short in the place of the file. */
  'dossier.recover': ask(z.object({ session }), outcome(opened)),
  /** `keepKey`: an encrypted file is closed for its earlier versions to be shown, and is not locked yet. */
  'dossier.close': ask(z.object({ session, keepKey: z.boolean().exactOptional() }), outcome(nothing)),
  'dossier.generations': ask(z.object({ ticket }), outcome(z.array(generation))),
  /** Null where the file as it stands cannot be read: there is nothing to compare with. */
  'dossier.compare': ask(z.object({ ticket, generation: z.string(), language }), outcome(differences.nullable())),
  /** Brings the passphrase, or the recovery key, of a version sealed under another key. */
  'dossier.unlockVersion': ask(
    z.object({ ticket, generation: z.string(), by: z.enum(['passphrase', 'recovery']), secret }),
    outcome(nothing),
  ),
  /** What stands there now becomes a version itself. */
  'dossier.restore': ask(z.object({ ticket, generation: z.string() }), outcome(opened)),
  'import.read': ask(
    importRequest,
    outcome(z.custom<Proposal>((value) => typeof value === 'object' && value !== null)),
  ),
  /** A copy of the file is kept before an import or another large change. */
  'dossier.backup': ask(z.object({ session, reason: z.enum(['import']) }), outcome(nothing)),
  'document.export': ask(exportRequest, outcome(z.array(written)).nullable()),
  'document.cancel': ask(z.object({ job }), nothing),
  'file.reveal': ask(z.object({ ticket }), outcome(nothing)),
} as const

export type Contract = typeof contract
export type RequestName = keyof Contract
export type InputOf<M extends RequestName> = z.input<Contract[M]['input']>
export type OutputOf<M extends RequestName> = z.output<Contract[M]['output']>
export type Handlers = { readonly [M in RequestName]: (input: InputOf<M>) => Promise<OutputOf<M>> }

/** What the machine tells a window unasked. */
export const events = {
  'save.state': z.object({
    session,
    /** Version of the machine's copy it speaks of: newer edits are not on disk yet. */
    version: z.number(),
    state: z.enum(['saving', 'saved', 'failed']),
    at: z.string(),
    refusal: refusal.nullable(),
  }),
  /** The file was locked: nobody came near it for as long as the settings say, or another window asked. */
  'file.locked': z.object({ session }),
  'file.outside': z.object({ session, what: z.enum(['changed', 'gone', 'back']) }),
  'export.progress': z.object({ job, document: z.string(), done: z.number(), total: z.number() }),
} as const
export type Events = typeof events
export type EventName = keyof Events
export type EventOf<N extends EventName> = z.output<Events[N]>
export type Tell = <N extends EventName>(name: N, event: EventOf<N>) => void
