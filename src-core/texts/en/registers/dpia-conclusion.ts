import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type DpiaTexts = RegisterTexts<Registers['dpias']>['fields']

/** How an assessment ends: opinions, the authority, the decision, what was kept of it. */
export const dpiaConclusion = {
  dpoNames: { label: 'DPO consulted', help: 'The name of the DPO who gave the advice.' },
  dpoVerdict: { label: 'Tenor of the DPO’s advice', help: 'Advice only: the decision stays with the controller.' },
  dpoAdvice: { label: 'Advice of the DPO', help: 'On the method, the measures and the risk that remains.' },
  dpoAdviceOn: { label: 'Advice given on', help: 'Before the decision.' },
  dpoFollowed: { label: 'DPO’s advice followed', help: 'Followed in part: answer no and say where not.' },
  dpoNotFollowedReason: { label: 'Reason for not following it', help: 'To be put in writing by the controller.' },
  viewsSought: { label: 'Views of people sought', help: 'From the data subjects or their representatives.' },
  viewsMethod: { label: 'How they were sought', help: 'Survey, meeting, association, staff representatives.' },
  viewsPeople: { label: 'People or representatives heard', help: 'How many, and in what capacity.' },
  viewsVerdict: { label: 'Tenor of their views', help: 'The tendency, without hiding disagreement.' },
  viewsSummary: { label: 'What they said', help: 'The essentials, and what was done with each remark.' },
  viewsFollowed: { label: 'Views of people followed', help: 'Followed in part: answer no and say on what.' },
  viewsNotFollowedReason: {
    label: 'Reason for not following their views',
    help: 'What led to going another way, and what was kept of them all the same.',
  },
  viewsNotSoughtReason: {
    label: 'Reason for not seeking them',
    help: 'Business secrecy, disproportion, security: to be explained.',
  },

  consultationNeeded: { label: 'Consultation needed', help: 'Only if the risk stays high after the measures.' },
  consultedAuthority: { label: 'Authority consulted', help: 'The competent supervisory authority.' },
  consultedOn: { label: 'Request sent on', help: 'The period for answering runs from receipt.' },
  consultationDocuments: {
    label: 'Documents given to the authority',
    help: 'The assessment and its annexes, in the version sent.',
  },
  consultationReference: { label: 'Case reference', help: 'The number given by the authority.' },
  consultationExtended: { label: 'Period extended', help: 'Decided by the authority, announced within the month.' },
  consultationSuspendedFrom: {
    label: 'Information asked on',
    help: 'The day the authority asks for information: it may suspend the period.',
  },
  consultationSuspendedTo: { label: 'Information given on', help: 'The day it received it: the period runs again.' },
  consultationQuestions: { label: 'Questions to the authority', help: 'What you expect its advice on.' },
  consultationAnsweredOn: { label: 'Answer received on', help: 'The day its written advice reached you.' },
  consultationOutcome: {
    label: 'Tenor of the answer',
    help: 'Unfavourable advice or a prohibition bars the processing as it stands.',
  },
  consultationAnswer: { label: 'Answer of the authority', help: 'Its written advice, faithfully summarised.' },
  consultationFollowUp: { label: 'What followed', help: 'What changed after its advice.' },

  outcome: { label: 'Decision', help: 'It belongs to the controller.' },
  decidedBy: { label: 'Decision taken by', help: 'Name and function of the controller’s legal representative.' },
  decidedOn: { label: 'Decision taken on', help: 'Before the processing starts.' },
  conditions: { label: 'Conditions', help: 'What has to be done, and by when.' },
  refusalReason: { label: 'Reason for the rejection', help: 'What makes the risk unacceptable.' },
  adjustments: { label: 'Corrections made', help: 'What was revised after a rejection.' },
  publishedSummary: { label: 'Summary published', help: 'Optional: a summary builds trust.' },
  publishedWhere: { label: 'Place of publication', help: 'The page or place where the public finds it.' },
  reviewOn: { label: 'To be reviewed on', help: 'Three years by custom, and at any change of the risk.' },
  reviewTriggers: { label: 'Changes that call for a review', help: 'A new purpose, tool, public or incident.' },

  versions: { label: 'Frozen versions', help: 'The assessment and linked records, as on the day of the decision.' },
  remarks: { label: 'Remarks', help: 'Exchanges of the team while writing.' },
  start: { label: 'Starting point', help: 'The guided questions come from it; printed nowhere.' },
  foreign: {
    label: 'Imported items without a matching question',
    help: 'Kept to be given back on export, printed nowhere.',
  },
} satisfies Partial<DpiaTexts>
