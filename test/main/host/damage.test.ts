import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleDossier } from '@templates/models/example'
import { atATerminal, dossierBytes } from '../../helpers/at-a-terminal'
import { makeCsv } from '../../helpers/make-sheets'
import { aNewFile, noBecause, openPath, openTestHost, yes } from '../../helpers/open-test-host'
import { addedActivity } from './changes'

const misspelt = () => Buffer.from(dossierBytes(exampleDossier())).toString().replace('"activities":', '"activitier":')
const twins = () => {
  const dossier = exampleDossier()
  const [first, ...others] = dossier.persons
  return dossierBytes({ ...dossier, persons: first ? [first, { ...first, ref: 'P-099' }, ...others] : [] })
}

describe('in the window', () => {
  it('one letter of a register struck: told, nothing written, and going on is the person’s choice', async () => {
    const host = await openTestHost()
    const path = `${host.folder}/struck.trente.json`
    writeFileSync(path, misspelt())
    const { session, readOnly, losses, dossier } = yes(await openPath(host, path))
    expect({ readOnly, losses }).toMatchObject({ readOnly: true, losses: [{ kind: 'list', register: 'activities' }] })
    const change = { session, version: 0, changes: [addedActivity('Paie')] }
    expect(noBecause(await host.ask('dossier.change', change))).toBe('read-only')
    expect(noBecause(await host.ask('dossier.replace', { session, dossier }))).toBe('read-only')
    expect(readFileSync(path, 'utf8')).toBe(misspelt())
    const accepted = yes(await host.ask('dossier.accept', { session }))
    expect(accepted).toMatchObject({ readOnly: false, losses: [], editedElsewhere: false })
    const { ticket } = accepted
    expect(yes(await host.ask('dossier.generations', { ticket }))).toMatchObject([{ readable: false }])
    expect(yes(await openPath(host, path))).toMatchObject({ readOnly: false, losses: [] })
  })

  it('two records of one id get one each when asked', async () => {
    const host = await openTestHost()
    const path = `${host.folder}/twins.trente.json`
    writeFileSync(path, twins())
    const opened = yes(await openPath(host, path))
    expect(opened).toMatchObject({ readOnly: true, losses: [{ kind: 'same-id', register: 'persons', count: 2 }] })
    const { dossier } = yes(await host.ask('dossier.accept', { session: opened.session }))
    expect(new Set(dossier.persons.map(({ id }) => id)).size).toBe(dossier.persons.length)
    expect(dossier.persons.length).toBe(exampleDossier().persons.length + 1)
  })

  it('a damaged file never takes the place of what is open', async () => {
    const host = await openTestHost()
    const { session, name } = await aNewFile(host)
    const path = `${host.folder}/${name}`
    writeFileSync(path, readFileSync(path, 'utf8').replace('"organisations":[', '"organisation":['))
    expect(noBecause(await host.ask('dossier.reload', { session }))).toBe('damaged')
    yes(await host.ask('dossier.change', { session, version: 0, changes: [addedActivity('Paie')] }))
  })

  it('content that went through a step of a later version is refused as newer', async () => {
    const host = await openTestHost()
    const path = `${host.folder}/newer.trente.json`
    writeFileSync(path, dossierBytes({ ...exampleDossier(), migrations: ['0001-of-tomorrow'] }))
    expect(noBecause(await openPath(host, path))).toBe('newer')
  })
})

describe('on the command line', () => {
  it('a damaged file ends every command with a sentence, before anything is written', async () => {
    const { trente, at, listing } = atATerminal()
    writeFileSync(at('a.trente.json'), misspelt())
    writeFileSync(at('source.csv'), makeCsv([['Nom du traitement'], ['Paie']]))
    const before = listing()
    const file = at('a.trente.json')
    for (const words of [
      ['check', file],
      ['list', file],
      ['export', file, '--document', 'D01', '--out', at('out')],
      ['export', file, '--document', 'D04', '--format', 'pia', '--out', at('out')],
      ['import', at('source.csv'), '--into', file],
    ]) {
      const { status, out, err } = await trente(...words)
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(err).toMatch(/^« a\.trente\.json » est endommagé\. .*« Traitements » manque en entier/)
    }
    expect(listing()).toEqual(before)
  })

  it('a file no longer as Trente saved it is told once, and read', async () => {
    const { trente, at } = atATerminal()
    const edited = Buffer.from(dossierBytes(exampleDossier())).toString().replace('Valbrune', 'Valbrome')
    writeFileSync(at('a.trente.json'), edited)
    const { status, err } = await trente('export', at('a.trente.json'), '--document', 'D01', '--out', at('out'))
    expect(status).toBe(0)
    expect(err.match(/n’est plus tel que Trente l’a enregistré/g)).toHaveLength(1)
  })
})
