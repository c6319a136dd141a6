import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Preferences } from '@main/host/preferences'
import { aNewFile, openPath, openTestHost, yes } from '../../helpers/open-test-host'

const wanted = { language: 'en', theme: 'dark', author: 'Claire Roy', keepRecents: true, lockAfter: 5 } as const

it('a first start speaks the language of the system and knows no file', async () => {
  const host = await openTestHost()
  expect(await host.ask('app.start', { system: 'fr' })).toEqual({
    shell: 'electron',
    version: '0.0.0-test',
    today: '2026-09-15',
    settings: { language: 'fr', theme: 'system', author: '', keepRecents: true, lockAfter: 15 },
    recents: [],
    folder: [],
    folderPath: host.folder,
    keychain: false,
  })
  expect(existsSync(host.stateDir)).toBe(false)
})

it('settings and recent files are kept', async () => {
  const host = await openTestHost()
  const [file] = await Promise.all([aNewFile(host), host.ask('settings.write', wanted)])
  yes(await host.ask('dossier.close', { session: file.session }))
  const start = await (await host.restarted()).ask('app.start', { system: 'fr' })
  expect(start.settings).toEqual(wanted)
  expect(start.recents).toMatchObject([{ name: file.name, folder: host.folder }])
  // Offered once: not again among the files of the folder.
  expect(start.folder).toEqual([])
})

it('an edit made while the file is still being read is kept', async () => {
  const { stateDir } = await openTestHost()
  const preferences = new Preferences({ stateDir, systemLanguage: 'fr' })
  const edited = preferences.writeSettings(wanted)
  // The edit has begun its own reading: one that starts now ends after it.
  await Promise.resolve()
  await Promise.all([edited, preferences.read(), preferences.read()])
  expect((await preferences.read()).language).toBe('en')
})

it('recent files are forgotten when the person says so, and those that vanished are not shown', async () => {
  const host = await openTestHost()
  const file = await aNewFile(host)
  await host.ask('settings.write', { ...wanted, keepRecents: false })
  expect(readFileSync(join(host.stateDir, 'settings.json'), 'utf8')).not.toContain(host.folder)
  await openPath(host, join(host.folder, file.name))
  expect(readFileSync(join(host.stateDir, 'settings.json'), 'utf8')).not.toContain(host.folder)
  expect((await host.ask('app.start', { system: 'fr' })).recents).toEqual([])

  await host.ask('settings.write', wanted)
  await openPath(host, join(host.folder, file.name))
  expect((await host.ask('app.start', { system: 'fr' })).recents).toHaveLength(1)
  yes(await host.ask('dossier.close', { session: file.session }))
  rmSync(join(host.folder, file.name))
  expect((await host.ask('app.start', { system: 'fr' })).recents).toEqual([])
})

it('remembers the twelve files opened last, the latest first', async () => {
  const { stateDir } = await openTestHost()
  const preferences = new Preferences({ stateDir, systemLanguage: 'fr' })
  for (let file = 1; file <= 13; file += 1) await preferences.rememberRecent(`/clients/${file}`)
  await preferences.rememberRecent('/clients/5')
  const { recents } = await preferences.read()
  expect(recents).toHaveLength(12)
  expect(recents.slice(0, 3)).toEqual(['/clients/5', '/clients/13', '/clients/12'])
  expect(recents).not.toContain('/clients/1')
})

it('damaged settings start fresh; settings that cannot be written stop nobody', async () => {
  const host = await openTestHost()
  mkdirSync(host.stateDir)
  writeFileSync(join(host.stateDir, 'settings.json'), '{"language":"klingon"')
  expect((await host.ask('app.start', { system: 'fr' })).settings.language).toBe('fr')
  rmSync(join(host.stateDir, 'settings.json'))
  mkdirSync(join(host.stateDir, 'settings.json'))
  await host.ask('settings.write', wanted)
  expect((await host.ask('app.start', { system: 'fr' })).settings).toEqual(wanted)
})

it('the example opens on a machine that never saw it, is the person’s to edit, and is no recent file', async () => {
  const host = await openTestHost()
  const example = yes(await host.ask('dossier.example', { which: 'town' }))
  expect(example.dossier.activities.length).toBeGreaterThan(10)
  expect(example.readOnly).toBe(false)
  expect(yes(await host.ask('dossier.example', { which: 'town' })).session).toBe(example.session)
  expect((await host.ask('app.start', { system: 'fr' })).recents).toEqual([])
  expect(example.name).toMatch(/\.trente\.json$/)
})

it('two things noted at once are both kept', async () => {
  const { stateDir } = await openTestHost()
  const preferences = new Preferences({ stateDir, systemLanguage: 'fr' })
  await Promise.all(['/a', '/b', '/c'].map((path) => preferences.rememberRecent(path)))
  expect((await new Preferences({ stateDir, systemLanguage: 'fr' }).read()).recents).toEqual(['/c', '/b', '/a'])
})

it('what was decided of tables is kept by layout, newest first and no more than fifty, until it is forgotten', async () => {
  const host = await openTestHost()
  const choice = (layout: string, field = 'name') => ({ layout, columns: { Quoi: field } })
  for (let count = 1; count <= 52; count += 1)
    await host.ask('import.remember', { choices: [choice(`Quoi | ${count}`)] })
  await host.ask('import.remember', { choices: [choice('Quoi | 20', 'purposes')] })
  // Settings are written by another page: what was decided stays.
  await host.ask('settings.write', wanted)
  const next = await host.restarted()
  const kept = await next.ask('import.choices', null)
  expect(kept).toHaveLength(50)
  expect(kept.slice(0, 2)).toEqual([choice('Quoi | 20', 'purposes'), choice('Quoi | 52')])
  expect(kept.some(({ layout }) => layout === 'Quoi | 2')).toBe(false)

  await next.ask('import.forget', { layouts: ['Quoi | 20'] })
  expect((await next.ask('import.choices', null)).some(({ layout }) => layout === 'Quoi | 20')).toBe(false)
})

it('decisions are written as a file to keep, never over an earlier one', async () => {
  const host = await openTestHost()
  const mapping = { trenteMapping: 1, tables: [{ layout: 'Quoi', columns: { Quoi: 'name' } }] } as const
  const first = await host.ask('import.saveMapping', {
    name: 'choix-registre',
    mapping: { ...mapping, tables: [...mapping.tables] },
  })
  const again = await host.ask('import.saveMapping', {
    name: 'choix-registre',
    mapping: { trenteMapping: 1, tables: [] },
  })
  const paths = [first, again].map((answer) => (answer ? yes(answer).path : ''))
  expect(paths.map((path) => path.slice(path.lastIndexOf('choix')))).toEqual([
    'choix-registre.json',
    'choix-registre-2.json',
  ])
  expect(JSON.parse(readFileSync(paths[0] ?? '', 'utf8'))).toEqual(mapping)
  host.answers.exportFolder = null
  expect(await host.ask('import.saveMapping', { name: 'x', mapping: { trenteMapping: 1, tables: [] } })).toBeNull()
})
