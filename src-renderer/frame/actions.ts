import { useDossier } from '../stores/dossier'
import { useLayout } from '../stores/layout'
import type { Action } from '../commands/shortcuts'

/** What works on every page. */
export function frameActions(): readonly Action[] {
  const dossier = useDossier()
  const layout = useLayout()
  const hasFile = () => dossier.dossier !== null
  return [
    {
      id: 'search',
      text: (texts) => texts.shell.frame.search,
      shortcuts: ['Ctrl+K'],
      when: hasFile,
      run: () => (layout.searching = true),
    },
    {
      id: 'undo',
      text: (texts) => texts.shell.frame.undo,
      shortcuts: ['Ctrl+Z'],
      when: () => dossier.canUndo,
      run: () => dossier.undo(),
    },
    {
      id: 'redo',
      text: (texts) => texts.shell.frame.redo,
      shortcuts: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      when: () => dossier.canRedo,
      run: () => dossier.redo(),
    },
    {
      id: 'shortcuts',
      text: (texts) => texts.shell.frame.shortcuts.show,
      shortcuts: ['?', 'F1'],
      when: () => true,
      run: () => (layout.helping = true),
    },
  ]
}
