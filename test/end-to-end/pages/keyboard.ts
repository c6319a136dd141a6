import { expect } from '@playwright/test'
import { findable } from './questions'
import type { Destination, TrenteWindow } from './trente-window'

/** What has the focus, as it is announced: the tag, then its name. */
const announced = `(() => {
  const at = document.activeElement
  const said = (id) => document.getElementById(id)?.textContent ?? ''
  const labelled = (of) => of?.getAttribute('aria-labelledby')?.split(' ').map(said).join(' ')
  const own = at.getAttribute('aria-label') ?? (at.labels?.[0]?.textContent || labelled(at)) ?? at.textContent ?? ''
  const group = at.closest('[role=radiogroup], [role=group]')
  const around = at.type === 'radio' || at.type === 'checkbox' ? (group?.getAttribute('aria-label') ?? labelled(group)) ?? '' : ''
  return [at.tagName, around, own].map((each) => each.replace(/\\s+/g, ' ').trim()).filter(Boolean).join(' ')
})()`

/** Tab until what is wanted has the focus; how often. A page that hides something from the keyboard never gets there. */
export async function tabTo(app: TrenteWindow, wanted: (focused: string) => boolean, key = 'Tab'): Promise<number> {
  const seen: string[] = []
  for (let step = 0; step < 200; step += 1) {
    await app.press(key)
    const said = await app.page.evaluate<string>(announced)
    if (wanted(said)) return step + 1
    seen.push(said)
  }
  throw new Error(`never reached; passed by: ${seen.join(' | ')}`)
}
export const holds = (words: string) => (focused: string) => focused.includes(words)

/** Everything a person does without a mouse: each key goes to what has the focus. */
export class Keyboard {
  /** How often Tab was pressed to reach a question or a button. */
  tabs = 0
  constructor(private readonly app: TrenteWindow) {}

  async type(text: string): Promise<void> {
    await this.app.page.keyboard.type(text)
  }
  private announced(): Promise<string> {
    return this.app.page.evaluate<string>(announced)
  }

  /** Back to the rail, through its folded groups, and in. */
  async goTo(destination: Destination): Promise<void> {
    const { app } = this
    const name = app.nameOf(destination)
    while ((await app.railLink(destination).count()) === 0) {
      const group = (await app.folded.last().textContent()) ?? ''
      await tabTo(app, (focused) => focused === `BUTTON ${group.trim()}`, 'Shift+Tab')
      await app.press('Enter')
    }
    // A group that was just opened has the focus before its links.
    const opened = (await this.announced()).startsWith('BUTTON')
    const below = opened && (await app.rail.locator(':focus').count()) > 0
    const isThere = (focused: string) => new RegExp(`^A ${findable(name)}(?: |\\d|$)`).test(focused)
    await tabTo(app, isThere, below ? 'Tab' : 'Shift+Tab')
    await app.press('Enter')
    await expect(app.rail.locator('[aria-current=page]')).toContainText(name)
    await expect(app.main.getByRole('heading', { level: 1 })).toBeFocused()
  }

  /** On to a question, by its label: the mark of what is required may follow it. */
  async reach(label: string, key = 'Tab'): Promise<void> {
    const found = new RegExp(`^(?:INPUT|TEXTAREA|SELECT|DIV) ${findable(label)}(?:\\s*[*,]| |$)`)
    this.tabs += await tabTo(this.app, (focused) => found.test(focused), key)
  }
  async answer(label: string, text: string): Promise<void> {
    await this.reach(label)
    await this.type(text)
  }
  /** A day and a time, one box after the other. */
  async answerMoment(label: string, day: string, time: string): Promise<void> {
    await this.answer(label, day)
    await this.app.press('Tab')
    await this.type(time)
  }
  /** Down a short list, or by typing into a long one. */
  async choose(label: string, answer: string): Promise<void> {
    await this.reach(label)
    if (!(await this.announced()).startsWith('SELECT')) {
      await this.type(answer)
      await expect(this.app.page.getByRole('option', { name: answer }).first()).toBeVisible()
      await this.app.press('Enter')
      return
    }
    const chosen = () =>
      this.app.page.evaluate<string>('document.activeElement.selectedOptions[0]?.textContent.trim() ?? ""')
    for (let step = 0; step < 60 && (await chosen()) !== answer; step += 1) await this.app.press('ArrowDown')
    expect(await chosen()).toBe(answer)
  }
  async tick(label: string, answer: 'yes' | 'no'): Promise<void> {
    await this.reach(label)
    await this.app.press(answer === 'yes' ? 'Space' : 'ArrowRight')
  }
  /** Adds a row; its first question then has the focus. */
  async press(button: string): Promise<void> {
    this.tabs += await tabTo(this.app, (focused) => focused.startsWith(`BUTTON ${button}`))
    await this.app.press('Enter')
  }
  /** On from section to section, by the key that goes to their headings. */
  async goToSection(title: string): Promise<void> {
    for (let step = 0; step < 20 && (await this.announced()) !== `H2 ${title}`; step += 1)
      await this.app.press('Alt+PageDown')
    expect(await this.announced()).toBe(`H2 ${title}`)
  }
  /** A degree among those side by side: the first has the focus, arrows choose. */
  async rate(group: string, degree: 1 | 2 | 3 | 4): Promise<void> {
    await this.reach(group)
    await this.app.press('Space', ...Array.from({ length: degree - 1 }, () => 'ArrowRight'))
  }
}
