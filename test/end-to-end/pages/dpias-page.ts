import { expect, type Locator } from '@playwright/test'
import type { TrenteWindow } from './trente-window'

/** The impact assessments of the file: one line each. */
export class DpiasPage {
  constructor(private readonly app: TrenteWindow) {}

  private get texts() {
    return this.app.texts.dpiaPages.list
  }
  get lines(): Locator {
    return this.app.main.getByRole('table', { name: this.texts.title }).locator('tbody tr')
  }
  /** Asks which activities are covered and where to start from. */
  async begin(): Promise<void> {
    await this.app.main.getByRole('button', { name: this.texts.create, exact: true }).click()
    await expect(this.app.dialog).toContainText(this.texts.begin.title)
  }
  async create(activity: RegExp, start: string): Promise<void> {
    await this.begin()
    const { dialog } = this.app
    await dialog.getByRole('checkbox', { name: activity }).check()
    await dialog.getByRole('radio', { name: start }).check()
    await dialog.getByRole('button', { name: this.texts.begin.go, exact: true }).click()
    await expect(this.app.dpia.name).toBeVisible()
  }
  async open(name: string): Promise<void> {
    await this.lines.getByRole('link', { name, exact: true }).click()
    await expect(this.app.dpia.name).toBeVisible()
  }
}
