import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readWord } from '../helpers/read-word'
import { wordErrors } from '../helpers/validate-word'
import { aLargeDossier, putFile } from './client-files'
import { expect, test } from './running-trente'

async function wordFile(path: string) {
  const bytes = readFileSync(path)
  expect(await wordErrors(bytes)).toEqual([])
  const { headings, paragraphs, tables } = await readWord(bytes)
  return [...headings.map(({ text }) => text), ...paragraphs, ...tables.flatMap(({ rows }) => rows.flat())].join('\n')
}

test('the record and one sheet, written from the page, say what was typed', async ({ app, trente }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Inscriptions à la cantine')
  await app.activity.addPurpose('Servir un repas adapté', 'publicTask')
  await app.activity.addPeople('pupils', 'élèves de maternelle')
  await app.goTo('activities')
  await app.list.addActivity('Police municipale')

  await app.goTo('printing')
  await expect(app.documents.preview).toContainText('Inscriptions à la cantine')
  const record = await app.documents.export()
  expect(dirname(record)).toBe(join(trente.folder, 'exports'))
  const said = await wordFile(record)
  for (const words of ['Mairie de Valmont', 'Inscriptions à la cantine', 'Servir un repas adapté', 'Police municipale'])
    expect(said).toContain(words)
  expect(said).not.toMatch(/conform(?:e|ité)\b/i)

  await app.goTo('activities')
  await app.list.select('Inscriptions à la cantine')
  await app.button(app.texts.shell.list.print).click()
  await expect(app.documents.document('D03')).toBeChecked()
  const sheet = await wordFile(await app.documents.export())
  expect(sheet).toContain('élèves de maternelle')
  expect(sheet).not.toContain('Police municipale')

  const again = await app.documents.export()
  expect(again, 'an earlier export is never overwritten').toMatch(/_fr_2\.docx$/)
  expect(readdirSync(dirname(record))).toHaveLength(3)
})

test('while a long document is written the page answers; stopping it leaves nothing behind', async ({
  app,
  trente,
}) => {
  test.slow()
  await putFile(trente, 'grand-groupe', aLargeDossier(1000))
  await app.arrive()
  await app.home.openFile('grand-groupe')
  await app.search('once')
  await app.press('Escape')
  await app.goTo('printing')
  await app.documents.choose('D03')
  await app.documents.startExport()
  await app.documents.underway()
  // Held where it is, so that the writing lasts longer than the clicks on the slowest machine.
  const goOn = trente.hold()
  await app.search('T-0999')
  await expect(app.dialog.getByRole('option')).toHaveCount(1)
  await app.press('Escape')
  await expect(app.dialog).toHaveCount(0)
  await expect(app.documents.progress).toBeVisible()
  await app.documents.cancelButton.click()
  goOn()
  await expect(app.main).toContainText(app.texts.shell.documents.cancelled)
  const exports = join(trente.folder, 'exports')
  expect(existsSync(exports) ? readdirSync(exports) : []).toEqual([])
  // And the next one works.
  await app.goTo('activities')
  await app.list.filterBox.fill('0001')
  await app.list.lines.first().getByRole('checkbox').click()
  await app.goTo('printing')
  expect(await wordFile(await app.documents.export())).toContain('0001')
})
