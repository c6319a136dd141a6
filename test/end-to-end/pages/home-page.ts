import { expect, type Locator } from '@playwright/test'
import type { TrenteWindow } from './trente-window'

/** The first screen: ways in, and the files of the folder. */
export class HomePage {
  constructor(private readonly app: TrenteWindow) {}

  private get texts() {
    return this.app.texts.shell.home
  }
  way(name: 'create' | 'example'): Locator {
    return this.app.main.getByRole('button', { name: name === 'create' ? this.texts.create : this.texts.examples.town })
  }
  /** By the name of the file, or of the client where the file tells it. */
  file(name: string): Locator {
    const named = this.app.main.getByRole('button', { name, exact: true })
    const line = this.app.main
      .getByRole('row')
      .filter({ has: this.app.page.getByText(`${name}.trente.json`, { exact: true }) })
    return named.or(line.getByRole('button')).first()
  }
  /** Why a file was not opened. */
  get refusal(): Locator {
    return this.app.main.getByRole('alert')
  }
  /** Earlier versions offered in the place of a file that cannot be opened, newest first. */
  get versions(): Locator {
    return this.app.main.getByRole('button', { name: this.app.texts.shell.versions.open })
  }

  async createFile(name: string): Promise<void> {
    await this.way('create').click()
    await this.app.dialog.getByLabel(this.texts.dialog.name).fill(name)
    await this.app.dialog.getByRole('button', { name: this.texts.dialog.create }).click()
    await expect(this.app.list.heading).toBeVisible()
  }
  async openFile(name: string): Promise<void> {
    await this.file(name).click()
    await expect(this.app.list.heading).toBeVisible()
  }
  async tryToOpen(name: string): Promise<void> {
    await this.file(name).click()
  }
  async openExample(): Promise<void> {
    await this.way('example').click()
    await expect(this.app.list.heading).toBeVisible()
  }
}
