import type { Breach } from '../registers'

/** ENISA 2013: from 2, 3 and 4 on, medium, high and very high. */
export type EnisaBand = 'low' | 'medium' | 'high' | 'veryHigh'
export interface EnisaScore {
  readonly total: number
  readonly band: EnisaBand
}

const contexts = { dpc1: 1, dpc2: 2, dpc3: 3, dpc4: 4 } as const
const eases = { ei1: 0.25, ei2: 0.5, ei3: 0.75, ei4: 1 } as const
const losses = { cb0: 0, cb1: 0.25, cb2: 0.5, '': 0 } as const
const malice = 0.5

/** Context × ease of identification + circumstances; null until the first two are answered. A help to think, no verdict. */
export function enisaScoreOf(breach: Breach): EnisaScore | null {
  const { enisaContext, enisaEase } = breach
  if (enisaContext === '' || enisaEase === '') return null
  const circumstances = [breach.enisaConfidentiality, breach.enisaIntegrity, breach.enisaAvailability]
  const added = circumstances.reduce((sum, loss) => sum + losses[loss], breach.enisaMalice === 'yes' ? malice : 0)
  const total = contexts[enisaContext] * eases[enisaEase] + added
  return { total, band: total < 2 ? 'low' : total < 3 ? 'medium' : total < 4 ? 'high' : 'veryHigh' }
}
