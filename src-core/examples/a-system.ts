import type { RowOf } from '../kinds'
import type { Activity, AlgorithmicSystem, RowDefinitions } from '../registers'
import { aRecord, aRow, anActivity } from './a-dossier'

/** A scale of points described, tested and explained: no rule has anything to say about it. */
export const aSystem = (answers: Partial<AlgorithmicSystem> = {}) =>
  aRecord('algorithmicSystems', {
    name: 'Barème',
    kind: 'rules',
    logicExplanation: { fr: 'Dix points par enfant à charge.', en: 'Ten points for each dependent child.' },
    purpose: { fr: 'Classer les demandes.', en: 'Rank applications.' },
    significantEffect: 'yes',
    significantEffectDetail: { fr: 'Une place, ou la liste d’attente.', en: 'A place, or the waiting list.' },
    resultJustification: { fr: 'Le détail des points est remis.', en: 'The points are handed over in detail.' },
    humanOversight: { fr: 'Une commission relit chaque cas limite.', en: 'A board reviews every close case.' },
    biasTests: [aBiasTest()],
    ...answers,
  })

export const aBiasTest = (answers: Partial<RowOf<RowDefinitions['biasTests']>> = {}) =>
  aRow('biasTests', 'test-1', {
    metric: 'selectionRateRatio',
    group: { fr: 'Familles monoparentales', en: 'Single-parent families' },
    date: '2026-03-02',
    result: '0,93',
    verdict: 'pass',
    ...answers,
  })

export const aBiasCorrection = (answers: Partial<RowOf<RowDefinitions['biasCorrections']>> = {}) =>
  aRow('biasCorrections', 'correction-1', {
    finding: { fr: 'Écart constaté', en: 'Gap found' },
    date: '2026-05-04',
    ...answers,
  })

/** A file in which one activity uses one system. */
export const usedIn = (activity: Partial<Activity>, system: Partial<AlgorithmicSystem> = {}) => ({
  activities: [anActivity({ algorithmicSystems: ['algorithmicSystems-1'], ...activity })],
  algorithmicSystems: [aSystem(system)],
})
