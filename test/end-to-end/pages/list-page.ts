import { expect, type Locator } from '@playwright/test'
import type { RegisterName } from '@core/registers'
import type { TrenteWindow } from './trente-window'

/** The list of a register: one line a record. */
export class ListPage {
  constructor(
    protected readonly app: TrenteWindow,
    private readonly register: RegisterName,
  ) {}

  private get texts() {
    return this.app.texts.shell.list
  }
  protected get own() {
    return this.app.texts.registers[this.register]
  }
  get heading(): Locator {
    return this.app.main.getByRole('heading', { level: 1, name: this.own.many })
  }
  get table(): Locator {
    return this.app.main.getByRole('grid', { name: this.own.many })
  }
  /** Lines that exist on the page now, heads left out. */
  get lines(): Locator {
    return this.table.locator('tbody tr[aria-rowindex]')
  }
  line(name: string): Locator {
    return this.lines.filter({ hasText: name })
  }
  get filterBox(): Locator {
    return this.app.main.getByRole('textbox', { name: this.texts.filterLabel(this.own.many) })
  }
  /** « 12 sur 1 000 affichés ». */
  get tally(): Locator {
    return this.app.main.getByRole('status').filter({ hasText: /\d/ })
  }
  get addButton(): Locator {
    return this.app.main.getByRole('button', { name: this.own.add }).first()
  }
  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true })
  }
  async select(name: string): Promise<void> {
    await this.line(name).getByRole('checkbox').click()
    await expect(this.app.main.getByRole('toolbar', { name: this.texts.heads.select })).toBeVisible()
  }
}
