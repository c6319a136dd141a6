import { expect, test } from 'vitest'
import type { Activity } from '@core/registers'
import { duplicateActivity } from '@renderer/pages/activity/duplicate-activity'
import { aDataItem, aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'

function copyOf(original: Activity): Activity {
  let count = 0
  return duplicateActivity(aDossier({ activities: [original] }), original, {
    at: '2026-10-01T08:00:00.000Z',
    author: 'Claire Martin',
    newId: () => `new-${++count}`,
    nameOfCopy: (name) => `${name} (copie)`,
  })
}

test('a copy is a draft of its own, never reviewed and not running', () => {
  const copy = copyOf(anActivity({ name: { fr: 'Paie', en: 'Payroll' }, status: 'active', startDate: '2020-01-01' }))
  expect(copy).toMatchObject({
    ref: 'T-002',
    name: { fr: 'Paie (copie)', en: 'Payroll (copie)' },
    status: 'draft',
    startDate: '',
    lastReviewedOn: '',
  })
})

test('data of the copy serve the purposes of the copy, and keep the retention rule they share', () => {
  const copy = copyOf(anActivity({ purposes: [aPurpose()], dataItems: [aDataItem()] }))
  const [purpose] = copy.purposes
  const [item] = copy.dataItems
  expect(purpose?.id).not.toBe('purpose-1')
  expect(item?.purposes).toEqual([purpose?.id])
  expect(item?.retention).toBe('retentionRules-1')
})
