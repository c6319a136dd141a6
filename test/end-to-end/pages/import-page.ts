import { expect, type Locator } from '@playwright/test'
import type { TrenteWindow } from './trente-window'

/** Taking over a register kept elsewhere: see what was found, where it goes and what will change, then apply. */
export class ImportPage {
  constructor(private readonly app: TrenteWindow) {}

  get texts() {
    return this.app.texts.shell.importPage
  }
  get applyButton(): Locator {
    return this.app.main.getByRole('button', { name: this.texts.apply, exact: true })
  }
  get goOnButton(): Locator {
    return this.app.main.getByRole('button', { name: this.texts.goOn, exact: true })
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
  step(step: 'tables' | 'columns' | 'changes'): Locator {
    return this.app.main.getByRole('heading', { level: 2, name: this.texts.steps[step] })
  }
  /** Where a column goes. */
  field(heading: string): Locator {
    return this.app.main.getByRole('combobox', { name: this.texts.columns.fieldOf(heading), exact: true })
  }
  async give(name: string, bytes: Uint8Array): Promise<void> {
    // The page before may take files too, and stays until this one has come.
    await expect(this.app.main.getByRole('heading', { level: 1, name: this.app.nameOf('importing') })).toBeVisible()
    await this.app.main
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  }
}
