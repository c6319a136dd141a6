import { describe, expect, it } from 'vitest'
import { sourcesHere } from '@core/law/sources-here'
import { lawParametersAt } from '@templates/packs/law-parameters'

describe('sources shown to a file', () => {
  const law = ['GDPR 87', 'LIL 30', 'UAVG 46']
  it.each([
    [['FR'], ['GDPR 87', 'LIL 30']],
    [['NL'], ['GDPR 87', 'UAVG 46']],
    [['FR', 'NL'], law],
    [['IT'], ['GDPR 87']],
    [[], law],
  ] as const)('%s', (packs, shown) => {
    expect(sourcesHere(law, lawParametersAt('2026-09-15', packs))).toEqual(shown)
  })

  it('never leave a point without a source', () => {
    expect(sourcesHere(['UKG 27'], lawParametersAt('2026-09-15', ['FR']))).toEqual(['UKG 27'])
  })
})

describe('sources of a British file', () => {
  const british = lawParametersAt('2026-09-15', ['UK'])
  it.each([
    ['GDPR 30(1)(a)', 'UKG 30(1)(a)'],
    ['GDPR 22(3)', 'UKG 22A-22D'],
    ['GDPR 45(3)', 'UKG 45A'],
    ['GDPR 5(2)', 'UKG 5(2)'],
    // Not kept, or not under this number.
    ['GDPR rec. 38', 'GDPR rec. 38'],
    ['GDPR 56', 'GDPR 56'],
    ['WP248', 'WP248'],
  ])('%s is cited as %s', (source, cited) => {
    expect(sourcesHere([source], british)).toEqual([cited])
  })

  it('are cited once where one article stands for several', () => {
    expect(sourcesHere(['GDPR 22(1)', 'GDPR 22(3)'], british)).toEqual(['UKG 22A-22D'])
  })

  it('keep the name of the Union where the file follows its law too', () => {
    expect(sourcesHere(['GDPR 30(1)'], lawParametersAt('2026-09-15', ['UK', 'FR']))).toEqual(['GDPR 30(1)'])
  })
})
