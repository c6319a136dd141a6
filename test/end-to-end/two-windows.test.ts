import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './running-trente'
import { TrenteWindow } from './pages/trente-window'

const name = 'mairie-de-valmont'
const fileName = `${name}.trente.json`

test('a second Trente on the same file reads, and writes nothing', async ({ app, trente, context, quiet }) => {
  quiet.expectHostToGo()
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('État civil')
  await app.saved()

  const second = await trente.second()
  try {
    const other = new TrenteWindow(await context.newPage(), second)
    await other.arrive()
    await other.home.openFile(name)
    await expect(other.banner('Ce fichier est ouvert en lecture seule')).toContainText(/ y travaille sur .+ depuis /)
    await expect(other.topBar).toContainText(other.texts.shell.frame.save.readOnly)
    await expect(other.list.line('État civil')).toBeVisible()
    await expect(other.button(other.texts.registers.activities.add)).toHaveCount(0)
    await other.list.open('État civil')
    await expect(other.activity.name).not.toBeEditable()
    const before = readFileSync(join(trente.folder, fileName))
    await other.press('Control+z', 'Delete')
    await other.activity.name.press('x')
    await expect(other.activity.name).toHaveValue('État civil')
    expect(readFileSync(join(trente.folder, fileName))).toEqual(before)

    // The first one lets go: the second may now write.
    await trente.end()
    await other.button(other.texts.shell.frame.banner.reopen).click()
    await other.list.addActivity('Cimetière')
    await other.saved()
    expect(readFileSync(join(trente.folder, fileName), 'utf8')).toContain('Cimetière')
  } finally {
    await second.end()
  }
})

test('a file taken over: whoever is at work keeps it; once it is another’s, they are told and write nothing', async ({
  app,
  trente,
  context,
  quiet,
}) => {
  quiet.expectHostToGo()
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('État civil')
  await app.saved()
  const path = join(trente.folder, fileName)
  const lock = join(trente.folder, `.${fileName}.lock`)
  const second = await trente.second()
  try {
    const other = new TrenteWindow(await context.newPage(), second)
    const { banner } = other.texts.shell.frame
    await other.arrive()
    await other.home.openFile(name)
    const told = other.banner('Ce fichier est ouvert en lecture seule')
    await expect(told).toContainText(userInfo().username)
    await expect(told).toContainText(hostname())
    const holder = readFileSync(lock, 'utf8')
    const since = (JSON.parse(holder) as { started: string }).started
    const hour = new Date(since).toLocaleTimeString('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' })
    await expect(told).toContainText(hour)

    await other.button(banner.takeOver).click()
    await expect(told).toContainText(banner.takingOver)
    await expect(other.button(banner.takeOver)).toBeDisabled()
    // The first one gives its next sign of life.
    writeFileSync(lock, holder.replace(/"beat":"\d{4}/, '"beat":"2099'))
    await expect(told).toContainText('est déjà ouvert')
    await expect(other.button(banner.takeOver)).toBeEnabled()

    // A synchronised folder loses the lock: the second may write, and the first learns of it before it does.
    rmSync(lock)
    await other.button(banner.takeOver).click()
    await expect(told).toHaveCount(0)
    await other.list.addActivity('Cimetière')
    await other.saved()
    await app.activity.name.fill('Naissances')
    await expect(app.saveState).toContainText(app.texts.shell.frame.save.failed)
    await expect(app.banner(app.texts.shell.frame.banner.changed)).toBeVisible()
    const written = readFileSync(path, 'utf8')
    expect(written).toContain('Cimetière')
    expect(written).not.toContain('Naissances')
  } finally {
    await second.end()
  }
})

test('what another program wrote is never overwritten: take theirs', async ({ app, trente }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('État civil')
  await app.saved()
  const path = join(trente.folder, fileName)
  const theirs = readFileSync(path, 'utf8').replace('État civil', 'Élections')
  writeFileSync(path, theirs)

  await expect(app.banner(app.texts.shell.frame.banner.changed)).toBeVisible()
  await app.activity.name.fill('Naissances')
  await expect(app.saveState).toContainText(app.texts.shell.frame.save.short.changedOutside)
  expect(readFileSync(path, 'utf8')).toBe(theirs)

  await app.button(app.texts.shell.frame.banner.reloadTheirs).click()
  await expect(app.activity.name).toHaveValue('Élections')
  await expect(app.banner(app.texts.shell.frame.banner.changed)).toHaveCount(0)
  await app.activity.name.fill('Élections municipales')
  await app.saved()
  expect(readFileSync(path, 'utf8')).toContain('Élections municipales')
})

test('what another program wrote is never overwritten: keep mine, theirs stays as a version', async ({
  app,
  trente,
}) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('État civil')
  await app.saved()
  const path = join(trente.folder, fileName)
  writeFileSync(path, readFileSync(path, 'utf8').replace('État civil', 'Élections'))
  await expect(app.banner(app.texts.shell.frame.banner.changed)).toBeVisible()
  await app.button(app.texts.shell.frame.banner.keepMine).click()
  await app.saved()
  await expect(app.activity.name).toHaveValue('État civil')
  await expect(app.banner(app.texts.shell.frame.banner.changed)).toHaveCount(0)
  expect(readFileSync(path, 'utf8')).toContain('État civil')

  // Theirs was kept: it is the newest earlier version once the file is damaged.
  writeFileSync(path, '')
  await app.goTo('home')
  await app.home.tryToOpen(name)
  await app.home.versions.first().click()
  await expect(app.list.lines).toHaveText([/Élections/])
})

test('a file that disappears is written again when the person says so, not before', async ({ app, trente }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('État civil')
  await app.saved()
  const path = join(trente.folder, fileName)
  rmSync(path)
  await expect(app.banner(app.texts.shell.frame.banner.gone)).toBeVisible()
  await app.activity.name.fill('Naissances')
  await expect(app.saveState).toContainText(app.texts.shell.frame.save.short.gone)
  expect(trente.files).not.toContain(fileName)
  await app.button(app.texts.shell.frame.banner.writeAgain).click()
  await app.saved()
  expect(readFileSync(path, 'utf8')).toContain('Naissances')
})
