import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aNewFile, openPath, openTestHost, yes } from '../../helpers/open-test-host'
import { addedActivity } from './changes'

it('answers to what packs ask, known here or not, survive saving, closing and opening, and one can be taken back', async () => {
  const host = await openTestHost()
  const file = await aNewFile(host)
  const path = join(host.folder, file.name)
  const added = addedActivity('Paie')
  const record = added.do === 'insert' ? added.record.id : ''
  const set = (field: string, from: unknown, to: unknown) =>
    ({
      do: 'set',
      in: { register: 'activities', record },
      field,
      from,
      to,
      at: '2026-11-26T08:00:00.000Z',
      by: 'Claire',
    }) as const
  const asked = set('uk-ico:policyDocument', undefined, { fr: 'Intranet' })
  // What travels is JSON, in which nothing is no value at all.
  const sent = <T>(change: T): T => JSON.parse(JSON.stringify(change)) as T
  const { session } = file
  const changes = [added, asked, set('xx-unknown:colour', undefined, { fr: 'bleu', shades: [1, 2] })].map(sent)
  yes(await host.ask('dossier.change', { session, version: 0, changes }))
  yes(await host.ask('dossier.save', { session }))
  yes(await host.ask('dossier.close', { session }))
  expect(readFileSync(path, 'utf8')).toContain('xx-unknown:colour')

  const later = await host.restarted()
  const again = yes(await openPath(later, path))
  expect(again.losses).toEqual([])
  expect(again.dossier.activities).toMatchObject([
    { 'uk-ico:policyDocument': { fr: 'Intranet' }, 'xx-unknown:colour': { fr: 'bleu', shades: [1, 2] } },
  ])

  const back = sent(set('uk-ico:policyDocument', { fr: 'Intranet' }, undefined))
  yes(await later.ask('dossier.change', { session: again.session, version: 0, changes: [back] }))
  const { dossier } = yes(await later.ask('dossier.current', { session: again.session }))
  expect(dossier.activities[0]).not.toHaveProperty(['uk-ico:policyDocument'])
  expect(dossier.activities[0]).toHaveProperty(['xx-unknown:colour'])
})
