import type { CodeOf } from '../../codes'
import { isOneOf } from '../../codes/is-one-of'
import { isSaid } from '../../kinds'
import { controllersOf, publicAmong } from '../../law/controllers'
import { callsConsumers, electronicConsentFor } from '../../law/marketing'
import { peopleOf } from '../../law/purposes'
import { says, wordLists } from '../../law/wording'
import type { Activity, Purpose } from '../../registers'
import { activityRule, when, type RuleView } from '../define-rule'
import { purposesThat } from '../purpose-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule } from '../rule'

const rests = ({ legalBasis }: Purpose) => legalBasis === 'consent'

export const checkMissing = activityRule({
  id: 'CON-01',
  severity: 'error',
  law: ['GDPR 7(1)'],
  follows: ['consentChecks'],
  inputs: ['purposes'],
  check: (a, { find }) => purposesThat(a, (p) => rests(p) && !find('consentChecks', p.consentRecord)),
})

export const withdrawalUntold = activityRule({
  id: 'CON-03',
  severity: 'error',
  law: ['GDPR 7(3)'],
  follows: ['consentChecks'],
  inputs: ['purposes', 'withdrawalMechanism'],
  // The check of a consent may say how it is withdrawn: once is enough.
  check: (a, { find }) => {
    if (isSaid(a.withdrawalMechanism)) return []
    const isUntold = (p: Purpose) => !isSaid(find('consentChecks', p.consentRecord)?.withdrawalHow ?? {})
    return when(
      a.purposes.some((p) => rests(p) && isUntold(p)),
      'withdrawalMechanism',
    )
  },
})

const staff: readonly CodeOf<'subjectCategory'>[] = ['employees', 'trainees', 'temps']

/** Freely given where the reasoning says what refusing costs: nothing. */
const saysRefusalIsFree = (p: Purpose) => says(wordLists.freeRefusal, p.legalBasisJustification)

/** The check of this consent says whether one can refuse, and at what cost: CON-02 tells where one cannot. */
function isFreedomTried(p: Purpose, { find }: RuleView): boolean {
  const check = find('consentChecks', p.consentRecord)
  return check !== undefined && check.realChoice !== 'unknown' && check.noDetriment !== 'unknown'
}
const isAskedOfStaff = (p: Purpose, a: Activity) => peopleOf(p, a).some(({ category }) => isOneOf(staff, category))

export const staffConsent = activityRule({
  id: 'CON-05',
  severity: 'warning',
  law: ['EDPB 5/2020'],
  follows: ['consentChecks'],
  inputs: ['purposes', 'subjects', 'dataItems'],
  check: (a, view) =>
    purposesThat(a, (p) => rests(p) && isAskedOfStaff(p, a) && !saysRefusalIsFree(p) && !isFreedomTried(p, view)),
})

/** The law itself asks for consent to trackers and electronic messages, whoever the controller is. */
const isRequiredByLaw = (p: Purpose, a: Activity) =>
  a.cookiesTrackers.length > 0 || electronicConsentFor(p) !== 'none' || says(wordLists.audienceMeasurement, p.title)

export const authorityConsent = activityRule({
  id: 'CON-06',
  severity: 'warning',
  law: ['GDPR rec. 43', 'EDPB 5/2020'],
  follows: ['consentChecks'],
  heeds: answersOfControllers('isPublicAuthority'),
  inputs: ['purposes', 'controllers', 'subjects', 'dataItems', 'cookiesTrackers'],
  check: (a, view) => {
    const isDoubtful = (p: Purpose) => rests(p) && !saysRefusalIsFree(p) && !isRequiredByLaw(p, a)
    const doubtful = a.purposes.filter((p) => isDoubtful(p) && !isFreedomTried(p, view))
    if (doubtful.length === 0 || publicAmong(controllersOf(a, view.dossier)) !== 'all') return []
    // Of its staff the same imbalance is told once, by CON-05.
    return purposesThat(a, (p) => doubtful.includes(p) && !isAskedOfStaff(p, a))
  },
})

/** The law asks for consent beside another basis: special data, a decision by machine, a transfer, messages, trackers. */
const isAskedBeside = (p: Purpose, a: Activity) =>
  p.art9Condition === 'explicitConsent' ||
  a.art22Exception === 'explicitConsent' ||
  a.transfers.some(({ mechanism }) => mechanism === 'd49_a') ||
  electronicConsentFor(p) !== 'none' ||
  callsConsumers(p) ||
  a.cookiesTrackers.length > 0

export const consentPaired = activityRule({
  id: 'CON-10',
  severity: 'warning',
  law: ['GDPR 6(1)', 'EDPB 5/2020'],
  follows: ['consentChecks'],
  inputs: ['purposes', 'art22Exception', 'transfers', 'cookiesTrackers'],
  check: (a, { find }) => {
    const isPaired = (p: Purpose) => p.legalBasis !== '' && !rests(p) && !isAskedBeside(p, a)
    return purposesThat(a, (p) => isPaired(p) && find('consentChecks', p.consentRecord) !== undefined)
  },
})

export const preferencesScattered = activityRule({
  id: 'CON-11',
  severity: 'advice',
  law: ['GDPR 7(3)', 'GDPR 25'],
  follows: ['consentChecks'],
  heeds: answersOfControllers('preferencesChannel'),
  inputs: ['purposes', 'preferencesSettings', 'controllers'],
  check: (a, { dossier, find }) => {
    const resting = a.purposes.filter(rests)
    if (resting.length < 2 || isSaid(a.preferencesSettings)) return []
    if (resting.some((p) => (find('consentChecks', p.consentRecord)?.preferenceCentre ?? '').trim() !== '')) return []
    const hasOne = controllersOf(a, dossier).some(({ preferencesChannel }) => preferencesChannel.trim() !== '')
    return when(!hasOne, 'preferencesSettings')
  },
})

export const consentRules: readonly Rule[] = [
  checkMissing,
  withdrawalUntold,
  staffConsent,
  authorityConsent,
  consentPaired,
  preferencesScattered,
]
