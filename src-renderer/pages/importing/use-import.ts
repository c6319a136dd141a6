import { computed, shallowRef, watch } from 'vue'
import type { Refusal } from '@core/contract'
import type { Dossier } from '@core/dossier/dossier'
import { chosenChanges } from '@core/exchange/chosen-changes'
import { mostSourceBytes } from '@core/exchange/importer'
import type { TableChoice } from '@core/exchange/mapping'
import type { Proposal } from '@core/exchange/proposal'
import { withRemains } from '../../commands/with-remains'
import { ask } from '../../host'
import { base64Of } from '../../stores/base64-of'
import { useDossier } from '../../stores/dossier'
import { choicesOf, decidedOf, layoutsOf, type Choices, type Layout } from './choices'
import { readMappingFile } from './read-mapping-file'

export type ImportStep = 'tables' | 'columns' | 'changes'

/** A source as it was read with these choices. */
export interface Reading {
  readonly name: string
  readonly base64: string
  readonly proposal: Proposal
  readonly layouts: readonly Layout[]
  /** What the reading went by. */
  readonly choices: Choices
  /** Layouts read as they were last time. */
  readonly remembered: readonly string[]
  /** A file of choices they come from; '' without one. */
  readonly mappedBy: string
}

/** What came of an import: kept until another source is read, or another client file is opened. */
export interface Imported {
  readonly session: string
  readonly reading: Reading
  readonly leftOut: ReadonlySet<string>
  /** The file right after: undo takes just this import back as long as it stands. */
  readonly after: Dossier | null
}

export type ImportState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'unanswered' }
  | { readonly is: 'read'; readonly reading: Reading; readonly step: ImportStep }
  | { readonly is: 'applying' }
  | { readonly is: 'applied'; readonly imported: Imported }

interface Source {
  readonly name: string
  readonly base64: string
}
interface ReadBy {
  readonly choices: Choices
  readonly mappedBy: string
  /** Layouts whose choices were kept from an earlier file. */
  readonly kept: ReadonlySet<string>
}

// A report is read beside the records it leads to: it stays while the person goes there and comes back.
const last = shallowRef<Imported | null>(null)

/** Reads, lets the person correct what was understood, and only then changes; the whole import is one step to undo. */
export function useImport() {
  const dossier = useDossier()
  const session = () => dossier.opened?.session
  const state = shallowRef<ImportState>(
    last.value && last.value.session === session() ? { is: 'applied', imported: last.value } : { is: 'waiting' },
  )
  /** What was decided since the source was read. */
  const choices = shallowRef<Choices>(new Map())
  const leftOut = shallowRef<ReadonlySet<string>>(new Set())
  /** Choices of a file that came before its source. */
  const waiting = shallowRef<{ readonly name: string; readonly tables: readonly TableChoice[] } | null>(null)
  watch(session, () => (state.value = { is: 'waiting' }))

  async function ofFile(source: Source, by: ReadBy): Promise<Reading | Refusal | null> {
    const at = session()
    if (at === undefined) throw new Error('no file is open')
    // The machine compares with its own copy: it must have heard the last edits.
    await dossier.flush()
    const tables = [...by.choices.values()].slice(0, 500)
    const mapping = tables.length > 0 ? { mapping: { trenteMapping: 1 as const, tables } } : {}
    const answer = await ask('import.read', { session: at, ...source, as: 'auto', ...mapping }).catch(() => null)
    // A machine that does not answer must not leave the person before a reading that never ends.
    if (!answer) return null
    if (!answer.ok) return answer.refusal
    const layouts = layoutsOf(answer.value.tables ?? [])
    const decided = choicesOf(decidedOf(layouts, by.choices))
    const remembered = [...decided.keys()].filter((layout) => by.kept.has(layout))
    return { ...source, proposal: answer.value, layouts, choices: decided, remembered, mappedBy: by.mappedBy }
  }

  function show(found: Reading | Refusal | null, step: ImportStep | 'first') {
    if (!found) {
      state.value = { is: 'unanswered' }
      return
    }
    if ('reason' in found) {
      state.value = { is: 'refused', refusal: found }
      return
    }
    choices.value = found.choices
    leftOut.value = new Set()
    state.value = { is: 'read', reading: found, step: step === 'first' ? (stepsOf(found)[0] ?? 'changes') : step }
  }

  async function read(file: File) {
    if (session() === undefined || dossier.readOnly) return
    if (file.size > mostSourceBytes) {
      state.value = { is: 'refused', refusal: { reason: 'source-too-big', about: file.name } }
      return
    }
    const mapping = await readMappingFile(file)
    if (mapping) return takeMapping(file.name, mapping.tables)
    state.value = { is: 'reading', name: file.name }
    last.value = null
    const kept = choicesOf(await ask('import.choices', null).catch(() => []))
    const mapped = choicesOf(waiting.value?.tables ?? [])
    const by: ReadBy = {
      choices: new Map([...kept, ...mapped]),
      mappedBy: waiting.value?.name ?? '',
      kept: new Set([...kept.keys()].filter((layout) => !mapped.has(layout))),
    }
    waiting.value = null
    show(await ofFile({ name: file.name, base64: await base64Of(file) }, by), 'first')
  }

  /** Reads the same source again by other choices. */
  async function readAgain(by: Choices, step: ImportStep | 'first', mappedBy?: string) {
    if (state.value.is !== 'read') return
    const { reading } = state.value
    const { name, base64 } = reading
    state.value = { is: 'reading', name }
    const kept = new Set(reading.remembered)
    show(await ofFile({ name, base64 }, { choices: by, mappedBy: mappedBy ?? reading.mappedBy, kept }), step)
  }

  async function takeMapping(name: string, tables: readonly TableChoice[]) {
    if (state.value.is === 'read') await readAgain(new Map([...choices.value, ...choicesOf(tables)]), 'first', name)
    else {
      waiting.value = { name, tables }
      state.value = { is: 'waiting' }
    }
  }

  async function go(step: ImportStep) {
    if (state.value.is !== 'read') return
    // A choice made since is only understood by reading again.
    if (choices.value === state.value.reading.choices) state.value = { ...state.value, step }
    else await readAgain(choices.value, step)
  }

  async function forget() {
    if (state.value.is !== 'read') return
    const { remembered } = state.value.reading
    await ask('import.forget', { layouts: [...remembered] })
    await readAgain(new Map([...choices.value].filter(([layout]) => !remembered.includes(layout))), 'first')
  }

  async function apply() {
    const at = session()
    if (state.value.is !== 'read' || at === undefined) return
    const { reading } = state.value
    state.value = { is: 'applying' }
    await dossier.flush()
    const kept = await ask('dossier.backup', { session: at, reason: 'import' })
    if (!kept.ok) {
      state.value = { is: 'refused', refusal: kept.refusal }
      return
    }
    // Its files first: no row ever speaks of a file that is not there.
    const attached = await ask('attachment.keepImported', { session: at })
    if (!attached.ok) {
      state.value = { is: 'refused', refusal: attached.refusal }
      return
    }
    const { proposal, name } = reading
    dossier.commit(withRemains(chosenChanges(proposal, leftOut.value), proposal, name))
    const decided = decidedOf(reading.layouts, reading.choices)
    if (decided.length > 0) void ask('import.remember', { choices: [...decided] }).catch(() => undefined)
    last.value = { session: at, reading, leftOut: leftOut.value, after: dossier.dossier }
    state.value = { is: 'applied', imported: last.value }
  }

  function restart() {
    last.value = null
    state.value = { is: 'waiting' }
  }
  function undo() {
    dossier.undo()
    restart()
  }
  return {
    state,
    choices,
    leftOut,
    waiting,
    steps: computed(() => (state.value.is === 'read' ? stepsOf(state.value.reading) : [])),
    read,
    go,
    forget,
    apply,
    restart,
    undo,
  }
}

/** Forms that know their own questions have nothing to correct: what will change is the only step. */
const stepsOf = ({ layouts }: Reading): readonly ImportStep[] =>
  layouts.length > 0 ? ['tables', 'columns', 'changes'] : ['changes']
