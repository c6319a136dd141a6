import { makeCsv } from '../helpers/make-sheets'
import { holds, tabTo } from './pages/keyboard'
import { lookOver } from './pages/looked-over'
import { expect, test } from './running-trente'
import type { TrenteWindow } from './pages/trente-window'

/** Twelve columns in nobody’s order; one is of the binder, and of no register. */
const shuffled = [
  [
    'Mesures de sécurité', 'Personnes concernées', 'Nom du traitement', 'Transferts hors UE', 'Durée de conservation',
    'Couleur du classeur', 'Base légale', 'Sous-traitants', 'Finalités', 'État', 'Catégories de données', 'Destinataires',
  ],
  [
    'Sauvegardes chaque nuit', 'Salariés', 'Paie des agents', 'Non', '5 ans',
    'Vert', 'Obligation légale', 'Coffre Sûr', 'Verser les salaires', 'Actif', 'État civil', 'URSSAF',
  ],
  [
    'Contrôle des accès', 'Usagers', 'Prêt de jeux', 'Non', '1 an',
    'Rouge', 'Mission d’intérêt public', '', 'Prêter des jeux', 'En veille', 'Coordonnées', 'Ludothécaires',
  ],
] // prettier-ignore

async function arriveAtImport(app: TrenteWindow): Promise<void> {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.goTo('importing')
  await expect(app.main.getByRole('heading', { level: 1, name: app.nameOf('importing') })).toBeVisible()
}

test('a spreadsheet of twelve columns comes in within ten clicks, and stays on the page as a report', async ({
  app,
}) => {
  await arriveAtImport(app)
  // Counted in the page: whatever a person would press is.
  await app.page.evaluate('document.addEventListener("click", () => (window.clicks = (window.clicks ?? 0) + 1), true)')
  await app.importing.give('registre.csv', makeCsv(shuffled))
  await expect(app.importing.step('tables')).toBeFocused()
  await app.importing.goOnButton.click()
  await expect(app.importing.field('Nom du traitement')).toHaveValue('name')
  await expect(app.importing.field('Couleur du classeur')).toHaveValue('')
  await app.importing.goOnButton.click()
  await app.button(app.importing.texts.changes.showOf('Paie des agents')).click()
  await expect(app.main).toContainText('Verser les salaires')
  await app.importing.applyButton.click()
  await expect(app.importing.finished).toBeFocused()
  expect(await app.page.evaluate<number>('window.clicks')).toBeLessThanOrEqual(10)
  await expect(app.main).toContainText(app.importing.texts.report.column('Couleur du classeur'))

  await app.main.getByRole('link', { name: 'Paie des agents' }).click()
  await expect(app.activity.name).toHaveValue('Paie des agents')
  await app.page.goBack()
  await expect(app.importing.finished).toBeVisible()
  await app.importing.undoButton.click()
  await app.goTo('activities')
  await expect(app.list.lines).toHaveCount(0)
})

test('without a mouse: cells are pasted, a column is sent elsewhere, and the next file goes the same way', async ({
  app,
}) => {
  test.slow()
  await arriveAtImport(app)
  const { texts } = app.importing
  const cells = JSON.stringify(shuffled.map((row) => row.join('\t')).join('\n'))
  const paste = () =>
    app.page.evaluate(`(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', ${cells})
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })()`)
  await paste()
  await expect(app.importing.step('tables')).toBeFocused()
  await app.press('Enter')
  await expect(app.importing.step('columns')).toBeFocused()
  await tabTo(app, holds(`SELECT ${texts.columns.fieldOf('Couleur du classeur')}`))
  await app.page.keyboard.type(app.texts.importing.fields.description)
  await expect(app.importing.field('Couleur du classeur')).toHaveValue('description')
  await tabTo(app, holds(`BUTTON ${texts.goOn}`))
  await app.press('Enter')
  await expect(app.importing.step('changes')).toBeFocused()
  await tabTo(app, holds(texts.changes.take('Prêt de jeux')))
  await app.press('Space')
  await app.press('Enter')
  await expect(app.importing.finished).toBeFocused()
  await app.goTo('activities')
  await expect(app.list.lines).toHaveText([/Paie des agents/])

  await app.goTo('importing')
  await app.main.getByRole('button', { name: texts.report.again }).press('Enter')
  await paste()
  await expect(app.main).toContainText(texts.remembered(1))
  await app.press('Enter')
  await expect(app.importing.field('Couleur du classeur')).toHaveValue('description')
})

test('each step can be used by all', async ({ app }) => {
  test.slow()
  await arriveAtImport(app)
  const title = app.nameOf('importing')
  await app.importing.give('registre.csv', makeCsv(shuffled))
  await expect(app.importing.step('tables')).toBeVisible()
  await lookOver(app, 'what was found', title)
  await app.importing.goOnButton.click()
  await expect(app.importing.step('columns')).toBeVisible()
  await app.main.locator('details.words summary').first().click()
  await lookOver(app, 'columns', title)
  await app.importing.goOnButton.click()
  await expect(app.importing.step('changes')).toBeVisible()
  await lookOver(app, 'what will change', title)
  await app.importing.applyButton.click()
  await expect(app.importing.finished).toBeVisible()
  await lookOver(app, 'the report', title)
})
