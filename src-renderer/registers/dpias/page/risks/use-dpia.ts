import { computed, type ComputedRef } from 'vue'
import { matrixOf, type Dpia, type RiskMatrix } from '@core/dpia/levels'
import { findRecord } from '@core/dossier/references'
import type { Degree, Rating } from '@templates/pictures/pictured-risk'
import type { RiskScale } from '@templates/pictures/risk-scale'
import { useDossier } from '../../../../stores/dossier'

/** The assessment as it stands now; undefined once it is no longer in the file. */
export function useDpia(id: () => string): ComputedRef<Dpia | undefined> {
  const dossier = useDossier()
  return computed(() => (dossier.dossier ? findRecord(dossier.dossier, 'dpias', id()) : undefined))
}

/** What the section of risks reads of an assessment. */
export type AssessedRisks = Pick<
  Dpia,
  'id' | 'method' | 'risks' | 'measures' | 'matrix' | 'residualLevel' | 'residualReason'
>

/** What one risk reads of its assessment, besides itself: typing in another risk leaves it the same value. */
export type RiskFrame = Pick<AssessedRisks, 'id' | 'method' | 'measures' | 'matrix'>

export function useRiskFrame(dpia: () => AssessedRisks | undefined): ComputedRef<RiskFrame | undefined> {
  const part = <N extends keyof RiskFrame>(name: N) => computed(() => dpia()?.[name])
  const [id, method, measures, matrix] = [part('id'), part('method'), part('measures'), part('matrix')]
  return computed(() =>
    id.value !== undefined && method.value !== undefined && measures.value && matrix.value
      ? { id: id.value, method: method.value, measures: measures.value, matrix: matrix.value }
      : undefined,
  )
}

/** The same value while nothing of it changes: typing an answer elsewhere on the page must not draw every risk anew. */
export function useAssessedRisks(id: () => string): ComputedRef<AssessedRisks | undefined> {
  const dpia = useDpia(id)
  const part = <N extends keyof AssessedRisks>(name: N) => computed(() => dpia.value?.[name])
  const [method, risks, measures, matrix] = [part('method'), part('risks'), part('measures'), part('matrix')]
  const [level, reason] = [part('residualLevel'), part('residualReason')]
  return computed(() => {
    if (!risks.value || !measures.value || !matrix.value || !reason.value) return undefined
    return {
      id: id(),
      method: method.value ?? '',
      risks: risks.value,
      measures: measures.value,
      matrix: matrix.value,
      residualLevel: level.value ?? '',
      residualReason: reason.value,
    }
  })
}

/** The ICO counts three degrees on each axis; the file keeps the four of the CNIL. */
export const scaleOf = ({ method }: Pick<Dpia, 'method'>): RiskScale => (method === 'ico' ? 'three' : 'four')

const stepOfDegree = { 1: 'r1', 2: 'r2', 3: 'r3', 4: 'r4' } as const satisfies Record<Degree, string>

/** The level of a rating by the grid of this assessment, as pictures ask for it. */
export function levelBy(cells: Dpia['matrix']) {
  const matrix: RiskMatrix = matrixOf(cells)
  return ({ severity, likelihood }: Rating) => matrix[stepOfDegree[severity]][stepOfDegree[likelihood]]
}
