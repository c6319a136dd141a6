import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { dossierRules } from '@main/host/dossier-rules'
import { DossierFile } from '@main/storage/dossier-file'
import { markedDossier } from '../helpers/marked-dossier'
import { paired, type Pair } from './paired'

const run = (...argv: readonly string[]) => {
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')}: ${stderr}`)
}

/** The command line from its start to its last word, on a file with every question of every register answered. */
export async function checkingTheFullest(folder: string): Promise<readonly Pair[]> {
  const path = join(folder, 'fullest.trente.json')
  const rules = dossierRules('bench')
  const file = await DossierFile.create(path, markedDossier().dossier, {
    rules,
    place: { stateDir: join(folder, 'state') },
  })
  await file.close()
  const cli = resolve('out/main/cli.js')
  const floor = 'node that does nothing'
  const nothing = () => run('-e', '')
  return [
    await paired({ what: 'start of the command line', floor }, nothing, () => run(cli, '--help'), 7),
    await paired({ what: 'trente check of the fullest file', floor }, nothing, () => run(cli, 'check', path), 7),
  ]
}
