import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { RegisterName } from '@core/registers'
import type { Finding } from '@core/rules/rule'
import { listStates } from './list-state'

/** A short message about what was just done. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly action?: { readonly text: string; readonly run: () => void }
}

/** Records someone came to the page of documents for, on another page. */
export interface ToPrint {
  readonly register: RegisterName
  readonly ids: ReadonlySet<string>
  /** Code of the document asked for; '' lets the page choose. */
  readonly document: string
}

/** Records someone wants removed that others still cite: the person is asked. */
export interface ToRemove {
  readonly register: RegisterName
  readonly ids: ReadonlySet<string>
}

/** Something a list offers, asked for from elsewhere: a record begun by a dialog, or the models of its register. */
export interface ToBegin {
  readonly register: RegisterName
  readonly from: 'nothing' | 'model'
}

/** Long enough to read a sentence and reach its button; WCAG 2.2.1 is met since undo stays available after it. */
const noticeMs = 12_000

/** How the window stands: what the lists show, what is selected, what was just said. Lives as long as the window. */
export const useLayout = defineStore('layout', () => {
  const lists = listStates()
  const notices = shallowRef<readonly Notice[]>([])
  const toPrint = shallowRef<ToPrint | null>(null)
  const toRemove = shallowRef<ToRemove | null>(null)
  const toBegin = shallowRef<ToBegin | null>(null)
  /** A finding someone wants set aside: the person is asked why. */
  const toDismiss = shallowRef<Finding | null>(null)
  const searching = ref(false)
  const helping = ref(false)
  /** The dialog of passphrase and recovery key is open. */
  const protecting = ref(false)
  /** A client file was just made: the usual activities of its sector are proposed, once. */
  const proposing = ref(false)
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
  /** Another file is another list. */
  function forget() {
    lists.forget()
    toPrint.value = null
    toRemove.value = null
    toBegin.value = null
    toDismiss.value = null
    notices.value = []
    proposing.value = false
  }

  return {
    listOf: lists.of,
    notices,
    toPrint,
    toRemove,
    toBegin,
    toDismiss,
    searching,
    helping,
    protecting,
    proposing,
    tell,
    act,
    drop,
    forget,
  }
})
