import { aLargeDossier, putFile } from './client-files'
import type { TrenteWindow } from './pages/trente-window'
import { expect, test, type RunningTrente } from './running-trente'

const count = 1000
/** A screen of lines and a few around it. */
const mostLines = 80

async function openLarge(app: TrenteWindow, trente: RunningTrente): Promise<void> {
  await putFile(trente, 'grand-groupe', aLargeDossier(count))
  await app.arrive()
  await app.home.openFile('grand-groupe')
}

test('a register of a thousand activities only draws the lines in sight', async ({ app, trente }) => {
  await openLarge(app, trente)
  await expect(app.list.tally).toContainText(/1\s000 sur 1\s000/)
  await expect(app.list.table).toHaveAttribute('aria-rowcount', String(count + 1))
  expect(await app.list.lines.count()).toBeLessThan(mostLines)

  await app.list.table.focus()
  await app.press('End')
  await expect(app.list.line(' 1000')).toBeInViewport()
  expect(await app.list.lines.count()).toBeLessThan(mostLines)
  await app.press('Home')
  await expect(app.list.line(' 0001')).toBeInViewport()
})

test('each key typed in the filter or in a field is on the screen before the next', async ({ app, trente }) => {
  await openLarge(app, trente)
  await app.list.filterBox.focus()
  for (const typed of ['0', '04', '042']) {
    await app.press(typed.slice(-1))
    await expect(app.list.filterBox).toHaveValue(typed)
  }
  await expect(app.list.lines.first()).toContainText('042')
  await expect(app.list.tally).toContainText(/^1[01] sur/)
  await app.list.filterBox.fill('T-0777')
  await app.list.lines.first().getByRole('link').click()

  const { name } = app.activity
  await name.focus()
  await app.press('End')
  const before = await name.inputValue()
  let typed = ''
  for (const key of ' bis et ter') {
    await name.press(key)
    typed += key
    expect(await name.inputValue()).toBe(before + typed)
  }
  await app.saved()
  await app.goTo('activities')
  await app.list.filterBox.fill('bis et ter')
  await expect(app.list.lines).toHaveCount(1)
})
