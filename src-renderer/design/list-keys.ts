/** What the keys of a list do: each answers whether it did something. */
export interface ListActs {
  /** One line further or back; `extending` takes the lines between along. */
  readonly move: (by: number, extending: boolean) => void
  readonly turn: (pages: number) => void
  readonly toFirst: () => void
  readonly toLast: () => void
  readonly pick: (extending: boolean) => void
  readonly open: () => boolean
  readonly discard?: () => void
  readonly clear: () => boolean
  readonly all: () => void
  /** A selection begun with Shift has ended. */
  readonly settle: () => void
}

/** Keys of a list that holds the focus itself, as in a file list: Shift extends from where it began. */
export function listKeys(acts: ListActs): (event: KeyboardEvent) => void {
  function act({ key, shiftKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
        return (acts.move(1, shiftKey), true)
      case 'ArrowUp':
        return (acts.move(-1, shiftKey), true)
      case 'PageDown':
        return (acts.turn(1), true)
      case 'PageUp':
        return (acts.turn(-1), true)
      case 'Home':
        return (acts.toFirst(), true)
      case 'End':
        return (acts.toLast(), true)
      case ' ':
        return (acts.pick(shiftKey), true)
      case 'Enter':
        return acts.open()
      case 'Delete':
        return acts.discard ? (acts.discard(), true) : false
      case 'Escape':
        return acts.clear()
      default:
        return false
    }
  }
  return (event) => {
    // Buttons of the head keep their own keys.
    if (event.target instanceof Element && event.target.closest('button, a, input')) return
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      acts.all()
      event.preventDefault()
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && act(event)) event.preventDefault()
    if (!event.shiftKey && event.key.startsWith('Arrow')) acts.settle()
  }
}
