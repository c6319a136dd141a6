import { expect } from '@playwright/test'
import { ListPage } from './list-page'
import type { TrenteWindow } from './trente-window'

/** The impact assessments of the file: one line each. */
export class DpiasPage extends ListPage {
  constructor(app: TrenteWindow) {
    super(app, 'dpias')
  }
  /** Asks which activities are covered and where to start from. */
  async begin(): Promise<void> {
    await this.addButton.click()
    await expect(this.app.dialog).toContainText(this.app.texts.dpiaPages.list.begin.title)
  }
  async create(activity: RegExp, start: string): Promise<void> {
    await this.begin()
    const { dialog } = this.app
    await dialog.getByRole('checkbox', { name: activity }).check()
    await dialog.getByRole('radio', { name: start }).check()
    await dialog.getByRole('button', { name: this.app.texts.dpiaPages.list.begin.go, exact: true }).click()
    await expect(this.app.dpia.name).toBeVisible()
  }
  async open(name: string): Promise<void> {
    await this.link(name).click()
    await expect(this.app.dpia.name).toBeVisible()
  }
}
