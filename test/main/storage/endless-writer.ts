import { writeSync } from 'node:fs'
import { openDossier } from '@main/storage/open-dossier'
import type { Words } from './a-dossier-on-disk'

// Run as a child process that is meant to be killed: saves growing versions for ever, printing each once it is promised.
const [path = '', stateDir = ''] = process.argv.slice(2)
const rules = {
  app: '1.0.0',
  schema: 2,
  check: (body: unknown) => body as Words,
  standing: () => 'current' as const,
  migrate: (body: unknown) => body,
}
const { low, file } = await openDossier<Words>(path, rules, { stateDir })
for (let version = Number(low.data.words.split(' ')[0]) + 1; ; version++) {
  await file.write({ words: `${version} ${'é'.repeat(500_000)}` })
  writeSync(1, `${version}\n`)
}
