import { date, integer, manyOf, oneOf, prose, refsTo, refTo, rowsOf, text, tri } from '../kinds'
import { biasCorrections, biasTests } from './algorithm-rows'
import { defineRegister } from './register'

/**
 * Tools that score, rank, recommend or decide (domain §1.5). Which activities use one is said by the activities. What
 * Art. 22 asks of a decision is asked of the activity that takes it; here it is asked of a score that decides for others.
 */
export const algorithmicSystems = defineRegister(
  'algorithmicSystems',
  'G',
  'name',
  ['identity', 'explanation', 'decision', 'data', 'fairness', 'oversight', 'aiAct', 'fria'],
  {
    name: { kind: text, section: 'identity', need: 'required', law: ['GDPR 22'] },
    kind: { kind: oneOf('algorithmKind'), section: 'identity', need: 'required', law: ['GDPR 13(2)(f)', 'AIA 3'] },
    version: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
    publisher: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
    suppliers: { kind: refsTo('processors'), section: 'identity', need: 'recommended', law: ['GDPR 28'] },
    goLiveOn: { kind: date, section: 'identity', need: 'recommended', law: ['GDPR 35(1)', 'GDPR 5(2)'] },

    logicExplanation: {
      kind: prose,
      section: 'explanation',
      need: 'recommended',
      law: ['GDPR 13(2)(f)', 'GDPR 15(1)(h)', 'C-203/22'],
    },
    resultJustification: {
      kind: prose,
      section: 'explanation',
      need: 'recommended',
      law: ['GDPR 22(3)', 'GDPR rec. 71', 'AIA 86'],
    },

    purpose: { kind: prose, section: 'decision', need: 'required', law: ['GDPR 13(2)(f)'] },
    significantEffect: { kind: tri, section: 'decision', need: 'required', law: ['GDPR 22(1)', 'WP251'] },
    significantEffectDetail: {
      kind: prose,
      section: 'decision',
      need: 'conditional',
      law: ['GDPR 13(2)(f)', 'GDPR 15(1)(h)'],
    },
    reliedOnByThirdParty: { kind: tri, section: 'decision', need: 'recommended', law: ['C-634/21', 'GDPR 22(1)'] },
    art22Exception: { kind: oneOf('art22Exception'), section: 'decision', need: 'conditional', law: ['GDPR 22(2)'] },
    consentCheck: {
      kind: refTo('consentChecks'),
      section: 'decision',
      need: 'conditional',
      law: ['GDPR 22(2)(c)', 'GDPR 7(1)'],
    },
    art22Safeguards: { kind: manyOf('art22Safeguard'), section: 'decision', need: 'conditional', law: ['GDPR 22(3)'] },
    art22SafeguardsDetail: { kind: prose, section: 'decision', need: 'recommended', law: ['GDPR 22(3)'] },
    art9InAdm: { kind: tri, section: 'decision', need: 'conditional', law: ['GDPR 22(4)'] },
    personalisesOffer: { kind: tri, section: 'decision', need: 'optional', law: ['2011/83 Art. 6(1)(ea)'] },
    personalisationTold: { kind: tri, section: 'decision', need: 'conditional', law: ['2011/83 Art. 6(1)(ea)'] },

    inputData: { kind: prose, section: 'data', need: 'recommended', law: ['GDPR 5(1)(a)', 'GDPR 5(1)(d)'] },
    trainingDataOrigin: {
      kind: prose,
      section: 'data',
      need: 'recommended',
      law: ['GDPR 5(1)(a)', 'GDPR 5(1)(b)', 'GDPR 5(1)(d)'],
    },
    accuracyMetrics: { kind: prose, section: 'data', need: 'recommended', law: ['GDPR 5(1)(d)'] },

    protectedGroups: {
      kind: manyOf('protectedGround'),
      section: 'fairness',
      need: 'recommended',
      law: ['GDPR rec. 71', 'Charter 21'],
    },
    biasTests: {
      kind: rowsOf(biasTests),
      section: 'fairness',
      need: 'recommended',
      law: ['GDPR rec. 71', 'GDPR 5(1)(a)', 'GDPR 5(1)(d)'],
    },
    biasCorrections: { kind: rowsOf(biasCorrections), section: 'fairness', need: 'recommended', law: ['GDPR rec. 71'] },
    retestEveryMonths: { kind: integer, section: 'fairness', need: 'recommended', law: ['GDPR rec. 71'] },
    retestPlannedOn: { kind: date, section: 'fairness', need: 'optional', law: ['GDPR rec. 71'] },

    humanOversight: {
      kind: prose,
      section: 'oversight',
      need: 'recommended',
      law: ['WP251', 'GDPR 22(3)', 'AIA 14', 'AIA 26(2)'],
    },
    transparencyToPeople: {
      kind: prose,
      section: 'oversight',
      need: 'recommended',
      law: ['AIA 50', 'AIA 26(11)', 'GDPR 12(1)'],
    },

    aiActRole: { kind: oneOf('aiRole'), section: 'aiAct', need: 'conditional', law: ['AIA 3', 'AIA 2(1)'] },
    aiActClass: { kind: oneOf('aiRisk'), section: 'aiAct', need: 'conditional', law: ['AIA 5', 'AIA 6', 'AIA 50'] },
    annexIII: { kind: oneOf('annexIII'), section: 'aiAct', need: 'conditional', law: ['AIA 6(2)'] },
    art6_3Derogation: { kind: tri, section: 'aiAct', need: 'optional', law: ['AIA 6(3)'] },
    art6_3Reason: { kind: prose, section: 'aiAct', need: 'conditional', law: ['AIA 6(3)', 'AIA 6(4)'] },
    aiUses: { kind: manyOf('aiUse'), section: 'aiAct', need: 'recommended', law: ['AIA 50', 'AIA 5(1)(f)'] },
    emotionException: { kind: tri, section: 'aiAct', need: 'conditional', law: ['AIA 5(1)(f)'] },
    usedOnWorkers: { kind: tri, section: 'aiAct', need: 'recommended', law: ['AIA 26(7)'] },
    workersInformed: { kind: tri, section: 'aiAct', need: 'conditional', law: ['AIA 26(7)'] },
    workersInformedOn: { kind: date, section: 'aiAct', need: 'recommended', law: ['AIA 26(7)', 'GDPR 5(2)'] },

    // Art. 27 may complete the impact assessment on data protection, 27(4): what that one says is not asked again.
    friaDpia: { kind: refTo('dpias'), section: 'fria', need: 'optional', law: ['AIA 27(4)'] },
    friaOn: { kind: date, section: 'fria', need: 'recommended', law: ['AIA 27(1)'] },
    friaProcesses: { kind: prose, section: 'fria', need: 'recommended', law: ['AIA 27(1)(a)'] },
    friaPeriodFrequency: { kind: prose, section: 'fria', need: 'recommended', law: ['AIA 27(1)(b)'] },
    friaPersonsAffected: { kind: prose, section: 'fria', need: 'recommended', law: ['AIA 27(1)(c)'] },
    friaHarms: { kind: prose, section: 'fria', need: 'recommended', law: ['AIA 27(1)(d)'] },
    friaOversight: { kind: prose, section: 'fria', need: 'recommended', law: ['AIA 27(1)(e)'] },
    friaGovernance: { kind: prose, section: 'fria', need: 'recommended', law: ['AIA 27(1)(f)'] },
    friaNotifiedOn: { kind: date, section: 'fria', need: 'recommended', law: ['AIA 27(3)'] },
  },
)
