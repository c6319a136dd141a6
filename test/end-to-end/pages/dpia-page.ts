import { expect, type Locator } from '@playwright/test'
import type { CodeOf } from '@core/codes'
import { Questions } from './questions'
import type { TrenteWindow } from './trente-window'

type FieldName = keyof TrenteWindow['texts']['registers']['dpias']['fields']
type Section = keyof TrenteWindow['texts']['registers']['dpias']['sections']
type Stage = keyof TrenteWindow['texts']['documents']['pictures']['stages']
type Axis = keyof TrenteWindow['texts']['documents']['pictures']['axes']
type Tool = 'strong' | 'bullets'

/** The page of one impact assessment. */
export class DpiaPage {
  constructor(private readonly app: TrenteWindow) {}

  private get record() {
    return this.app.texts.registers.dpias
  }
  private get texts() {
    return this.app.texts.dpiaPages.editor
  }
  get name(): Locator {
    return this.app.main.getByRole('textbox', { name: this.record.fields.title.label, exact: true })
  }
  section(section: Section): Locator {
    return this.app.main.getByRole('region', { name: this.record.sections[section].title, exact: true })
  }
  questions(section: Section): Questions {
    return new Questions(this.section(section))
  }
  label(field: FieldName): string {
    return this.record.fields[field].label
  }
  /** Texts that can be dressed, wherever they are on the page: one costs as much as a small page. */
  get editors(): Locator {
    return this.app.main.locator('[contenteditable=true]')
  }

  /** The answer to a question of the method. */
  answer(question: CodeOf<'dpiaQuestion'>): Locator {
    return richText(this.app.main, this.app.texts.codes.dpiaQuestion[question])
  }
  /** Takes the draft of the starting point as the answer to a question. */
  async insertDraft(question: CodeOf<'dpiaQuestion'>): Promise<void> {
    const name = new RegExp(`^${this.app.texts.codes.dpiaQuestion[question]}`)
    const card = this.app.main
      .getByRole('article')
      .filter({ has: this.app.page.getByRole('heading', { level: 3, name }) })
    await card.getByText(this.texts.question.seeDraft).click()
    await card.getByRole('button', { name: this.texts.question.insertDraft }).click()
  }
  /** A text of the assessment itself that can be dressed. */
  rich(section: Section, field: FieldName): Locator {
    return richText(this.section(section), this.label(field))
  }
  /** A tool of the text being written. */
  tool(tool: Tool): Locator {
    const { richText: texts } = this.app.texts.form
    return this.app.main
      .getByRole('toolbar', { name: texts.tools })
      .getByRole('button', { name: texts[tool], exact: true })
  }

  /** Opens a new measure; its questions are answered through what is returned. */
  async addMeasure(): Promise<Questions> {
    const { add, one } = this.app.texts.rows.dpiaMeasures
    const part = this.section('measures')
    await part.getByRole('button', { name: add, exact: true }).click()
    const panel = part.getByRole('group', { name: new RegExp(`^${one} \\d`, 'i') })
    await expect(panel).toBeVisible()
    return new Questions(panel)
  }

  /** The card of a feared event, by its name. */
  risk(title: string): Locator {
    return this.section('risks')
      .getByRole('article')
      .filter({ has: this.app.page.getByRole('heading', { name: title }) })
  }
  async addThreeEvents(): Promise<void> {
    await this.section('risks').getByRole('button', { name: this.app.texts.dpiaRisks.start.three, exact: true }).click()
  }
  async score(risk: Locator, axis: Axis, stage: Stage, degree: 1 | 2 | 3 | 4): Promise<void> {
    const { axes, stages } = this.app.texts.documents.pictures
    const group = this.app.texts.dpiaRisks.scale.group(axes[axis], stages[stage])
    const step = risk
      .getByRole('radiogroup', { name: group })
      .locator('label')
      .nth(degree - 1)
    await step.click()
    await expect(step.getByRole('radio')).toBeChecked()
  }
  /** The picture of all events on the grid, and what it says to whoever does not see it. */
  get map(): Locator {
    return this.section('risks').locator('figure').first().getByRole('img')
  }

  async findKnowledge(words: string): Promise<void> {
    await this.knowledge.getByRole('searchbox', { name: this.app.texts.dpiaRisks.knowledge.search }).fill(words)
  }
  get knowledge(): Locator {
    return this.app.page.getByRole('region', { name: this.app.texts.dpiaRisks.knowledge.title })
  }

  async freeze(reason: string): Promise<void> {
    const { versions } = this.app.texts.dpiaPages
    await this.section('decision').getByRole('button', { name: versions.freeze, exact: true }).click()
    await this.app.dialog.getByLabel(versions.reason).fill(reason)
    await this.app.dialog.getByRole('button', { name: versions.freeze, exact: true }).click()
    await expect(this.app.dialog).toHaveCount(0)
  }
  get versions(): Locator {
    return this.app.main.getByRole('table', { name: this.app.texts.dpiaPages.versions.list }).locator('tbody tr')
  }

  /** On to the documents, with this assessment chosen. */
  async print(): Promise<void> {
    await this.app.main.getByRole('button', { name: this.app.texts.form.record.more, exact: true }).click()
    await this.app.page.getByRole('menuitem', { name: this.app.texts.form.record.print }).click()
    await expect(this.app.documents.document('D04')).toBeChecked()
  }
}

/** A text that can be dressed, by its label; the label may end with the mark of what a text requires. */
export const richText = (part: Locator, label: string): Locator =>
  part
    .locator('[contenteditable]')
    .and(part.getByRole('textbox', { name: new RegExp(`^${label.replace(/[()?.]/g, '\\$&')}(?:\\s*[,*].*)?$`) }))
    .first()
