import { windowLanguages } from '@core/texts/languages'
import type { TrenteWindow } from './pages/trente-window'
import { lookOver } from './pages/looked-over'
import { expect, test } from './running-trente'

/** Choosing in a list takes two clicks, whatever the browser is told to do. */
const clicksOfAList = 2

async function newFile(app: TrenteWindow, name: string): Promise<void> {
  const { dialog } = app.texts.shell.home
  await app.home.way('create').click()
  await app.dialog.getByLabel(dialog.name).fill(name)
  await app.dialog.getByLabel(dialog.sector).selectOption('commerce')
  await app.dialog.getByRole('button', { name: dialog.create }).click()
}

test('a new client has the dozen usual activities of its sector in under ten clicks', async ({ app }) => {
  await app.page.addInitScript(`
    window.clicks = 0
    addEventListener('click', (event) => { if (event.isTrusted) window.clicks += 1 }, true)
  `)
  await app.arrive()
  await newFile(app, 'Librairie Valmont')
  const { library } = app.texts
  await expect(app.dialog).toContainText(library.proposed)
  // The shop has no cameras.
  await app.dialog.getByRole('checkbox', { name: 'Vidéosurveillance des locaux' }).uncheck()
  await app.dialog.getByRole('button', { name: /^Ajouter \d+ traitements$/ }).click()
  await expect(app.dialog).toBeHidden()
  const clicks = clicksOfAList + (await app.page.evaluate<number>('window.clicks'))
  expect(clicks).toBeLessThan(10)

  const rows = app.main.locator('tbody tr')
  expect(await rows.count()).toBeGreaterThanOrEqual(12)
  await expect(app.main).toContainText('Gestion des clients')
  await expect(app.main).not.toContainText('Vidéosurveillance')
  // One step brought them, one step takes them back.
  await app.press('Control+z')
  await expect(rows).toHaveCount(0)
  await app.press('Control+y')
  await expect(rows.first()).toBeVisible()
  await app.saved()
})

test('what a model answered is confirmed answer by answer, part by part, or all at once', async ({ app }) => {
  await app.arrive()
  await newFile(app, 'Librairie Valmont')
  await app.dialog.getByRole('button', { name: /^Ajouter/ }).click()
  await app.list.open('Lettre d’information')
  const { confirming } = app.texts.library
  const head = app.main.getByRole('banner').or(app.main.locator('.meta')).first()
  const count = async () => Number(/\d+/.exec((await head.getByText(/à confirmer/).textContent()) ?? '')?.[0])
  const before = await count()
  expect(before).toBeGreaterThan(15)

  const { activity } = app
  await activity.questions('identification').write(activity.label('description'), 'Une lettre par mois')
  await expect.poll(count).toBe(before - 1)
  await activity
    .section('identification')
    .getByRole('button', { name: confirming.one(activity.label('legalFrameworks')) })
    .click()
  await expect.poll(count).toBe(before - 2)
  await activity.section('people').getByRole('button', { name: confirming.section }).click()
  await expect(activity.section('people')).not.toContainText(app.texts.library.toConfirm)
  await expect.poll(count).toBeLessThan(before - 2)
  await activity.section('identification').getByRole('button', { name: confirming.all }).click()
  await expect(activity.section('identification')).toContainText(confirming.nothing)
  await app.press('Control+z')
  await expect.poll(count).toBeGreaterThan(5)
  await app.saved()
})

/** Each in one appearance: the four together would tell nothing more. */
const appearance = { fr: 'light', en: 'dark' } as const
for (const language of windowLanguages) {
  test.describe(`${language}, ${appearance[language]}`, () => {
    test.use({ colorScheme: appearance[language], contextOptions: { reducedMotion: 'reduce' } })
    test('the library and a sheet that comes from it', async ({ app }) => {
      await app.arrive()
      await app.speak(language)
      await newFile(app, 'Valmont')
      await expect(app.dialog).toContainText(app.texts.library.proposed)
      await lookOver(app, 'what the sector usually does', app.nameOf('activities'))
      await app.dialog.getByRole('button', { name: /\d/ }).click()
      await app.list.open({ fr: 'Lettre d’information', en: 'Newsletter' }[language])
      await expect(app.activity.section('identification')).toContainText(app.texts.library.confirming.all)
      await lookOver(app, 'a sheet that comes from a model', app.nameOf('activities'))
    })
  })
}
