/** Why the machine said no. Each has a sentence in every language (`texts.refusals`). */
export const refusalReasons = [
  'missing',
  'is-a-directory',
  'not-a-file',
  'unreadable',
  'not-ours',
  'damaged',
  'sealed',
  'wrong-key',
  'already-sealed',
  'not-sealed',
  'guessable-passphrase',
  'mistyped-recovery-key',
  'not-in-keychain',
  'locked-here',
  'newer',
  'too-big',
  'locked',
  'exists',
  'read-only',
  'disk-full',
  'changed-outside',
  'gone',
  'altered',
  'io',
  'unconfirmed',
  'invalid-content',
  'unknown-session',
  'unknown-ticket',
  'out-of-step',
  'source-too-big',
  'too-slow',
  'not-a-sheet',
  'broken-sheet',
  'encrypted',
  'forbidden-xml',
  'legacy-xls',
  'unread-format',
  'broken-yaml',
  'nothing-recognised',
  'client-file',
  'sealed-client-file',
  'not-a-pia',
  'broken-json',
  'pia-template',
  'pia-knowledge-base',
  'unknown-document',
  'unknown-record',
  'nothing-to-print',
  'no-such-edition',
  'no-such-format',
  'public-page-only',
  'no-high-risk',
  'not-under-gdpr',
  'not-of-a-year',
  'year-to-come',
  'other-method',
  'letterhead-not-word',
  'letterhead-strict',
  'letterhead-password',
  'letterhead-macros',
  'letterhead-too-big',
  'letterhead-damaged',
  'letterhead-outside',
  'letterhead-object',
  'letterhead-no-room',
  'letterhead-missing',
  'cancelled',
  'cannot-open',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** An expected "no", told to the person by `texts.refusals[reason]`. Exceptions are bugs. */
export interface Refusal {
  readonly reason: RefusalReason
  /** File or field it is about, as people know it. */
  readonly about: string
  readonly detail?: string
  /** Who works on the file, for `locked`; `since` is a moment, '' where the lock tells none. */
  readonly heldBy?: Holder
  /** What the source holds, for `nothing-recognised`. */
  readonly seen?: Seen
}

export const seenKinds = ['ods', 'xlsx', 'csv', 'docx', 'markdown', 'json', 'yaml', 'text', 'pasted'] as const

/** What was found in a source that is no register: enough for a person to see which file she took. */
export interface Seen {
  readonly kind: (typeof seenKinds)[number]
  /** Its tabs, where it has several. */
  readonly sheets: readonly string[]
  /** What stands first in it. */
  readonly first: readonly string[]
}

export interface Holder {
  readonly user: string
  readonly host: string
  readonly since: string
}
