import { expect } from '@playwright/test'
import { ListPage } from './list-page'
import type { TrenteWindow } from './trente-window'

/** The record of processing: one line an activity. */
export class ActivitiesPage extends ListPage {
  constructor(app: TrenteWindow) {
    super(app, 'activities')
  }
  async addActivity(name: string): Promise<void> {
    await this.addButton.click()
    await this.app.activity.name.fill(name)
  }
  async open(name: string): Promise<void> {
    await this.link(name).click()
    await expect(this.app.activity.name).toBeVisible()
  }
}
