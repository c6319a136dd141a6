import type { LockHolder } from './lock-holder'

export type StorageReason =
  | 'missing'
  | 'is-a-directory'
  | 'not-a-file'
  | 'unreadable'
  | 'not-ours'
  | 'damaged'
  | 'sealed'
  | 'wrong-key'
  | 'newer'
  | 'too-big'
  | 'locked'
  | 'exists'
  | 'read-only'
  | 'disk-full'
  | 'changed-outside'
  | 'gone'
  | 'io'
  /** All of the new content stands at `path`; a power cut may still bring the old one back. */
  | 'unconfirmed'

/** What exactly is wrong with bytes that should have been a dossier. */
export type Damage =
  | 'empty'
  | 'nul-filled'
  | 'not-utf8'
  | 'not-json'
  | 'envelope'
  | 'too-deep'
  | 'forbidden-key'
  | 'body'
  | 'losses'
  | 'sealed-header'
  | 'sealed-body'
  | 'not-sealed'
  | 'read-back'
  | 'short-write'

export interface StorageDetails {
  /** Code of the operating system, such as ENOSPC. */
  errno?: string
  damage?: Damage
  /** Who has the file open; null when their lock cannot be read. */
  heldBy?: LockHolder | null
  /** Schema found in the file, and the newest this version knows. */
  schema?: number
  known?: number
  bytes?: number
  /** Of JSON: texts, numbers, lists, objects. */
  values?: number
  limit?: number
  /** The `format` a foreign file claims. */
  format?: string
  /** Where the bytes were put when they could not replace the file. */
  rescued?: string
}

/**
 * The one error of storage. It carries no sentence: texts are made from `reason` and `details` by the caller.
 * The path stays out of `message`, because messages end up in logs and paths name clients.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  constructor(
    readonly reason: StorageReason,
    readonly path: string,
    readonly details: StorageDetails = {},
    cause?: unknown,
  ) {
    super([reason, details.errno ?? details.damage].filter(Boolean).join(' '), { cause })
  }
}

/** The operating system's code of an error (ENOENT …), or null when the error is of another sort. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$/.test(error.code) || error.code === 'UNKNOWN' ? error.code : null
}

/** As `errnoOf`, in the word systems use where they have none. */
export const errnoInWords = (error: unknown): string => errnoOf(error) ?? 'UNKNOWN'

const whenReading: { [errno: string]: StorageReason } = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'is-a-directory',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  ELOOP: 'unreadable',
}

const whenWriting: { [errno: string]: StorageReason } = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'is-a-directory',
  EEXIST: 'exists',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
}

export function reasonWhenWriting(errno: string): StorageReason {
  return whenWriting[errno] ?? 'io'
}

/** Names an operating system error; anything else (an abort, a bug) is returned untouched. */
export function asStorageError(error: unknown, path: string, doing: 'reading' | 'writing'): unknown {
  const errno = errnoOf(error)
  if (errno === null || error instanceof StorageError) return error
  const reason = doing === 'reading' ? (whenReading[errno] ?? 'io') : reasonWhenWriting(errno)
  return new StorageError(reason, path, { errno }, error)
}

export function isStorageError(error: unknown, ...reasons: StorageReason[]): error is StorageError {
  return error instanceof StorageError && (reasons.length === 0 || reasons.includes(error.reason))
}
