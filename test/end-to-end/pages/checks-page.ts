import type { Locator } from '@playwright/test'
import type { TrenteWindow } from './trente-window'

/** What the rules say of the file. */
export class ChecksPage {
  constructor(private readonly app: TrenteWindow) {}

  private get texts() {
    return this.app.texts.shell.checks
  }
  get findings(): Locator {
    return this.app.main.getByRole('article')
  }
  get filterBox(): Locator {
    return this.app.main.getByRole('textbox', { name: this.texts.filterLabel })
  }
  /** Findings set aside with a reason. */
  async showDismissed(): Promise<void> {
    const [word = ''] = this.texts.counts.dismissed(1).split(' ').slice(-1)
    await this.app.main.getByRole('button', { name: word }).first().click()
  }
  async dismissFirst(reason: string): Promise<void> {
    await this.findings
      .first()
      .getByRole('button', { name: this.texts.dismiss.replace('…', '') })
      .click()
    await this.app.dialog.getByLabel(this.texts.reason).fill(reason)
    await this.app.dialog.getByRole('button', { name: this.texts.dismissConfirm, exact: true }).click()
  }
}
