import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aSmallDossier, putFile, putInterruptedSave } from './client-files'
import { lossText } from '@core/texts/loss-text'
import { expect, test, type RunningTrente } from './running-trente'
import type { TrenteWindow } from './pages/trente-window'

const name = 'mairie-de-valmont'
const fileName = `${name}.trente.json`
const aside = (trente: RunningTrente) => trente.files.filter((each) => each.startsWith(`${fileName}.damaged-`))

/** A client file with an earlier version: one activity was there when the day began, another came since. */
const aFileWithHistory = (trente: RunningTrente) =>
  putFile(trente, name, aSmallDossier('État civil', 'Cimetière'), aSmallDossier('État civil'))

interface Damage {
  readonly title: string
  readonly strike: (bytes: Buffer) => Buffer
}
const damages: readonly Damage[] = [
  { title: 'cut short', strike: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)) },
  { title: 'filled with zeros by a power cut', strike: (bytes) => Buffer.alloc(bytes.length) },
  { title: 'emptied', strike: () => Buffer.alloc(0) },
  {
    title: 'edited by hand into something else',
    strike: (bytes) => Buffer.from(bytes.toString().replace('"activities":[', '"activities":"none","was":[')),
  },
]

for (const { title, strike } of damages) {
  test(`a file ${title} gives way to its last good version`, async ({ app, trente }) => {
    const path = await aFileWithHistory(trente)
    const damaged = strike(readFileSync(path))
    writeFileSync(path, damaged)

    await app.arrive()
    await app.home.tryToOpen(name)
    await expect(app.home.refusal).toContainText(fileName)
    await expect(app.home.refusal).not.toContainText(/undefined|Error|\{|\[/)
    await expect(app.list.heading).toHaveCount(0)
    expect(readFileSync(path)).toEqual(damaged)

    await app.home.versions.first().click()
    await expect(app.list.lines).toHaveText([/État civil/])
    expect(aside(trente)).toHaveLength(1)
    expect(readFileSync(join(trente.folder, aside(trente)[0] ?? ''))).toEqual(damaged)

    await app.list.addActivity('Cimetière, bis')
    await app.saved()
    expect(readFileSync(path, 'utf8')).toContain('Cimetière, bis')
  })
}

test('a file edited by hand that still makes sense opens, and says so', async ({ app, trente }) => {
  const path = await aFileWithHistory(trente)
  writeFileSync(path, readFileSync(path, 'utf8').replace('Cimetière', 'Concessions'))
  await app.arrive()
  await app.home.openFile(name)
  await expect(app.list.lines).toHaveText([/État civil/, /Concessions/])
  await expect(app.banner(app.texts.shell.frame.banner.editedElsewhere)).toBeVisible()
})

interface Loss {
  readonly title: string
  readonly strike: (text: string) => string
  /** What is missing, as the banner says it, and what is left. */
  readonly told: string
  readonly left: readonly RegExp[]
}
const losses: readonly Loss[] = [
  {
    title: 'one letter of a register struck',
    strike: (text) => text.replace('"activities":[', '"activitier":['),
    told: lossText([{ kind: 'list', register: 'activities', count: 2 }], 'fr'),
    left: [],
  },
  {
    title: 'an activity gone from it',
    strike: (text) => {
      const file = JSON.parse(text) as { body: { activities: unknown[] } }
      file.body.activities.pop()
      return JSON.stringify(file)
    },
    told: lossText([{ kind: 'records', register: 'activities', count: 1 }], 'fr'),
    left: [/État civil/],
  },
]
const openDamaged = async (app: TrenteWindow) => {
  await app.arrive()
  await app.home.openFile(name)
  return app.banner(app.texts.damage.title)
}

for (const { title, strike, told, left } of losses) {
  test(`a file with ${title} is read, says what it lacks, and is written only once the person goes on`, async ({
    app,
    trente,
  }) => {
    const path = await aFileWithHistory(trente)
    const damaged = strike(readFileSync(path, 'utf8'))
    writeFileSync(path, damaged)
    const banner = await openDamaged(app)
    await expect(banner).toContainText(told)
    await expect(app.list.lines).toHaveText([...left])
    await expect(app.topBar).toContainText(app.texts.shell.frame.save.readOnly)
    await expect(app.button(app.texts.registers.activities.add)).toHaveCount(0)
    expect(readFileSync(path, 'utf8')).toBe(damaged)

    await banner.getByRole('button', { name: app.texts.damage.goOn }).click()
    await expect(banner).toHaveCount(0)
    await app.list.addActivity('Marchés publics')
    await app.saved()
    expect(readFileSync(path, 'utf8')).toContain('Marchés publics')
    // What was there before stays within reach.
    await app.goTo('home')
    writeFileSync(path, '')
    await app.home.tryToOpen(name)
    await app.home.versions.last().click()
    await expect(app.list.lines).toHaveText([/État civil/])
  })
}

test('a file that lost a register gives way to an earlier version when the person prefers it', async ({
  app,
  trente,
}) => {
  const path = await aFileWithHistory(trente)
  writeFileSync(path, losses[0]?.strike(readFileSync(path, 'utf8')) ?? '')
  const banner = await openDamaged(app)
  await banner.getByRole('button', { name: app.texts.damage.versions }).click()
  await app.home.versions.first().click()
  await expect(app.list.lines).toHaveText([/État civil/])
  await expect(banner).toHaveCount(0)
})

test('a newer save that a crash cut short is offered, and taken back whole', async ({ app, trente }) => {
  const path = await aFileWithHistory(trente)
  putInterruptedSave(path, aSmallDossier('État civil', 'Cimetière', 'Élections'))
  const { banner } = app.texts.shell.frame
  await app.arrive()
  await app.home.openFile(name)
  await expect(app.banner(banner.interruptedAdvice)).toContainText('14 juillet 2026')
  await expect(app.list.lines).toHaveCount(2)
  await app.button(banner.recover).click()
  await expect(app.list.lines).toHaveText([/État civil/, /Cimetière/, /Élections/])
  await expect(app.banner(banner.interruptedAdvice)).toHaveCount(0)
  expect(readFileSync(path, 'utf8')).toContain('Élections')
  expect(trente.files.filter((each) => each.endsWith('.tmp'))).toEqual([])
})
