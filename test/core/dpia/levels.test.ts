import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import {
  fromIcoLikelihood,
  fromIcoSeverity,
  levelOf,
  matrixOf,
  residualLevelOf,
  toIcoLikelihood,
  toIcoSeverity,
} from '@core/dpia/levels'
import { falls, rises, stagesOf } from '@core/dpia/stages'
import { aDpia, aHighRisk, aRisk, aRow } from '@core/examples/a-dossier'

const steps = codeLists.riskLevel
const cell = (id: string, level: 'low' | 'medium' | 'high') =>
  aRow('riskCells', id, { severity: 'r2', likelihood: 'r2', level })

describe('the grid of levels', () => {
  it('is the one of the domain, line by line', () => {
    const lines = steps.map((severity) => steps.map((likelihood) => levelOf(severity, likelihood)).join(' '))
    expect(lines).toEqual([
      'low low low medium',
      'low low medium medium',
      'medium medium high high',
      'medium high high high',
    ])
  })

  it('says nothing while one side is unanswered', () => {
    expect([levelOf('', 'r4'), levelOf('r4', ''), levelOf('', '')]).toEqual([null, null, null])
  })

  it('takes the cells a file changed, the last word counting, and keeps the others', () => {
    const matrix = matrixOf([cell('a', 'medium'), cell('b', 'high'), aRow('riskCells', 'c', { severity: 'r1' })])
    expect(levelOf('r2', 'r2', matrix)).toBe('high')
    expect(levelOf('r1', 'r1', matrix)).toBe('low')
  })
})

describe('the residual level', () => {
  const medium = aRisk({ id: 'risk-2', severityAfter: 'r3' })
  const open = aRisk({ id: 'risk-3', severityAfter: '' })

  it('is the highest after the plan', () => {
    expect(residualLevelOf(aDpia({ risks: [aRisk(), medium] })).level).toBe('medium')
    expect(residualLevelOf(aDpia({ risks: [aRisk(), aHighRisk] })).level).toBe('high')
  })

  it('is not known while a risk is not assessed, unless another is high already', () => {
    expect(residualLevelOf(aDpia({ risks: [] })).level).toBeNull()
    expect(residualLevelOf(aDpia({ risks: [medium, open] }))).toMatchObject({ level: null, open: ['risk-3'] })
    expect(residualLevelOf(aDpia({ risks: [aHighRisk, open] })).level).toBe('high')
  })

  it('gives way to the one a person retained, when lower only with a reason', () => {
    const high = { risks: [aHighRisk] }
    expect(residualLevelOf(aDpia({ ...high, residualLevel: 'low' }))).toMatchObject({
      level: 'high',
      overridden: false,
    })
    const reasoned = aDpia({ ...high, residualLevel: 'low', residualReason: { fr: 'Essai terminé.' } })
    expect(residualLevelOf(reasoned)).toMatchObject({ level: 'low', computed: 'high', overridden: true })
    expect(residualLevelOf(aDpia({ risks: [medium], residualLevel: 'high' })).level).toBe('high')
    expect(residualLevelOf(aDpia({ risks: [], residualLevel: 'high' })).level).toBe('high')
  })
})

describe('three stages', () => {
  it('stand in the order of time, each with its level', () => {
    expect(stagesOf(aRisk({ severityAfter: '' })).map(({ stage, level }) => [stage, level])).toEqual([
      ['bare', 'high'],
      ['now', 'medium'],
      ['after', null],
    ])
  })

  it('rise or fall on either side, and say nothing of what is unanswered', () => {
    const at = (severity: '' | 'r1' | 'r2', likelihood: '' | 'r1' | 'r2') => ({ severity, likelihood })
    expect([rises(at('r1', 'r2'), at('r2', 'r1')), falls(at('r1', 'r2'), at('r2', 'r1'))]).toEqual([true, true])
    expect([rises(at('', 'r1'), at('r2', 'r1')), falls(at('r2', 'r1'), at('', 'r1'))]).toEqual([false, false])
  })
})

describe('the three steps of the ICO', () => {
  it('cover our four', () => {
    expect(steps.map(toIcoSeverity)).toEqual(['minimal', 'minimal', 'significant', 'severe'])
    expect(steps.map(toIcoLikelihood)).toEqual(['remote', 'possible', 'possible', 'probable'])
  })

  it('come back as the higher step they cover', () => {
    expect((['minimal', 'significant', 'severe'] as const).map(fromIcoSeverity)).toEqual(['r2', 'r3', 'r4'])
    expect((['remote', 'possible', 'probable'] as const).map(fromIcoLikelihood)).toEqual(['r1', 'r3', 'r4'])
  })
})
