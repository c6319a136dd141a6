import { expect, test } from './running-trente'
import { holds, tabTo } from './pages/keyboard'

test('a first register: the usual activities of the sector, one answered to the end, without a mouse', async ({
  app,
}) => {
  test.slow()
  const { keyboard, activity } = app
  const { home } = app.texts.shell
  const { library } = app.texts
  await app.arrive()
  await tabTo(app, holds(home.create))
  await app.press('Enter')
  await expect(app.dialog).toBeVisible()
  await keyboard.type('Librairie Valmont')
  await keyboard.choose(home.dialog.sector, app.texts.codes.sector.commerce)
  await keyboard.press(home.dialog.create)
  await expect(app.dialog).toContainText(library.proposed)
  await keyboard.press('Ajouter')
  await expect(app.dialog).toBeHidden()
  await expect.poll(() => app.list.lines.count()).toBeGreaterThanOrEqual(12)

  await app.press('/')
  await keyboard.type('Lettre d’information')
  await app.press('Enter', 'Enter')
  await expect(activity.name).toHaveValue('Lettre d’information')
  const head = app.main.locator('.meta')
  await expect(head).toContainText('à confirmer')
  await keyboard.answer(activity.label('description'), 'Une lettre par mois aux clients qui l’ont demandée')
  await keyboard.answer(activity.label('department'), 'Magasin')
  await expect(app.main.getByText(/Magasin\s·/)).toBeVisible()
  await keyboard.press(library.confirming.all)
  await expect(head).not.toContainText('à confirmer')

  await keyboard.goTo('activities')
  await app.press('/')
  await app.press('Escape')
  await expect(app.list.line('Lettre d’information')).toContainText('Magasin')
  await app.saved()
})
