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
