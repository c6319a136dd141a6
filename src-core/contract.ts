import { z } from 'zod'
import { exampleNames } from './codes/example-names'
import { changeSent } from './dossier/change-sent'
import { mostAttachmentBytes } from './dossier/attachments'
import { leftOutOfLetterheads } from './dossier/letterhead'
import { importMapping, tableChoice } from './exchange/mapping'
import type { Proposal } from './exchange/proposal'
import {
  nothing,
  ticket,
  session,
  job,
  secret,
  language,
  refusal,
  outcome,
  settings,
  startup,
  opened,
  generation,
  differences,
  client,
  exportRequest,
  formRequest,
  written,
  importRequest,
  sha256,
  attachmentState,
  wholeDossier,
} from './contract-values'

export type {
  AttachmentState,
  ExportRequest,
  FormRequest,
  Generation,
  ListedFile,
  Opened,
  Outcome,
  Refusal,
  Settings,
  Startup,
  Written,
} from './contract-values'

const ask = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

/** Everything a window may ask of the machine. One value: types, run-time checks, transports and contract tests derive from it. */
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
  'dossier.unlock': ask(
    z.union([
      z.object({ ticket, by: z.enum(['passphrase', 'recovery']), secret }),
      z.object({ ticket, by: z.literal('keychain') }),
    ]),
    outcome(opened),
  ),
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
  /** Puts a plain file in the place of an encrypted one, and opens it. */
  'dossier.unseal': ask(
    z.object({ session }),
    outcome(z.object({ opened, left: z.number(), copies: z.array(z.string()) })),
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
  /** Lets the keychain of this computer open the file, or no longer. */
  'dossier.keychain': ask(z.object({ session, wanted: z.boolean() }), outcome(nothing)),
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
  /** What was decided on this machine of tables read before, by their layout: newest first. */
  'import.choices': ask(nothing, z.array(tableChoice)),
  'import.remember': ask(z.object({ choices: z.array(tableChoice).max(500) }), nothing),
  'import.forget': ask(z.object({ layouts: z.array(z.string()).max(500) }), nothing),
  /** Writes decisions as a file that `trente import --map` reads, where the person says. Null: the person gave up. */
  'import.saveMapping': ask(
    z.object({ name: z.string().min(1).max(200), mapping: importMapping }),
    outcome(z.object({ ticket, path: z.string() })).nullable(),
  ),
  /** A copy of the file is kept before an import or another large change. */
  'dossier.backup': ask(z.object({ session, reason: z.enum(['import']) }), outcome(nothing)),
  /** Keeps a file beside the client file. The row that names it is an ordinary change, made once this has answered. */
  'attachment.add': ask(
    z.object({ session, base64: z.string().max(Math.ceil(mostAttachmentBytes / 3) * 4) }),
    outcome(z.object({ sha256, bytes: z.number() })),
  ),
  /** Each is read whole and compared with its hash. */
  'attachment.state': ask(
    z.object({ session, sha256s: z.array(sha256).max(1_000) }),
    outcome(z.array(attachmentState)),
  ),
  /** Shows a copy, for reading only, in the program the system has for it. `name` is what it is called, never a path. */
  'attachment.open': ask(z.object({ session, sha256, name: z.string().max(1_000) }), outcome(nothing)),
  /** Keeps the files the source read last came with: the person agreed to its import. */
  'attachment.keepImported': ask(z.object({ session }), outcome(nothing)),
  /** Keeps a file beside the client file to print its documents on, once it was read. The client file names it by changes made after. */
  'letterhead.add': ask(
    z.object({ session, name: z.string().max(1_000), base64: z.string().max(Math.ceil(mostAttachmentBytes / 3) * 4) }),
    outcome(z.object({ sha256, bytes: z.number(), leftOut: z.array(z.enum(leftOutOfLetterheads)) })),
  ),
  'document.export': ask(exportRequest, outcome(z.array(written)).nullable()),
  /** Fills an authority’s own form. Null: the person gave up. */
  'form.export': ask(formRequest, outcome(z.array(written)).nullable()),
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
  /** The system asks to open a file: it was double-clicked, or dropped on the program. */
  'file.offered': z.object({ ticket, name: z.string() }),
  'export.progress': z.object({ job, document: z.string(), done: z.number(), total: z.number() }),
} as const
export type Events = typeof events
export type EventName = keyof Events
export type EventOf<N extends EventName> = z.output<Events[N]>
export type Tell = <N extends EventName>(name: N, event: EventOf<N>) => void
