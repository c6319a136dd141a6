import { readFileSync } from 'node:fs'
import type { Dossier } from '@core/dossier/dossier'
import { putFile } from './client-files'
import { aDossierWithLongDpias } from './long-dpias'
import { expect, test } from './running-trente'

const keys = 'Abcdefghij klmnopqrst uvwxyz 0123456789.'
/** Each question has its own, and the rest of the page a few: never one for each paragraph or for each assessment. */
const mostEditors = 60

test('an assessment of three hundred pages opens and takes every key in order', async ({ app, trente }) => {
  test.slow()
  const dossier = aDossierWithLongDpias(60_000, 60_000, 600_000)
  const sizes = dossier.dpias.map(({ answers }) => JSON.stringify(answers).length)
  expect(sizes.map((size) => size > 55_000)).toEqual([true, true, true])
  expect(sizes[2]).toBeGreaterThan(600_000)
  const path = await putFile(trente, 'longues', dossier)
  await app.arrive()
  await app.home.openFile('longues')
  await app.goTo('dpias')
  await expect(app.dpias.lines).toHaveCount(3)

  const editors: number[] = []
  for (const name of ['AIPD longue 1', 'AIPD longue 3']) {
    await app.dpias.open(name)
    const answer = app.dpia.answer('purposes')
    await expect(answer).toContainText('Constat.')
    await answer.focus()
    await app.press('Control+Home')
    // Typed into what is already bold: the words before keep their order whatever the page does meanwhile.
    await app.page.keyboard.type(keys)
    await expect(answer.locator('p').first()).toHaveText(new RegExp(`^${keys}Constat\\.`))
    editors.push(await app.dpia.editors.count())
    await app.saved()
    await app.goTo('dpias')
  }
  const [ofShort = 0, ofLong] = editors
  expect(ofShort).toBeGreaterThan(0)
  expect(ofShort).toBeLessThan(mostEditors)
  expect(ofLong, 'ten times the text needs no more of them').toBe(ofShort)

  await app.dpias.open('AIPD longue 3')
  await expect(app.dpia.answer('purposes')).toContainText(`${keys}Constat.`)
  const { dpias } = (JSON.parse(readFileSync(path, 'utf8')) as { readonly body: Pick<Dossier, 'dpias'> }).body
  expect(dpias.map(({ answers }) => JSON.stringify(answers).split(keys).length - 1)).toEqual([1, 0, 1])
})
