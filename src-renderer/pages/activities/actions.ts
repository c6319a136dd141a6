import { tellUndoable } from '../../frame/tell-undoable'
import { goTo } from '../../routes'
import { useDossier } from '../../stores/dossier'
import { useLayout } from '../../stores/layout'
import { useSettings } from '../../stores/settings'
import type { Change } from '@core/dossier/change'
import type { CodeOf } from '@core/codes'
import type { Action } from '../../frame/shortcuts'

/** A new activity, opened at once; a draft until a person says otherwise. */
export function createActivity(): void {
  const dossier = useDossier()
  if (dossier.readOnly) return
  goTo({ page: 'activity', id: dossier.add('activities', { status: 'draft' }) })
}

const stamp = () => ({ at: new Date().toISOString(), by: useSettings().author })

/** One step, taken back as one. */
export function setStatus(ids: ReadonlySet<string>, status: CodeOf<'activityStatus'>): void {
  const dossier = useDossier()
  const settings = useSettings()
  const touched = dossier.current.activities.filter((each) => ids.has(each.id) && each.status !== status)
  dossier.commit(
    touched.map(({ id, status: from }) => ({
      do: 'set',
      in: { register: 'activities', record: id },
      field: 'status',
      from,
      to: status,
      ...stamp(),
    })),
  )
  tellUndoable(settings.texts.shell.list.statusSet(ids.size, settings.texts.codes.activityStatus[status]))
}

/** Removes at once and offers undo: a question before each removal teaches people to say yes without reading. */
export function removeActivities(ids: ReadonlySet<string>): void {
  const dossier = useDossier()
  const layout = useLayout()
  const step: Change[] = []
  dossier.current.activities.forEach((record, index) => {
    if (!ids.has(record.id)) return
    // Each index counts in the list as the removals before it left it, so that undo puts every record back in place.
    step.push({
      do: 'remove',
      from: { register: 'activities' },
      index: index - step.length,
      record: { ...record },
      ...stamp(),
    })
  })
  if (step.length === 0 || dossier.readOnly) return
  dossier.commit(step)
  layout.selected = new Set()
  tellUndoable(useSettings().texts.shell.list.removed(step.length))
}

/** What the list offers by keyboard. `told` ones are handled by the table itself. */
export function listActions(focusFilter: () => void): readonly Action[] {
  const dossier = useDossier()
  const layout = useLayout()
  const told = (
    id: keyof ReturnType<typeof useSettings>['texts']['shell']['list']['keys'],
    ...shortcuts: string[]
  ) => ({
    id,
    text: (texts: Parameters<Action['text']>[0]) => texts.shell.list.keys[id],
    shortcuts,
    when: () => true,
    run: () => undefined,
    told: true as const,
  })
  return [
    {
      id: 'create',
      text: (texts) => texts.shell.list.create,
      shortcuts: ['n'],
      when: () => !dossier.readOnly,
      run: createActivity,
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
      when: () => layout.selected.size > 0 && !dossier.readOnly,
      run: () => removeActivities(layout.selected),
    },
  ]
}
