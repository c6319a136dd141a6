import { readFileSync, writeFileSync } from 'node:fs'
import { FileKey } from '@main/sealing/file-key'
import { plainCodec } from '@main/storage/file-codec'
import { realFileSystem, type FileSystem } from '@main/storage/file-system'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { rules } from '../../main/storage/words-rules'
import { canaries } from '../../main/sealing/canaries'

// Run as a child process: the life of a dossier, until it is killed between writing a save and putting it in its place.
const [path = '', stateDir = '', passphrase = ''] = process.argv.slice(2)
const codec = passphrase === '' ? plainCodec : await FileKey.create(passphrase)
const body = (from: number) => ({ words: canaries.slice(from).concat(canaries.slice(0, from)).join(' ') })

const first = await createDossier(path, body(0), { rules, place: { stateDir, codec } })
for (let edit = 1; edit < 4; edit += 1) await first.file.write(body(edit))
await first.file.backup('before-import')
const own = readFileSync(path)

// Another program puts an earlier copy back: it is kept, and gives way.
await first.file.write(body(4))
writeFileSync(path, own)
await first.file.write(body(5)).catch(() => undefined)
await first.file.backup('before-restore')
await first.file.read()
await first.file.write(body(5))

await first.close()

// Windows, and a virus scanner that never lets go: the save is kept under a name of its own.
const held: FileSystem = {
  ...realFileSystem,
  platform: 'win32',
  rename: () => Promise.reject(Object.assign(new Error('held'), { code: 'EPERM' })),
}
const clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  after: () => () => undefined,
  every: () => () => undefined,
  wait: async () => undefined,
}
const windows = await openDossier(path, rules, { stateDir, codec, fs: held, clock })
await windows.file.write(body(6)).catch(() => undefined)
await windows.close()

const deadly: FileSystem = {
  ...realFileSystem,
  rename: async (from, to) =>
    to === path ? process.kill(process.pid, 'SIGKILL') && undefined : realFileSystem.rename(from, to),
}
const last = await openDossier(path, rules, { stateDir, codec, fs: deadly })
await last.file.write(body(7))
