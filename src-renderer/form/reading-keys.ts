import type { Texts } from '@core/texts/texts'
import type { Action } from '../commands/shortcuts'
import { firstIn, focusFirst } from './focus-first'
import { toolsKeys } from './rich-text/tools-keys'

/** What the keys of a form act on: the page itself, and how it goes to a section, as from its outline. */
interface ReadPage {
  readonly page: () => HTMLElement | null
  readonly go: (section: string) => void
  /** Degrees are given there. */
  readonly rates: boolean
}

const isAfter = (place: Node, other: Node) =>
  (other.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
/** The next one after what has the focus, or the last one before it. */
function beside<Part extends HTMLElement>(parts: readonly Part[], by: 1 | -1): Part | undefined {
  const at = document.activeElement
  if (!at || at === document.body) return parts[0]
  return by === 1
    ? parts.find((part) => isAfter(part, at))
    : parts.filter((part) => part !== at && isAfter(at, part)).at(-1)
}

/** Something is to be said there: the question, the row or the card that bears the mark of a finding. */
const markHolder = '[id^="row-"], tr, article, .question, [id^="field-"]'

/** By section, by finding, to the outline and back: a long form is walked as a document, not field by field. */
export function readingKeys({ page, go, rates }: ReadPage): readonly Action[] {
  const all = (selector: string) => [...(page()?.querySelectorAll<HTMLElement>(selector) ?? [])]
  let before: HTMLElement | null = null

  function toSection(by: 1 | -1) {
    const heading = beside(all('[id^="section-"] > h2'), by)
    if (heading) go(heading.id.replace('heading-', ''))
  }
  function toFinding(by: 1 | -1) {
    const marked = all('.text-column .mark').flatMap((mark) => mark.closest<HTMLElement>(markHolder) ?? [])
    const question = beside(
      marked.flatMap((part) => firstIn(part) ?? []),
      by,
    )
    if (question) focusFirst(question)
  }
  function toOutline() {
    const outline = page()?.querySelector<HTMLElement>('.outline')
    const at = document.activeElement as HTMLElement | null
    if (!outline || outline.contains(at)) return before?.focus()
    before = at
    const { id = '' } = at?.closest('[id^="section-"]') ?? {}
    const entries = [...outline.querySelectorAll<HTMLElement>('[data-section]')]
    const here = entries.find(({ dataset }) => id === `section-${dataset['section']}`)
    ;(here ?? entries[0])?.focus()
  }

  const action = (id: keyof Texts['form']['keys'], shortcuts: readonly string[], run?: () => void): Action => ({
    id,
    text: (texts) => texts.form.keys[id],
    shortcuts,
    when: () => true,
    run: run ?? (() => undefined),
    ...(run ? {} : { told: true as const }),
  })
  return [
    action('nextSection', ['Alt+PageDown'], () => toSection(1)),
    action('previousSection', ['Alt+PageUp'], () => toSection(-1)),
    action('outline', ['F6'], toOutline),
    action('nextFinding', ['F8'], () => toFinding(1)),
    action('previousFinding', ['Shift+F8'], () => toFinding(-1)),
    action('tools', toolsKeys),
    action('inToolbar', ['ArrowLeft', 'ArrowRight']),
    action('moveRow', ['Alt+ArrowUp', 'Alt+ArrowDown']),
    action('removeRow', ['Delete']),
    ...(rates ? [action('clearDegree', ['Delete'])] : []),
  ]
}
