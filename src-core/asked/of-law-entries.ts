import { lawFigures } from '../law/law-figures'
import type { LawEntry } from '../registers'
import type { AskedWhen } from './asked'

const isOfPeriod = ({ figure }: LawEntry) => figure !== '' && lawFigures[figure].is === 'period'

export const ofLawEntries = {
  country: (e) => e.kind === 'adequacy',
  scope: (e) => e.kind === 'adequacy',
  figure: (e) => e.kind === 'figure',
  jurisdiction: (e) => e.kind === 'figure',
  amount: (e) => e.kind === 'figure' && !isOfPeriod(e),
  period: (e) => e.kind === 'figure' && isOfPeriod(e),
  restDay: (e) => e.kind === 'holiday',
  everyYear: (e) => e.kind === 'holiday',
} satisfies AskedWhen<LawEntry>
