import { readFileSync } from 'node:fs'
import { aSmallDossier, putFile } from './client-files'
import { expect, test } from './running-trente'

test('a person sees what each earlier version would change, goes back to one by keyboard, and forth again', async ({
  app,
  trente,
}) => {
  const [before, now] = [aSmallDossier('État civil'), aSmallDossier('État civil', 'Cimetière')]
  const path = await putFile(trente, 'mairie-de-valmont', now, before)
  await app.arrive()
  await app.home.openFile('mairie-de-valmont')
  await app.goTo('file')
  const { versions } = app.texts.shell
  await app.button(versions.show).press('Enter')
  const line = app.main.getByRole('listitem').filter({ hasText: versions.kinds['before-save'] })
  await expect(line).toContainText('Traitements : 1 fiche supprimée')
  await line.getByRole('button', { name: versions.details }).press('Enter')
  await expect(line).toContainText('traitement « Cimetière » : suppression')
  await line.getByRole('button', { name: versions.open }).press('Enter')
  await expect(app.list.lines).toHaveText([/État civil/])

  await app.goTo('file')
  await app.button(versions.show).click()
  const kept = app.main.getByRole('listitem').filter({ hasText: versions.kinds['before-restore'] })
  await expect(kept).toContainText('1 fiche ajoutée')
  await kept.getByRole('button', { name: versions.open }).click()
  await expect(app.list.lines).toHaveText([/État civil/, /Cimetière/])
  expect(readFileSync(path, 'utf8')).toContain('Cimetière')
  expect(trente.files.filter((name) => name.includes('damaged'))).toEqual([])
})
