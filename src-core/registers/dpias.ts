import { date, manyOf, oneOf, phrase, prose, refsTo, rowsOf, text, tri } from '../kinds'
import { richText } from '../kinds/rich-text-kind'
import { dpiaAnswers, dpiaMeasures, dpiaRemarks, dpiaRisks, dpiaVersions, riskCells } from './dpia-rows'
import { defineRegister } from './register'

/** Impact assessments, Art. 35 and 36 (domain §1.14). One may cover several activities, Art. 35(1) last sentence. */
export const dpias = defineRegister(
  'dpias',
  'A',
  'title',
  [
    'identity',
    'description',
    'necessity',
    'rights',
    'measures',
    'risks',
    'ethics',
    'opinions',
    'consultation',
    'decision',
    'versions',
  ],
  {
    title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 35(1)'] },
    category: { kind: text, section: 'identity', need: 'optional', law: [] },
    activities: { kind: refsTo('activities'), section: 'identity', need: 'required', law: ['GDPR 35(1)'] },
    status: { kind: oneOf('dpiaStatus'), section: 'identity', need: 'recommended', law: [] },
    method: { kind: oneOf('dpiaMethod'), section: 'identity', need: 'recommended', law: ['CNIL', 'ICO'] },
    version: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
    authorNames: { kind: text, section: 'identity', need: 'recommended', law: ['CNIL'] },
    evaluatorNames: { kind: text, section: 'identity', need: 'recommended', law: ['CNIL'] },
    validatorNames: { kind: text, section: 'identity', need: 'recommended', law: ['CNIL'] },
    securityOfficer: { kind: text, section: 'identity', need: 'optional', law: ['GDPR 35(2)'] },
    processorsConsulted: { kind: prose, section: 'identity', need: 'optional', law: ['GDPR 28(3)(f)'] },
    triggers: {
      kind: manyOf('dpiaTrigger'),
      section: 'identity',
      need: 'required',
      law: ['GDPR 35(1)', 'GDPR 35(3)', 'GDPR 35(4)'],
    },
    triggersDetail: { kind: prose, section: 'identity', need: 'recommended', law: ['GDPR 35(1)'] },
    exemption: {
      kind: oneOf('dpiaExemption'),
      section: 'identity',
      need: 'conditional',
      law: ['GDPR 35(5)', 'GDPR 35(10)'],
    },
    exemptionReason: { kind: prose, section: 'identity', need: 'conditional', law: ['GDPR 35(5)', 'GDPR 35(10)'] },
    plannedFrom: { kind: date, section: 'identity', need: 'optional', law: ['GDPR 35(1)'] },
    plannedTo: { kind: date, section: 'identity', need: 'optional', law: ['GDPR 35(1)'] },

    answers: {
      kind: rowsOf(dpiaAnswers),
      section: 'description',
      need: 'required',
      law: ['GDPR 35(7)(a)', 'GDPR 35(7)(b)'],
    },

    measures: { kind: rowsOf(dpiaMeasures), section: 'measures', need: 'required', law: ['GDPR 35(7)(d)'] },

    risks: { kind: rowsOf(dpiaRisks), section: 'risks', need: 'required', law: ['GDPR 35(7)(c)'] },
    matrix: { kind: rowsOf(riskCells), section: 'risks', need: 'optional', law: [] },
    residualLevel: { kind: oneOf('overallRisk'), section: 'risks', need: 'optional', law: ['GDPR 36(1)'] },
    residualReason: { kind: prose, section: 'risks', need: 'conditional', law: ['GDPR 36(1)', 'GDPR 5(2)'] },

    dpoNames: { kind: text, section: 'opinions', need: 'required', law: ['GDPR 35(2)'] },
    dpoVerdict: {
      kind: oneOf('dpoVerdict'),
      section: 'opinions',
      need: 'required',
      law: ['GDPR 35(2)', 'GDPR 39(1)(c)'],
    },
    dpoAdvice: { kind: richText, section: 'opinions', need: 'required', law: ['GDPR 35(2)', 'GDPR 39(1)(c)'] },
    dpoAdviceOn: { kind: date, section: 'opinions', need: 'recommended', law: ['GDPR 35(2)'] },
    dpoFollowed: { kind: tri, section: 'opinions', need: 'recommended', law: ['WP243'] },
    dpoNotFollowedReason: { kind: prose, section: 'opinions', need: 'conditional', law: ['WP243', 'GDPR 5(2)'] },
    viewsSought: { kind: tri, section: 'opinions', need: 'required', law: ['GDPR 35(9)'] },
    viewsMethod: { kind: prose, section: 'opinions', need: 'recommended', law: ['GDPR 35(9)'] },
    viewsPeople: { kind: text, section: 'opinions', need: 'recommended', law: ['GDPR 35(9)'] },
    viewsVerdict: { kind: oneOf('peopleVerdict'), section: 'opinions', need: 'recommended', law: ['GDPR 35(9)'] },
    viewsSummary: { kind: richText, section: 'opinions', need: 'recommended', law: ['GDPR 35(9)'] },
    viewsNotSoughtReason: { kind: prose, section: 'opinions', need: 'conditional', law: ['GDPR 35(9)'] },

    consultationNeeded: { kind: tri, section: 'consultation', need: 'conditional', law: ['GDPR 36(1)'] },
    consultedAuthority: { kind: oneOf('authority'), section: 'consultation', need: 'conditional', law: ['GDPR 36(1)'] },
    consultedOn: { kind: date, section: 'consultation', need: 'conditional', law: ['GDPR 36(1)', 'GDPR 36(2)'] },
    consultationReference: { kind: text, section: 'consultation', need: 'optional', law: ['GDPR 5(2)'] },
    consultationExtended: { kind: tri, section: 'consultation', need: 'conditional', law: ['GDPR 36(2)'] },
    consultationSuspendedFrom: { kind: date, section: 'consultation', need: 'optional', law: ['GDPR 36(2)'] },
    consultationSuspendedTo: { kind: date, section: 'consultation', need: 'optional', law: ['GDPR 36(2)'] },
    consultationQuestions: { kind: prose, section: 'consultation', need: 'conditional', law: ['GDPR 36(3)'] },
    consultationAnsweredOn: { kind: date, section: 'consultation', need: 'conditional', law: ['GDPR 36(2)'] },
    consultationOutcome: {
      kind: oneOf('consultationOutcome'),
      section: 'consultation',
      need: 'conditional',
      law: ['GDPR 36(2)', 'GDPR 58(2)(f)'],
    },
    consultationAnswer: { kind: prose, section: 'consultation', need: 'conditional', law: ['GDPR 36(2)'] },
    consultationFollowUp: { kind: prose, section: 'consultation', need: 'conditional', law: ['GDPR 36(2)'] },

    outcome: { kind: oneOf('dpiaOutcome'), section: 'decision', need: 'required', law: ['GDPR 35(1)', 'GDPR 24(1)'] },
    decidedBy: { kind: text, section: 'decision', need: 'required', law: ['GDPR 24(1)'] },
    decidedOn: { kind: date, section: 'decision', need: 'required', law: ['GDPR 35(1)'] },
    conditions: { kind: prose, section: 'decision', need: 'conditional', law: ['GDPR 35(7)(d)'] },
    refusalReason: { kind: prose, section: 'decision', need: 'conditional', law: [] },
    adjustments: { kind: prose, section: 'decision', need: 'conditional', law: [] },
    publishedSummary: { kind: tri, section: 'decision', need: 'optional', law: ['WP248'] },
    publishedWhere: { kind: text, section: 'decision', need: 'optional', law: ['WP248'] },
    reviewOn: { kind: date, section: 'decision', need: 'recommended', law: ['GDPR 35(11)'] },
    reviewTriggers: { kind: prose, section: 'decision', need: 'recommended', law: ['GDPR 35(11)'] },

    versions: {
      kind: rowsOf(dpiaVersions),
      section: 'versions',
      need: 'recommended',
      law: ['GDPR 35(11)', 'GDPR 5(2)'],
    },
    remarks: { kind: rowsOf(dpiaRemarks), section: 'versions', need: 'optional', law: [] },
    /** The starting point it was begun from: the id of one of ours, or a received one as JSON. Prompts come from it. */
    start: { kind: text, section: 'versions', need: 'optional', law: [], internal: true },
    /** What an imported file held and this register has no question for: given back on export, printed nowhere. */
    foreign: { kind: text, section: 'versions', need: 'optional', law: [], internal: true },
  },
)
