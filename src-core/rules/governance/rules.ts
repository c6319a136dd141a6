import { policiesInForce } from '../../accountability/policies'
import { awareOf } from '../../breach/deadline'
import { indexBy } from '../../dossier/list-index'
import { mainOrganisationOf } from '../../dossier/references'
import { isSaid, type IsoDate } from '../../kinds'
import { addMonths } from '../../law/calendar'
import { dpoRequiredOf } from '../../law/dpo-duty'
import { askedByPack, packAnswer } from '../../law/pack-answer'
import type { Activity, Organisation, RecordIn, RegisterName } from '../../registers'
import { dossierRule, when, type RuleView, type Sighting } from '../define-rule'
import { inTheFile, lately, speaksOf } from './in-the-file'
import type { RuleId } from '../ids'
import { mostNamed, type Rule, type Severity } from '../rule'

interface MainRule {
  readonly id: RuleId
  readonly severity: Severity
  readonly law: readonly string[]
  readonly also?: readonly RegisterName[]
  readonly inputs: readonly string[]
  readonly check: (o: Organisation, view: RuleView) => readonly Sighting[]
}

/** The organisation the file is about answers for itself; its partners do so in files of their own. */
const mainRule = ({ also = [], check, ...rule }: MainRule): Rule =>
  dossierRule({
    ...rule,
    reads: ['clientFile', 'organisations', ...also],
    check: (view) => {
      const o = mainOrganisationOf(view.dossier)
      const place = { register: 'organisations', record: o?.id ?? '' } as const
      const sightings = o ? check(o, view) : []
      return sightings.map((each) => ({
        ...place,
        ...each,
        values: { organisation: o?.legalName ?? '', ...each.values },
      }))
    },
  })

const dpoOf = (o: Organisation, { find }: RuleView) => find('persons', o.dpo)

export const dpoNotDeclared = mainRule({
  id: 'GOV-02',
  also: ['persons'],
  // An empty date does not show that nothing was sent.
  severity: 'warning',
  law: ['GDPR 37(7)'],
  inputs: ['dpo', 'dpoNotifiedOn', 'dpoNotificationReference'],
  check: (o, view) => {
    const dpo = dpoOf(o, view)
    const silent = o.dpoNotifiedOn === '' && o.dpoNotificationReference.trim() === ''
    return when(dpo !== undefined && silent, 'dpoNotifiedOn', { values: { dpo: dpo?.fullName ?? '' } })
  },
})

export const dpoContactUnpublished = mainRule({
  id: 'GOV-03',
  also: ['persons'],
  severity: 'error',
  law: ['GDPR 37(7)'],
  inputs: ['dpo', 'dpoContactPublished'],
  check: (o, view) => {
    const { dpoContactPublished: published } = o
    const severity = published === 'no' ? 'error' : 'warning'
    return when(dpoOf(o, view) !== undefined && published !== 'yes', 'dpoContactPublished', { severity })
  },
})

export const noReasonForNoDpo = mainRule({
  id: 'GOV-04',
  severity: 'advice',
  law: ['GDPR 37(1)', 'WP243'],
  inputs: ['dpoRequired', 'dpoRequiredReason', 'isPublicAuthority'],
  check: (o) => when(dpoRequiredOf(o) === 'no' && !isSaid(o.dpoRequiredReason), 'dpoRequiredReason'),
})

export const noQuestionsChannel = mainRule({
  id: 'GOV-14',
  severity: 'advice',
  law: ['GDPR 12(2)'],
  inputs: ['questionsChannel'],
  check: (o) => when(o.questionsChannel.trim() === '', 'questionsChannel'),
})

export const policyMissingOrOld = dossierRule({
  id: 'GOV-05',
  severity: 'warning',
  law: ['GDPR 24(2)'],
  reads: ['policies', 'clientFile', 'activities'],
  inputs: ['approvedOn', 'withdrawnOn', 'kind'],
  check: (view) => {
    const { dossier, today, parameters } = view
    const { policyMonths: months } = parameters.governance
    const [latest] = policiesInForce(dossier.policies, 'dataProtection', today)
    const values = { months }
    if (!latest) return inTheFile(view, 'policies', { values })
    const old = latest.approvedOn === '' || addMonths(latest.approvedOn, months) < today
    return old && speaksOf(view) ? [{ register: 'policies', record: latest.id, field: 'approvedOn', values }] : []
  },
})

export const procedureMissing = dossierRule({
  id: 'GOV-06',
  severity: 'warning',
  law: ['GDPR 24(1)', 'GDPR 33', 'GDPR 12'],
  reads: ['policies', 'clientFile', 'activities'],
  inputs: [],
  check: (view) => {
    const kinds = ['breachProcedure', 'dsrProcedure'] as const
    const missing = kinds.filter((kind) => policiesInForce(view.dossier.policies, kind, view.today).length === 0)
    const procedures = { all: missing.map((code) => ({ list: 'policyKind' as const, code })) }
    return missing.length === 0 ? [] : inTheFile(view, 'policies', { values: { procedures } })
  },
})

export const noTrainingLately = dossierRule({
  id: 'GOV-07',
  severity: 'warning',
  law: ['GDPR 39(1)(b)', 'GDPR 32(4)'],
  reads: ['trainings', 'clientFile', 'activities'],
  inputs: [],
  check: (view) => {
    const { trainingMonths: months } = view.parameters.governance
    if (view.dossier.trainings.some(({ date }) => lately(date, months, view))) return []
    return inTheFile(view, 'trainings', { values: { months } })
  },
})

/** What a processor or an authority was found to do says nothing of a look one takes at oneself. */
const isOfOneself = ({ kind }: RecordIn<'audits'>) => kind !== 'processorAudit' && kind !== 'authorityInspection'

export const noAuditLately = dossierRule({
  id: 'GOV-08',
  severity: 'advice',
  law: ['GDPR 24(1)', 'GDPR 39(1)(b)'],
  reads: ['audits', 'clientFile', 'activities'],
  inputs: [],
  check: (view) => {
    const { auditMonths: months } = view.parameters.governance
    if (view.dossier.audits.some((audit) => isOfOneself(audit) && lately(audit.date, months, view))) return []
    return inTheFile(view, 'audits', { values: { months } })
  },
})

export const noDpoReport = dossierRule({
  id: 'GOV-13',
  severity: 'advice',
  law: ['GDPR 38(3)'],
  reads: ['managementReviews', 'organisations', 'persons', 'clientFile', 'activities'],
  inputs: [],
  check: (view) => {
    const { dpoReportMonths: months } = view.parameters.governance
    const main = mainOrganisationOf(view.dossier)
    const dpo = main && dpoOf(main, view)
    const told = view.dossier.managementReviews.some(({ dpoReportOn }) => lately(dpoReportOn, months, view))
    if (!dpo || told) return []
    return inTheFile(view, 'managementReviews', { values: { dpo: dpo.fullName, months } })
  },
})

/** What leaves a trace sooner or later, and the day it does: one line for each register that records events. */
const events: readonly ((view: RuleView) => readonly IsoDate[])[] = [
  ({ dossier }) => dossier.audits.map(({ date }) => date),
  ({ dossier }) => dossier.authorityContacts.map(({ date }) => date),
  ({ dossier }) => dossier.breaches.map((b) => (awareOf(b) || b.detectedAt || b.occurredFrom).slice(0, 10)),
  ({ dossier }) => dossier.requests.map(({ receivedOn }) => receivedOn),
  ({ dossier }) => dossier.complaints.map(({ receivedOn }) => receivedOn),
]

export const registersTooQuiet = dossierRule({
  id: 'GOV-17',
  severity: 'advice',
  law: ['GDPR 5(2)'],
  reads: ['audits', 'authorityContacts', 'breaches', 'requests', 'complaints', 'clientFile', 'activities'],
  inputs: [],
  check: (view) => {
    const { quietMonths: months, quietActivities } = view.parameters.governance
    const { length: activities } = view.dossier.activities
    if (activities <= quietActivities) return []
    if (events.some((daysOf) => daysOf(view).some((day) => lately(day, months, view)))) return []
    return inTheFile(view, 'audits', { values: { months, activities } })
  },
})

export const inventoryUnpublished = mainRule({
  id: 'GOV-15',
  severity: 'error',
  law: ['LOPDGDD 31'],
  inputs: ['isPublicAuthority'],
  check: (o, { parameters }) => {
    const asked = askedByPack('organisations', 'publicInventory', parameters)
    const answer = packAnswer(o, asked)
    const severity = answer === 'no' ? 'error' : 'warning'
    return when(asked !== '' && o.isPublicAuthority === 'yes' && answer !== 'yes', asked, { severity })
  },
})

const isByAlgorithm = ({ automatedDecision: how }: Activity) => how !== '' && how !== 'none'

const nobody = ''
/** Those that an algorithm decides in, by the organisations they name. */
const decided = indexBy<Activity>((a) =>
  !isByAlgorithm(a) ? [] : a.controllers.length === 0 ? [nobody] : a.controllers,
)

/**
 * Places of those the organisation of the file controls: by name, or because nobody who is named is there. Thousands in
 * a large record, of which twenty are named: the others are only counted.
 */
function decidedBy(main: string, { dossier: { activities }, find }: RuleView): readonly number[] {
  const isHere = (id: string) => find('organisations', id) !== undefined
  const gone = [...decided.keys(activities)].filter((id) => id !== nobody && !isHere(id))
  const isOrphan = (place: number) => !activities[place]?.controllers.some(isHere)
  const lists = [main, nobody, ...gone].map((id) => {
    const places = decided.places(activities, id)
    return gone.includes(id) ? places.filter(isOrphan) : places
  })
  const [all = [], ...others] = lists.filter(({ length }) => length > 0)
  return others.length === 0 ? all : [...new Set([...all, ...others.flat()])].sort((a, b) => a - b)
}

export const algorithmRulesUnpublished = dossierRule({
  id: 'GOV-16',
  severity: 'warning',
  law: ['CRPA L312-1-3'],
  reads: ['organisations', 'activities', 'clientFile'],
  inputs: ['isPublicAuthority', 'headcount'],
  check: (view) => {
    const { dossier, parameters } = view
    const asked = askedByPack('organisations', 'algorithmRulesPublished', parameters)
    const o = mainOrganisationOf(dossier)
    const least = parameters.algorithmRulesHeadcount
    if (asked === '' || !o || least === undefined || o.isPublicAuthority !== 'yes') return []
    // A headcount nobody stated exempts from nothing.
    if ((o.headcount !== null && o.headcount < least) || packAnswer(o, asked) === 'yes') return []
    const by = decidedBy(o.id, view)
    if (by.length === 0) return []
    const named = by.slice(0, mostNamed).map((place) => ({ text: dossier.activities[place]?.name ?? {} }))
    const activities = { all: named, more: by.length - named.length }
    const values = { activities, least }
    return [{ register: 'organisations', record: o.id, field: asked, values }]
  },
})

export const governanceRules: readonly Rule[] = [
  dpoNotDeclared,
  dpoContactUnpublished,
  noReasonForNoDpo,
  policyMissingOrOld,
  procedureMissing,
  noTrainingLately,
  noAuditLately,
  noDpoReport,
  noQuestionsChannel,
  inventoryUnpublished,
  algorithmRulesUnpublished,
  registersTooQuiet,
]
