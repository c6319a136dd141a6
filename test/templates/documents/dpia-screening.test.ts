import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import type { Activity } from '@core/registers'
import { aDataItem, aDossier, anActivity, aPerson, aRow } from '@core/examples/a-dossier'
import type { Block } from '@templates/blocks'
import { printDocument } from '@templates/documents/registry'
import { plain, textsOfBlocks } from '../../helpers/block-texts'

/** S01 comes to what its own tables say, and tells facts as facts. */

const noCase = { systematicEvaluation: 'no', largeScaleSensitive: 'no', publicMonitoring: 'no' } as const
const no = (criterion: string, answer: 'yes' | 'no' = 'no') =>
  aRow('wp248Answers', criterion, { criterion: criterion as Activity['wp248'][number]['criterion'], answer })
const all = [
  ...['W1_evaluation', 'W2_adm', 'W3_monitoring', 'W4_sensitive', 'W5_largeScale'],
  ...['W6_matching', 'W7_vulnerable', 'W8_innovative', 'W9_exclusion'],
]
const blocksOf = (more: Partial<Activity>, rest: Partial<Dossier> = {}): Block[] => {
  const activity = anActivity({ ...noCase, wp248: [], dataItems: [], subjects: [], ...more })
  const dossier = aDossier({ activities: [activity], ...rest } as Partial<Dossier>)
  return [
    ...printDocument('S01', dossier, {
      language: 'en',
      audience: 'authority',
      records: [],
      today: '2026-11-28',
    }).blocks(),
  ]
}
const textOf = (more: Partial<Activity>) => textsOfBlocks(blocksOf(more)).join('\n')
const pointing = { profiling: 'yes', surveillanceLevel: 'systematic' } as const

describe('the conclusion of a screening', () => {
  it('counts answers as answers and facts nobody confirmed as facts', () => {
    const said = textOf(pointing)
    expect(said).toContain('The answers given do not settle it. Facts of the record suggest that a DPIA is required')
    expect(said).toContain(
      'Criteria unanswered, which facts of the record point to: Evaluation or scoring, Systematic monitoring',
    )
    expect(said).toContain('0 criteria met, 2 pointed to by facts, to be confirmed, 7 unanswered.')
    expect(said).not.toContain('At least two criteria are met')
  })

  it('is that of the answers where they settle it', () => {
    const met = all.map((criterion, at) => no(criterion, at < 2 ? 'yes' : 'no'))
    expect(textOf({ wp248: met })).toContain('At least two criteria are met: a DPIA is required in most cases.')
    expect(textOf({ publicMonitoring: 'yes' })).toContain('The answers given make a DPIA mandatory.')
    const none = textOf({ wp248: all.map((criterion) => no(criterion)) })
    expect(none).toContain('The answers given do not call for a DPIA.')
    expect(none).toContain('0 criteria met. From two')
  })

  it('names the exemption it rests on', () => {
    const met = all.map((criterion, at) => no(criterion, at < 2 ? 'yes' : 'no'))
    const said = textOf({ wp248: met, authorityExemptItems: ['FR_E02'] })
    expect(said).toContain('An exemption of the authority is claimed')
    expect(said).not.toContain('The answers given do not call for a DPIA.')
  })

  it('stands under the tables it follows from, and the decision after it', () => {
    const titles = blocksOf({ dpiaDecision: 'notRequired' }).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    )
    expect(titles.slice(-3)).toEqual(['The nine criteria', 'What follows from it', 'Why no DPIA'])
  })
})

it('facts are told with what they say, not by the name of their question', () => {
  const grids = blocksOf({ ...pointing, dataItems: [aDataItem({ category: 'location' })] }).flatMap((block) =>
    block.kind === 'grid' ? block.rows.map((row) => row.map(plain)) : [],
  )
  const monitoring = grids.find(([criterion]) => criterion === 'Systematic monitoring')
  expect(monitoring?.at(-1)).toMatch(/Level of surveillance: Systematic\n.*: Location/)
  expect(grids.find(([criterion]) => criterion === 'Innovative use')?.at(-1)).toBe('No fact recorded')
})

describe('a decision against the conclusion', () => {
  const note = (more: Partial<Activity>) =>
    blocksOf({ publicMonitoring: 'yes', dpiaDecision: 'notRequired', dpiaDecisionReason: {}, ...more }).find(
      (block) => block.kind === 'note' && block.tone === 'negative',
    )

  it('is said to be one, with its reason or that there is none', () => {
    const title = 'The decision departs from the conclusion of this screening.'
    expect(note({})).toMatchObject({ title, text: ['Reason not stated.'] })
    expect(note({ dpiaDecisionReason: { en: 'Stopped.' } })).toMatchObject({ title, text: ['Reason: Stopped.'] })
  })

  it('is none where the two agree, or nothing is decided', () => {
    expect(note({ dpiaDecision: 'required' })).toBeUndefined()
    expect(note({ dpiaDecision: '' })).toBeUndefined()
  })
})

it('nobody is named to sign for the controller: who runs the activity did not decide', () => {
  const owner = aPerson({ fullName: 'Olive Owner' })
  const parties = blocksOf({ owner: owner.id }, { persons: [owner] }).flatMap((block) =>
    block.kind === 'signature' ? block.parties.map(({ name }) => name) : [],
  )
  expect(parties[0]).toBe('')
})
