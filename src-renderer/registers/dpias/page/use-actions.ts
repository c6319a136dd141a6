import { computed } from 'vue'
import type { Action } from '@core/registers'
import { useDossier } from '../../../stores/dossier'

/** Actions of an assessment, and how to add one: they live in the register shared by the whole file. */
export function useActions(dpiaId: () => string) {
  const dossier = useDossier()
  const all = computed(() => dossier.dossier?.actions ?? [])
  const ofDpia = computed((): readonly Action[] => all.value.filter(({ dpia }) => dpia === dpiaId()))
  const add = (about = ''): string => dossier.add('actions', { dpia: dpiaId(), about, state: 'open' })
  return { ofDpia, add }
}
