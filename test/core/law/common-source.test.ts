import { describe, expect, it } from 'vitest'
import { commonSource } from '@core/law/common-source'

const times = (count: number, ...sources: readonly string[]) => Array.from({ length: count }, () => sources)

describe('a source most questions share', () => {
  it('is told once, whatever each cites besides', () => {
    expect(commonSource([...times(3, 'EDPB 01/2020'), ['EDPB 01/2020', 'GDPR 46'], ['GDPR 5(2)']])).toBe('EDPB 01/2020')
  })

  it('stays beside each question where they are few, or where most cite something else', () => {
    expect(commonSource(times(3, 'EDPB 01/2020'))).toBeUndefined()
    expect(commonSource([...times(4, 'EDPB 01/2020'), ...times(4, 'GDPR 33(1)')])).toBeUndefined()
    expect(commonSource([...times(4, 'EDPB 01/2020'), [], [], [], []])).toBeUndefined()
    expect(commonSource([])).toBeUndefined()
  })
})
