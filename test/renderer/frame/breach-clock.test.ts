// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../form/open-form'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import type { Dossier } from '@core/dossier/dossier'
import { anUnnotifiedBreach } from '@core/examples/a-breach'
import BreachChip from '@renderer/frame/BreachChip.vue'
import { useFindings } from '@renderer/stores/findings'

const noon = Date.parse('2026-11-24T12:00:00.000Z')
const minute = 60_000
beforeEach(() => void vi.useFakeTimers({ now: noon }))
afterEach(() => void vi.useRealTimers())

/** Known so many hours and minutes ago. */
const known = (id: string, hours: number, minutes = 0) => {
  const at = new Date(noon - (hours * 60 + minutes) * minute).toISOString().slice(0, 16)
  return anUnnotifiedBreach({ id, ref: id, activities: [], awareAt: `${at}+00:00`, detectedAt: `${at}+00:00` })
}
function openWith(...breaches: Dossier['breaches']) {
  openForm({ ...fileWithActivity(), breaches })
  return { chip: mount(BreachChip), findings: useFindings() }
}
type Chip = ReturnType<typeof openWith>['chip']
const tidy = (text: string) => text.replace(/\s+/g, ' ')
const said = (chip: Chip) =>
  tidy(['.full', '.others'].map((at) => (chip.find(at).exists() ? chip.get(at).text() : '')).join(' ')).trim()
const saidBriefly = (chip: Chip) => tidy(chip.get('.brief').text())
async function pass(minutes: number) {
  vi.advanceTimersByTime(minutes * minute)
  await nextTick()
}

test('nothing is shown while nothing runs', () => {
  expect(
    openWith({ ...known('V-001', 50), closedOn: '2026-11-20' })
      .chip.find('a')
      .exists(),
  ).toBe(false)
})

test('the nearest period is told, with how many others wait, and leads to its breach', () => {
  const { chip } = openWith(known('V-001', 10), known('V-003', 50, 20))
  expect(said(chip)).toBe('V-003 · reste 21 h 40 pour notifier +1')
  expect(chip.get('a').attributes('href')).toBe('#/breaches/V-003')
})

test('where the window is narrow it is told in short, and in full to who rests on it or listens', async () => {
  const { chip } = openWith(known('V-003', 50, 20))
  expect(saidBriefly(chip)).toBe('V-003 · 21 h 40')
  for (const name of ['title', 'aria-label'])
    expect(tidy(chip.get('a').attributes(name) ?? '')).toContain('V-003 · reste 21 h 40 pour notifier')
  await pass(22 * 60)
  expect(saidBriefly(chip)).toBe('V-003 · dépassé')
})

test('it moves on each minute; what is spoken changes at milestones only', async () => {
  const { chip } = openWith(known('V-003', 50, 20))
  const spoken = chip.get('[role=status]').text()
  await pass(1)
  expect(said(chip)).toContain('21 h 39')
  expect(chip.get('[role=status]').text()).toBe(spoken)
  await pass(10 * 60)
  expect(chip.get('[role=status]').text()).not.toBe(spoken)
})

test('afterwards it says by how much the time has passed', async () => {
  const { chip } = openWith(known('V-003', 71))
  await pass(4 * 60)
  expect(said(chip)).toBe('V-003 · délai dépassé de 3 h 00')
})

test('the rules speak again when a period ends, and not each minute', async () => {
  const { findings } = openWith(known('V-003', 71))
  const rules = () => findings.openOf('V-003').map(({ rule }) => rule)
  expect(rules()).toEqual(['BRE-04'])
  const before = findings.open
  await pass(59)
  expect(findings.open).toBe(before)
  await pass(2)
  expect(rules()).toEqual(['BRE-05'])
  const after = findings.open
  await pass(30)
  expect(findings.open).toBe(after)
})
