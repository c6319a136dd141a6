import { expect, test } from './running-trente'
import type { TrenteWindow } from './pages/trente-window'

/** Tab until what is wanted has the focus. A page that hides something from the keyboard never gets there. */
async function tabTo(app: TrenteWindow, wanted: (focused: string) => boolean, key = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let step = 0; step < 200; step += 1) {
    await app.press(key)
    const said = await app.page.evaluate<string>(
      `(() => { const at = document.activeElement; return [at.tagName, at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? ''].join(' ').trim() })()`,
    )
    if (wanted(said)) return
    seen.push(said)
  }
  throw new Error(`never reached; passed by: ${seen.slice(0, 30).join(' | ')}`)
}
const holds = (words: string) => (focused: string) => focused.includes(words)

test('from a new file to a finding set aside, without a mouse', async ({ app }) => {
  test.slow()
  const { shell } = app.texts
  await app.arrive()
  await tabTo(app, holds(shell.home.create))
  await app.press('Enter')
  await expect(app.dialog).toBeVisible()
  await app.page.keyboard.type('Mairie de Valmont')
  await app.press('Enter')
  await expect(app.list.heading).toBeFocused()

  await app.press('n')
  await expect(app.activity.name).toBeVisible()
  await tabTo(app, holds(`TEXTAREA ${app.activity.label('name')}`))
  await app.page.keyboard.type('Inscriptions à la cantine')
  await tabTo(app, holds(`TEXTAREA ${app.activity.label('description')}`))
  await app.page.keyboard.type('Repas des élèves')
  await tabTo(app, holds(`BUTTON ${app.texts.rows.purposes.add}`))
  await app.press('Enter')
  // The new row opens with its first question in focus.
  await app.page.keyboard.type('Servir les repas')
  await expect(app.activity.rows('purposes')).toHaveText([/Servir les repas/])

  await tabTo(app, (focused) => focused.startsWith(`A ${shell.frame.pages.checks}`), 'Shift+Tab')
  await app.press('Enter')
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(shell.checks.title)
  await expect(app.main.getByRole('heading', { level: 1 })).toBeFocused()
  const findings = await app.checks.findings.count()
  expect(findings).toBeGreaterThan(0)
  await tabTo(app, holds(`BUTTON ${shell.checks.dismiss.replace('…', '')}`))
  await app.press('Enter')
  await expect(app.dialog.getByLabel(shell.checks.reason)).toBeFocused()
  await app.press('Control+Enter')
  await expect(app.dialog, 'never without a reason').toContainText(shell.checks.reasonMissing)
  await app.page.keyboard.type('Vu avec la directrice le 3 mars')
  await app.press('Control+Enter')
  await expect(app.dialog).toHaveCount(0)
  await expect(app.notices).toContainText(shell.checks.dismissedNotice)
  await app.checks.showDismissed()
  await expect(app.checks.findings).toHaveCount(1)
  await expect(app.checks.findings).toContainText('Vu avec la directrice le 3 mars')
  await app.saved()
})

test('the list is walked, selected and opened by keyboard', async ({ app }) => {
  await app.arrive()
  await app.home.openExample()
  await app.press('/')
  await expect(app.list.filterBox).toBeFocused()
  await app.page.keyboard.type('badges')
  await app.press('Enter')
  await expect(app.list.table).toBeFocused()
  await app.press('Enter')
  await expect(app.activity.name).toHaveValue('Badges et accès aux bâtiments')
  await app.page.goBack()
  await app.press('/', 'Escape', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
  await expect(app.list.table.locator('[aria-selected=true]')).toHaveCount(3)
  await app.press('Delete')
  await expect(app.list.lines).toHaveCount(12)
  await app.press('Control+z')
  await expect(app.list.lines).toHaveCount(15)
})
