import type { CodeOf } from '../../codes'
import { isOneOf } from '../../codes/is-one-of'
import { foldPhrase } from '../../folding/fold'
import { isSaid } from '../../kinds'
import { controllersOf, publicAmong } from '../../law/controllers'
import { electronicConsentFor } from '../../law/marketing'
import { peopleOf } from '../../law/purposes'
import { citesALaw, foldedTexts, says, saysPlainly, wordLists } from '../../law/wording'
import type { Activity, Purpose } from '../../registers'
import { activityRule } from '../define-rule'
import { atPurpose, purposesThat } from '../purpose-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule } from '../rule'

export const basisMissing = activityRule({
  id: 'LEG-01',
  severity: 'error',
  law: ['GDPR 6(1)', 'GDPR 13(1)(c)'],
  inputs: ['purposes'],
  check: (a) => purposesThat(a, ({ legalBasis }) => legalBasis === ''),
})

/** Bases with no proof of their own: the others are shown by a law, a consent check, a balancing test. */
const toBeExplained: readonly Purpose['legalBasis'][] = ['contract', 'ukRecognisedLI', 'chNoBasisNeeded']

export const basisUnexplained = activityRule({
  id: 'LEG-02',
  severity: 'warning',
  law: ['GDPR 5(2)'],
  inputs: ['purposes'],
  check: (a) =>
    purposesThat(
      a,
      (p) =>
        isOneOf(toBeExplained, p.legalBasis) && !isSaid(p.legalBasisJustification) && p.legalReference.trim() === '',
    ),
})

const isFoundedOnLaw = ({ legalBasis }: Purpose) => legalBasis === 'legalObligation' || legalBasis === 'publicTask'
/** Cited in its own answer, or in the reasoning. */
const namesItsLaw = (p: Purpose) =>
  p.legalReference.trim() !== '' || foldedTexts(p.legalBasisJustification).some(citesALaw)

export const lawNotCited = activityRule({
  id: 'LEG-03',
  severity: 'error',
  law: ['GDPR 6(3)'],
  inputs: ['purposes'],
  check: (a) => purposesThat(a, (p) => isFoundedOnLaw(p) && !namesItsLaw(p)),
})

export const foreignLaw = activityRule({
  id: 'LEG-04',
  severity: 'error',
  law: ['GDPR 6(3)'],
  inputs: ['purposes'],
  check: (a) =>
    a.purposes.flatMap((p) => {
      if (p.legalBasis !== 'legalObligation' || p.legalReference === '') return []
      if (!saysPlainly(wordLists.foreignLaw, p.legalReference)) return []
      // Cited beside a text of ours, it may be there for information only.
      const severity = citesALaw(foldPhrase(p.legalReference)) ? 'warning' : 'error'
      return [atPurpose(p, { severity, values: { reference: p.legalReference } })]
    }),
})

export const interestsOfAuthority = activityRule({
  id: 'LEG-05',
  severity: 'error',
  law: ['GDPR 6(1)'],
  heeds: answersOfControllers('isPublicAuthority'),
  inputs: ['purposes', 'controllers'],
  check: (a, { dossier }) => {
    const relying = a.purposes.filter((p) => p.legalBasis === 'legitimateInterests' && p.publicTaskExcluded !== 'yes')
    const among = relying.length === 0 ? 'none' : publicAmong(controllersOf(a, dossier))
    if (among === 'none') return []
    // Beside a private controller the interest may be the latter's; an unanswered question stays one.
    return relying.map((p) =>
      atPurpose(p, { severity: among === 'all' && p.publicTaskExcluded === 'no' ? 'error' : 'warning' }),
    )
  },
})

export const missionUnfounded = activityRule({
  id: 'LEG-06',
  severity: 'warning',
  law: ['GDPR 6(3)'],
  heeds: answersOfControllers('isPublicAuthority', 'performsPublicService', 'legalName'),
  inputs: ['purposes', 'controllers'],
  check: (a, { dossier }) => {
    // Where no law is cited, LEG-03 asks for it.
    const tasks = a.purposes.filter((p) => p.legalBasis === 'publicTask' && namesItsLaw(p))
    const controllers = tasks.length === 0 ? [] : controllersOf(a, dossier)
    const hasMission = controllers.some((o) => o.isPublicAuthority === 'yes' || o.performsPublicService === 'yes')
    if (controllers.length === 0 || hasMission) return []
    const names = { all: controllers.map(({ legalName }) => legalName) }
    return tasks.map((p) => atPurpose(p, { values: { organisations: names } }))
  },
})

/** People who are met because of a contract without being party to it. */
const thirdPeople: readonly CodeOf<'subjectCategory'>[] = [
  'family',
  'suppliers',
  'witnesses',
  'accused',
  'passersby',
  'deceased',
]

export const contractOfOthers = activityRule({
  id: 'LEG-07',
  severity: 'warning',
  law: ['GDPR 6(1)(b)', 'EDPB 2/2019'],
  inputs: ['purposes', 'subjects', 'dataItems'],
  check: (a) =>
    a.purposes.flatMap((p) => {
      if (p.legalBasis !== 'contract') return []
      const kinds = [...new Set(peopleOf(p, a).map(({ category }) => category))]
      if (kinds.length === 0 || !kinds.every((kind) => isOneOf(thirdPeople, kind))) return []
      return [atPurpose(p, { values: { people: { all: kinds.map((code) => ({ list: 'subjectCategory', code })) } } })]
    }),
})

/** Not needed to carry out what was agreed: EDPB 2/2019, parts 3.1 to 3.3. */
function isBesideContract(p: Purpose, a: Activity): boolean {
  // Electronic messages without consent are reported as such.
  if (p.directMarketing === 'yes') return electronicConsentFor(p) !== 'needed'
  if (says(wordLists.audienceMeasurement, p.title)) return true
  return p.directMarketing === 'unknown' && a.profiling === 'yes' && says(wordLists.advertising, p.title)
}

export const besideContract = activityRule({
  id: 'LEG-08',
  severity: 'warning',
  law: ['EDPB 2/2019'],
  inputs: ['purposes', 'profiling'],
  check: (a) => purposesThat(a, (p) => p.legalBasis === 'contract' && isBesideContract(p, a)),
})

export const notVital = activityRule({
  id: 'LEG-09',
  severity: 'warning',
  law: ['GDPR rec. 46', 'GDPR 6(1)(d)'],
  inputs: ['name', 'tags', 'purposes'],
  check: (a) =>
    purposesThat(a, (p) => {
      if (p.legalBasis !== 'vitalInterests') return false
      const isUrgent = [a.name, p.title, p.legalBasisJustification].some((said) => says(wordLists.emergency, said))
      return !isUrgent && !a.tags.some((tag) => saysPlainly(wordLists.emergency, tag))
    }),
})

/** Presumed compatible, with the safeguards of Art. 89(1): GDPR 5(1)(b). */
const presumedCompatible: readonly Purpose['archivingResearchStats'][] = ['archiving', 'research', 'statistics']

export const compatibilityUntested = activityRule({
  id: 'LEG-10',
  severity: 'error',
  law: ['GDPR 6(4)', 'GDPR 5(1)(b)'],
  inputs: ['purposes'],
  check: (a) =>
    a.purposes.flatMap((p) => {
      if (p.furtherUse !== 'yes' || isSaid(p.compatibilityTest)) return []
      if (p.legalBasis === 'consent' || p.legalBasis === 'legalObligation') return []
      if (isOneOf(presumedCompatible, p.archivingResearchStats)) return []
      // A law that entrusts the task does not always foresee this very use.
      const mayBeForeseen = p.legalBasis === 'publicTask' && namesItsLaw(p)
      return [atPurpose(p, { severity: mayBeForeseen ? 'warning' : 'error' })]
    }),
})

export const legalBasisRules: readonly Rule[] = [
  basisMissing,
  basisUnexplained,
  lawNotCited,
  foreignLaw,
  interestsOfAuthority,
  missionUnfounded,
  contractOfOthers,
  besideContract,
  notVital,
  compatibilityUntested,
]
