import { isOneOf } from '../../codes/is-one-of'
import { isSaid } from '../../kinds'
import { dataFor, specialDataFor } from '../../law/purposes'
import { sensitivityOf } from '../../law/sensitivity'
import { affirms, saysPlainly, wordLists } from '../../law/wording'
import type { Activity, DataItem, Purpose } from '../../registers'
import { activityRule, when, type Sighting } from '../define-rule'
import { atPurpose, purposesThat } from '../purpose-rule'
import { namedItem } from '../record/rules'
import type { Rule } from '../rule'

const isSpecial = (item: DataItem) => sensitivityOf(item) === 'special'
const named = (items: readonly DataItem[]) => ({ all: items.map(namedItem) })
const atItem = (d: DataItem): Sighting => ({ field: 'dataItems', row: d.id, values: { item: namedItem(d) } })

export const exceptionMissing = activityRule({
  id: 'SPE-01',
  severity: 'error',
  law: ['GDPR 9(1)', 'GDPR 9(2)'],
  inputs: ['purposes', 'dataItems'],
  check: (a) => {
    const special = a.dataItems.filter(isSpecial)
    if (special.length === 0) return []
    const linked = special.filter((d) => d.purposes.length > 0)
    const open = a.purposes.filter(({ art9Condition }) => art9Condition === '')
    const wanting = open.flatMap((p): readonly Sighting[] => {
      const used = linked.filter((d) => d.purposes.includes(p.id))
      return used.length === 0 ? [] : [atPurpose(p, { values: { items: named(used) } })]
    })
    // Data that name no purpose serve one of them: any exception may be theirs.
    const loose = special.filter((d) => d.purposes.length === 0)
    const [first] = a.purposes
    const isOpenToAll = first !== undefined && loose.length > 0 && open.length === a.purposes.length
    return wanting.length > 0 || !isOpenToAll ? wanting : [atPurpose(first, { values: { items: named(loose) } })]
  },
})

export const consentWithoutBasis = activityRule({
  id: 'SPE-03',
  severity: 'warning',
  law: ['GDPR 6(1)', 'GDPR 9(2)(a)'],
  inputs: ['purposes'],
  // Without any basis LEG-01 speaks.
  check: (a) =>
    purposesThat(
      a,
      (p) =>
        p.art9Condition === 'explicitConsent' &&
        p.legalBasis !== 'consent' &&
        p.legalBasis !== '' &&
        !isSaid(p.legalBasisJustification),
    ),
})

/** Art. 9(2)(b), (g), (h), (i) and (j) hold through a law; care may also rest on a contract with a professional. */
const needsALaw: readonly Purpose['art9Condition'][] = [
  'employmentSocial',
  'substantialPublicInterest',
  'healthCare',
  'publicHealth',
  'archivingResearchStats',
]

export const exceptionWithoutLaw = activityRule({
  id: 'SPE-04',
  severity: 'error',
  law: ['GDPR 9(2)'],
  inputs: ['purposes'],
  check: (a) =>
    a.purposes
      .filter((p) => isOneOf(needsALaw, p.art9Condition) && p.art9NationalLaw.trim() === '')
      // The text that founds the purpose may well foresee the data: it is to be said.
      .map((p) => atPurpose(p, { severity: p.legalReference.trim() === '' ? 'error' : 'warning' })),
})

export const secrecyUnrecorded = activityRule({
  id: 'SPE-05',
  severity: 'warning',
  law: ['GDPR 9(2)(h)', 'GDPR 9(3)'],
  inputs: ['purposes'],
  check: (a) =>
    a.purposes
      .filter((p) => p.art9Condition === 'healthCare' && p.professionalSecrecy !== 'yes')
      .map((p) => atPurpose(p, { severity: p.professionalSecrecy === 'no' ? 'error' : 'warning' })),
})

export const exceptionIdle = activityRule({
  id: 'SPE-06',
  severity: 'warning',
  law: ['GDPR 9(1)'],
  inputs: ['purposes', 'dataItems'],
  // While nothing is listed, ROPA-DAT-01 asks; an item without category may be the one.
  check: (a) => {
    const isListed = (p: Purpose) => {
      const data = dataFor(p, a)
      return data.length > 0 && data.every(({ category }) => category !== '')
    }
    return purposesThat(a, (p) => p.art9Condition !== '' && isListed(p) && specialDataFor(p, a).length === 0)
  },
})

/** Said anywhere an activity tells what it does with images. */
const recognisesFaces = (a: Activity) => {
  const words = [a.name, ...a.purposes.map(({ title }) => title), ...a.dataItems.map(({ detail }) => detail)]
  return (
    [...words, a.description].some((said) => affirms(wordLists.faceRecognition, said)) ||
    a.tags.some((tag) => saysPlainly(wordLists.faceRecognition, tag))
  )
}

export const facesAreBiometric = activityRule({
  id: 'SPE-07',
  severity: 'warning',
  law: ['GDPR 4(14)', 'GDPR rec. 51'],
  inputs: ['name', 'description', 'tags', 'purposes', 'dataItems'],
  check: (a) => {
    const images = a.dataItems.filter(({ category }) => category === 'image')
    if (images.length === 0 || a.dataItems.some(({ category }) => category === 'biometricId')) return []
    return recognisesFaces(a)
      ? images
          .filter((d) => !isSpecial(d))
          .slice(0, 1)
          .map(atItem)
      : []
  },
})

export const revealingPlayedDown = activityRule({
  id: 'SPE-08',
  severity: 'warning',
  law: ['C-184/20', 'GDPR 9(1)'],
  inputs: ['dataItems'],
  check: (a) =>
    a.dataItems
      .filter((d) => d.inferred === 'yes' && (d.sensitivity === 'common' || d.sensitivity === 'highlyPersonal'))
      .map(atItem),
})

/** What a person published, or handed over: it may well have been made public by them. */
const ownSources: readonly DataItem['source'][] = ['subject', 'socialNetwork']

export const madePublicByOthers = activityRule({
  id: 'SPE-09',
  severity: 'warning',
  law: ['GDPR 9(2)(e)'],
  inputs: ['purposes', 'dataItems', 'collectionMode'],
  check: (a) => {
    const isFromElsewhere = ({ source }: DataItem) =>
      source === '' ? a.collectionMode !== 'direct' : !isOneOf(ownSources, source)
    return a.purposes.flatMap((p) => {
      if (p.art9Condition !== 'manifestlyPublic') return []
      const items = specialDataFor(p, a).filter(isFromElsewhere)
      return items.length === 0 ? [] : [atPurpose(p, { values: { items: named(items) } })]
    })
  },
})

const holdsOffences = (a: Activity) => a.dataItems.some((d) => sensitivityOf(d) === 'criminal')
const isUnfounded = ({ criminalAuthority }: Activity) => criminalAuthority === '' || criminalAuthority === 'none'

export const offencesUnfounded = activityRule({
  id: 'CRI-01',
  severity: 'error',
  law: ['GDPR 10'],
  inputs: ['dataItems', 'criminalAuthority'],
  check: (a) => when(holdsOffences(a) && isUnfounded(a), 'criminalAuthority'),
})

export const offenceCaseNotCited = activityRule({
  id: 'CRI-02',
  severity: 'error',
  law: ['LIL 46'],
  inputs: ['dataItems', 'criminalAuthority', 'criminalLawReference'],
  // Without authority nor law CRI-01 speaks.
  check: (a) =>
    when(holdsOffences(a) && !isUnfounded(a) && a.criminalLawReference.trim() === '', 'criminalLawReference'),
})

export const specialDataRules: readonly Rule[] = [
  exceptionMissing,
  consentWithoutBasis,
  exceptionWithoutLaw,
  secrecyUnrecorded,
  exceptionIdle,
  facesAreBiometric,
  revealingPlayedDown,
  madePublicByOthers,
  offencesUnfounded,
  offenceCaseNotCited,
]
