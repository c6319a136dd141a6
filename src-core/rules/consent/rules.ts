import type { CodeOf } from '../../codes'
import { isOneOf } from '../../codes/is-one-of'
import { isSaid } from '../../kinds'
import { controllersOf, publicAmong } from '../../law/controllers'
import { electronicConsentFor } from '../../law/marketing'
import { peopleOf } from '../../law/purposes'
import { says, wordLists } from '../../law/wording'
import type { Activity, Purpose } from '../../registers'
import { activityRule, when } from '../define-rule'
import { purposesThat } from '../purpose-rule'
import type { Rule } from '../rule'

const rests = ({ legalBasis }: Purpose) => legalBasis === 'consent'

export const checkMissing = activityRule({
  id: 'CON-01',
  severity: 'error',
  law: ['GDPR 7(1)'],
  also: ['consentChecks'],
  inputs: ['purposes'],
  check: (a, { find }) => purposesThat(a, (p) => rests(p) && !find('consentChecks', p.consentRecord)),
})

export const withdrawalUntold = activityRule({
  id: 'CON-03',
  severity: 'error',
  law: ['GDPR 7(3)'],
  inputs: ['purposes', 'withdrawalMechanism'],
  check: (a) => when(a.purposes.some(rests) && !isSaid(a.withdrawalMechanism), 'withdrawalMechanism'),
})

const staff: readonly CodeOf<'subjectCategory'>[] = ['employees', 'trainees', 'temps']

/** Freely given where the reasoning says what refusing costs: nothing. */
const saysRefusalIsFree = (p: Purpose) => says(wordLists.freeRefusal, p.legalBasisJustification)
const isAskedOfStaff = (p: Purpose, a: Activity) => peopleOf(p, a).some(({ category }) => isOneOf(staff, category))

export const staffConsent = activityRule({
  id: 'CON-05',
  severity: 'warning',
  law: ['EDPB 5/2020'],
  inputs: ['purposes', 'subjects', 'dataItems'],
  check: (a) => purposesThat(a, (p) => rests(p) && isAskedOfStaff(p, a) && !saysRefusalIsFree(p)),
})

/** The law itself asks for consent to trackers and electronic messages, whoever the controller is. */
const isRequiredByLaw = (p: Purpose, a: Activity) =>
  a.cookiesTrackers.length > 0 || electronicConsentFor(p) !== 'none' || says(wordLists.audienceMeasurement, p.title)

export const authorityConsent = activityRule({
  id: 'CON-06',
  severity: 'warning',
  law: ['GDPR rec. 43', 'EDPB 5/2020'],
  also: ['organisations', 'clientFile'],
  inputs: ['purposes', 'controllers', 'subjects', 'dataItems', 'cookiesTrackers'],
  check: (a, { dossier }) => {
    const doubtful = a.purposes.filter((p) => rests(p) && !saysRefusalIsFree(p) && !isRequiredByLaw(p, a))
    if (doubtful.length === 0 || publicAmong(controllersOf(a, dossier)) !== 'all') return []
    // Of its staff the same imbalance is told once, by CON-05.
    return purposesThat(a, (p) => doubtful.includes(p) && !isAskedOfStaff(p, a))
  },
})

export const preferencesScattered = activityRule({
  id: 'CON-11',
  severity: 'advice',
  law: ['GDPR 7(3)', 'GDPR 25'],
  also: ['organisations', 'clientFile'],
  inputs: ['purposes', 'preferencesSettings', 'controllers'],
  check: (a, { dossier }) => {
    if (a.purposes.filter(rests).length < 2 || isSaid(a.preferencesSettings)) return []
    const hasOne = controllersOf(a, dossier).some(({ preferencesChannel }) => preferencesChannel.trim() !== '')
    return when(!hasOne, 'preferencesSettings')
  },
})

export const consentRules: readonly Rule[] = [
  checkMissing,
  withdrawalUntold,
  staffConsent,
  authorityConsent,
  preferencesScattered,
]
