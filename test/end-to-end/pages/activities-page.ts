import { expect, type Locator } from '@playwright/test'
import type { TrenteWindow } from './trente-window'

/** The register: one line an activity. */
export class ActivitiesPage {
  constructor(private readonly app: TrenteWindow) {}

  private get texts() {
    return this.app.texts.shell.list
  }
  get heading(): Locator {
    return this.app.main.getByRole('heading', { level: 1, name: this.texts.title })
  }
  get table(): Locator {
    return this.app.main.getByRole('grid', { name: this.texts.title })
  }
  /** Lines that exist on the page now, heads left out. */
  get lines(): Locator {
    return this.table.locator('tbody tr[aria-rowindex]')
  }
  line(name: string): Locator {
    return this.lines.filter({ hasText: name })
  }
  get filterBox(): Locator {
    return this.app.main.getByRole('textbox', { name: this.texts.filterLabel })
  }
  /** « 12 sur 1 000 affichés ». */
  get tally(): Locator {
    return this.app.main.getByRole('status').filter({ hasText: /\d/ })
  }

  async addActivity(name: string): Promise<void> {
    await this.app.main.getByRole('button', { name: this.texts.create }).first().click()
    await this.app.activity.name.fill(name)
  }
  async open(name: string): Promise<void> {
    await this.table.getByRole('link', { name, exact: true }).click()
    await expect(this.app.activity.name).toBeVisible()
  }
  async select(name: string): Promise<void> {
    await this.line(name).getByRole('checkbox').click()
    await expect(this.app.main.getByRole('toolbar')).toBeVisible()
  }
}
