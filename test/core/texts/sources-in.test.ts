import { describe, expect, it } from 'vitest'
import { sourcesIn } from '@core/texts/sources-in'

describe('sources shown to a file', () => {
  const law = ['GDPR 87', 'LIL 30', 'UAVG 46']
  it.each([
    [['FR'], ['GDPR 87', 'LIL 30']],
    [['NL'], ['GDPR 87', 'UAVG 46']],
    [['FR', 'NL'], law],
    [['IT'], ['GDPR 87']],
    [[], law],
  ] as const)('%s', (packs, shown) => {
    expect(sourcesIn(packs, law)).toEqual(shown)
  })

  it('never leave a point without a source', () => {
    expect(sourcesIn(['FR'], ['UKG 27'])).toEqual(['UKG 27'])
  })
})
