import type { RegisterName } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import { removeRecords } from '../../commands/remove-records'
import type { Action } from '../../commands/shortcuts'
import { useDossier } from '../../stores/dossier'
import { useLayout } from '../../stores/layout'

interface ListPage {
  readonly register: RegisterName
  readonly create: () => void
  readonly focusFilter: () => void
}

/** What a list offers by keyboard. `told` ones are handled by the table itself. */
export function listActions({ register, create, focusFilter }: ListPage): readonly Action[] {
  const dossier = useDossier()
  const list = useLayout().listOf(register)
  const told = (id: keyof Texts['shell']['list']['keys'], ...shortcuts: string[]): Action => ({
    id,
    text: (texts) => texts.shell.list.keys[id],
    shortcuts,
    when: () => true,
    run: () => undefined,
    told: true,
  })
  return [
    {
      id: 'create',
      text: (texts) => texts.registers[register].add,
      shortcuts: ['n'],
      when: () => !dossier.readOnly,
      run: create,
    },
    {
      id: 'filter',
      text: (texts) => texts.shell.list.keys.filter,
      shortcuts: ['/'],
      when: () => true,
      run: focusFilter,
    },
    told('previous', 'ArrowUp'),
    told('next', 'ArrowDown'),
    told('first', 'Home'),
    told('last', 'End'),
    told('open', 'Enter'),
    told('select', 'Space'),
    told('extend', 'Shift+ArrowDown'),
    told('all', 'Ctrl+A'),
    {
      id: 'remove',
      text: (texts) => texts.shell.list.keys.remove,
      shortcuts: ['Delete'],
      when: () => list.selected.size > 0 && !dossier.readOnly,
      run: () => removeRecords(register, list.selected),
    },
  ]
}
