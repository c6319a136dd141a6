import type { Dossier } from '../../dossier/dossier'
import { mainOrganisationOf } from '../../dossier/references'
import { isSaid, type Duration } from '../../kinds'
import { statesRetention } from '../../law/stated'
import type { Activity, DataItem, RetentionRule } from '../../registers'
import { isLonger, sumOf } from '../../law/calendar'
import { activityRule, retentionRule, when, type RuleView, type Sighting } from '../define-rule'
import type { RetentionReference } from '../../law/parameters'
import { namedItem } from '../record/rules'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule } from '../rule'
import { foldedTexts, namesCctv, statesAPeriod, wordLists } from '../../law/wording'

export const retentionMissing = activityRule({
  id: 'RET-01',
  severity: 'error',
  law: ['GDPR 30(1)(f)', 'GDPR 5(1)(e)'],
  follows: ['retentionRules'],
  inputs: ['dataItems'],
  check: (a, { find }) =>
    a.dataItems
      .filter((d) => {
        const rule = find('retentionRules', d.retention)
        return !rule || !statesRetention(rule)
      })
      .map((d) => ({ field: 'dataItems', row: d.id, values: { item: namedItem(d) } })),
})

const wordsOf = (r: RetentionRule) => [r.label, r.criteria, r.activeTriggerDetail].flatMap(foldedTexts)
const named = (r: RetentionRule) => ({ values: { rule: { text: r.label } } })

export const retentionUnlimited = retentionRule({
  id: 'RET-02',
  severity: 'error',
  law: ['GDPR 5(1)(e)'],
  inputs: ['label', 'active', 'criteria', 'activeTriggerDetail', 'finalFate'],
  // « Salariés permanents : 5 ans » holds a figure and is no unlimited period; archive law may keep for ever (RET-07 asks).
  check: (r) => {
    const { is, isIn } = wordLists.unlimited
    const saysSo = wordsOf(r).some((said) => is(said) || (r.active === null && isIn(said) && !statesAPeriod(said)))
    return when(saysSo && r.finalFate !== 'definitiveArchive', 'active', named(r))
  },
})

export const retentionVague = retentionRule({
  id: 'RET-03',
  severity: 'warning',
  law: ['GDPR 13(2)(a)', 'WP260'],
  inputs: ['label', 'active', 'criteria', 'activeTriggerDetail'],
  check: (r) => {
    // Criteria are the answer when there are any; the label then only names the rule.
    const answers = isSaid(r.criteria) ? foldedTexts(r.criteria) : wordsOf(r)
    const isVague = answers.some(wordLists.vagueRetention.isIn) && !answers.some(statesAPeriod)
    return when(r.active === null && isVague, 'active', named(r))
  },
})

export const triggerMissing = retentionRule({
  id: 'RET-04',
  severity: 'warning',
  law: ['GDPR 5(1)(e)'],
  inputs: ['active', 'activeTrigger', 'activeTriggerDetail'],
  check: (r) =>
    when(r.active !== null && r.activeTrigger === '' && !isSaid(r.activeTriggerDetail), 'activeTrigger', named(r)),
})

export const purgeByHand = retentionRule({
  id: 'RET-05',
  severity: 'advice',
  law: ['GDPR 5(1)(e)', 'GDPR 25'],
  inputs: ['activeTrigger', 'automaticPurge'],
  check: (r) => {
    const isInactivity = r.activeTrigger === 'lastContact' || r.activeTrigger === 'lastActivity'
    return when(isInactivity && r.automaticPurge !== 'yes', 'automaticPurge', named(r))
  },
})

export const archiveUnexplained = retentionRule({
  id: 'RET-06',
  severity: 'warning',
  law: ['GDPR 17(3)', 'CNIL guide'],
  inputs: ['intermediate', 'intermediateReason'],
  check: (r) => when(r.intermediate !== null && !isSaid(r.intermediateReason), 'intermediateReason', named(r)),
})

export const definitiveArchiveUnfounded = retentionRule({
  id: 'RET-07',
  severity: 'error',
  law: ['GDPR 89', 'Code du patrimoine'],
  heeds: answersOfControllers('isPublicAuthority', 'performsPublicService'),
  inputs: ['finalFate'],
  check: (r, { dossier }) => {
    const publicBody = keepsPublicArchives(dossier)
    const severity = publicBody === 'no' ? 'error' : 'warning'
    return when(r.finalFate === 'definitiveArchive' && publicBody !== 'yes', 'finalFate', { severity, ...named(r) })
  },
})

/** Public archives come from public bodies and from private ones in charge of a public service. */
function keepsPublicArchives(dossier: Dossier): 'yes' | 'no' | 'unknown' {
  const main = mainOrganisationOf(dossier)
  const answers = [main?.isPublicAuthority ?? 'unknown', main?.performsPublicService ?? 'unknown']
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

export const anonymisationUnexplained = retentionRule({
  id: 'RET-08',
  severity: 'warning',
  law: ['GDPR rec. 26', 'WP216'],
  inputs: ['finalFate', 'deletionMethod'],
  check: (r) => when(r.finalFate === 'anonymise' && !isSaid(r.deletionMethod), 'deletionMethod', named(r)),
})

/** Data items of an activity kept in active use longer than a limit. */
function keptLonger(items: readonly DataItem[], limit: Duration, view: RuleView, triggers?: readonly string[]) {
  return items.flatMap((d): readonly Sighting[] => {
    const rule = view.find('retentionRules', d.retention)
    if (!rule?.active || (triggers && !triggers.includes(rule.activeTrigger)) || !isLonger(rule.active, limit))
      return []
    return [{ field: 'dataItems', row: d.id, values: { item: namedItem(d), rule: { text: rule.label }, limit } }]
  })
}

export const camerasKeptLong = activityRule({
  id: 'RET-09',
  severity: 'warning',
  law: ['CSI L252-5', 'CNIL'],
  follows: ['retentionRules'],
  inputs: ['name', 'surveillanceLevel', 'publicMonitoring', 'subjects', 'dataItems'],
  check: (a, view) => {
    const images = recordedImages(a)
    if (images.length === 0) return []
    const isPublic = filmsPublicPlaces(a)
    const place = { list: 'cctvPlace', code: isPublic ? 'publicPlace' : 'elsewhere' } as const
    return keptLonger(images, view.parameters.cctvRetention, view).map((each) => ({
      ...each,
      severity: isPublic ? 'error' : 'warning',
      values: { ...each.values, place },
    }))
  },
})

/** The public road and places open to the public: there the month is a ceiling of the law (CSI L252-5). */
const filmsPublicPlaces = ({ name, publicMonitoring, subjects }: Activity) =>
  publicMonitoring === 'yes' ||
  subjects.some(({ category }) => category === 'passersby') ||
  foldedTexts(name).some((said) => wordLists.publicPlace.isIn(said))

/** The images of an activity that films: by its name, or because it watches people systematically. */
function recordedImages(a: Activity): readonly DataItem[] {
  const isNamed = foldedTexts(a.name).some(namesCctv)
  const watches = a.surveillanceLevel === 'systematic' || a.surveillanceLevel === 'constant'
  if (!isNamed && !watches) return []
  const images = a.dataItems.filter(({ category }) => category === 'image')
  return images.length === 0 && isNamed ? a.dataItems : images
}

/** Items that concern these people: by their own links, or because the activity concerns nobody else. */
function itemsAbout(category: string, a: Activity): readonly DataItem[] {
  const rows = a.subjects.filter((each) => each.category === category)
  if (rows.length === 0) return []
  const onlyThem = rows.length === a.subjects.length
  return a.dataItems.filter((d) =>
    d.subjects.length === 0 ? onlyThem : rows.some(({ id }) => d.subjects.includes(id)),
  )
}

// A period that starts at departure or at the end of a contract is about those who were hired or who bought.
const applicantTriggers = ['', 'lastContact', 'lastActivity', 'collection', 'decision', 'caseClosed']
const prospectTriggers = ['', 'lastContact', 'lastActivity', 'collection']

export const applicantsKeptLong = activityRule({
  id: 'RET-10',
  severity: 'warning',
  law: ['CNIL'],
  follows: ['retentionRules'],
  inputs: ['subjects', 'dataItems'],
  check: (a, view) =>
    keptLonger(itemsAbout('applicants', a), view.parameters.applicantRetention, view, applicantTriggers),
})

export const prospectsKeptLong = activityRule({
  id: 'RET-11',
  severity: 'warning',
  law: ['CNIL référentiel'],
  follows: ['retentionRules'],
  inputs: ['subjects', 'dataItems'],
  check: (a, view) => keptLonger(itemsAbout('prospects', a), view.parameters.prospectRetention, view, prospectTriggers),
})

const referencesFor = (r: RetentionRule, { parameters }: RuleView): readonly RetentionReference[] =>
  parameters.retentionReferences.filter(({ code }) => code === r.reference)

const compared = (r: RetentionRule, limit: Duration, { source }: RetentionReference): readonly Sighting[] => [
  {
    field: 'active',
    values: { rule: { text: r.label }, reference: { list: 'retentionReference', code: r.reference }, limit, source },
  },
]

export const longerThanReference = retentionRule({
  id: 'RET-12',
  severity: 'warning',
  law: ['GDPR 5(1)(e)', 'GDPR 5(2)'],
  inputs: ['active', 'reference'],
  // An archive after active use carries its own reason (RET-06): the reference limits active use.
  check: (r, view) => {
    const { active } = r
    const exceeded = referencesFor(r, view).find(({ atMost }) => active && atMost && isLonger(active, atMost))
    return exceeded?.atMost ? compared(r, exceeded.atMost, exceeded) : []
  },
})

export const shorterThanMinimum = retentionRule({
  id: 'RET-13',
  severity: 'warning',
  law: ['GDPR 6(1)(c)'],
  inputs: ['active', 'intermediate', 'reference'],
  check: (r, view) => {
    const kept = r.active && sumOf(r.active, r.intermediate)
    const missed = referencesFor(r, view).find(({ atLeast }) => kept && atLeast && isLonger(atLeast, kept))
    return missed?.atLeast ? compared(r, missed.atLeast, missed) : []
  },
})

export const retentionRules: readonly Rule[] = [
  retentionMissing,
  retentionUnlimited,
  retentionVague,
  triggerMissing,
  purgeByHand,
  archiveUnexplained,
  definitiveArchiveUnfounded,
  anonymisationUnexplained,
  camerasKeptLong,
  applicantsKeptLong,
  prospectsKeptLong,
  longerThanReference,
  shorterThanMinimum,
]
