import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aSmallDossier, putFile } from './client-files'
import { expect, test } from './running-trente'

test('a file edited on the disk meanwhile is brought together with what was edited here, and undone', async ({
  app,
  trente,
}) => {
  const path = await putFile(trente, 'mairie-de-valmont', aSmallDossier('État civil', 'Cimetière'))
  await app.arrive()
  await app.home.openFile('mairie-de-valmont')
  await app.list.open('État civil')
  await app.activity.name.fill('État civil et élections')
  await app.saved()
  const before = readFileSync(path, 'utf8')
  writeFileSync(path, before.replace('État civil et élections', 'Naissances').replace('Cimetière', 'Concessions'))
  const { banner, together } = app.texts.shell.frame
  await expect(app.banner(banner.changed)).toBeVisible()
  await app.activity.name.fill('Population')
  await app.button(together.compare).press('Enter')
  await expect(app.dialog).toContainText(together.since('État civil et élections'))
  await expect(app.dialog).toContainText('Cimetière')
  if (process.env['SHOTS']) await app.page.screenshot({ path: join(process.env['SHOTS'], 'together.png') })
  await app.dialog.getByRole('radio', { name: together.theirs('Naissances') }).check()
  await app.dialog.getByRole('radio', { name: together.mine('Population') }).check()
  await app.dialog.getByRole('button', { name: together.bring }).press('Enter')
  await expect(app.dialog).toHaveCount(0)
  await app.saved()
  const both = readFileSync(path, 'utf8')
  expect([both.includes('Population'), both.includes('Concessions')]).toEqual([true, true])
  await app.goTo('activities')
  await expect(app.list.lines).toHaveText([/Population/, /Concessions/])
  await app.press('Control+z')
  await expect(app.list.lines).toHaveText([/Population/, /Cimetière/])
})
