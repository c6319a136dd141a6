import { describe, expect, it } from 'vitest'
import type { Finding } from '@core/rules/rule'
import { examples as transferExamples } from '@core/rules/transfers/examples'
import { aDataItem, aDossier, anActivity, aPurpose, aRetentionRule } from '@core/examples/a-dossier'
import { findingsIn, lawOf, rulesFiring } from './run-on'

const severityOf = (findings: readonly Finding[], id: string) => findings.find(({ rule }) => rule === id)?.severity

describe('drafts', () => {
  const unfounded = (status: 'draft' | 'planned') =>
    findingsIn(aDossier({ activities: [anActivity({ status, purposes: [aPurpose({ legalBasis: '' })] })] }))

  it('hears a warning where others hear an error', () => {
    expect(severityOf(unfounded('draft'), 'LEG-01')).toBe('warning')
    expect(severityOf(unfounded('planned'), 'LEG-01')).toBe('error')
  })

  it('leaves the other registers alone', () => {
    const dossier = aDossier({
      activities: [anActivity({ status: 'draft' })],
      retentionRules: [aRetentionRule({ label: { fr: 'Illimité' } })],
    })
    expect(severityOf(findingsIn(dossier), 'RET-02')).toBe('error')
  })
})

describe('packs', () => {
  const cctv = aDossier({
    retentionRules: [aRetentionRule({ active: { value: 3, unit: 'month' }, activeTrigger: 'recording' })],
    activities: [anActivity({ name: { fr: 'Vidéoprotection' }, dataItems: [aDataItem({ category: 'image' })] })],
  })

  it.each([
    { packs: ['FR'], expected: ['RET-09'] },
    { packs: ['EU', 'FR'], expected: ['RET-09'] },
    { packs: ['BE'], expected: [] },
    { packs: [], expected: [] },
  ] as const)('runs $packs as $expected', ({ packs, expected }) => {
    expect(rulesFiring(cctv, lawOf(packs))).toEqual(expected)
  })
})

describe('worked cases', () => {
  const firing = (id: keyof typeof transferExamples, story: RegExp) => {
    const example = transferExamples[id].fires.find((each) => story.test(each.story))
    return example ? rulesFiring(example.dossier).filter((rule) => rule.startsWith('TRF')) : []
  }

  it('T12: adequacy for the United States is reported once', () => {
    expect(firing('TRF-03', /T12/)).toEqual(['TRF-03'])
  })

  it('T13: clauses without assessment, and nothing else', () => {
    expect(firing('TRF-07', /T13/)).toEqual(['TRF-07'])
  })

  it('T14: remote access, then the contradiction once the transfer is written down', () => {
    expect(firing('TRF-14', /T14/)).toEqual(['TRF-14'])
    expect(firing('TRF-16', /T14/)).toEqual(['TRF-16'])
  })
})
