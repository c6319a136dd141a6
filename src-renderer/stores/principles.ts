import { defineStore } from 'pinia'
import { computed } from 'vue'
import { gaugesOf } from '@core/principles/gauges'
import { useFindings } from './findings'

/** How far each principle is, from what the rules say of the open file. */
export const usePrinciples = defineStore('principles', () => {
  const findings = useFindings()
  const gauges = computed(() =>
    findings.checkedFile ? gaugesOf(findings.checkedFile, findings.open, findings.parameters) : [],
  )
  return { gauges }
})
