import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aDossier } from '@core/examples/a-dossier'
import { atATerminal, dossierBytes, json } from '../../helpers/at-a-terminal'
import { plainly } from '../../helpers/typeset'
import { canaries, canariesUnder } from '../sealing/canaries'

const passphrase = 'quatre mots bien à nous'
/** A file in which every canary stands. */
const withCanaries = () => {
  const dossier = aDossier()
  return { ...dossier, clientFile: dossier.clientFile.map((file) => ({ ...file, fileName: canaries.join(' ') })) }
}

describe('trente seal', () => {
  it('asks twice, unseen, seals, leaves no plain text, and every command then asks for the passphrase', async () => {
    const typed = [passphrase, passphrase]
    const { trente, put, at } = atATerminal(typed)
    const root = dirname(at())
    const plain = put('a.trente.json', withCanaries())
    expect(canariesUnder(root)).toEqual(canaries)
    const sealed = await trente('seal', plain)
    expect(sealed).toMatchObject({ status: 0, err: '' })
    expect(plainly(sealed.out)).toContain('Le fichier en clair est supprimé')
    expect(plainly(sealed.out)).toContain('personne ne pourra rouvrir')
    expect(existsSync(plain)).toBe(false)
    expect(canariesUnder(root)).toEqual([])

    typed.push(passphrase)
    const listed = await trente('list', at('a.trente'), '--json')
    expect(json<{ file: string }>(listed).file).toBe(at('a.trente'))
    typed.push('une autre phrase de passe')
    expect(await trente('check', at('a.trente'))).toMatchObject({ status: 2, out: '' })
    typed.push(passphrase)
    const exported = await trente('export', at('a.trente'), '--document', 'D01', '--out', at('out'), '--json')
    expect(exported.status).toBeLessThan(2)
    typed.push(passphrase)
    expect(await trente('unseal', at('a.trente'))).toMatchObject({ status: 0, err: '' })
    expect(canariesUnder(root)).toEqual(canaries)
    expect(await trente('list', plain)).toMatchObject({ status: 0 })
  })

  it('prints a recovery key that opens the file in the place of the passphrase', async () => {
    const typed = [passphrase, passphrase]
    const { trente, put, at } = atATerminal(typed)
    const { out } = await trente('seal', put('a.trente.json'), '--recovery')
    const key = /(?:[0-9A-Z]{5}-){12}[0-9A-Z]{5}/.exec(out)?.[0] ?? ''
    typed.push(key.toLowerCase().replaceAll('-', ' '))
    expect(await trente('list', at('a.trente'))).toMatchObject({ status: 0, err: '' })
  })

  it('refuses a passphrase too short or easy to guess, and two that differ: nothing is changed', async () => {
    const typed: string[] = []
    const { trente, put, listing } = atATerminal(typed)
    const path = put('a.trente.json')
    const before = listing()
    for (const [words, say] of [
      [['court'], 'Trop courte'],
      [['motdepasse123456'], 'Facile à deviner'],
      [[passphrase, passphrase.toUpperCase()], 'diffèrent'],
      [[], '--passphrase-file'],
    ] as const) {
      typed.splice(0, typed.length, ...words)
      const { status, err } = await trente('seal', path)
      expect([status, plainly(err)]).toEqual([2, expect.stringContaining(say)])
    }
    expect(listing()).toEqual(before)
  })

  it('knows what is sealed already, and what is not', async () => {
    const typed = [passphrase, passphrase]
    const { trente, put, at } = atATerminal(typed)
    await trente('seal', put('a.trente.json'))
    expect((await trente('seal', at('a.trente'))).status).toBe(2)
    expect((await trente('unseal', put('b.trente.json'))).status).toBe(2)
  })
})

describe('a sealed file at the command line', () => {
  it('is made, filled and checked with a passphrase kept in a file', async () => {
    const { trente, at } = atATerminal()
    const given = ['--passphrase-file', at('passphrase.txt')]
    writeFileSync(at('passphrase.txt'), `${passphrase}\n`)
    expect(await trente('new', at('a.trente'), '--name', 'Acme', ...given)).toMatchObject({ status: 0, err: '' })
    writeFileSync(at('a.csv'), `Nom du traitement;Finalité\n${canaries.map((word) => `${word};Paie`).join('\n')}\n`)
    const imported = await trente('import', at('a.csv'), '--into', at('a.trente'), ...given)
    expect(imported).toMatchObject({ status: 0, err: '' })
    const made = await trente('import', at('a.csv'), '--into', at('b.trente'), ...given)
    expect(made).toMatchObject({ status: 0, err: '' })
    writeFileSync(at('a.csv'), '')
    expect(canariesUnder(dirname(at()))).toEqual([])
    const listed = await trente('list', at('a.trente'), at('b.trente'), '--json', ...given)
    expect(listed.out.split(canaries[0] ?? '').length).toBe(3)
  })

  it('is among those of its folder, all opened with one passphrase', async () => {
    const typed = [passphrase, passphrase]
    const { trente, put, at, folder } = atATerminal(typed)
    await trente('seal', put('a.trente.json'))
    put('b.trente.json')
    typed.push(passphrase)
    const { files } = json<{ files: { file: string }[] }>(await trente('list', folder, '--json'))
    expect(files.map(({ file }) => file)).toEqual([at('a.trente'), at('b.trente.json')])
    expect(readdirSync(folder).sort()).toEqual(['a.trente', 'b.trente.json'])
    expect(readFileSync(at('b.trente.json'))).toEqual(Buffer.from(dossierBytes(aDossier())))
  })
})
