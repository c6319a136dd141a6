import { randomBytes } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mostAttachmentBytes } from '@core/dossier/attachments'
import { plainAttachments, type AttachmentCodec } from '@main/storage/attachment-codec'
import { Attachments } from '@main/storage/attachments'
import { isStorageError } from '@main/storage/storage-error'
import { aSealedFile } from '../main/sealing/a-sealed-file'
import { Counting, type Amount, type Bench, type Scenario, type Tally } from './scenario'

/** Takes whatever stands there for what it says it is. */
const unchecked: AttachmentCodec = { ...plainAttachments, open: (bytes) => bytes }

/** A file of a size people attach, kept and read back from a real disk; then one byte of it changed, somewhere in it. */
async function kept(bench: Bench, codec: AttachmentCodec, size: number): Promise<Tally> {
  const counting = new Counting()
  const folder = bench.folder()
  const attachments = new Attachments(join(folder, 'a.trente.json'), { codec })
  const content = randomBytes(size)
  let sha256 = ''
  await counting.tried('kept', async () => {
    sha256 = await attachments.put(content)
    const back = await attachments.read(sha256)
    return back.is === 'sound' && content.equals(back.content) ? null : `read back as ${back.is}`
  })
  const [path = ''] = readdirSync(attachments.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(attachments.folder, name))
    .filter((name) => /[0-9a-f]{64}(\.sealed)?$/.test(name))
  const whole = readFileSync(path)
  chmodSync(path, 0o600)
  for (const at of [0, whole.byteLength >> 1, whole.byteLength - 1]) {
    await counting.tried(`byte ${at} changed`, async () => {
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      writeFileSync(path, changed)
      const { is } = await attachments.read(sha256)
      return is === 'altered' ? null : `told as ${is}`
    })
  }
  return counting.tally
}

async function plainAndSealed(bench: Bench, amount: Amount): Promise<Tally> {
  const size = amount === 'commit' ? 200_000 : mostAttachmentBytes
  const { key } = await aSealedFile(64)
  const tallies = [await kept(bench, plainAttachments, size), await kept(bench, key.attachments, size)]
  const larger = new Attachments(join(bench.folder(), 'a.trente.json'), { codec: plainAttachments })
  const refused = await larger.put(new Uint8Array(mostAttachmentBytes + 1)).catch((error: unknown) => error)
  return {
    cases: tallies.reduce((sum, { cases }) => sum + cases, 1),
    failures: [
      ...tallies.flatMap(({ failures }) => failures),
      ...(isStorageError(refused, 'too-big') ? [] : ['one byte more than the most was kept']),
    ],
  }
}

export const largeAttachments: Scenario = {
  promise: 'the largest file one may attach is kept whole, plain and sealed, and told as altered when one byte changed',
  run: (amount, bench) => plainAndSealed(bench, amount),
  controls: { 'the hash is not looked at': (bench) => kept(bench, unchecked, 200_000) },
}
