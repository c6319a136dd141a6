import { readFileSync } from 'node:fs'
import { unzipSync, strFromU8 } from 'fflate'
import { expect, test } from './running-trente'

test('a draft nobody filled in is seen, told as a point that leads to it, and told again before it is printed', async ({
  app,
}) => {
  test.slow()
  const { dpia } = app
  await app.arrive()
  await app.home.openExample()
  await app.goTo('dpias')
  await app.dpias.create(/Badges et accès aux bâtiments/, 'Vidéoprotection de l’espace public')
  const answer = dpia.answer('processing')
  await dpia.insertDraft('processing')
  const marks = answer.locator('.to-fill')
  await expect(marks.first()).toBeVisible()
  const count = await marks.count()

  const point = app.page.locator('.finding', { hasText: app.texts.rules['DPIA-24'].title }).first()
  await expect(point).toContainText((await marks.first().textContent()) ?? '')
  await dpia.name.focus()
  await point.getByRole('button', { name: app.texts.form.findings.goTo }).click()
  await expect(answer).toBeFocused()

  await app.page.emulateMedia({ forcedColors: 'active' })
  const ground = (selector: string) =>
    app.page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`)
  expect(await ground('.rich .to-fill')).not.toBe(await ground('.rich'))
  await app.page.emulateMedia({ forcedColors: 'none' })

  await dpia.print()
  const warning = app.main.locator('#unfilled')
  await expect(warning).toContainText(String(count))
  await expect(app.documents.preview.locator('mark').first()).toBeVisible()
  const document = strFromU8(
    unzipSync(readFileSync(await app.documents.export()))['word/document.xml'] ?? new Uint8Array(),
  )
  expect(document).toContain('<w:highlight w:val="yellow"/>')
})
