import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron'
import type { Texts } from '@core/texts/texts'

type Asked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>
type Item = MenuItemConstructorOptions

/** What a right click offers: to edit where one writes, to copy where something is selected, and elsewhere nothing. */
export function contextMenu(
  { shell: { menu } }: Texts,
  { isEditable, selectionText, editFlags }: Asked,
  lookUp: (() => void) | null,
): Item[] {
  const selected = selectionText.trim() !== ''
  const copy: Item = { role: 'copy', label: menu.copy, enabled: editFlags.canCopy }
  const editing: Item[] = [
    { role: 'cut', label: menu.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: menu.paste, enabled: editFlags.canPaste },
    { role: 'pasteAndMatchStyle', label: menu.pastePlain, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: menu.selectAll, enabled: editFlags.canSelectAll },
  ]
  const reading: Item[] = selected ? [copy] : []
  const looking: Item[] = selected && lookUp ? [{ label: menu.lookUp, click: lookUp }, { type: 'separator' }] : []
  return [...looking, ...(isEditable ? editing : reading)]
}

/** The dictionary of macOS; other systems have none to ask. */
export const lookingUp = (
  contents: Pick<WebContents, 'showDefinitionForSelection'>,
  platform: NodeJS.Platform,
): (() => void) | null => (platform === 'darwin' ? () => contents.showDefinitionForSelection() : null)
