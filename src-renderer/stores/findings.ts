import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { nextTurn } from '@core/breach/clock'
import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import type { IsoDate } from '@core/kinds'
import { severities, type Finding, type RuleContext, type Severity } from '@core/rules/rule'
import { runRules, runRulesFor } from '@core/rules/run'
import { findingKey, inputsOf, standingOf, type DismissedFinding } from '@core/rules/standing'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { useClock } from './clock'
import { ownLawOf } from '@templates/packs/own-law'
import { useDossier } from './dossier'
import { useSettings } from './settings'

/** Pause in typing after which the rules look again: long enough to leave the keystroke alone, short enough to feel live. */
const pauseMs = 150
const none: readonly never[] = []

/** What the rules say of the open file. Computed from it, never kept beside it. */
export const useFindings = defineStore('findings', () => {
  const dossier = useDossier()
  const settings = useSettings()
  const found = shallowRef<readonly Finding[]>(none)
  /** The dossier and the law the findings speak of; null: nothing was checked yet. */
  const checked = shallowRef<{ readonly dossier: Dossier; readonly context: RuleContext } | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  const clock = useClock()
  /** The instant the rules last spoke of: moved on when a period in hours ends, so that an edit costs an edit. */
  const spokenOf = ref(clock.now)

  const packs = computed(() => (dossier.dossier ? clientFileOf(dossier.dossier).jurisdictionPacks : none))
  const added = computed(() => dossier.dossier?.lawEntries ?? none)
  /** One value as long as the file follows the same laws and adds the same to them: the rest of it does not count. */
  const context = computed<RuleContext>(() => ({
    today: settings.today,
    now: new Date(spokenOf.value).toISOString(),
    parameters: lawParametersAt(settings.today, packs.value, undefined, ownLawOf(added.value, packs.value)),
  }))

  function check() {
    clearTimeout(timer)
    const current = dossier.dossier
    if (!current) {
      found.value = none
      checked.value = null
      return
    }
    if (hasTurned(current)) spokenOf.value = clock.now
    const now = context.value
    const last = checked.value
    found.value =
      last?.context === now
        ? runRulesFor(current, now, { dossier: last.dossier, findings: found.value })
        : runRules(current, now)
    checked.value = { dossier: current, context: now }
  }
  /** A period has ended since the rules last spoke. */
  function hasTurned(current: Dossier): boolean {
    const turn = nextTurn(current, context.value.parameters, spokenOf.value)
    return turn !== undefined && turn <= clock.now
  }
  watch(
    () => clock.now,
    () => dossier.dossier && hasTurned(dossier.dossier) && check(),
  )
  watch(
    () => dossier.dossier,
    (now, before) => {
      clearTimeout(timer)
      // A file just opened or closed is checked at once; an edit waits for the pause.
      if (!now || !before) check()
      else timer = setTimeout(check, pauseMs)
    },
    { immediate: true },
  )

  const dismissals = computed(() => dossier.dossier?.dismissals ?? none)
  const standing = computed(() => {
    const said = found.value
    if (!checked.value) return { open: none, dismissed: none }
    return standingOf(said, dismissals.value, checked.value.dossier, settings.today)
  })
  const open = computed<readonly Finding[]>(() => standing.value.open)
  const dismissed = computed<readonly DismissedFinding[]>(() => standing.value.dismissed)
  const byRecord = computed(() => grouped(open.value, ({ record }) => record))
  const byPlace = computed(() => {
    const places = grouped(open.value, placeOf)
    // A group of rows answers for its rows too.
    for (const finding of open.value) {
      if (finding.row === undefined) continue
      const group = `${finding.record}.${finding.field}`
      places.set(group, [...(places.get(group) ?? []), finding])
    }
    return places
  })
  const dismissedByRecord = computed(() => grouped(dismissed.value, ({ finding }) => finding.record))

  const openAt = (place: string): readonly Finding[] => byPlace.value.get(place) ?? none

  return {
    open,
    dismissed,
    parameters: computed(() => context.value.parameters),
    /** The file the findings speak of: it follows the open one after a pause, and what is costly to tell follows it. */
    checkedFile: computed(() => checked.value?.dossier ?? null),
    openOf: (record: string): readonly Finding[] => byRecord.value.get(record) ?? none,
    dismissedOf: (record: string): readonly DismissedFinding[] => dismissedByRecord.value.get(record) ?? none,
    /** At a question (`record.field`) or a row (`record.field.row`): see `fieldKey`. */
    openAt,
    worstAt: (place: string): Severity | '' => worstOf(openAt(place)),
    /** Says everything anew, at once: for what follows an edit without a pause, such as a document. */
    check,
    /** `until`: the last day it is set aside; '' for as long as nothing changes. */
    dismiss(finding: Finding, reason: string, until: IsoDate = '') {
      dossier.dismiss({
        finding: findingKey(finding),
        inputs: inputsOf(finding, dossier.current),
        reason,
        ...(until === '' ? {} : { until }),
      })
    },
  }
})

export const placeOf = ({ record, field, row }: Finding) =>
  row === undefined ? `${record}.${field}` : `${record}.${field}.${row}`

export const worstOf = (findings: readonly Finding[]): Severity | '' =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? ''

function grouped<T>(list: readonly T[], by: (each: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const group = groups.get(by(each))
    if (group) group.push(each)
    else groups.set(by(each), [each])
  }
  return groups
}
