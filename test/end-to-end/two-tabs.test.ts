import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { expect, test, type RunningTrente } from './running-trente'
import { TrenteWindow } from './pages/trente-window'

const name = 'mairie-de-valmont'

/** One activity of a new file, open here and in a second tab of the same browser. Returns the second. */
async function twoTabs(app: TrenteWindow, trente: RunningTrente, context: BrowserContext): Promise<TrenteWindow> {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('État civil')
  await app.saved()
  const other = new TrenteWindow(await context.newPage(), trente)
  await other.arrive()
  await other.home.openFile(name)
  await other.list.open('État civil')
  return other
}
const onDisk = (trente: RunningTrente) => readFileSync(join(trente.folder, `${name}.trente.json`), 'utf8')
const department = ({ activity }: TrenteWindow) => activity.answer('identification', 'department')
const description = ({ activity }: TrenteWindow) => activity.answer('identification', 'description')

test('two tabs on one file: what each adds and answers stands, neither erases the other', async ({
  app,
  trente,
  context,
}) => {
  const other = await twoTabs(app, trente, context)
  await description(other).fill('Naissances, mariages, décès.')
  await other.saved()

  // The first tab knows nothing of it, and edits.
  await department(app).fill('Accueil')
  await app.saved()
  await expect(description(app)).toHaveValue('Naissances, mariages, décès.')
  await app.goTo('activities')
  await app.list.addActivity('Cimetière')
  await app.saved()
  await other.activity.name.fill('État civil et élections')
  await other.saved()
  await expect(department(other)).toHaveValue('Accueil')

  const written = onDisk(trente)
  for (const said of ['Naissances, mariages, décès.', 'Accueil', 'Cimetière', 'État civil et élections']) {
    expect(written).toContain(said)
  }
})

for (const language of ['fr', 'en'] as const) {
  test(`two tabs that answer one question: each answer is shown, and the person chooses (${language})`, async ({
    app,
    trente,
    context,
  }) => {
    const other = await twoTabs(app, trente, context)
    await department(other).fill('Services à la population')
    await other.saved()

    if (language === 'en') await app.speak('en')
    await department(app).fill('Accueil')
    const { conflict } = app.texts.shell.frame
    const banner = app.banner(conflict.title)
    await expect(banner).toContainText(conflict.mine('Accueil'))
    await expect(banner).toContainText(conflict.theirs('Services à la population'))
    await expect(banner).toContainText(app.activity.label('department'))
    await expect(app.saveState).toContainText(app.texts.shell.frame.save.failed)
    expect(onDisk(trente)).toContain('Services à la population')

    await banner.getByRole('button', { name: language === 'fr' ? conflict.keepMine : conflict.keepTheirs }).click()
    await expect(banner).toHaveCount(0)
    await app.saved()
    const kept = language === 'fr' ? 'Accueil' : 'Services à la population'
    await expect(department(app)).toHaveValue(kept)
    expect(onDisk(trente)).toContain(`"${kept}"`)
  })
}
