import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aDossier, aRecord, aRow } from '@core/examples/a-dossier'
import { sha256Of } from '@main/storage/read-bytes'
import { atATerminal, json } from '../../helpers/at-a-terminal'
import { aPng } from '../../helpers/make-photo'
import { asBytes, bicycles } from '../../helpers/make-pia'
import { plainly } from '../../helpers/typeset'
import { canaries, canariesUnder } from '../sealing/canaries'

const lease = `%PDF-1.7 ${canaries.join(' ')}`
const sha256 = sha256Of(strToU8(lease))
const letter = strToU8('Reçu le 3 mars')

/** An assessment of the CNIL's tool with two files of one name, imported. */
async function imported(typed: string[] = []) {
  const terminal = atATerminal(typed)
  const { trente, at } = terminal
  const archive = { 'pia.json': asBytes(bicycles()), 'Pièces jointes/bail.pdf': strToU8(lease), 'a/bail.pdf': letter }
  writeFileSync(at('velos.zip'), zipSync(archive))
  await trente('import', at('velos.zip'), '--into', at('velos.trente.json'), '--lang', 'fr')
  rmSync(at('velos.zip'))
  return { ...terminal, path: at('velos.trente.json'), kept: at('velos.files', sha256.slice(0, 2), sha256) }
}

describe('files attached, from the command line', () => {
  it('are told by `check` when one is missing or altered, in words and for programs', async () => {
    const { trente, path, kept } = await imported()
    interface Report {
      readonly attachments: readonly object[]
    }
    expect(json<Report>(await trente('check', path, '--json')).attachments).toEqual([])
    writeFileSync(kept, 'another')
    expect(plainly((await trente('check', path)).out)).toContain(
      'A-001   bail.pdf : Ce fichier a changé dans « velos.files » depuis qu’il a été joint',
    )
    rmSync(kept)
    const english = await trente('check', path, '--lang', 'en', '--min', 'error')
    expect(english.status).toBe(1)
    expect(plainly(english.out)).toContain('bail.pdf: This file is no longer in “velos.files”')
    const [told] = json<Report>(await trente('check', path, '--json')).attachments
    expect(plainly(english.out)).toContain('1 attached file missing or altered.')
    expect(json<{ counts: object }>(await trente('check', path, '--json')).counts).toMatchObject({ attachments: 1 })
    expect(told).toMatchObject({ is: 'missing', register: 'dpias', ref: 'A-001', name: 'bail.pdf', sha256 })
  })

  it('that are pictures of a consent are shown in its dossier', async () => {
    const { trente, put, at } = atATerminal()
    const screen = aPng(4, 3)
    const attachments = [aRow('attachments', 'file', { name: 'ecran.png', sha256: sha256Of(screen) })]
    const consent = aRecord('consentChecks', { id: 'c', ref: 'C-001', attachments })
    const path = put('a.trente.json', aDossier({ consentChecks: [consent] }))
    const kept = at('a.files', sha256Of(screen).slice(0, 2), sha256Of(screen))
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, screen)
    const exported = await trente('export', path, '--document', 'D18', '--out', at('out'), '--json')
    const [file] = json<{ written: { path: string }[] }>(exported).written
    expect(Object.keys(unzipSync(readFileSync(file?.path ?? '')))).toContain('word/media/picture1.png')
  })

  it('go out in an archive beside the file of the tool, and come in again under their names', async () => {
    const { trente, path, at, kept } = await imported()
    const exported = await trente('export', path, '--document', 'D04', '--format', 'pia', '--out', at('out'))
    expect(exported).toMatchObject({ status: 0, err: '' })
    const [plain = '', archive = ''] = readdirSync(at('out')).sort()
    const inside = unzipSync(readFileSync(at('out', archive)))
    expect(Object.keys(inside).sort()).toEqual([plain, 'Pièces jointes/bail (2).pdf', 'Pièces jointes/bail.pdf'].sort())
    expect(strFromU8(inside['Pièces jointes/bail.pdf'] ?? letter)).toBe(lease)
    expect(Buffer.from(inside[plain] ?? letter)).toEqual(readFileSync(at('out', plain)))
    await trente('import', at('out', archive), '--into', at('again.trente.json'))
    const listed = readFileSync(at('again.trente.json'), 'utf8')
    expect(listed).toContain(`"name":"bail.pdf","sha256":"${sha256}"`)
    expect(existsSync(at('again.files', sha256.slice(0, 2), sha256))).toBe(true)

    rmSync(kept)
    rmSync(at('again.files'), { recursive: true })
    const without = await trente('export', path, '--document', 'D04', '--format', 'pia', '--out', at('out'))
    expect(plainly(without.err)).toContain('bail.pdf : Ce fichier n’est plus dans « velos.files »')
  })

  it('are sealed with a client file that was given another name by hand, and plain again with it', async () => {
    const typed = ['quatre mots bien à nous', 'quatre mots bien à nous']
    const { trente, path, at } = await imported(typed)
    renameSync(path, at('autre.trente.json'))
    const sealed = await trente('seal', at('autre.trente.json'))
    expect(sealed).toMatchObject({ status: 0, err: '' })
    // Those of the former name are not this file's to remove.
    rmSync(at('velos.files'), { recursive: true })
    expect(canariesUnder(dirname(at()))).toEqual([])
    typed.push(typed[0] ?? 'quatre mots bien à nous')
    expect(await trente('unseal', at('autre.trente'))).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(at('autre.files', sha256.slice(0, 2), sha256), 'utf8')).toBe(lease)
    expect(readdirSync(at('autre.files'), { recursive: true }).filter((name) => /sealed/.test(String(name)))).toEqual(
      [],
    )
  })
})
