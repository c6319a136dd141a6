import { aSmallDossier, putFile } from './client-files'
import { expect, test } from './running-trente'

const client = 'Mairie de Valmont-sur-Durance et des communes associées'

test('a reload of the window keeps the file open, at the address that stays', async ({ app }) => {
  await app.arrive()
  await app.home.createFile('Valmont')
  await app.list.addActivity('Paie')
  await app.saved()
  const address = new URL(app.page.url()).hash
  await app.page.reload()
  await expect(app.topBar).toContainText('Valmont')
  await expect(
    app.main.getByRole('heading', { level: 1 }).or(app.main.getByRole('textbox').first()).first(),
  ).toBeVisible()
  expect(new URL(app.page.url()).hash).toBe(address)
  await expect(app.rail.locator('[aria-current=page]')).toContainText(app.nameOf('activities'))
  await app.goTo('activities')
  await expect(app.list.lines).toHaveText([/Paie/])
})

test('the example is told as one, after a reload of the window too, and is no recent file', async ({ app }) => {
  const { banner } = app.texts.shell.frame
  await app.arrive()
  await app.home.openExample()
  await expect(app.banner(banner.example)).toBeVisible()
  await app.page.reload()
  await expect(app.banner(banner.example)).toBeVisible()
  await app.goTo('home')
  await expect(app.main.getByText(app.texts.shell.home.recents)).toHaveCount(0)
  await app.home.createFile('Valmont')
  await expect(app.topBar).toContainText('Valmont')
  await expect(app.banner(banner.example)).toHaveCount(0)
})

test('the first screen names each file once, by its client, as large as it now is', async ({ app, trente }) => {
  const dossier = aSmallDossier('Paie')
  const named = { ...dossier, clientFile: dossier.clientFile.map((file) => ({ ...file, fileName: client })) }
  await putFile(trente, 'valmont', named)
  await app.arrive()
  await app.home.openFile('valmont')
  await app.list.addActivity('Cantine')
  await app.saved()
  await app.rail.getByRole('link', { name: app.nameOf('home') }).click()
  await expect(app.main.getByRole('button', { name: client, exact: true })).toHaveCount(1)
  await expect(app.main.getByText('valmont.trente.json')).toHaveCount(1)
})

test('zoomed to 200 %, the name of the client is read whole', async ({ app, trente }) => {
  const dossier = aSmallDossier('Paie')
  await putFile(trente, 'valmont', {
    ...dossier,
    clientFile: dossier.clientFile.map((file) => ({ ...file, fileName: client })),
  })
  await app.page.setViewportSize({ width: 640, height: 360 })
  await app.arrive()
  await app.home.openFile('valmont')
  const name = app.topBar.getByText(client)
  await expect(name).toBeVisible()
  expect(await name.evaluate((at) => at.scrollWidth <= at.clientWidth)).toBe(true)
})

test('in forced colours a selected line can be told from the others', async ({ app, trente }) => {
  await putFile(trente, 'valmont', aSmallDossier('Paie', 'Cantine'))
  await app.page.emulateMedia({ forcedColors: 'active' })
  await app.arrive()
  await app.home.openFile('valmont')
  const ground = (selected: boolean) =>
    app.page.evaluate<string>(
      `getComputedStyle(document.querySelector('tr[aria-selected=${selected}] td')).backgroundColor`,
    )
  await app.list.select('Paie')
  expect(await ground(true)).not.toBe(await ground(false))
})

test('a row of a group opens where it is seen', async ({ app }) => {
  await app.page.setViewportSize({ width: 1280, height: 720 })
  await app.arrive()
  await app.home.openExample()
  await app.list.lines.first().getByRole('link').or(app.list.lines.first().locator('a')).first().click()
  const row = app.main.locator('.rows table tbody tr button').first()
  await row.evaluate((at) => at.scrollIntoView({ block: 'end' }))
  await row.click()
  await expect(app.main.locator('.rows .panel-head').first()).toBeInViewport()
})
