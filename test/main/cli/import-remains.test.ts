import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atATerminal, json } from '../../helpers/at-a-terminal'
import { makeCsv } from '../../helpers/make-sheets'

const rows = [
  ['Nom du traitement', 'Finalité', 'Durée de conservation', 'Couleur du classeur'],
  ['Paie des agents', 'Payer les agents', '5 ans', 'vert'],
]

describe('an import by the command line', () => {
  it('keeps what found no place in the file, once, and check says how much waits', async () => {
    const { trente, folder, at } = atATerminal()
    const [source, into] = [`${folder}/registre.csv`, at('a.trente.json')]
    writeFileSync(source, makeCsv(rows))
    await trente('import', source, '--into', into)
    const told = await trente('check', into, '--lang=en')
    expect(told.out).toMatch(/^ {2}1 imported passage is waiting to be placed in a record\.$/m)
    expect(readFileSync(into, 'utf8')).toContain('Couleur du classeur')
    await trente('import', source, '--into', into)
    expect(json(await trente('check', into, '--json'))).toMatchObject({ toPlace: 1 })
    await trente('new', at('b.trente.json'), '--name', 'X')
    expect((await trente('check', at('b.trente.json'))).out).not.toContain('passage')
  })
})
