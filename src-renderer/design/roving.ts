import type { Directive, DirectiveBinding } from 'vue'

/**
 * A row of buttons is one Tab stop: arrows, Home and End go from one button to the next, as in any toolbar
 * (WAI-ARIA toolbar pattern). `v-roving.aside` is no stop at all, for a row that has a key of its own (see `enterRow`);
 * `v-roving.down` stands one under the other and keeps every stop, for a list that is not announced as a toolbar.
 */
type Manner = 'aside' | 'down'

const lastUsed = new WeakMap<HTMLElement, HTMLElement>()

const buttonsOf = (row: HTMLElement): readonly HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]'),
]
function stopOf(row: HTMLElement): HTMLElement | undefined {
  const buttons = buttonsOf(row)
  const last = lastUsed.get(row)
  return last && buttons.includes(last) ? last : buttons[0]
}

/** To the button last used there, or the first. */
export function enterRow(row: HTMLElement): void {
  stopOf(row)?.focus()
}

function settle(row: HTMLElement, { modifiers }: DirectiveBinding<unknown, Manner>) {
  if (modifiers.down) return
  const stop = modifiers.aside ? undefined : stopOf(row)
  for (const button of row.querySelectorAll<HTMLElement>('button, a[href]')) button.tabIndex = button === stop ? 0 : -1
}

const steps: Readonly<Record<'across' | 'down', Readonly<Record<string, 1 | -1>>>> = {
  across: { ArrowRight: 1, ArrowLeft: -1 },
  down: { ArrowDown: 1, ArrowUp: -1 },
}
function aimed(buttons: readonly HTMLElement[], at: number, key: string, way: 'across' | 'down') {
  if (key === 'Home') return buttons[0]
  if (key === 'End') return buttons[buttons.length - 1]
  const by = steps[way][key]
  return by && buttons[(at + by + buttons.length) % buttons.length]
}

function press(row: HTMLElement, event: KeyboardEvent, way: 'across' | 'down') {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const buttons = buttonsOf(row)
  const at = buttons.findIndex((button) => button === event.target)
  const next = at < 0 ? undefined : aimed(buttons, at, event.key, way)
  if (!next) return
  event.preventDefault()
  next.focus()
}

export const vRoving: Directive<HTMLElement, undefined, Manner> = {
  mounted(row, binding) {
    row.addEventListener('keydown', (event) => press(row, event, binding.modifiers.down ? 'down' : 'across'))
    row.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement) || !buttonsOf(row).includes(target)) return
      lastUsed.set(row, target)
      settle(row, binding)
    })
    settle(row, binding)
  },
  // Buttons come, go and fall silent with what they act on.
  updated: settle,
}
