import { expect, type Locator, type Page } from '@playwright/test'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { registers, type RegisterName } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import { ActivitiesPage } from './activities-page'
import { ActivityPage } from './activity-page'
import { ChecksPage } from './checks-page'
import { DocumentsPage } from './documents-page'
import { DpiaPage } from './dpia-page'
import { DpiasPage } from './dpias-page'
import { HomePage } from './home-page'
import { ImportPage } from './import-page'
import { Keyboard } from './keyboard'

type PlainPage = keyof Texts['shell']['frame']['pages']
export type Destination = PlainPage | RegisterName

const isRegister = (name: string): name is RegisterName => Object.hasOwn(registers, name)

/** The window as the person at the screen knows it: the top bar, the rail, and the pages. */
export class TrenteWindow {
  language: WindowLanguage = 'fr'
  readonly home = new HomePage(this)
  readonly list = new ActivitiesPage(this)
  readonly activity = new ActivityPage(this)
  readonly dpias = new DpiasPage(this)
  readonly dpia = new DpiaPage(this)
  readonly checks = new ChecksPage(this)
  readonly documents = new DocumentsPage(this)
  readonly importing = new ImportPage(this)
  readonly keyboard = new Keyboard(this)

  constructor(
    readonly page: Page,
    private readonly host: { readonly url: string },
  ) {}

  get texts(): Texts {
    return textsOf(this.language)
  }
  get main(): Locator {
    return this.page.getByRole('main')
  }
  get topBar(): Locator {
    return this.page.getByRole('banner')
  }
  get rail(): Locator {
    return this.page.getByRole('navigation', { name: this.texts.shell.frame.navigation })
  }
  /** What is said of the whole file, above the page. */
  banner(text: string): Locator {
    const said = this.page.getByRole('alert').or(this.page.getByRole('status')).filter({ hasText: text })
    return said.and(this.page.locator(':not(header *)'))
  }
  get notices(): Locator {
    return this.page.getByRole('region', { name: this.texts.shell.frame.notice.region })
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }
  get saveState(): Locator {
    // What is spoken of a breach is a status too, and shows nothing.
    return this.topBar.getByRole('status').and(this.page.locator('[title]'))
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Comes to the first screen, as after starting Trente. */
  async arrive(): Promise<void> {
    await this.page.goto(this.host.url)
    await expect(this.main.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** What the rail calls a page or a register. */
  nameOf(destination: Destination): string {
    return isRegister(destination) ? this.texts.registers[destination].many : this.texts.shell.frame.pages[destination]
  }
  /** Groups of the rail that are closed, as buttons that open them. */
  get folded(): Locator {
    return this.rail.getByRole('button', { expanded: false })
  }
  /** The way to a page or a register, once its group is unfolded. */
  railLink(destination: Destination): Locator {
    return this.rail.getByRole('link', { name: new RegExp(`^${this.nameOf(destination)}(?:\\s|$)`) })
  }

  async goTo(destination: Destination): Promise<void> {
    const link = this.railLink(destination)
    for (let closed = await this.folded.count(); closed > 0 && (await link.count()) === 0; closed -= 1) {
      await this.folded.first().click()
      await expect(this.folded).toHaveCount(closed - 1)
    }
    await link.click()
    await expect(this.rail.locator('[aria-current=page]')).toContainText(this.nameOf(destination))
  }

  /** The screen in another language; the place stays. */
  async speak(language: WindowLanguage): Promise<void> {
    await this.topBar.getByRole('button', { name: new RegExp(`^${language.toUpperCase()}\\b`) }).click()
    this.language = language
  }

  /** Everything typed so far is on disk, says the window. */
  async saved(): Promise<void> {
    const [before = ''] = this.texts.shell.frame.save.saved('|').split('|')
    await expect(this.saveState).toContainText(before)
  }

  /** Ctrl+K, and the words typed there. */
  async search(words: string): Promise<void> {
    await this.press('Control+k')
    await expect(this.dialog.getByRole('textbox').or(this.dialog.getByRole('combobox'))).toBeFocused()
    await this.page.keyboard.type(words)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
}
