import { defineStore } from 'pinia'
import { computed } from 'vue'
import { gaugesOf } from '@core/principles/gauges'
import { useDossier } from './dossier'
import { useFindings } from './findings'

/** How far each principle is, from what the rules say of the open file. */
export const usePrinciples = defineStore('principles', () => {
  const dossier = useDossier()
  const findings = useFindings()
  const gauges = computed(() => (dossier.dossier ? gaugesOf(dossier.dossier, findings.open, findings.parameters) : []))
  return { gauges }
})
