import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Opened } from '@core/contract'
import { bringTogether, chosen } from '@core/dossier/bringing-together'
import { applyChanges, type Change } from '@core/dossier/change'
import { dossierRules } from '@main/host/dossier-rules'
import { bytesAfter } from '@main/storage/dossier-bytes'
import { aNewFile, noBecause, openTestHost, testNow, yes } from '../../helpers/open-test-host'
import { addedActivity, nameIn, renamed } from './changes'

const by = { at: testNow, by: 'Claire' }

/** A saved file, edited here and not saved, and edited by another program on the disk. */
async function editedTwice(theirs: (opened: Opened) => readonly Change[]) {
  const host = await openTestHost()
  const opened = await aNewFile(host)
  const { session, dossier, ticket } = opened
  yes(await host.ask('dossier.save', { session }))
  const path = join(host.folder, opened.name)
  const put = (changes: readonly Change[]) => {
    const base = { rev: 7, bodySha256: '', others: {} }
    const after = applyChanges(dossier, changes)
    writeFileSync(
      path,
      Buffer.concat(bytesAfter(base, after, { rules: dossierRules('1'), path, saved: testNow }).chunks),
    )
  }
  put(theirs(opened))
  const mine = applyChanges(dossier, [addedActivity('Cantine', 'T-001')])
  const { version } = yes(
    await host.ask('dossier.change', { session, version: 0, changes: [addedActivity('Cantine', 'T-001')] }),
  )
  expect(noBecause(await host.ask('dossier.save', { session }))).toBe('changed-outside')
  const outside = yes(await host.ask('dossier.outside', { session }))
  const onDisk = () => (JSON.parse(readFileSync(path, 'utf8')) as { body: Opened['dossier'] }).body
  return { host, opened, ticket, session, version, mine, outside, put, onDisk }
}

describe('a file that changed on the disk while it was edited here', () => {
  it('is brought together with what was edited here, each of the two kept', async () => {
    const { host, ticket, session, version, mine, outside, onDisk } = await editedTwice((opened) => [
      renamed(opened, 'Valmont-le-Haut'),
    ])
    const { since, theirs, mark } = outside
    const merged = bringTogether({ since, mine, theirs }, by)
    expect(merged.conflicts).toEqual([])
    const changes = [...chosen(merged, new Set(), by)]
    yes(await host.ask('dossier.bringTogether', { session, version, mark, changes }))
    expect(onDisk().activities.map(({ name }) => name.fr)).toEqual(['Cantine'])
    expect(onDisk().organisations[0]?.legalName).toBe('Valmont-le-Haut')
    const kept = yes(await host.ask('dossier.generations', { ticket }))
    expect(
      kept
        .filter(({ kind }) => kind === 'before-meeting')
        .map(({ activities }) => activities)
        .sort(),
    ).toEqual([0, 1])
  })

  it('is not written over when something else stands there by then', async () => {
    const { host, opened, session, version, outside, put, onDisk } = await editedTwice((each) => [renamed(each, 'Une')])
    put([renamed(opened, 'Autre')])
    const asked = { session, version, mark: outside.mark, changes: [] }
    expect(noBecause(await host.ask('dossier.bringTogether', asked))).toBe('changed-outside')
    expect(noBecause(await host.ask('dossier.save', { session }))).toBe('changed-outside')
    expect(onDisk().organisations[0]?.legalName).toBe('Autre')
  })

  it('gives way to what is on the disk when the person says so, and what was here is kept', async () => {
    const { host, ticket, session } = await editedTwice((opened) => [renamed(opened, 'Valmont-le-Haut')])
    const reloaded = yes(await host.ask('dossier.reload', { session }))
    expect(nameIn(reloaded)).toBe('Valmont-le-Haut')
    const [kept] = yes(await host.ask('dossier.generations', { ticket })).filter(({ activities }) => activities === 1)
    expect(kept?.kind).toBe('before-meeting')
  })
})
