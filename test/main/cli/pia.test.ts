import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { atATerminal } from '../../helpers/at-a-terminal'
import { asBytes, bicycles } from '../../helpers/make-pia'

describe('an assessment of the CNIL’s tool, from the command line', () => {
  it('comes in, and goes out as the same file, never over another', async () => {
    const { trente, at, listing } = atATerminal()
    writeFileSync(at('export_sans_extension'), asBytes(bicycles()))
    const into = at('velos.trente.json')
    const imported = await trente('import', at('export_sans_extension'), '--into', into, '--as', 'pia', '--lang', 'fr')
    // What the tool says beside its answers finds no place, and is told.
    expect(imported).toMatchObject({ status: 1, err: '' })
    expect(imported.out).toContain('Vélos de livraison suivis')
    expect(imported.out).toContain('Mesure perdue de vue.')
    const out = at('out')
    const exported = await trente('export', into, '--document', 'D04', '--format', 'pia', '--out', out, '--lang', 'fr')
    expect(exported).toMatchObject({ status: 0, err: '' })
    await trente('export', into, '--document', 'D04', '--format', 'pia', '--out', out)
    const names = listing().filter((name) => /pia-velos/.test(name))
    expect(names.map((name) => name.replace(/^.*pia-(\S+) .*$/, 'pia-$1')).sort()).toEqual([
      'pia-velos-de-livraison-suivis-2.json',
      'pia-velos-de-livraison-suivis.json',
    ])
    expect(JSON.parse(readFileSync(at('out/pia-velos-de-livraison-suivis.json'), 'utf8'))).toEqual(bicycles())
  })

  it('lists what was attached with its fingerprint in the report, and keeps it beside the client file', async () => {
    const { trente, at } = atATerminal()
    const contract = strToU8('%PDF-1.7 contrat')
    const into = at('velos.trente.json')
    writeFileSync(at('velos.zip'), zipSync({ 'pia.json': asBytes(bicycles()), 'joint/contrat.pdf': contract }))
    const imported = await trente('import', at('velos.zip'), '--into', into, '--lang', 'fr')
    expect(imported).toMatchObject({ status: 1, err: '' })
    const sha256 = createHash('sha256').update(contract).digest('hex')
    expect(readFileSync(at('velos.files', sha256.slice(0, 2), sha256))).toEqual(Buffer.from(contract))
    await trente('export', into, '--document', 'D04', '--out', at('out'), '--lang', 'fr')
    const [report = ''] = readdirSync(at('out'))
    const said = strFromU8(unzipSync(readFileSync(at('out', report)))['word/document.xml'] ?? new Uint8Array())
    expect(said).toContain('joint/contrat.pdf')
    expect(said).toContain(sha256)
  })

  it('says what is wrong, and writes nothing', async () => {
    const { trente, at, listing } = atATerminal()
    writeFileSync(at('modele.json'), asBytes({ structure: { name: 'x', data: {} } }))
    const before = listing()
    const template = await trente('import', at('modele.json'), '--into', at('a.trente.json'), '--lang', 'en')
    expect(template).toMatchObject({ status: 2, out: '' })
    expect(template.err).toContain('template')
    expect(listing()).toEqual(before)
    writeFileSync(at('velos.json'), asBytes(bicycles()))
    await trente('import', at('velos.json'), '--into', at('a.trente.json'))
    const wrong = await trente(
      'export',
      at('a.trente.json'),
      '--document',
      'D01',
      '--format',
      'pia',
      '--out',
      at('out'),
    )
    expect(wrong.status).toBe(2)
    const stray = await trente(
      'export',
      at('a.trente.json'),
      '--document',
      'D04',
      '--format',
      'pia',
      '--record',
      'A-009',
      '--out',
      at('out'),
    )
    expect(stray).toMatchObject({ status: 2, out: '' })
    expect(stray.err).toContain('A-009')
  })
})
