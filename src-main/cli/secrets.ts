import { basename } from 'node:path'
import { isRefused, knownOf, passphraseStrength } from '@core/passphrase'
import { textsOf } from '@core/texts/languages'
import { FileKey } from '@main/sealing/file-key'
import { readRecoveryKey } from '@main/sealing/recovery-key'
import { sealedSuffix } from '@main/sealing/seal-file'
import { maxDossierBytes } from '@main/storage/envelope'
import { isSealed, plainCodec, type FileCodec } from '@main/storage/file-codec'
import { realFileSystem } from '@main/storage/file-system'
import { readBytes } from '@main/storage/read-bytes'
import { UsageError, type Arguments } from './arguments'
import { readSecret, readSecretFile } from './read-secret'
import type { Terminal } from './terminal'

/** Never an argument: those stand in the history of the shell and in the list of processes. */
export const secretOption = { 'passphrase-file': { type: 'string' } } as const

/** The passphrase of a command, asked once for however many files it reads. */
export class Secrets {
  private asked: Promise<string> | null = null
  private readonly keys = new Map<string, FileKey>()

  constructor(
    private readonly args: Arguments,
    private readonly terminal: Terminal,
  ) {}

  /** What opens a file: its bytes as they are, or the key its passphrase or recovery key gives. */
  async codecOf(path: string): Promise<FileCodec> {
    const { bytes } = await readBytes(realFileSystem, path, maxDossierBytes)
    return isSealed(bytes) ? this.keyOf(path, bytes) : plainCodec
  }

  async keyOf(path: string, bytes: Uint8Array): Promise<FileKey> {
    const known = this.keys.get(path)
    if (known) return known
    const secret = await this.secret((say) => say.passphraseOf(basename(path)))
    const recovery = readRecoveryKey(secret)
    const key = await FileKey.unlock(
      bytes,
      path,
      recovery.ok ? { recoveryKey: recovery.bytes } : { passphrase: secret },
    )
    this.keys.set(path, key)
    return key
  }

  /** A passphrase nobody knows yet for the file at `path`: typed twice, and refused when it can be guessed. */
  async chosen(path: string): Promise<string> {
    const say = this.terminal.texts
    const given = this.args.text('passphrase-file') !== undefined
    const passphrase = await this.secret(() => say.newPassphrase)
    const strength = passphraseStrength(passphrase, knownOf(basename(path)))
    if (isRefused(strength)) throw new UsageError(textsOf(this.terminal.language).sealing.strength[strength])
    if (!given && (await this.terminal.secret(`${say.passphraseAgain} `)) !== passphrase)
      throw new UsageError(textsOf(this.terminal.language).sealing.notTheSame)
    return passphrase
  }

  private secret(question: (say: Terminal['texts']) => string): Promise<string> {
    this.asked ??= this.read(question(this.terminal.texts))
    return this.asked
  }

  private async read(question: string): Promise<string> {
    const from = this.args.text('passphrase-file')
    const typed =
      from === undefined
        ? await this.terminal.secret(`${question} `)
        : from === '-'
          ? await readSecret(process.stdin, '-')
          : await readSecretFile(from)
    if (typed === null) throw new UsageError(this.terminal.texts.passphraseNeeded)
    // Editors and `echo` end a file with a line feed, which nobody means as part of the passphrase.
    return typed.replace(/\r?\n$/, '')
  }
}

/** A new file is sealed when its name says so: `.trente`, not `.trente.json`. */
export async function codecForNew(path: string, secrets: Secrets): Promise<FileCodec> {
  return path.endsWith(sealedSuffix) ? FileKey.create(await secrets.chosen(path)) : plainCodec
}
