import { writeSync } from 'node:fs'
import { realFileSystem } from '@main/storage/file-system'
import { openDossier } from '@main/storage/open-dossier'
import { rules, type Words } from '../../main/storage/words-rules'
import { copyingOver } from '../weak-file-systems'

// Run as a child process that is meant to be killed: saves version after version, printing each once it is acknowledged.
const [path = '', stateDir = '', padding = '', careless = ''] = process.argv.slice(2)
const fs = careless === '' ? realFileSystem : copyingOver(realFileSystem)
const { low, file } = await openDossier<Words>(path, rules, { stateDir, fs })
for (let version = Number(low.data.words.split(' ')[0]) + 1; ; version += 1) {
  await file.write({ words: `${version} ${'é'.repeat(Number(padding))}` })
  writeSync(1, `${version}\n`)
}
