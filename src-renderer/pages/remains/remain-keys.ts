import { computed, ref, shallowRef } from 'vue'
import { listKeys } from '../../design/list-keys'
import type { RemainLine } from './remain-lines'

interface Tray {
  readonly lines: () => readonly RemainLine[]
  readonly pageLength: () => number
  readonly show: (index: number) => void
  readonly place: (id: string) => void
  readonly discard: (ids: ReadonlySet<string>) => void
}

/** Moving, selecting, placing and discarding by keyboard: the list holds the focus and one line of it is the active one. */
export function remainKeys(tray: Tray) {
  const activeId = ref('')
  const selected = shallowRef<ReadonlySet<string>>(new Set())
  let anchor = ''

  const ids = computed(() => tray.lines().flatMap((line) => (line.is === 'remain' ? [line.key] : [])))
  const active = computed(() => ids.value.indexOf(activeId.value))
  /** What was selected and is still there to be seen. */
  const picked = computed(() => new Set(ids.value.filter((id) => selected.value.has(id))))

  function land(at: number) {
    const id = ids.value[Math.min(Math.max(at, 0), ids.value.length - 1)]
    if (id === undefined) return
    activeId.value = id
    tray.show(tray.lines().findIndex(({ key }) => key === id))
  }
  const step = (by: number) => land(active.value === -1 ? 0 : active.value + by)

  function selectTo(id: string) {
    const [from, to] = [ids.value.indexOf(anchor), ids.value.indexOf(id)]
    selected.value = new Set(ids.value.slice(Math.min(from, to), Math.max(from, to) + 1))
  }
  /** Selects one line, or with `extend` everything from the last one picked. */
  function pick(id: string, extend: boolean) {
    activeId.value = id
    if (extend && ids.value.includes(anchor)) return selectTo(id)
    const next = new Set(picked.value)
    if (!next.delete(id)) next.add(id)
    selected.value = next
    anchor = id
  }
  function extend(by: number) {
    if (!ids.value.includes(anchor)) anchor = ids.value[Math.max(active.value, 0)] ?? ''
    step(by)
    selectTo(activeId.value)
  }
  const all = () => (selected.value = new Set(picked.value.size === ids.value.length ? [] : ids.value))

  /** The next line that stays becomes the active one: a person goes through them one after the other. */
  function leave(gone: ReadonlySet<string>) {
    const at = Math.max(active.value, 0)
    const staying = (id: string) => !gone.has(id)
    activeId.value = ids.value.slice(at).find(staying) ?? ids.value.slice(0, at).reverse().find(staying) ?? ''
  }
  function discard() {
    const gone = picked.value.size > 0 ? picked.value : new Set(active.value === -1 ? [] : [activeId.value])
    if (gone.size > 0) tray.discard(gone)
  }

  /** On the active line, if there is one; the key is taken either way. */
  const onActive = (act: (id: string) => void) => {
    if (active.value !== -1) act(activeId.value)
    return true
  }
  const onKey = listKeys({
    move: (by, extending) => (extending ? extend(by) : step(by)),
    turn: (pages) => step(pages * tray.pageLength()),
    toFirst: () => land(0),
    toLast: () => land(ids.value.length - 1),
    pick: (extending) => onActive((id) => pick(id, extending)),
    open: () => onActive(tray.place),
    discard,
    clear: () => picked.value.size > 0 && ((selected.value = new Set()), true),
    all,
    settle: () => (anchor = ''),
  })
  return { activeId, picked, selected, ids, step, pick, all, leave, discard, onKey }
}
