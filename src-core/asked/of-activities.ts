import { isOneOf } from '../codes/is-one-of'
import { electronicConsentFor } from '../law/marketing'
import { concernsStaff } from '../law/staff'
import { isSaid } from '../kinds'
import { specialDataFor } from '../law/purposes'
import { sensitivityOf } from '../law/sensitivity'
import { isDerogation, needsTransferAssessment } from '../law/transfer-tools'
import type { Activity, DataItem, Purpose, Transfer } from '../registers'
import type { AskedWhen } from './asked'

const hasBasis = (a: Activity, ...bases: readonly Purpose['legalBasis'][]) =>
  a.purposes.some(({ legalBasis }) => bases.includes(legalBasis))

/** Art. 9 is asked of a purpose when special data serve it. */
export const usesSpecial = (purpose: Purpose, a: Activity): boolean => specialDataFor(purpose, a).length > 0

const holdsCriminal = (a: Activity) => a.dataItems.some((each) => sensitivityOf(each) === 'criminal')

const decidesAlone = ({ automatedDecision }: Activity) => automatedDecision === 'solelySignificantEffect'

const isWatched = ({ surveillanceLevel }: Activity) => surveillanceLevel !== '' && surveillanceLevel !== 'none'

export const ofActivities = {
  jointControl: (a) => a.controllers.length > 1,
  independentControllersReason: (a) => a.controllers.length > 1 && a.jointControl === '',
  childOnlineServiceConsent: (a) => a.childrenInvolved !== 'no' && hasBasis(a, 'consent', ''),
  minAge: (a) => a.childOnlineServiceConsent === 'yes',
  ageCheckMethod: (a) => a.childOnlineServiceConsent === 'yes',
  parentalConsentMethod: (a) => a.childOnlineServiceConsent === 'yes',
  childFriendlyNotice: (a) => a.childrenInvolved === 'yes',
  criminalAuthority: (a) => holdsCriminal(a),
  criminalLawReference: (a) => holdsCriminal(a),
  noRecipientsConfirmed: (a) => a.externalRecipients.length === 0,
  transfers: (a) => a.transfersDeclared !== 'no',
  noticeExemption: (a) => a.noticeDocuments.length === 0,
  noticeExemptionReason: (a) => a.noticeExemption !== '',
  consequencesOfRefusal: (a) =>
    a.collectionMode !== 'indirect' &&
    a.dataItems.some(({ mandatory }) => isOneOf(['statutory', 'contractual', 'neededForContract'], mandatory)),
  // Adequacy speaks for itself; clauses and rules of a group are read only by who can get them.
  safeguardsCopy: (a) =>
    a.transfers.some(({ mechanism }) => needsTransferAssessment(mechanism) || mechanism === 'd49_compelling'),
  rightsOverrideReason: (a) => a.rightsOverride.length > 0,
  objectionMechanism: (a) =>
    hasBasis(a, 'publicTask', 'legitimateInterests') ||
    a.purposes.some(({ directMarketing }) => directMarketing === 'yes'),
  withdrawalMechanism: (a) => hasBasis(a, 'consent'),
  portabilityFormat: (a) => hasBasis(a, 'consent', 'contract'),
  art22Exception: decidesAlone,
  // A text that authorises the decision lays down the safeguards itself, Art. 22(2)(b).
  art22Safeguards: (a) => decidesAlone(a) && !isOneOf(['law', 'none'], a.art22Exception),
  // CRPA L311-3-1 has it told where an algorithm only took part.
  decisionLogic: (a) => a.automatedDecision !== '' && a.automatedDecision !== 'none',
  decisionEffects: decidesAlone,
  algorithmicSystems: (a) => a.profiling === 'yes' || (a.automatedDecision !== '' && a.automatedDecision !== 'none'),
  surveillanceJustification: isWatched,
  workersConsulted: (a) => isWatched(a) && concernsStaff(a),
  workersConsultedOn: (a) => a.workersConsulted === 'yes',
  // An interface asks for consent, or someone looked at it already.
  darkPatterns: (a) => a.cookiesTrackers.length > 0 || hasBasis(a, 'consent') || isSaid(a.manipulationCheck),
  // Whether an assessment is needed is decided for every activity, be it in one word.
  dpiaDecision: () => true,
  dpia: (a) => a.dpiaDecision === 'required',
} satisfies AskedWhen<Activity>

export const ofPurposes = {
  legalReference: (p) => p.legalBasis === 'legalObligation' || p.legalBasis === 'publicTask',
  interestsPursued: (p) => p.legalBasis === 'legitimateInterests' || p.legalBasis === 'ukRecognisedLI',
  lia: (p) => p.legalBasis === 'legitimateInterests',
  publicTaskExcluded: (p) => p.legalBasis === 'legitimateInterests',
  consentRecord: (p) =>
    p.legalBasis === 'consent' || p.art9Condition === 'explicitConsent' || electronicConsentFor(p) === 'needed',
  art9Condition: usesSpecial,
  // Art. 9(2)(b), (g), (h), (i) and (j) each lean on a law of the Union or of a Member State.
  art9NationalLaw: (p) =>
    isOneOf(
      ['employmentSocial', 'substantialPublicInterest', 'healthCare', 'publicHealth', 'archivingResearchStats'],
      p.art9Condition,
    ),
  professionalSecrecy: (p) => p.art9Condition === 'healthCare',
  compatibilityTest: (p) => p.furtherUse === 'yes',
  marketingChannels: (p) => p.directMarketing === 'yes',
  marketingExceptions: (p) => p.directMarketing === 'yes',
} satisfies AskedWhen<Purpose, Activity>

export const ofDataItems = {
  mandatory: (_, a) => a.collectionMode !== 'indirect',
  source: (_, a) => a.collectionMode !== 'direct',
  sourceDetail: (d, a) => a.collectionMode !== 'direct' && d.source !== '' && d.source !== 'subject',
  nationalId: (d) => d.category === 'nationalId',
  hashedSalted: (d) => d.category === 'credentials',
  nationalIdReference: (d) => d.nationalId === 'yes' || d.category === 'nationalId',
} satisfies AskedWhen<DataItem, Activity>

const isDerogated = ({ mechanism }: Transfer) => isDerogation(mechanism)
/** The Union's clauses, which the Swiss authority adopted as its own. */
const reliesOnClauses = ({ mechanism }: Transfer) => mechanism === 'sccEU' || mechanism === 'ch_scc'
const dpfTools = ['adequacyDPF', 'uk_databridge', 'ch_dpf'] as const satisfies readonly Transfer['mechanism'][]
const isCompelling = (t: Transfer) => t.mechanism === 'd49_compelling'

export const ofTransfers = {
  importerIsCommercial: (t) => t.destination === 'CA',
  clauseSet: (t) => reliesOnClauses(t),
  sccModule: (t) => reliesOnClauses(t),
  dpfListCheckedOn: (t) => isOneOf(dpfTools, t.mechanism),
  dpfScope: (t) => isOneOf(dpfTools, t.mechanism),
  derogationJustification: isDerogated,
  derogationOccasional: isDerogated,
  transferRiskTold: (t) => t.mechanism === 'd49_a',
  compellingAssessment: isCompelling,
  compellingSafeguards: isCompelling,
  authorityInformedOn: isCompelling,
  peopleInformedOn: isCompelling,
  tia: ({ mechanism }) => needsTransferAssessment(mechanism),
  keyHolder: (t) => t.format.some((format) => format !== 'clear'),
} satisfies AskedWhen<Transfer, Activity>
