import { computed } from 'vue'
import type { RegisterName } from '@core/registers'
import { listKeys } from '../../design/list-keys'
import { goTo } from '../../routes'
import type { ListState } from '../../stores/list-state'
import { toggled } from '../../stores/list-state'
import type { Line } from './arrange-rows'

interface TableView {
  readonly register: RegisterName
  readonly list: ListState
  readonly lines: () => readonly Line[]
  readonly pageLength: () => number
  readonly show: (index: number) => void
}

/** Moving, selecting and opening by keyboard, as in a file list: Shift extends from where it began. */
export function rowKeys(view: TableView) {
  const { list } = view
  let anchor: number | null = null

  const idAt = (index: number) => {
    const line = view.lines()[index]
    return line?.is === 'row' ? line.row.id : undefined
  }
  const active = computed(() => view.lines().findIndex((line) => line.is === 'row' && line.row.id === list.activeId))

  /** Nearest record from `index` on, looking on in the direction of travel, then back. */
  function rowFrom(index: number, direction: 1 | -1): number {
    const { length } = view.lines()
    const start = Math.min(Math.max(index, 0), length - 1)
    for (let at = start; at >= 0 && at < length; at += direction) if (idAt(at) !== undefined) return at
    for (let at = start; at >= 0 && at < length; at -= direction) if (idAt(at) !== undefined) return at
    return -1
  }
  function land(index: number) {
    const id = idAt(index)
    if (id === undefined) return
    list.activeId = id
    view.show(index)
  }
  const step = (by: number) =>
    land(active.value === -1 ? rowFrom(0, 1) : by === 0 ? active.value : rowFrom(active.value + by, by > 0 ? 1 : -1))

  function selectBetween(from: number, to: number) {
    const ids = view.lines().slice(Math.min(from, to), Math.max(from, to) + 1)
    list.selected = new Set(ids.flatMap((line) => (line.is === 'row' ? [line.row.id] : [])))
  }
  /** Selects one line, or with `extend` everything from the last one picked. */
  function pick(index: number, extend: boolean) {
    const id = idAt(index)
    if (id === undefined) return
    if (extend && anchor !== null) selectBetween(anchor, index)
    else {
      list.selected = toggled(list.selected, id)
      anchor = index
    }
  }
  function extend(by: number) {
    anchor ??= active.value
    step(by)
    selectBetween(Math.max(anchor, 0), active.value)
  }

  function open(): boolean {
    if (idAt(active.value) === undefined) return false
    return (goTo({ page: 'record', register: view.register, id: list.activeId }), true)
  }
  const onKey = listKeys({
    move: (by, extending) => (extending ? extend(by) : step(by)),
    turn: (pages) => step(pages * view.pageLength()),
    toFirst: () => land(rowFrom(0, 1)),
    toLast: () => land(rowFrom(view.lines().length - 1, -1)),
    pick: (extending) => pick(active.value, extending),
    open,
    clear: () => list.selected.size > 0 && ((list.selected = new Set()), true),
    all: () => selectBetween(0, view.lines().length - 1),
    settle: () => (anchor = null),
  })
  return { active, step, pick, onKey }
}
