import { onScopeDispose, shallowRef } from 'vue'
import type { Texts } from '@core/texts/texts'

/** Something the person can do by keyboard; the help and the buttons are drawn from the same value. */
export interface Action {
  readonly id: string
  readonly text: (texts: Texts) => string
  /** Keys, the first one shown: `Ctrl+Shift+Z`. */
  readonly shortcuts: readonly string[]
  readonly when: () => boolean
  readonly run: () => void
  /** Told in the help but handled by the component that has the focus. */
  readonly told?: true
}

const frameActions = shallowRef<readonly Action[]>([])
const pageActions = shallowRef<readonly Action[]>([])
export const shortcutsNow = { frame: frameActions, page: pageActions }

const textEntry = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'

/** `Ctrl+Z` holds for ⌘ as well. Letters count as printed on the key, so AZERTY and QWERTY both find them. */
export function matches(event: KeyboardEvent, shortcut: string): boolean {
  const keys = shortcut.split('+')
  const key = keys[keys.length - 1] ?? ''
  const control = event.ctrlKey || event.metaKey
  if (control !== keys.includes('Ctrl') || event.altKey !== keys.includes('Alt')) return false
  if (key.length === 1 && /[a-z]/i.test(key)) {
    return event.key.toLowerCase() === key.toLowerCase() && event.shiftKey === keys.includes('Shift')
  }
  // Signs such as ? and / need Shift on some keyboards and not on others.
  return event.key === (key === 'Space' ? ' ' : key) && (key.length === 1 || event.shiftKey === keys.includes('Shift'))
}

function isMeantFor(target: EventTarget | null, shortcut: string): boolean {
  if (!(target instanceof Element)) return true
  if (target.closest('[role=dialog]')) return false
  const typing = target.closest(textEntry) !== null
  // A sign typed in a field is text; undo in a search box is that box's own.
  if (typing && !/Ctrl\+|Alt\+|^(Shift\+)?F\d/.test(shortcut)) return false
  return !(/^Ctrl\+(Shift\+)?[ZY]$/i.test(shortcut) && target.closest('[data-own-undo]'))
}

let areHeldBack = () => false
/** While a dialog asked for is on its way, what is typed is meant for it: no letter may act on the page behind. */
export const holdShortcutsBack = (when: () => boolean) => (areHeldBack = when)

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || areHeldBack()) return
  for (const action of [...pageActions.value, ...frameActions.value]) {
    if (action.told) continue
    const hit = action.shortcuts.find((shortcut) => matches(event, shortcut))
    if (!hit || !isMeantFor(event.target, hit) || !action.when()) continue
    event.preventDefault()
    action.run()
    return
  }
}
window.addEventListener('keydown', onKey)

/** Offers actions, after those offered already, while the calling component lives. */
export function offerActions(where: 'frame' | 'page', actions: readonly Action[]): void {
  const place = shortcutsNow[where]
  place.value = [...place.value, ...actions]
  onScopeDispose(() => (place.value = place.value.filter((action) => !actions.includes(action))))
}
