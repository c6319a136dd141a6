import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './running-trente'

const promisedMs = 2000
/** A fast typist's: shorter than any pause Trente could wait for. */
const keyEveryMs = 80

/** Keys pressed one after the other, each with what stood in the field once the page had taken it. */
async function typeWithoutPause(page: Page, forMs: number): Promise<readonly { text: string; at: number }[]> {
  const typed: { text: string; at: number }[] = []
  const pressed: Promise<void>[] = []
  let text = ''
  for (const end = Date.now() + forMs; Date.now() < end;) {
    const key = 'abcdefghij'.charAt(text.length % 10)
    const now = (text += key)
    pressed.push(page.keyboard.press(key).then(() => void typed.push({ text: now, at: Date.now() })))
    await page.waitForTimeout(keyEveryMs)
  }
  await Promise.all(pressed)
  return typed
}

test('a process killed two seconds after the last key has lost nothing', async ({ app, trente, quiet }) => {
  quiet.expectHostToGo()
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Inscriptions à la cantine')
  const { activity } = app
  await activity
    .questions('identification')
    .write(activity.label('description'), 'Repas des élèves,\net leurs allergies.')
  await activity.addPurpose('Servir un repas adapté', 'publicTask', 'Code de l’éducation, art. L. 212-4')
  await activity.addPeople('pupils', 'élèves de maternelle')
  await activity.addData('health', 'allergies alimentaires', 'Dossiers de cantine')
  await activity.addRecipient('Traiteur du bassin', 'France')
  await activity.questions('transfers').tick(activity.label('transfersDeclared'), 'Non')
  await activity.answer('information', 'rightsContact').pressSequentially('dpo@valmont.example', { delay: 15 })

  await app.page.waitForTimeout(promisedMs)
  await trente.kill()
  await trente.start()
  await app.arrive()
  await app.home.openFile('mairie-de-valmont')
  await app.list.open('Inscriptions à la cantine')

  await expect(activity.answer('identification', 'description')).toHaveValue('Repas des élèves,\net leurs allergies.')
  await expect(activity.rows('purposes')).toHaveText([
    /Servir un repas adapté.*e\).*Code de l’éducation, art\. L\. 212-4/s,
  ])
  await expect(activity.rows('people')).toHaveText([/élèves de maternelle/])
  await expect(activity.rows('data')).toHaveText([/allergies alimentaires.*Dossiers de cantine/s])
  await expect(activity.section('recipients').locator('tbody tr')).toHaveText([/Traiteur du bassin.*France/s])
  await expect(activity.questions('transfers').ticked(activity.label('transfersDeclared'))).toHaveText('Non')
  await expect(activity.answer('information', 'rightsContact')).toHaveValue('dpo@valmont.example')
})

test('a process killed while somebody types without a pause loses two seconds of it at most, and nothing that was saved', async ({
  app,
  trente,
  quiet,
}) => {
  quiet.expectHostToGo()
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Recrutement')
  await app.saved()
  const description = app.activity.answer('identification', 'description')
  await description.focus()
  const typing = typeWithoutPause(app.page, 2.5 * promisedMs)
  // Anywhere between two saves; the keys go on after it.
  await app.page.waitForTimeout(1.5 * promisedMs + Math.random() * 600)
  const killedAt = Date.now()
  await trente.kill()
  const onDisk = readFileSync(join(trente.folder, 'mairie-de-valmont.trente.json'), 'utf8')
  const typed = await typing
  expect(typed.at(-1)?.at).toBeGreaterThan(killedAt)
  await trente.start()
  await app.arrive()
  await app.home.openFile('mairie-de-valmont')
  await app.list.open('Recrutement')

  const promised = typed.filter(({ at }) => at < killedAt - promisedMs).at(-1)?.text ?? ''
  expect(promised.length).toBeGreaterThan(5)
  const shown = await description.inputValue()
  expect(shown.slice(0, promised.length)).toBe(promised)
  const saved = [...onDisk.matchAll(/"(abcdefghij[a-j]*)"/g)].map(([, text = '']) => text)
  expect(shown, 'all that was saved is shown, and nothing else').toBe(saved.sort((a, b) => b.length - a.length)[0])
})

test('closing the browser tab right after the last key loses nothing', async ({ app, trente, context }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Vidéosurveillance')
  await app.page.close()
  const again = await context.newPage()
  await again.goto(trente.url)
  await again.getByRole('button', { name: 'Mairie de Valmont' }).first().click()
  await expect(again.getByRole('link', { name: 'Vidéosurveillance' })).toBeVisible()
})
