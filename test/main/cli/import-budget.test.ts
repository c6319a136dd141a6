import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { workerTasks } from '@main/host/worker-tasks'
import { atATerminal } from '../../helpers/at-a-terminal'
import { plainly } from '../../helpers/typeset'

it('an import that takes too long ends with one sentence, and nothing is written', async () => {
  const { at } = atATerminal()
  const endless = at('endless.mjs')
  writeFileSync(endless, 'for (;;);')
  const { trente, put, listing } = atATerminal([], workerTasks(pathToFileURL(endless), 300))
  const file = put('a.trente.json')
  const source = file.replace('a.trente.json', 'registre.csv')
  writeFileSync(source, 'Nom du traitement;Finalité\nPaie;Payer\n')
  const before = listing()
  const said = async (language: string) =>
    plainly((await trente('import', source, '--into', file, '--lang', language)).err)
  expect(await said('fr')).toContain('« registre.csv » n’a pas pu être lu en trente secondes : rien n’a été importé.')
  expect(await said('en')).toContain('“registre.csv” could not be read within thirty seconds: nothing was imported.')
  expect(await trente('import', source, '--into', file)).toMatchObject({ status: 2, out: '' })
  expect(listing()).toEqual(before)
})
