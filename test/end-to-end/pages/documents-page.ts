import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { FormId } from '@core/contract-values'
import { groupOf } from '@templates/documents/groups'
import type { DocumentId } from '@templates/documents/registry'
import type { TrenteWindow } from './trente-window'

/** Documents: choose, read over, export. */
export class DocumentsPage {
  constructor(private readonly app: TrenteWindow) {}

  private get texts() {
    return this.app.texts.shell.documents
  }
  get preview(): Locator {
    return this.app.main.getByRole('region', { name: this.texts.preview })
  }
  get progress(): Locator {
    return this.app.main.getByRole('progressbar')
  }
  get cancelButton(): Locator {
    return this.app.main.getByRole('button', { name: this.texts.cancel, exact: true })
  }
  get done(): Locator {
    return this.app.main.getByRole('heading', { name: this.texts.done })
  }
  document(id: DocumentId): Locator {
    return this.app.main.getByRole('radio', { name: new RegExp(`${id}$`) })
  }
  /** Unfolds its group where it is folded. */
  async choose(id: DocumentId): Promise<void> {
    await this.unfold(this.texts.groups[groupOf[id]])
    await this.document(id).check()
  }
  private async unfold(title: string): Promise<void> {
    const heading = this.app.main.getByRole('button', { name: title })
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
  }
  /** Fills an authority's own form, as a spreadsheet of LibreOffice, and waits until what it has no place for is told. */
  async fillForm(form: FormId): Promise<void> {
    const { forms } = this.texts
    await this.unfold(forms.title)
    const name = `${this.app.texts.documents.forms.names[form]} ${forms.formats.ods}`
    await this.app.main.getByRole('button', { name, exact: true }).click()
    const [, told = ''] = forms.notHeld(2).split('2')
    await expect(this.app.main).toContainText(told.trim())
  }
  async startExport(): Promise<void> {
    await this.app.main.getByRole('button', { name: this.texts.export }).click()
  }
  /** The writing has begun and says how far it is. */
  async underway(): Promise<void> {
    await expect(this.progress).toHaveAttribute('aria-valuenow', /\d/, { timeout: 90_000 })
  }
  /** Exports and waits for the file. Returns its path. */
  async export(): Promise<string> {
    await this.startExport()
    await this.done.waitFor()
    return this.written()
  }
  /** Where the file that was just written is. */
  async written(): Promise<string> {
    const { main } = this.app
    return join(await main.locator('code').innerText(), await main.locator('strong', { hasText: '.docx' }).innerText())
  }
}
