import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Opened, Refusal } from '@core/contract'
import { applyChanges, type AnyRecord, type Change, type Collection, type Place } from '@core/dossier/change'
import { emptyRecord, type Dismissal, type Dossier } from '@core/dossier/dossier'
import { isSettledBy, keepingMine, merge, type Conflict } from '@core/dossier/merge'
import { listAt, valueAt } from '@core/dossier/places'
import { clientFileOf, nextRef } from '@core/dossier/references'
import { leaveField, noEdits, redo, remember, undo, type EditHistory, type Step } from '@core/dossier/undo'
import { isSame } from '@core/kinds/same'
import type { RegisterName } from '@core/registers'
import { ask, HostUnreachable, listen } from '../host'
import type { AskOfDisk, MetDisk } from './meeting-disk'
import type { SaveState } from './save-state'
import { mostMeetings, sendAfterMs, sendAgainMs, sendAtLatestMs } from './sending-pauses'
import { useSettings } from './settings'

/** The working copy of the open file and the one write path to it. No component assigns to a record. */
export const useDossier = defineStore('dossier', () => {
  const settings = useSettings()
  const dossier = shallowRef<Dossier | null>(null)
  const opened = shallowRef<Omit<Opened, 'dossier'> | null>(null)
  const saveState = shallowRef<SaveState>({ is: 'saving' })
  const outside = ref<'changed' | 'gone' | null>(null)
  const history = shallowRef<EditHistory>(noEdits)
  /** Answers another window changed while they were changed here: theirs are shown, ours kept until the person chooses. */
  const conflicts = shallowRef<readonly Conflict[]>([])
  /** Edits the machine has not yet said it holds, oldest first. They leave the queue only once it has. */
  let queue: readonly Change[] = []
  let version = 0
  let metOthers = false
  /** Something went wrong on the way to the machine: what it saved since may have been said to nobody. */
  let troubled = false
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
  const fail = (refusal: Refusal) => (saveState.value = { is: 'failed', refusal })
  /** "Saved" means what is on screen: an earlier version on disk is no reason to say it, nor while something waits. */
  function tellSaved() {
    if (!lastSave || lastSave.version < version || queue.length > 0 || sending) return
    if (conflicts.value.length > 0) fail({ reason: 'out-of-step', about: opened.value?.name ?? '' })
    else saveState.value = { is: 'saved', at: lastSave.at }
  }
  listen('file.outside', (event) => {
    if (event.session === opened.value?.session) outside.value = event.what === 'back' ? null : event.what
  })

  /** Nothing of the file stays here: neither what it says nor what was done to it. */
  function forget() {
    clearTimeout(timer)
    queue = []
    history.value = noEdits
    conflicts.value = []
    outside.value = null
    dossier.value = null
    opened.value = null
  }
  function take(file: Opened) {
    const { dossier: content, ...rest } = file
    forget()
    dossier.value = content
    opened.value = rest
    metOthers = false
    troubled = false
    waitingSince = null
    version = file.version
    lastSave = null
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
    if (changes.length === 0) return
    dossier.value = applyChanges(current.value, changes)
    queue = [...queue, ...changes]
    saveState.value = { is: 'saving' }
    clearTimeout(timer)
    waitingSince ??= performance.now()
    const left = waitingSince + sendAtLatestMs - performance.now()
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(sendAfterMs, left)))
  }

  function commit(step: Step) {
    if (readOnly.value || step.length === 0) return
    conflicts.value = conflicts.value.filter((conflict) => !isSettledBy(conflict, step))
    apply(step)
    history.value = remember(history.value, step)
  }

  /** Answers one question. The same answer again changes nothing. */
  function set(place: Place, field: string, to: unknown) {
    const from = valueAt(current.value, place, field)
    if (isSame(from, to)) return
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
  const dismiss = (said: Pick<Dismissal, 'finding' | 'inputs' | 'reason' | 'until'>) =>
    commit([{ do: 'dismiss', dismissal: { id: crypto.randomUUID(), ...said, ...by() }, ...by() }])
  function reopen(id: string) {
    const index = current.value.dismissals.findIndex((each) => each.id === id)
    const dismissal = current.value.dismissals[index]
    if (dismissal) commit([{ do: 'reopen', dismissal, index, ...by() }])
  }

  /** Once another window has edited the file, a step goes back only over what still stands as we left it. */
  const stillFitting = (changes: Step): Step =>
    metOthers ? merge(current.value, current.value, changes).changes : changes
  function stepBack() {
    const back = undo(history.value, by().at)
    if (!back || readOnly.value) return
    history.value = back.history
    apply(stillFitting(back.changes))
  }
  function stepForward() {
    const forward = redo(history.value, by().at)
    if (!forward || readOnly.value) return
    history.value = forward.history
    apply(stillFitting(forward.changes))
  }

  async function send(session: string): Promise<void> {
    waitingSince = null
    try {
      for (let met = 0; queue.length > 0; met += 1) {
        if (met === mostMeetings) throw new Error('another window is always ahead')
        const refusal = await sendOnce(session)
        if (refusal?.reason === 'out-of-step') await meetOthers(session)
        else if (refusal) return void fail(refusal)
        else break
      }
      if (troubled && session === opened.value?.session) await confirm(session)
    } catch (error) {
      // Whatever went wrong, the edits are still in the queue, in their order, and leave again by themselves.
      if (session !== opened.value?.session) return
      troubled = true
      if (error instanceof HostUnreachable) saveState.value = { is: 'unreachable' }
      else fail({ reason: 'io', about: opened.value.name })
      clearTimeout(timer)
      timer = setTimeout(() => void flush(true), sendAgainMs)
    }
  }
  async function sendOnce(session: string): Promise<Refusal | null> {
    const changes = [...queue]
    const answer = await ask('dossier.change', { session, version, changes })
    // Another file may have been opened while the answer was on its way: its edits are not these.
    if (session !== opened.value?.session) return null
    if (!answer.ok) return answer.refusal
    version = answer.value.version
    queue = queue.slice(changes.length)
    return null
  }
  /** Another window has edited this file: its work is taken in, ours is made again on top, clashes become questions. */
  async function meetOthers(session: string): Promise<void> {
    const answer = await ask('dossier.current', { session })
    if (session !== opened.value?.session) return
    if (!answer.ok) throw new Error(answer.refusal.reason)
    const merged = merge(answer.value.dossier, current.value, queue)
    const keys = new Set(merged.conflicts.map(({ key }) => key))
    conflicts.value = [...conflicts.value.filter(({ key }) => !keys.has(key)), ...merged.conflicts]
    dossier.value = merged.dossier
    version = answer.value.version
    queue = merged.changes
    metOthers = true
    // When nothing of ours is left to send, nothing else would say that all is saved.
    troubled = true
  }
  /** Asks for what is held to be on disk, and says what comes of it. */
  async function confirm(session: string): Promise<void> {
    const asked = version
    const answer = await ask('dossier.save', { session })
    if (session !== opened.value?.session) return
    troubled = false
    if (!answer.ok) return void fail(answer.refusal)
    saveState.value = { is: 'saving' }
    lastSave = { version: asked, at: answer.value.savedAt }
    tellSaved()
  }
  /** Whose answer stays, as the person chose. */
  function settle(settled: readonly Conflict[], keep: 'mine' | 'theirs') {
    const keys = new Set(settled.map(({ key }) => key))
    conflicts.value = conflicts.value.filter(({ key }) => !keys.has(key))
    let after = current.value
    const steps = (keep === 'mine' ? settled : []).flatMap((conflict) => {
      const changes = keepingMine(after, conflict, by())
      after = applyChanges(after, changes)
      return changes
    })
    commit(steps)
    tellSaved()
  }

  async function meetDisk(request: AskOfDisk, after?: MetDisk): Promise<Refusal | null> {
    await flush()
    const sent = queue.length
    const answer = await request(version)
    if (!answer.ok) return answer.refusal
    version = answer.value.version
    queue = queue.slice(sent)
    outside.value = null
    if (!after) return null
    dossier.value = after.dossier
    history.value = remember(history.value, after.step)
    metOthers = true
    return null
  }
  /** Tries again to write what a full disk or a lost share refused. */
  async function save(): Promise<void> {
    await flush()
    if (opened.value && queue.length === 0) await confirm(opened.value.session)
  }

  /** Sends what waits. Edits made meanwhile follow in order. `again`: also asks what became of an earlier sending. */
  async function flush(again = false): Promise<void> {
    clearTimeout(timer)
    while (sending) await sending
    const session = opened.value?.session
    if (!session || (queue.length === 0 && !(again && troubled))) return
    sending = send(session)
    await sending
    sending = null
    // The machine may have saved, and said so, before its answer was heard.
    if (saveState.value.is === 'saving') tellSaved()
  }

  /** `keepKey`: its earlier versions are shown next, or it is opened again at once. */
  async function close(keepKey = false): Promise<void> {
    await flush()
    if (opened.value) await ask('dossier.close', { session: opened.value.session, keepKey })
    forget()
  }

  return {
    dossier,
    opened,
    current,
    packs,
    readOnly,
    saveState,
    outside,
    conflicts,
    settle,
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
    flush: () => flush(),
    save,
    meetDisk,
    close,
  }
})
