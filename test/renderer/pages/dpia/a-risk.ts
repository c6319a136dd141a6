import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Dpia } from '@core/registers'

export const aRisk = (id: string, answers: Partial<Dpia['risks'][number]> = {}): Dpia['risks'][number] => ({
  ...emptyRow(rowDefinitions.dpiaRisks, id),
  event: 'illegitimateAccess',
  ...answers,
})
export const aMeasure = (id: string, answers: Partial<Dpia['measures'][number]> = {}): Dpia['measures'][number] => ({
  ...emptyRow(rowDefinitions.dpiaMeasures, id),
  ...answers,
})
