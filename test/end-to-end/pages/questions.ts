import { expect, type Locator } from '@playwright/test'

export const findable = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Questions found as a person finds them: by their label, inside the part of the form one looks at. */
export class Questions {
  constructor(readonly part: Locator) {}

  /** The control that answers. A label may end with the mark of what a text requires. */
  answer(label: string): Locator {
    return this.part
      .getByLabel(new RegExp(`^${findable(label)}(?:\\s*\\*.*)?$`))
      .and(this.part.locator('input, textarea, select'))
      .first()
  }
  private group(label: string): Locator {
    return this.part
      .locator('[role=group], [role=radiogroup]')
      .and(this.part.getByLabel(new RegExp(`^${findable(label)}(?:\\s*\\*.*)?$`)))
  }

  async write(label: string, text: string): Promise<void> {
    await this.answer(label).fill(text)
  }

  /** From a short list or, by typing, from a long one; `text` may also name a new record. */
  async choose(label: string, text: string): Promise<void> {
    const control = this.answer(label)
    await expect(control).toBeVisible()
    if ((await control.and(this.part.locator('select')).count()) > 0) {
      await control.selectOption(
        (await control.locator('option', { hasText: text }).first().getAttribute('value')) ?? '',
      )
      return
    }
    await control.fill(text)
    await control.page().getByRole('option', { name: text }).first().click()
  }

  async tick(label: string, answer: string): Promise<void> {
    await this.group(label).getByText(answer, { exact: true }).click()
  }
  ticked(label: string): Locator {
    return this.group(label).locator('label:has(input:checked)')
  }
}
