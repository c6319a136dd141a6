import { expect, type Locator } from '@playwright/test'
import type { TrenteWindow } from './trente-window'

/** Taking over a register kept elsewhere: read, look, then apply. */
export class ImportPage {
  constructor(private readonly app: TrenteWindow) {}

  private get texts() {
    return this.app.texts.shell.importPage
  }
  get applyButton(): Locator {
    return this.app.main.getByRole('button', { name: this.texts.apply, exact: true })
  }
  get finished(): Locator {
    return this.app.main.getByRole('heading', { name: this.texts.done })
  }
  get undoButton(): Locator {
    return this.app.main.getByRole('button', { name: this.texts.undo, exact: true })
  }
  part(title: string): Locator {
    return this.app.main.getByRole('heading', { level: 3, name: title })
  }
  async give(name: string, bytes: Uint8Array): Promise<void> {
    // The page before may take files too, and stays until this one has come.
    await expect(this.app.main.getByRole('heading', { level: 1, name: this.app.nameOf('importing') })).toBeVisible()
    await this.app.main
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  }
}
