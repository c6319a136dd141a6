import type { BalancingTest, CitedDocument, ConsentCheck, RowDefinitions } from '../registers'
import type { RowOf } from '../kinds'
import type { AskedWhen } from './asked'

/** Nobody said what it is: it may be a notice. */
const mayBeNotice = ({ kind }: CitedDocument) => kind === 'notice' || kind === ''
const isNotice = ({ kind }: CitedDocument) => kind === 'notice'
const underArt13 = (d: CitedDocument) => isNotice(d) && d.article !== 'art14'
const underArt14 = (d: CitedDocument) => isNotice(d) && d.article !== 'art13'

export const ofDocuments = {
  // The activities that inform with a notice name it themselves.
  appliesTo: (d) => !isNotice(d),
  article: isNotice,
  timing: isNotice,
  tellsIdentity: isNotice,
  extractIdentity: isNotice,
  tellsRepresentative: isNotice,
  extractRepresentative: isNotice,
  tellsDpo: isNotice,
  extractDpo: isNotice,
  tellsPurposes: isNotice,
  extractPurposes: isNotice,
  tellsInterests: isNotice,
  extractInterests: isNotice,
  tellsCategories: underArt14,
  extractCategories: underArt14,
  tellsRecipients: isNotice,
  extractRecipients: isNotice,
  tellsOfTransfers: mayBeNotice,
  extractTransfers: isNotice,
  tellsRetention: isNotice,
  extractRetention: isNotice,
  tellsRights: isNotice,
  extractRights: isNotice,
  tellsWithdrawal: isNotice,
  extractWithdrawal: isNotice,
  tellsComplaint: isNotice,
  extractComplaint: isNotice,
  tellsMandatory: underArt13,
  extractMandatory: underArt13,
  tellsSource: underArt14,
  extractSource: underArt14,
  tellsDecision: isNotice,
  extractDecision: isNotice,
  tellsFurtherUse: isNotice,
  extractFurtherUse: isNotice,
  checkedOn: isNotice,
  checkedBy: isNotice,
} satisfies AskedWhen<CitedDocument>

export const ofConsentChecks = {
  explicitMethod: (c) => c.explicit === 'yes',
  childAge: (c) => c.askedOfChildren === 'yes',
  childParentMethod: (c) => c.askedOfChildren === 'yes',
} satisfies AskedWhen<ConsentCheck>

const weighsAgainst = ({ direction }: RowOf<RowDefinitions['weighedEffects']>) => direction !== 'positive'

export const ofWeighedEffects = {
  severity: weighsAgainst,
  likelihood: weighsAgainst,
} satisfies AskedWhen<RowOf<RowDefinitions['weighedEffects']>, BalancingTest>
