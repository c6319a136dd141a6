// @vitest-environment happy-dom
import { fileWithActivity, openForm } from './open-form'
import { expect, test } from 'vitest'
import { emptyRow, type FieldSet, type Kind } from '@core/kinds'
import { registers, rowDefinitions } from '@core/registers'
import ActivityPage from '@renderer/pages/activity/ActivityPage.vue'

/** An answer of each kind, so that no condition hides the question. */
const sample: Readonly<Record<string, unknown>> = {
  text: 'x',
  phrase: { fr: 'x' },
  prose: { fr: 'x' },
  texts: ['x'],
  tri: 'yes',
  integer: 1,
  date: '2026-01-05',
  duration: { value: 1, unit: 'year' },
}
const answerOf = (kind: Kind<unknown>) => sample[kind.name] ?? kind.empty()

test('every question of an activity can be reached on its page', () => {
  class Seen {
    observe() {}
    disconnect() {}
  }
  Object.assign(globalThis, { ResizeObserver: Seen, IntersectionObserver: Seen })
  const fields = registers.activities.fields as FieldSet
  const answers = Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, answerOf(kind)]))
  const more = {
    controllers: ['o1', 'o2'],
    dataItems: [{ ...emptyRow(rowDefinitions.dataItems, 'd1'), category: 'convictionsOffences' as const }],
    purposes: [{ ...emptyRow(rowDefinitions.purposes, 'p1'), legalBasis: 'consent' as const }],
    rightsOverride: ['access' as const],
    noticeExemption: 'lawRequires' as const,
    surveillanceLevel: 'constant' as const,
    dpiaDecision: 'required' as const,
    automatedDecision: 'assisted' as const,
  }
  const open = openForm(fileWithActivity({ ...answers, ...more }))
  const shown = open.place(ActivityPage, { id: 'a' })
  const unreachable = Object.keys(fields).filter((name) => !shown.find(`[id="field-a.${name}"]`).exists())
  expect(unreachable).toEqual([])
})
