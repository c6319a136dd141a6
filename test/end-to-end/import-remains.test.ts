import { makeCsv } from '../helpers/make-sheets'
import { lookOver } from './pages/looked-over'
import { expect, test } from './running-trente'

const register = () =>
  makeCsv([
    ['Nom du traitement', 'Finalité', 'Durée de conservation', 'Couleur du classeur'],
    ['Paie des agents', 'Payer les agents', '5 ans', 'Classeur vert, étagère 3'],
    ['Vidéoprotection', 'Protéger les bâtiments', '30 jours', 'Classeur rouge'],
  ])

test('what an import found no place for waits, and is placed by keyboard', async ({ app }) => {
  const { remains } = app.texts.shell
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await expect(app.railLink('remains'), 'nothing waits: nothing is said').toHaveCount(0)
  await app.goTo('importing')
  await app.importing.give('registre.csv', register())
  await app.importing.goOnButton.click()
  await app.importing.goOnButton.click()
  await app.importing.applyButton.click()
  await expect(app.importing.finished).toBeVisible()

  await expect(app.railLink('remains')).toContainText('2')
  await app.goTo('remains')
  const lines = app.main.getByRole('row').filter({ has: app.page.getByRole('checkbox') })
  await expect(lines).toHaveText([/Paie des agents.*étagère 3/, /Vidéoprotection.*rouge/])
  await lookOver(app, 'what waits', app.nameOf('remains'))

  await app.press('/', 'ArrowDown', 'Enter')
  await expect(app.dialog).toContainText('Classeur vert, étagère 3')
  await expect(app.dialog.getByRole('combobox', { name: remains.dialog.record })).toHaveValue('Paie des agents')
  await lookOver(app, 'placing', app.nameOf('remains'), ['[role=dialog]'])
  await app.press('Control+Enter')
  await expect(app.dialog).toHaveCount(0)
  await expect(app.notices).toContainText('Paie des agents')
  await expect(lines).toHaveText([/rouge/])

  // The next one is at hand.
  await app.press('Delete')
  await expect(app.main).toContainText(remains.none)
  await app.press('Control+z')
  await expect(lines).toHaveText([/rouge/])
  await app.saved()
  await app.page.reload()
  await expect(app.railLink('remains'), 'kept with the file').toContainText('1')

  await app.goTo('activities')
  await app.list.open('Paie des agents')
  const note = app.texts.registers.activities.fields.notesInternal.label
  await expect(app.main.getByRole('textbox', { name: note })).toHaveValue('Classeur vert, étagère 3')
})

test('undone, an import leaves nothing to place', async ({ app }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.goTo('importing')
  await app.importing.give('registre.csv', register())
  await app.importing.goOnButton.click()
  await app.importing.goOnButton.click()
  await app.importing.applyButton.click()
  await expect(app.railLink('remains')).toBeVisible()
  await app.importing.undoButton.click()
  await expect(app.railLink('remains')).toHaveCount(0)
})
