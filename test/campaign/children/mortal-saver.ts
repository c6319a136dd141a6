import { writeSync } from 'node:fs'
import { FileKey } from '@main/sealing/file-key'
import { plainCodec } from '@main/storage/file-codec'
import { realFileSystem } from '@main/storage/file-system'
import { createDossier } from '@main/storage/open-dossier'
import { passphrase, quickly } from '../../main/sealing/a-sealed-file'
import { rules } from '../../main/storage/words-rules'
import { dyingAt } from '../dying-file-system'
import { copyingOver } from '../weak-file-systems'

// Run as a child process: makes a dossier, saves it twice and closes it, unless it dies at the call it was told.
const [path = '', stateDir = '', sealed = '', when = '', call = '', careless = ''] = process.argv.slice(2)
const mortal = dyingAt(realFileSystem, { call: Number(call), after: when === 'after' })
const fs = careless === '' ? mortal : copyingOver(mortal)
const codec = sealed === 'sealed' ? await FileKey.create(passphrase, quickly) : plainCodec
const acknowledge = (version: number) => writeSync(1, `${version}\n`)

const { file, close } = await createDossier(path, { words: '1' }, { rules, place: { stateDir, fs, codec } })
acknowledge(1)
for (const version of [2, 3]) {
  await file.write({ words: `${version}` })
  acknowledge(version)
}
await close()
