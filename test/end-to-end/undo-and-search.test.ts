import { expect, test } from './running-trente'

test('undo and redo go back and forth across fields, word by word and row by row', async ({ app }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('État civil')
  const { activity } = app
  await activity.questions('identification').write(activity.label('description'), 'Naissances, mariages, décès')
  await activity.addPurpose('Tenir les registres', 'legalObligation')
  const description = activity.answer('identification', 'description')

  await app.press('Control+z', 'Control+z', 'Control+z')
  await expect(activity.rows('purposes')).toHaveCount(0)
  await expect(description).toHaveValue('Naissances, mariages, décès')
  await app.press('Control+z')
  await expect(description).toHaveValue('')
  await app.press('Control+z')
  await expect(activity.name).toHaveValue('')
  await app.press('Control+y', 'Control+Shift+z')
  await expect(activity.name).toHaveValue('État civil')
  await expect(description).toHaveValue('Naissances, mariages, décès')
  await app.topBar.getByRole('button', { name: app.texts.shell.frame.redo }).click({ clickCount: 3 })
  await expect(activity.rows('purposes')).toHaveText([/Tenir les registres.*6\(1\)\(c\)/s])
  await expect(app.topBar.getByRole('button', { name: app.texts.shell.frame.redo })).toBeDisabled()
})

test('another language of the screen keeps the place and what was typed', async ({ app }) => {
  await app.arrive()
  await app.home.openExample()
  await app.list.filterBox.fill('etat civil')
  await app.list.open('État civil et recensement citoyen')
  const address = app.page.url()
  const name = await app.activity.name.inputValue()
  await app.speak('en')
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  expect(app.page.url()).toBe(address)
  await expect(app.activity.name).toHaveValue(name)
  await app.goTo('activities')
  await expect(app.list.filterBox).toHaveValue('etat civil')
  await app.page.reload()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
})

test('search finds any word of the file from anywhere, opens the question that says it, and does what it is told', async ({
  app,
}) => {
  const { palette } = app.texts.shell
  const options = app.dialog.getByRole('option')
  await app.arrive()
  await app.home.openExample()
  await app.goTo('checks')
  await app.search('videoprotection')
  await expect(options.nth(0)).toContainText('T-003')
  await expect(options.nth(1)).toContainText('A-001')
  await app.press('Enter')
  await expect(app.dialog).toHaveCount(0)
  await expect(app.activity.name).toHaveValue(/[Vv]idéoprotection/)

  // Said in no name, and in other forms.
  await app.search('ordinateur héberger')
  await expect(options.first().locator('mark')).toHaveText(['ordinateurs', 'hébergées'])
  await app.press('End', 'Home', 'Enter')
  await expect(app.page.locator(':focus')).toHaveValue(/hébergées/)

  await app.search('zzz')
  await expect(app.dialog.getByRole('status')).toHaveText(palette.nothing('zzz'))
  await app.press('Escape')
  await expect(app.dialog).toHaveCount(0)

  await app.search('nouvelle plainte')
  await expect(options.first()).toContainText(palette.make)
  await app.press('Enter')
  await expect(app.page).toHaveURL(/#\/complaints\/./)
  await app.search('annuler')
  await app.press('Enter')
  await app.search('anglais')
  await app.press('Enter')
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
})

test('keys typed while the search comes up never act on the page behind', async ({ app, page }) => {
  let typed = () => {}
  const whenTyped = new Promise<void>((resolve) => (typed = resolve))
  await page.route(/SearchDialog.*\.js/, async (route) => {
    await whenTyped
    await route.continue()
  })
  await app.arrive()
  await app.home.openExample()
  // `n` alone would begin a new activity.
  await app.press('Control+k', 'n', 'n')
  typed()
  await expect(app.dialog).toBeVisible()
  await app.press('Escape')
  await expect(app.list.lines).toHaveCount(15)
})

test('among several results one is marked while one types, wherever the pointer rests: Enter opens it', async ({
  app,
}) => {
  await app.arrive()
  await app.home.openExample()
  const marked = app.dialog.locator('[role=option][data-highlighted]')
  // Over the results: as they grow fewer, they leave it.
  await app.page.mouse.move(640, 500)
  await app.search('badges')
  await expect(marked).toHaveCount(1)
  await expect(marked).toContainText('T-007')
  await app.press('ArrowDown')
  await app.page.mouse.move(2, 2)
  await expect(marked, 'the pointer that leaves takes no mark away').not.toContainText('T-007')
  await app.press('ArrowUp', 'Enter')
  await expect(app.activity.name).toHaveValue('Badges et accès aux bâtiments')
})
