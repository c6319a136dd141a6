import {
  aDataItem,
  aDpia,
  anActivity,
  anOrganisation,
  aPurpose,
  aRow,
  aSubject,
  screened,
} from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
type Criterion = NonNullable<Parameters<typeof aRow<'wp248Answers'>>[2]['criterion']>

const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const criteria = (answer: 'yes' | 'unknown', ...which: readonly Criterion[]) => ({
  wp248: (screened.wp248 ?? []).map((row) => (which.some((each) => each === row.criterion) ? { ...row, answer } : row)),
})
const unscreened = { wp248: [], systematicEvaluation: 'unknown', largeScaleSensitive: 'unknown' } as const
const covered = { dpias: [aDpia()] }
const decided = (outcome: NonNullable<Parameters<typeof aDpia>[0]>['outcome'] & string) => ({
  dpias: [aDpia({ outcome })],
})
const abandoned = { dpias: [aDpia({ status: 'abandoned' })] }

/** T17: applicants scored by an algorithm, nothing screened yet. */
const scoring: Answers = {
  ...unscreened,
  publicMonitoring: 'unknown',
  subjects: [aSubject({ category: 'applicants' })],
  dataItems: [aDataItem({ category: 'evaluation' })],
  profiling: 'yes',
}
/** T18: a supplier file of 60 contacts, exempt by the CNIL's list. */
const suppliers: Answers = {
  subjects: [aSubject({ category: 'suppliers' })],
  dataItems: [aDataItem({ category: 'contact', detail: { fr: 'Coordonnées professionnelles' } })],
  approxTotalCount: 60,
  profiling: 'no',
  authorityExemptItems: ['FR_E02'],
}
/** T22: bought data added to a loyalty card, scores, 200,000 people. */
const loyalty: Answers = {
  ...unscreened,
  subjects: [aSubject({ category: 'customers' })],
  dataItems: [aDataItem({ category: 'inferredProfile', source: 'dataBroker' })],
  approxTotalCount: 200_000,
  profiling: 'yes',
}

/** A portal for families: it invoices, and it guesses interests to recommend activities. */
const portal: Answers = {
  subjects: [aSubject({ category: 'family' })],
  profiling: 'yes',
  purposes: [aPurpose(), aPurpose({ id: 'purpose-2', title: { fr: 'Recommander des activités aux familles' } })],
}
const paymentReference = (purposes: readonly string[]) =>
  aDataItem({ id: 'item-2', category: 'bankPayment', source: 'partner', purposes })
const profile = aDataItem({ category: 'inferredProfile', source: 'derived', purposes: ['purpose-2'] })
const twoCriteria = criteria('yes', 'W3_monitoring', 'W7_vulnerable')

export const examples = {
  'DPIA-01': {
    fires: [
      example('large-scale sensitive data', activity({ largeScaleSensitive: 'yes' })),
      example('the assessment was given up', { ...activity({ publicMonitoring: 'yes' }), ...abandoned }),
      example(
        'streets are watched and nobody said on what scale',
        activity({
          publicMonitoring: 'unknown',
          surveillanceLevel: 'systematic',
          subjects: [aSubject({ category: 'passersby' })],
          ...criteria('yes', 'W5_largeScale'),
        }),
        { severity: 'warning' },
      ),
      example(
        'people are scored, and an agent decides on the score',
        activity({ systematicEvaluation: 'unknown', profiling: 'yes', automatedDecision: 'assisted' }),
        { severity: 'warning' },
      ),
    ],
    silent: [
      complete,
      example(
        'scored, and nothing is decided on it',
        activity({ systematicEvaluation: 'unknown', profiling: 'yes', automatedDecision: 'none' }),
      ),
      example('an assessment covers it', { ...activity({ largeScaleSensitive: 'yes' }), ...covered }),
      example('unknown, and nothing points there', activity({ systematicEvaluation: 'unknown' })),
      example('it has ended', activity({ largeScaleSensitive: 'yes', status: 'ended' })),
    ],
  },
  'DPIA-02': {
    fires: [
      example('T17: applicants scored by an algorithm', activity(scoring)),
      example('T22: a loyalty card enriched with bought data', activity(loyalty)),
      example('a type confirmed by a person', activity({ authorityListItems: ['FR_R13'], controllers: [] })),
      example('a name that suggests a type', activity({ name: { fr: 'Demandes de logement social' } }), {
        severity: 'warning',
      }),
      ...[
        'Caméras et signalements',
        'Alertes aux familles isolées',
        'Recueil d’un lanceur d’alerte',
        'Dossiers du CCAS',
      ].map((fr) => example(`a name that suggests one: ${fr}`, activity({ name: { fr } }), { severity: 'warning' })),
      example('the tag of a file on social aid', activity({ tags: ['Aide sociale'] }), { severity: 'warning' }),
      example(
        'outside data, and nobody said what they are for',
        activity({ ...portal, dataItems: [paymentReference([]), profile] }),
        { severity: 'warning' },
      ),
      example(
        'outside data that feed the profile',
        activity({ ...portal, dataItems: [paymentReference(['purpose-2']), profile] }),
      ),
      example(
        'health data at a hospital',
        {
          ...activity({ dataItems: [aDataItem({ category: 'health' })] }),
          organisations: [anOrganisation({ sectors: ['health'] })],
        },
        { severity: 'warning' },
      ),
    ],
    silent: [
      complete,
      example('T18: a supplier file', activity(suppliers)),
      example('an assessment covers it', { ...activity(scoring), ...covered }),
      example(
        'payment references that serve the invoice, not the profile',
        activity({ ...portal, dataItems: [paymentReference(['purpose-1']), profile] }),
      ),
      example('« occasionnel » holds no « CCAS »', activity({ name: { fr: 'Emploi occasionnel' } })),
      example('a Belgian file has no French list', activity(scoring), { packs: ['BE'] }),
    ],
  },
  'DPIA-03': {
    fires: [
      example('T17: an evaluation of people in a weak position', activity(scoring)),
      example('T22: profiles of many people from several sources', activity(loyalty)),
      example('two criteria answered yes', activity(criteria('yes', 'W3_monitoring', 'W7_vulnerable'))),
      example('beside an exemption the facts contradict', {
        ...activity({
          controllers: [],
          ...twoCriteria,
          authorityExemptItems: ['FR_E01'],
          profiling: 'yes',
        }),
      }),
      example('a no without a reason', {
        ...activity({ ...criteria('yes', 'W3_monitoring', 'W7_vulnerable'), dpiaDecision: 'notRequired' }),
      }),
    ],
    silent: [
      complete,
      example('T18: a supplier file', activity(suppliers)),
      example('one criterion', activity(criteria('yes', 'W7_vulnerable'))),
      example(
        'a reasoned no',
        activity({
          ...criteria('yes', 'W3_monitoring', 'W7_vulnerable'),
          dpiaDecision: 'notRequired',
          dpiaDecisionReason: { fr: 'Caméra factice.' },
        }),
      ),
      example('an exemption that fits', activity({ ...suppliers, ...twoCriteria })),
      example('an assessment covers it', { ...activity(scoring), ...covered }),
      example('facts point there, a person answered no', activity({ profiling: 'yes', approxTotalCount: 90_000 })),
    ],
  },
  'DPIA-04': {
    fires: [
      example('vulnerable people, no decision', activity(criteria('yes', 'W7_vulnerable'))),
      example('still undecided', activity({ ...criteria('yes', 'W7_vulnerable'), dpiaDecision: 'undecided' })),
    ],
    silent: [
      complete,
      example('decided', activity({ ...criteria('yes', 'W7_vulnerable'), dpiaDecision: 'notRequired' })),
      example('two criteria: another rule speaks', activity(criteria('yes', 'W7_vulnerable', 'W3_monitoring'))),
    ],
  },
  'DPIA-05': {
    fires: [
      example(
        'a no against two criteria',
        activity({ ...criteria('yes', 'W3_monitoring', 'W7_vulnerable'), dpiaDecision: 'notRequired' }),
      ),
      example(
        'a no against the list',
        activity({ authorityListItems: ['FR_R06'], dpiaDecision: 'notRequired', controllers: [] }),
      ),
    ],
    silent: [
      complete,
      example(
        'the DPO was heard',
        activity({
          ...criteria('yes', 'W3_monitoring', 'W7_vulnerable'),
          dpiaDecision: 'notRequired',
          dpoScreeningView: { fr: 'D’accord : caméra factice.' },
        }),
      ),
      example('a no against nothing', activity({ dpiaDecision: 'notRequired' })),
    ],
  },
  'DPIA-06': {
    fires: [
      example('staff administration with profiles', activity({ authorityExemptItems: ['FR_E01'], profiling: 'yes' })),
      example('staff administration of 320 people', activity({ authorityExemptItems: ['FR_E01'], profiling: 'no' })),
      example('members of an association, with health data', {
        ...activity({ authorityExemptItems: ['FR_E05'], dataItems: [aDataItem({ category: 'health' })] }),
      }),
      example(
        'suppliers, with health data: to verify',
        activity({ ...suppliers, dataItems: [aDataItem({ category: 'health' })] }),
        { severity: 'advice' },
      ),
      example('suppliers, with profiles: to verify', activity({ ...suppliers, profiling: 'yes' }), {
        severity: 'advice',
      }),
      example('a badge with a credit card number', {
        ...activity({ authorityExemptItems: ['FR_E11'], dataItems: [aDataItem({ category: 'bankPayment' })] }),
      }),
      example('a badge with fingerprints', {
        ...activity({ authorityExemptItems: ['FR_E11'], dataItems: [aDataItem({ category: 'biometricId' })] }),
      }),
      example(
        'a required type was confirmed',
        activity({ ...suppliers, authorityListItems: ['FR_R09'], controllers: [] }),
      ),
    ],
    silent: [
      complete,
      example('T18: a supplier file', activity(suppliers)),
      example('a pharmacist’s health data are what the type is about', {
        ...activity({
          authorityExemptItems: ['FR_E06'],
          dataItems: [aDataItem({ category: 'health' })],
          purposes: [aPurpose()],
        }),
      }),
      example('a badge and the times of passage it records', {
        ...activity({ authorityExemptItems: ['FR_E11'], dataItems: [aDataItem({ category: 'location' })] }),
      }),
      example('headcount not stated: nothing is contradicted', {
        ...activity({ authorityExemptItems: ['FR_E01'], profiling: 'no' }),
        organisations: [anOrganisation({ headcount: null })],
      }),
    ],
  },
  'DPIA-07': {
    fires: [
      example('no criterion answered', activity({ wp248: [] })),
      example('one left open', activity(criteria('unknown', 'W8_innovative'))),
      example('a mandatory case left open', activity({ publicMonitoring: 'unknown' })),
    ],
    silent: [complete, example('it has ended', activity({ wp248: [], status: 'ended' }))],
  },
  'DPIA-21': {
    fires: [
      example('a draft', { ...activity({ largeScaleSensitive: 'yes' }), ...decided('') }),
      example('rejected', { ...activity({ largeScaleSensitive: 'yes' }), ...decided('rejected') }),
      example('the authority is to be asked', { ...activity(scoring), ...decided('consultAuthority') }),
      example('linked from the sheet only', {
        ...activity({ publicMonitoring: 'yes', dpia: 'dpias-1' }),
        dpias: [aDpia({ activities: [], outcome: '' })],
      }),
      example('a type a person confirmed', {
        ...activity({ authorityListItems: ['FR_R13'], controllers: [] }),
        ...decided(''),
      }),
      example('two criteria', { ...activity(twoCriteria), ...decided('') }, { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('approved', { ...activity({ largeScaleSensitive: 'yes' }), ...covered }),
      example('approved with conditions', {
        ...activity({ largeScaleSensitive: 'yes' }),
        ...decided('approvedWithConditions'),
      }),
      example('not running yet', { ...activity({ largeScaleSensitive: 'yes', status: 'planned' }), ...decided('') }),
      example('one more version of it is a draft, one is approved', {
        ...activity({ largeScaleSensitive: 'yes' }),
        dpias: [aDpia(), aDpia({ id: 'dpias-2', outcome: '' })],
      }),
      example('two criteria, and a reasoned no', {
        ...activity({
          ...twoCriteria,
          dpiaDecision: 'notRequired',
          dpiaDecisionReason: { fr: 'Caméra factice.' },
        }),
        ...decided(''),
      }),
      example('nothing calls for one', { ...activity({}), ...decided('') }),
    ],
  },
} as const satisfies Examples
