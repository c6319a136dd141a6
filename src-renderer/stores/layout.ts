import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'

/** A short message about what was just done. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly action?: { readonly text: string; readonly run: () => void }
}

export type ColumnName =
  | 'ref'
  | 'name'
  | 'department'
  | 'status'
  | 'owner'
  | 'bases'
  | 'sensitive'
  | 'transfers'
  | 'dpia'
  | 'completeness'
  | 'findings'
  | 'review'
  | 'updated'
export type ChipName = 'active' | 'incomplete' | 'sensitive' | 'outside' | 'overdue' | 'errors'
export interface Sorting {
  readonly by: ColumnName
  readonly descending: boolean
}

/** Long enough to read a sentence and reach its button; WCAG 2.2.1 is met since undo stays available after it. */
const noticeMs = 12_000

/** How the window stands: what the list shows, what is selected, what was just said. Lives as long as the window. */
export const useLayout = defineStore('layout', () => {
  const filter = ref('')
  const chips = shallowRef<ReadonlySet<ChipName>>(new Set())
  const sorting = shallowRef<Sorting>({ by: 'ref', descending: false })
  const grouped = ref(false)
  const hidden = shallowRef<ReadonlySet<ColumnName>>(new Set<ColumnName>(['department', 'status', 'owner', 'updated']))
  const selected = shallowRef<ReadonlySet<string>>(new Set())
  /** Activity the keyboard stands on, so that coming back from a record finds it again. */
  const activeId = ref('')
  const notices = shallowRef<readonly Notice[]>([])
  /** Code of the document the page of documents opens with, for whoever asked for that one; '' lets it choose. */
  const documentWanted = ref('')
  const searching = ref(false)
  const helping = ref(false)
  let lastNotice = 0

  function drop(id: number) {
    notices.value = notices.value.filter((notice) => notice.id !== id)
  }
  function tell(text: string, action?: Notice['action']) {
    const id = ++lastNotice
    // Two at most: older ones are history, not news.
    notices.value = [...notices.value.slice(-1), { id, text, ...(action ? { action } : {}) }]
    setTimeout(() => drop(id), noticeMs)
    return id
  }
  function act(notice: Notice) {
    notice.action?.run()
    drop(notice.id)
  }
  function toggle<V>(set: ReadonlySet<V>, value: V): ReadonlySet<V> {
    const next = new Set(set)
    if (!next.delete(value)) next.add(value)
    return next
  }
  /** Another file is another list. */
  function forget() {
    filter.value = ''
    chips.value = new Set()
    selected.value = new Set()
    activeId.value = ''
    documentWanted.value = ''
    notices.value = []
  }

  return {
    filter,
    chips,
    sorting,
    grouped,
    hidden,
    selected,
    activeId,
    notices,
    documentWanted,
    searching,
    helping,
    tell,
    act,
    drop,
    forget,
    toggleChip: (chip: ChipName) => (chips.value = toggle(chips.value, chip)),
    toggleColumn: (column: ColumnName) => (hidden.value = toggle(hidden.value, column)),
    toggleSelected: (id: string) => (selected.value = toggle(selected.value, id)),
    sortBy(by: ColumnName) {
      sorting.value = { by, descending: sorting.value.by === by && !sorting.value.descending }
    },
  }
})
