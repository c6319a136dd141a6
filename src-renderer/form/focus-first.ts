const focusable =
  'input:not([type=hidden]):not(:disabled), textarea, select, [contenteditable=true], button:not(:disabled)'

/** What would be answered first in a part of the page. */
export const firstIn = (part: HTMLElement): HTMLElement | null =>
  part.matches(focusable) ? part : part.querySelector<HTMLElement>(`input:checked, ${focusable}`)

/** Shows a part of the page in the middle of the window, with its first question in focus. */
export function focusFirst(part: HTMLElement): void {
  part.scrollIntoView({ block: 'center' })
  firstIn(part)?.focus({ preventScroll: true })
}
