import { expect, test } from './running-trente'
import { TrenteWindow } from './pages/trente-window'

for (const [locale, language, chosen] of [
  ['fr-FR', 'fr', 'en'],
  ['en-GB', 'en', 'fr'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale })

    test(`a first start speaks the language of the system (${locale}), and later ones what the person chose`, async ({
      app,
      trente,
      context,
      quiet,
    }) => {
      quiet.expectHostToGo()
      app.language = language
      const heading = ({ main }: TrenteWindow) => main.getByRole('heading', { level: 1 })
      await app.arrive()
      await expect(heading(app)).toHaveText(app.texts.shell.home.title)
      await expect(app.page.locator('html')).toHaveAttribute('lang', language)

      await app.speak(chosen)
      await expect(heading(app)).toHaveText(app.texts.shell.home.title)
      await app.page.reload()
      await expect(heading(app)).toHaveText(app.texts.shell.home.title)
      await app.page.close()
      await trente.end()
      await trente.start()
      const later = new TrenteWindow(await context.newPage(), trente)
      later.language = chosen
      await later.arrive()
      await expect(heading(later)).toHaveText(later.texts.shell.home.title)
    })
  })
}
