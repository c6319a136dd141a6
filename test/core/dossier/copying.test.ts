import { expect, test } from 'vitest'
import type { AnyRecord } from '@core/dossier/change'
import { copyOf } from '@core/dossier/copying'
import { aDataItem, aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'
import type { Activity } from '@core/registers'

function copied(original: Activity): Activity {
  let count = 0
  const copy = copyOf(aDossier({ activities: [original] }), 'activities', original as unknown as AnyRecord, {
    at: '2026-10-01T08:00:00.000Z',
    author: 'Claire Martin',
    newId: () => `new-${++count}`,
    nameOfCopy: (name) => `${name} (copie)`,
    fresh: { status: 'draft', lastReviewedOn: '' },
  })
  return copy as unknown as Activity
}

test('a copy bears a name and a reference of its own, and what is said to start afresh', () => {
  const original = anActivity({
    name: { fr: 'Paie', en: 'Payroll' },
    status: 'active',
    lastReviewedOn: '2026-01-02',
    department: { fr: 'RH' },
  })
  expect(copied(original)).toMatchObject({
    ref: 'T-002',
    name: { fr: 'Paie (copie)', en: 'Payroll (copie)' },
    department: { fr: 'RH' },
    status: 'draft',
    lastReviewedOn: '',
    author: 'Claire Martin',
  })
})

test('data of the copy serve the purposes of the copy, and keep the retention rule they share', () => {
  const copy = copied(anActivity({ purposes: [aPurpose()], dataItems: [aDataItem()] }))
  const [purpose] = copy.purposes
  const [item] = copy.dataItems
  expect(purpose?.id).not.toBe('purpose-1')
  expect(item?.purposes).toEqual([purpose?.id])
  expect(item?.retention).toBe('retentionRules-1')
})

test('answers to what packs ask are copied, whether or not anybody here knows the pack', () => {
  const asked = { 'uk-ico:keptAsPolicy': 'yes', 'xx-unknown:colour': { en: 'blue' } }
  expect(copied({ ...anActivity(), ...asked })).toMatchObject(asked)
})
