import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asBytes, bicycles } from '../helpers/make-pia'
import { expect, test } from './running-trente'

test('an assessment of the CNIL’s tool is shown first, then applied, then taken back in one step', async ({
  app,
  trente,
}) => {
  const path = join(trente.folder, 'velos-en-ville.trente.json')
  await app.arrive()
  await app.home.createFile('Vélos en ville')
  await app.list.addActivity('Livraisons')
  await app.saved()
  const before = readFileSync(path)

  await app.goTo('importing')
  await app.importing.give('pia-export.json', asBytes(bicycles()))
  await expect(app.main).toContainText('Vélos de livraison suivis')
  await expect(app.importing.applyButton).toBeEnabled()
  expect(readFileSync(path), 'looking at an import changes nothing').toEqual(before)

  await app.importing.applyButton.click()
  await expect(app.importing.finished).toBeVisible()
  await app.main.getByRole('link', { name: app.texts.shell.importPage.seeDpias }).click()
  await expect(app.dpias.lines).toHaveText([/Vélos de livraison suivis.*Défavorable/s])
  await app.dpias.open('Vélos de livraison suivis')
  await expect(app.dpia.answer('processing')).toHaveText('Suivre les vélos pendant les livraisons.')
  await expect(app.dpia.answer('data')).toContainText('Position, vitesse et identité.')
  await expect(app.dpia.answer('data').locator('strong')).toHaveText('vitesse')
  await expect(app.dpia.answer('data').getByRole('cell')).toHaveText(['Position', '30 jours'])
  await expect(app.dpia.answer('lawfulness').getByRole('listitem')).toHaveText(['intérêt légitime'])
  await expect(app.dpia.rich('opinions', 'dpoAdvice')).toContainText('Le suivi permanent est excessif.')
  await expect(app.dpia.section('measures')).toContainText('Sauvegarde nocturne')
  await expect(app.dpia.risk('Accès illégitime à des données')).toContainText('Surveillance ressentie')
  await app.saved()
  expect(readFileSync(path, 'utf8')).toContain('Vélos de livraison suivis')

  await app.goTo('dpias')
  await app.press('Control+z')
  await expect(app.main).toContainText(app.texts.shell.list.empty(app.texts.registers.dpias.many))
  await app.saved()
  const after = readFileSync(path, 'utf8')
  for (const words of ['Vélos de livraison suivis', 'Documenter la mise en balance']) expect(after).not.toContain(words)
  await app.goTo('activities')
  await expect(app.list.lines).toHaveText([/Livraisons/])
})
