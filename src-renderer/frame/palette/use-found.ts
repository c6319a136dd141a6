import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { findIndex, type FindIndex } from '@core/search/find-index'
import { readerOf, remembering, type Reader, type Reading } from '@core/search/said'
import { searchedRegisters } from '../../registers/registry'
import { useDossier } from '../../stores/dossier'
import { useFindings } from '../../stores/findings'
import { useSettings } from '../../stores/settings'

/** Long enough to get on, short enough for a letter typed meanwhile. */
const sliceMs = 8
/** How often what was read so far is looked through anew while the rest is read. */
const tellMs = 250

interface Looked {
  readonly index: FindIndex
  readonly reader: Reader
}

/** The words of the open file. They are read when somebody first looks for one, follow the file, and go with it. */
export const useFound = defineStore('found', () => {
  const dossier = useDossier()
  const settings = useSettings()
  const findings = useFindings()
  let looked: (Looked & { readonly reading: Reading }) | undefined
  /** Replaced whenever there is more to find. */
  const known = shallowRef<Looked | null>(null)
  const isReading = shallowRef(false)
  let turn = 0

  const reading = computed((): Reading => ({ language: settings.language, law: findings.parameters }))

  /** Brings what is known up to the file, between whatever else there is to do. */
  async function follow(): Promise<void> {
    const mine = (turn += 1)
    if (!dossier.dossier) return
    if (looked?.reading !== reading.value)
      looked = {
        reading: reading.value,
        index: findIndex(reading.value, searchedRegisters),
        reader: remembering(readerOf(reading.value)),
      }
    const { index, reader } = looked
    if (known.value?.index !== index) known.value = { index, reader }
    const steps = index.follow(dossier.current)
    isReading.value = true
    let told = performance.now()
    for (let isDone = false; !isDone;) {
      const until = performance.now() + sliceMs
      while (!isDone && performance.now() < until) isDone = steps.next().done === true
      if (isDone || performance.now() - told > tellMs) {
        known.value = { index, reader }
        told = performance.now()
      }
      if (!isDone) await new Promise((resolve) => setTimeout(resolve))
      // The file, its language or its law became another meanwhile.
      if (mine !== turn) return
    }
    isReading.value = false
  }

  function forget() {
    turn += 1
    looked = undefined
    known.value = null
    isReading.value = false
  }
  // Nothing of a file outlives it here.
  watch(
    () => dossier.opened?.session,
    () => forget(),
  )

  return { known, isReading, follow }
})
