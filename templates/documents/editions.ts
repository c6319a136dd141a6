import { registers, rowDefinitions, type RegisterName, type RowName } from '@core/registers'

/**
 * Who a document is for. `internal` says all that may be printed at all; `authority` what the organisation answers for;
 * `public` what citizens are told.
 */
export type Audience = 'authority' | 'internal' | 'public'
export const audiences: readonly Audience[] = ['authority', 'internal', 'public']

/** A register, or a repeating group of one: no two bear the same name. */
export type Holder = RegisterName | RowName

type FieldsOf<H> = H extends RegisterName
  ? (typeof registers)[H]['fields']
  : H extends RowName
    ? (typeof rowDefinitions)[H]['fields']
    : never
type FieldLists = { readonly [H in Holder]?: readonly (keyof FieldsOf<H> & string)[] }

/** Marks of somebody's work that tell nothing of a processing: what it was begun from, how sure one is of a source. */
const withheldFromAuthority: FieldLists = {
  activities: ['sourceTemplate'],
  // Under what name a consultant keeps the file.
  clientFile: ['confidentiality', 'fileName'],
  retentionRules: ['confidence'],
}

/**
 * All that citizens may read: what Art. 13 and 14 tell them of a processing. No name of those who work here, nothing of
 * how far security has come or what is weak. What is not named here is left out, so that a new field is too.
 */
const toldToAll: FieldLists = {
  clientFile: ['registerVersion'],
  organisations: [
    'legalName',
    'tradeName',
    'legalForm',
    'registrationNumber',
    'address',
    'country',
    'phone',
    'email',
    'website',
    'establishments',
    'euRepresentative',
    'ukRepresentative',
    'questionsChannel',
    'preferencesChannel',
  ],
  establishments: ['name', 'country', 'isMain'],
  jointControls: ['title', 'parties', 'responsibilities', 'contactPoint', 'essenceMadeAvailable', 'essenceWhere'],
  responsibilities: ['duty', 'party'],
  persons: ['function', 'email', 'phone', 'postal'],
  activities: [
    'name',
    'description',
    'status',
    'controllers',
    'jointControl',
    'lastReviewedOn',
    'purposes',
    'subjects',
    'childrenInvolved',
    'minAge',
    'dataItems',
    'internalRecipients',
    'externalRecipients',
    'noRecipientsConfirmed',
    'processors',
    'authorisedThirdParties',
    'transfersDeclared',
    'transfers',
    'collectionMode',
    'noticeDocuments',
    'consequencesOfRefusal',
    'safeguardsCopy',
    'complaintAuthority',
    'rightsContact',
    'rightsProcedure',
    'objectionMechanism',
    'withdrawalMechanism',
    'portabilityFormat',
    'preferencesSettings',
    'explanationChannel',
    'securityMeasures',
    'cookiesTrackers',
    'profiling',
    'automatedDecision',
    'decisionLogic',
    'decisionEffects',
    'art22Safeguards',
  ],
  purposes: ['title', 'isMain', 'legalBasis', 'legalReference', 'interestsPursued', 'art9Condition'],
  subjects: ['category', 'detail'],
  dataItems: [
    'category',
    'detail',
    'sensitivity',
    'subjects',
    'purposes',
    'mandatory',
    'source',
    'sourceDetail',
    'retention',
  ],
  internalRecipients: ['service'],
  externalRecipients: ['recipient', 'role', 'purpose', 'country'],
  transfers: ['importerName', 'destination', 'mechanism'],
  measureLinks: ['measure'],
  cookiesTrackers: ['name', 'purpose', 'provider', 'lifetime', 'exempt'],
  retentionRules: ['label', 'active', 'activeTrigger', 'activeTriggerDetail', 'criteria', 'intermediate', 'finalFate'],
  processors: ['name', 'services', 'country'],
  securityMeasures: ['publicWording'],
  documents: ['title'],
}

/** Sorts records on screen. */
const sorting = 'tags'

/** Whether an edition may say this answer. What is internal (`Field.internal`) is printed in none. */
export function mayTell(audience: Audience, holder: Holder, name: string): boolean {
  const has = (lists: FieldLists) => (lists[holder] as readonly string[] | undefined)?.includes(name) ?? false
  if (audience === 'public') return has(toldToAll)
  return audience === 'internal' || (name !== sorting && !has(withheldFromAuthority))
}
