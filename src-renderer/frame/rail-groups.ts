import {
  BookOpenText,
  Building2,
  CalendarClock,
  Compass,
  FileText,
  House,
  Inbox,
  ListChecks,
  Settings2,
  Upload,
} from '@lucide/vue'
import { computed, type Component, type ComputedRef } from 'vue'
import { recordsOf } from '@core/dossier/references'
import { remainsIn } from '@core/exchange/remains'
import type { RegisterName } from '@core/registers'
import { presentationOf, registersIn } from '../registers/registry'
import { hrefOf, type PlainPage, type Route } from '../routes'
import { useDossier } from '../stores/dossier'
import { useSettings } from '../stores/settings'

/** One line of the rail. */
interface RailEntry {
  readonly href: string
  readonly icon: Component
  readonly text: string
  readonly isHere: boolean
  readonly count?: number
  /** Open findings are told: of the whole file, or of one register. */
  readonly findings?: RegisterName | 'all'
  /** Dates that have passed are told. */
  readonly late?: true
}

interface RailGroup {
  readonly name: string
  readonly title: string
  readonly entries: readonly RailEntry[]
  /** Opened and closed by the person: these are looked up, not worked in all day. */
  readonly folds?: true
}
const foldingGroups = ['assessments', 'accountability', 'directories'] as const

/** What the rail lists beside the page shown; without an open file, little. */
export function useRailGroups(shown: () => Route): ComputedRef<readonly RailGroup[]> {
  const dossier = useDossier()
  const settings = useSettings()
  const texts = computed(() => settings.texts.shell.frame)
  const registerShown = computed(() => {
    const at = shown()
    return 'register' in at ? at.register : ''
  })
  const pageEntry = (page: PlainPage, icon: Component, findings?: 'all'): RailEntry => ({
    href: hrefOf({ page }),
    icon,
    text: texts.value.pages[page],
    isHere: shown().page === page,
    ...(findings ? { findings } : {}),
  })
  const registerEntry = (register: RegisterName): RailEntry => ({
    href: hrefOf({ page: 'list', register }),
    icon: presentationOf(register).icon,
    text: settings.texts.registers[register].many,
    isHere: registerShown.value === register,
    count: recordsOf(dossier.current, register).length,
    findings: register,
  })
  /** Only while something waits, or while one looks at what no longer does. */
  const remainsEntry = (): readonly RailEntry[] => {
    const count = remainsIn(dossier.current).length
    return count > 0 || shown().page === 'remains' ? [{ ...pageEntry('remains', Inbox), count }] : []
  }

  return computed((): readonly RailGroup[] => {
    const start: RailGroup = { name: 'start', title: '', entries: [pageEntry('home', House)] }
    const end: RailGroup = { name: 'end', title: '', entries: [pageEntry('settings', Settings2)] }
    if (!dossier.dossier) return [start, end]
    const { groups: titles } = texts.value
    const byName = new Intl.Collator(settings.language).compare
    return [
      { ...start, entries: [...start.entries, { ...pageEntry('today', CalendarClock), late: true }] },
      {
        name: 'registers',
        title: titles.registers,
        entries: [...registersIn('registers').map(registerEntry), pageEntry('file', Building2)],
      },
      {
        name: 'upkeep',
        title: titles.upkeep,
        entries: [
          pageEntry('checks', ListChecks, 'all'),
          ...registersIn('upkeep').map(registerEntry),
          pageEntry('principles', Compass),
          pageEntry('law', BookOpenText),
        ],
      },
      {
        name: 'exchange',
        title: titles.exchange,
        entries: [pageEntry('printing', FileText), pageEntry('importing', Upload), ...remainsEntry()],
      },
      ...foldingGroups
        .filter((name) => registersIn(name).length > 0)
        .map((name): RailGroup => ({
          name,
          title: titles[name],
          entries: registersIn(name)
            .map(registerEntry)
            .sort((a, b) => byName(a.text, b.text)),
          folds: true,
        })),
      end,
    ]
  })
}
