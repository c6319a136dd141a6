import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { piaKnowledge } from '@core/exchange/pia/knowledge-base'
import { readPia } from '@core/exchange/pia/read-pia'
import { fromCnilBase } from '@templates/knowledge/from-cnil-base'
import type { KnowledgeEntry } from '@templates/knowledge/knowledge'
import { knowledge } from '@templates/knowledge/registry'

/** A knowledge base someone brought. */
export interface AddedBase {
  readonly id: string
  /** '' when its author gave none. */
  readonly name: string
  readonly entries: readonly KnowledgeEntry[]
}

/** What there is to know while writing an assessment: ours, and bases brought for as long as the window is open. */
export const useKnowledge = defineStore('knowledge', () => {
  const bases = shallowRef<readonly AddedBase[]>([])
  const entries = computed(() => [...knowledge, ...bases.value.flatMap((base) => base.entries)])
  let last = 0

  /** A base of the CNIL's tool; one of the same name takes the place of the former. Null: the file holds no entry. */
  function add(bytes: Uint8Array): AddedBase | null {
    const read = readPia(bytes)
    if (!read.ok || read.found.kind !== 'knowledge-base') return null
    const found = piaKnowledge(read.found.base)
    const id = `added-${(last += 1)}`
    const base = { id, name: found.name.trim(), entries: fromCnilBase(found, id) }
    if (base.entries.length === 0) return null
    bases.value = [...bases.value.filter(({ name }) => name === '' || name !== base.name), base]
    return base
  }
  function remove(id: string) {
    bases.value = bases.value.filter((base) => base.id !== id)
  }

  return { bases, entries, add, remove }
})
