import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Opened, Refusal } from '@core/contract'
import { applyChanges, type AnyRecord, type Change, type Collection, type Place } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, nextRef, recordsOf } from '@core/dossier/references'
import { emptyRecord } from '@core/dossier/dossier'
import { leaveField, noEdits, redo, remember, undo, type EditHistory, type Step } from '@core/dossier/undo'
import type { RegisterName } from '@core/registers'
import { ask, HostUnreachable, listen } from '../host'
import { useSettings } from './settings'

/** What the person is told about saving: always true, never hoped for. */
export type SaveState =
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'saving' }
  | { readonly is: 'failed'; readonly refusal: Refusal }
  | { readonly is: 'unreachable' }

/** Typing pause after which edits leave for the machine; with its own pause before saving, well under the promised 2 s. */
const sendAfterMs = 250
/** Whoever types without a pause is not kept waiting for one. */
const sendAtLatestMs = 1000

/** The working copy of the open file and the one write path to it. No component assigns to a record. */
export const useDossier = defineStore('dossier', () => {
  const settings = useSettings()
  const dossier = shallowRef<Dossier | null>(null)
  const opened = shallowRef<Omit<Opened, 'dossier'> | null>(null)
  const saveState = shallowRef<SaveState>({ is: 'saving' })
  const outside = ref<'changed' | 'gone' | null>(null)
  const history = shallowRef<EditHistory>(noEdits)
  let queue: Change[] = []
  let version = 0
  let apart = false
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the oldest edit not yet sent was made. */
  let waitingSince: number | null = null
  let lastSave: { readonly version: number; readonly at: string } | null = null

  listen('save.state', (event) => {
    if (event.session !== opened.value?.session) return
    if (event.state === 'failed' && event.refusal) saveState.value = { is: 'failed', refusal: event.refusal }
    else if (event.state === 'saved') {
      lastSave = { version: event.version, at: event.at }
      tellSaved()
    }
  })
  /** The machine refused an edit: its copy is no longer this one, and only sending everything makes them one again. */
  function setApart(refusal: Refusal) {
    apart = true
    saveState.value = { is: 'failed', refusal }
  }
  /** "Saved" means what is on screen: an earlier version on disk is no reason to say it. */
  function tellSaved() {
    if (apart || !lastSave || lastSave.version < version || queue.length > 0 || sending) return
    saveState.value = { is: 'saved', at: lastSave.at }
  }
  listen('file.outside', (event) => {
    if (event.session === opened.value?.session) outside.value = event.what === 'back' ? null : event.what
  })

  function take(file: Opened) {
    const { dossier: content, ...rest } = file
    dossier.value = content
    opened.value = rest
    apart = false
    version = file.version
    queue = []
    lastSave = null
    history.value = noEdits
    outside.value = null
    saveState.value = { is: 'saved', at: file.savedAt }
  }

  const by = () => ({ at: new Date().toISOString(), by: settings.author })
  const current = computed(() => {
    if (!dossier.value) throw new Error('no file is open')
    return dossier.value
  })
  /** Authorities whose rules the file follows. */
  const packs = computed(() => (dossier.value ? clientFileOf(dossier.value).jurisdictionPacks : []))
  const readOnly = computed(() => opened.value?.readOnly ?? true)

  function apply(changes: Step) {
    dossier.value = applyChanges(current.value, changes)
    queue.push(...changes)
    saveState.value = { is: 'saving' }
    clearTimeout(timer)
    waitingSince ??= performance.now()
    const left = waitingSince + sendAtLatestMs - performance.now()
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(sendAfterMs, left)))
  }

  function commit(step: Step) {
    if (readOnly.value || step.length === 0) return
    apply(step)
    history.value = remember(history.value, step)
  }

  /** Answers one question. The same answer again changes nothing. */
  function set(place: Place, field: string, to: unknown) {
    const from = valueAt(current.value, place, field)
    if (JSON.stringify(from) === JSON.stringify(to)) return
    commit([{ do: 'set', in: place, field, from, to, ...by() }])
  }
  function insert(into: Collection, record: AnyRecord, index = listAt(current.value, into).length) {
    commit([{ do: 'insert', into, index, record, ...by() }])
  }
  function remove(from: Collection, id: string) {
    const list = listAt(current.value, from)
    const index = list.findIndex((each) => each.id === id)
    const record = list[index]
    if (record) commit([{ do: 'remove', from, index, record, ...by() }])
  }
  function move(within: Collection, id: string, to: number) {
    const from = listAt(current.value, within).findIndex((each) => each.id === id)
    if (from !== -1 && from !== to) commit([{ do: 'move', within, id, from, to, ...by() }])
  }
  /** A new record of a register, unanswered but for `answers`. Returns its id. */
  function add(register: RegisterName, answers: Readonly<Record<string, unknown>> = {}): string {
    const { at, by: author } = by()
    const base = { id: crypto.randomUUID(), ref: nextRef(current.value, register), at, author }
    insert({ register }, { ...emptyRecord(register, base), ...answers } as unknown as AnyRecord)
    return base.id
  }
  const dismiss = (finding: string, inputs: string, reason: string) =>
    commit([{ do: 'dismiss', dismissal: { id: crypto.randomUUID(), finding, inputs, reason, ...by() }, ...by() }])
  function reopen(id: string) {
    const dismissal = current.value.dismissals.find((each) => each.id === id)
    if (dismissal) commit([{ do: 'reopen', dismissal, ...by() }])
  }

  function stepBack() {
    const back = undo(history.value, by().at)
    if (!back || readOnly.value) return
    history.value = back.history
    apply(back.changes)
  }
  function stepForward() {
    const forward = redo(history.value, by().at)
    if (!forward || readOnly.value) return
    history.value = forward.history
    apply(forward.changes)
  }

  async function send(session: string): Promise<void> {
    const changes = queue
    queue = []
    waitingSince = null
    try {
      if (apart) return await replace(session)
      const answer = await ask('dossier.change', { session, version, changes })
      if (answer.ok) version = answer.value.version
      else if (answer.refusal.reason === 'out-of-step') await replace(session)
      else setApart(answer.refusal)
    } catch (error) {
      if (!(error instanceof HostUnreachable)) throw error
      queue = [...changes, ...queue]
      saveState.value = { is: 'unreachable' }
      timer = setTimeout(() => void flush(), 2000)
    }
  }
  /** Sends the whole working copy. `overOutside`: in the place of what another program wrote, because the person said so. */
  async function replace(session: string, overOutside = false): Promise<void> {
    queue = []
    const over = overOutside ? { overOutside } : {}
    const answer = await ask('dossier.replace', { session, dossier: current.value, ...over })
    if (!answer.ok) {
      setApart(answer.refusal)
      return
    }
    apart = false
    version = answer.value.version
    if (overOutside) outside.value = null
  }
  async function keepMine(): Promise<void> {
    const session = opened.value?.session
    if (session === undefined) return
    await flush()
    await replace(session, true)
  }

  /** Sends what waits. Edits made meanwhile follow in order. */
  async function flush(): Promise<void> {
    clearTimeout(timer)
    const session = opened.value?.session
    while (sending) await sending
    if (!session || queue.length === 0) return
    sending = send(session)
    await sending
    sending = null
    // The machine may have saved, and said so, before its answer was heard.
    if (saveState.value.is === 'saving') tellSaved()
  }

  async function close(): Promise<void> {
    await flush()
    if (opened.value) await ask('dossier.close', { session: opened.value.session })
    dossier.value = null
    opened.value = null
  }

  return {
    dossier,
    opened,
    current,
    packs,
    readOnly,
    saveState,
    outside,
    canUndo: computed(() => history.value.done.length > 0 && !readOnly.value),
    canRedo: computed(() => history.value.undone.length > 0 && !readOnly.value),
    take,
    set,
    insert,
    remove,
    move,
    add,
    dismiss,
    reopen,
    /** Several changes as one step: an import, a removal with its links. */
    commit,
    leaveField: () => (history.value = leaveField(history.value)),
    undo: stepBack,
    redo: stepForward,
    flush,
    keepMine,
    close,
  }
})

function listAt(dossier: Dossier, { register, record, rows }: Collection): readonly AnyRecord[] {
  const records = recordsOf(dossier, register)
  if (record === undefined || rows === undefined) return records
  return (records.find(({ id }) => id === record)?.[rows] ?? []) as readonly AnyRecord[]
}

function valueAt(dossier: Dossier, place: Place, field: string): unknown {
  const record = recordsOf(dossier, place.register).find(({ id }) => id === place.record)
  if (place.rows === undefined) return record?.[field]
  return listAt(dossier, place).find(({ id }) => id === place.row)?.[field]
}
