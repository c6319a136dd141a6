import { expect, type Locator } from '@playwright/test'
import type { CodeOf } from '@core/codes'
import type { Registers, RowName } from '@core/registers'
import { Questions } from './questions'
import type { TrenteWindow } from './trente-window'

type Activity = Registers['activities']
type FieldName = keyof Activity['fields'] & keyof TrenteWindow['texts']['registers']['activities']['fields']
type Section = keyof TrenteWindow['texts']['registers']['activities']['sections']

/** The form of one activity. */
export class ActivityPage {
  constructor(private readonly app: TrenteWindow) {}

  private get texts() {
    return this.app.texts.registers.activities
  }
  get name(): Locator {
    return this.app.main.getByRole('textbox', { name: this.texts.fields.name.label, exact: true })
  }
  section(section: Section): Locator {
    return this.app.main.getByRole('region', { name: this.texts.sections[section].title, exact: true })
  }
  questions(section: Section): Questions {
    return new Questions(this.section(section))
  }
  label(field: FieldName): string {
    return this.texts.fields[field].label
  }
  answer(section: Section, field: FieldName): Locator {
    return this.questions(section).answer(this.label(field))
  }
  /** Rows of a repeating group, as the table shows them. */
  rows(section: Section): Locator {
    return this.section(section).locator('tbody tr')
  }

  /** Opens a new row; its questions are answered through what is returned. */
  async addRow(section: Section, row: RowName): Promise<Questions> {
    const part = this.section(section)
    const { add, one } = this.app.texts.rows[row]
    await part.getByRole('button', { name: add, exact: true }).click()
    const panel = part.getByRole('group', { name: new RegExp(`^${one} \\d`, 'i') })
    await expect(panel).toBeVisible()
    return new Questions(panel)
  }

  async addPurpose(title: string, basis: CodeOf<'legalBasis'>, reference = ''): Promise<void> {
    const { fields } = this.app.texts.rows.purposes
    const row = await this.addRow('purposes', 'purposes')
    await row.write(fields.title.label, title)
    await row.choose(fields.legalBasis.label, this.app.texts.codes.legalBasis[basis])
    if (reference) await row.write(fields.legalReference.label, reference)
  }
  async addPeople(category: CodeOf<'subjectCategory'>, detail: string): Promise<void> {
    const { fields } = this.app.texts.rows.subjects
    const row = await this.addRow('people', 'subjects')
    await row.choose(fields.category.label, this.app.texts.codes.subjectCategory[category])
    await row.write(fields.detail.label, detail)
  }
  async addData(category: CodeOf<'dataCategory'>, detail: string, retention: string): Promise<void> {
    const { fields } = this.app.texts.rows.dataItems
    const row = await this.addRow('data', 'dataItems')
    await row.choose(fields.category.label, this.app.texts.codes.dataCategory[category])
    await row.write(fields.detail.label, detail)
    await row.choose(fields.retention.label, retention)
  }
  async addRecipient(recipient: string, country: string): Promise<void> {
    const { fields } = this.app.texts.rows.externalRecipients
    const row = await this.addRow('recipients', 'externalRecipients')
    await row.write(fields.recipient.label, recipient)
    await row.choose(fields.country.label, country)
  }
}
