import { date, oneOf, phrase, prose, text, texts, tri } from '../kinds'
import { defineRegister } from './register'

/** Transfer impact assessments in the six steps of EDPB 01/2020, which the CNIL's guide follows (domain §1.8). */
export const transferAssessments = defineRegister(
  'transferAssessments',
  'X',
  'title',
  ['mapping', 'tool', 'lawAndPractice', 'measures', 'procedure', 'review', 'conclusion'],
  {
    title: { kind: phrase, section: 'mapping', need: 'required', law: ['EDPB 01/2020', 'C-311/18'] },
    destination: { kind: oneOf('country'), section: 'mapping', need: 'recommended', law: ['EDPB 01/2020'] },
    mapping: { kind: prose, section: 'mapping', need: 'recommended', law: ['EDPB 01/2020'] },

    tool: { kind: oneOf('transferMechanism'), section: 'tool', need: 'recommended', law: ['EDPB 01/2020', 'GDPR 46'] },
    toolDetail: { kind: prose, section: 'tool', need: 'optional', law: ['EDPB 01/2020', 'GDPR 46'] },

    lawsExamined: { kind: texts, section: 'lawAndPractice', need: 'recommended', law: ['EDPB 01/2020', 'C-311/18'] },
    problematicLegislation: {
      kind: tri,
      section: 'lawAndPractice',
      need: 'recommended',
      law: ['EDPB 01/2020', 'C-311/18'],
    },
    appliesInPractice: { kind: tri, section: 'lawAndPractice', need: 'recommended', law: ['EDPB 01/2020'] },
    sources: { kind: texts, section: 'lawAndPractice', need: 'recommended', law: ['EDPB 01/2020'] },
    importerAnswers: { kind: prose, section: 'lawAndPractice', need: 'recommended', law: ['EDPB 01/2020'] },
    reportsOfRequests: { kind: prose, section: 'lawAndPractice', need: 'recommended', law: ['EDPB 01/2020'] },

    technicalMeasures: { kind: prose, section: 'measures', need: 'recommended', law: ['EDPB 01/2020'] },
    technicalEffective: { kind: tri, section: 'measures', need: 'recommended', law: ['EDPB 01/2020'] },
    contractualMeasures: { kind: prose, section: 'measures', need: 'recommended', law: ['EDPB 01/2020'] },
    contractualEffective: { kind: tri, section: 'measures', need: 'recommended', law: ['EDPB 01/2020'] },
    organisationalMeasures: { kind: prose, section: 'measures', need: 'recommended', law: ['EDPB 01/2020'] },
    organisationalEffective: { kind: tri, section: 'measures', need: 'recommended', law: ['EDPB 01/2020'] },

    clausesAmended: { kind: tri, section: 'procedure', need: 'recommended', law: ['EDPB 01/2020', '2021/914'] },
    authorisationNeeded: { kind: tri, section: 'procedure', need: 'recommended', law: ['GDPR 46(3)', 'EDPB 01/2020'] },
    authorisationReference: { kind: text, section: 'procedure', need: 'conditional', law: ['GDPR 46(3)'] },
    procedureDoneOn: { kind: date, section: 'procedure', need: 'recommended', law: ['EDPB 01/2020'] },

    reviewOn: { kind: date, section: 'review', need: 'recommended', law: ['EDPB 01/2020', 'GDPR 5(2)'] },
    reviewEvents: { kind: prose, section: 'review', need: 'optional', law: ['EDPB 01/2020'] },

    conclusion: {
      kind: oneOf('transferConclusion'),
      section: 'conclusion',
      need: 'recommended',
      law: ['EDPB 01/2020'],
    },
    conclusionReason: { kind: prose, section: 'conclusion', need: 'recommended', law: ['EDPB 01/2020', 'GDPR 5(2)'] },
    assessedBy: { kind: text, section: 'conclusion', need: 'recommended', law: ['GDPR 5(2)'] },
    dpoOpinion: { kind: prose, section: 'conclusion', need: 'recommended', law: ['GDPR 39(1)(a)'] },
    approvedBy: { kind: text, section: 'conclusion', need: 'recommended', law: ['GDPR 5(2)', 'GDPR 24(1)'] },
    approvedOn: { kind: date, section: 'conclusion', need: 'recommended', law: ['GDPR 5(2)', 'GDPR 24(1)'] },
  },
)
