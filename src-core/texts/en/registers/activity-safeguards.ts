import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type ActivityTexts = RegisterTexts<Registers['activities']>['fields']

/** What protects people: security, ethics, and whether an impact assessment is called for. */
export const activitySafeguards = {
  securityMeasures: { label: 'Security measures', help: 'A general description is enough for the record.' },
  byDesignMeasures: { label: 'Protection by design', help: 'What was reduced, kept apart or dropped from the start.' },
  byDefaultMeasures: { label: 'Protection by default', help: 'The least data, and options switched off at first.' },
  pseudonymised: { label: 'Pseudonymised', help: 'Data no longer point to the person without a key kept apart.' },
  encryptedAtRest: { label: 'Encrypted at rest', help: 'Disks, databases and backups are encrypted.' },
  encryptedInTransit: { label: 'Encrypted in transit', help: 'Exchanges are encrypted all along the way.' },
  accuracyMeasures: { label: 'Accuracy of the data', help: 'How errors are found and put right.' },
  supportingAssets: { label: 'Supporting assets', help: 'Software, servers, paper, people.' },
  cookiesTrackers: { label: 'Cookies and other trackers', help: 'Any reading or writing on the person’s device.' },

  profiling: { label: 'Profiling', help: 'Assessing or predicting a trait of the person by machine.' },
  automatedDecision: {
    label: 'Automated decision',
    help: 'A decision without real human involvement falls under Article 22.',
  },
  art22Exception: {
    label: 'Article 22 exception',
    help: 'Without it, a solely automated decision with significant effect is prohibited.',
  },
  art22Safeguards: { label: 'Safeguards for the person', help: 'The three are a minimum.' },
  decisionLogic: {
    label: 'Logic of the decision',
    help: 'The factors, their weight and the procedure, in plain words; not the code.',
  },
  decisionEffects: { label: 'Effects of the decision', help: 'Its significance and what it changes for the person.' },
  algorithmicSystems: {
    label: 'Algorithmic systems',
    help: 'The scores, engines or models used. What their sheet explains is not repeated here.',
  },
  surveillanceLevel: {
    label: 'Level of surveillance',
    help: 'How people experience it matters as much as what is meant.',
  },
  surveillanceJustification: {
    label: 'Reason for the surveillance',
    help: 'Why a less intrusive means is not enough.',
  },
  workersConsulted: {
    label: 'Staff representatives consulted',
    help: 'The works council, before the monitoring is set up.',
  },
  workersConsultedOn: { label: 'Staff representatives consulted on', help: 'The date of their opinion.' },
  manipulationCheck: {
    label: 'No manipulation',
    help: 'No deceptive interface, no pressure, no refusal made hard.',
  },
  darkPatterns: {
    label: 'Deceptive patterns found',
    help: 'Those the review of the interface showed; otherwise “No pattern found”.',
  },
  inclusionMeasures: {
    label: 'Inclusion measures',
    help: 'Accessible notices, an offline way, nobody left out.',
  },
  benefitForPeople: { label: 'Benefit for people', help: 'What they gain, from their point of view.' },

  systematicEvaluation: {
    label: 'Systematic evaluation and decisions',
    help: 'Extensive, automated evaluation of personal aspects on which decisions are based.',
  },
  largeScaleSensitive: {
    label: 'Sensitive or criminal data on a large scale',
    help: 'Number of people, volume, duration and area: no text gives a figure.',
  },
  publicMonitoring: {
    label: 'Systematic large-scale monitoring of a publicly accessible area',
    help: 'Cameras or sensors that observe a street, a hall or a park, where anyone may come.',
  },
  screeningReason: {
    label: 'Explanation of the answers',
    help: 'What was looked at to answer the mandatory cases.',
  },
  authorityListItems: {
    label: 'Types on the “DPIA required” list',
    help: 'Those that describe this activity. The application suggests them, you confirm.',
  },
  authorityExemptItems: {
    label: 'Types on the “DPIA not required” list',
    help: 'Within its strict wording only. Never prevails where a DPIA is required.',
  },
  wp248: { label: 'Nine criteria of high risk', help: 'From two criteria on, a DPIA is needed in most cases.' },
  dpiaDecision: { label: 'Decision on the DPIA', help: 'The decision is the controller’s, with the DPO’s advice.' },
  dpiaDecisionReason: { label: 'Reason for the decision', help: 'Essential for a “no” when a criterion is met.' },
  dpoScreeningView: {
    label: 'Advice of the DPO on the need for a DPIA',
    help: 'To be kept above all when no DPIA is done although criteria are met.',
  },
  dpia: { label: 'DPIA', help: 'The assessment that covers this activity.' },
  inherentRisk: { label: 'Initial risk', help: 'To people, before any measure.' },
  initialRiskNote: { label: 'Assessment of the initial risk', help: 'What could happen to people, in a few lines.' },
} satisfies Partial<ActivityTexts>
