import { defineStore } from 'pinia'
import { computed } from 'vue'
import { agendaOf } from '@core/agenda/agenda'
import { agendaSources } from '@core/agenda/sources'
import { useClock } from './clock'
import { useFindings } from './findings'
import { useSettings } from './settings'

/** What waits in the open file, by its day. Computed from the file, never kept beside it; told anew after a pause in typing. */
export const useAgenda = defineStore('agenda', () => {
  const findings = useFindings()
  const settings = useSettings()
  const clock = useClock()
  const items = computed(() =>
    findings.checkedFile
      ? agendaOf(agendaSources, {
          parameters: findings.parameters,
          today: settings.today,
          now: clock.now,
          dossier: findings.checkedFile,
        })
      : [],
  )
  return { items, late: computed(() => items.value.filter(({ isLate }) => isLate).length) }
})
