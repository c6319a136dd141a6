import type { Texts } from '@core/texts/texts'
import type { Action } from '../../commands/shortcuts'

interface Tray {
  readonly canChange: () => boolean
  readonly focusFilter: () => void
}

/** What the page offers by keyboard. `told` ones are handled by the list itself. */
export function remainActions({ canChange, focusFilter }: Tray): readonly Action[] {
  const told = (id: keyof Texts['shell']['remains']['keys'], shortcut: string, when = () => true): Action => ({
    id,
    text: (texts) => texts.shell.remains.keys[id],
    shortcuts: [shortcut],
    when,
    run: () => undefined,
    told: true,
  })
  return [
    {
      id: 'filter',
      text: (texts) => texts.shell.remains.keys.filter,
      shortcuts: ['/'],
      when: () => true,
      run: focusFilter,
    },
    told('previous', 'ArrowUp'),
    told('next', 'ArrowDown'),
    told('first', 'Home'),
    told('last', 'End'),
    told('place', 'Enter', canChange),
    told('discard', 'Delete', canChange),
    told('select', 'Space'),
    told('extend', 'Shift+ArrowDown'),
    told('all', 'Ctrl+A'),
  ]
}
