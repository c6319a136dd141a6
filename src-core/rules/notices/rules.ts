import { isInUse } from '../../law/reliance'
import { isUnderGdpr } from '../../law/regime'
import { lineDue, noticeLineNames, owingActivities, type NoticeLine } from '../../law/notice-lines'
import { informedBy } from '../../law/reliance'
import { toldChangesOf } from '../../law/told-changes'
import type { Activity, CitedDocument } from '../../registers'
import { extraName } from '../../registers/extra-names'
import { activityRule, part, partedRule, recordRule, when, type RuleView } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { FindingValue, Rule } from '../rule'

/** Each has a rule of its own, told of the activity: a transfer nobody hears of, an interest nobody reads. */
const toldElsewhere: readonly NoticeLine[] = ['tellsOfTransfers', 'tellsInterests']

const owesNothing = (d: CitedDocument, { dossier }: RuleView) =>
  d.kind !== 'notice' || (informedBy(d.id, dossier).length > 0 && owingActivities(d, dossier).length === 0)

export const linesMissing = recordRule('documents', {
  id: 'INF-02',
  severity: 'error',
  law: ['GDPR 13', 'GDPR 14'],
  follows: ['activities'],
  heeds: answersOfControllers('euRepresentative', 'dpo'),
  inputs: ['kind', 'title', 'article', ...noticeLineNames.filter((line) => !toldElsewhere.includes(line))],
  check: (d, view) => {
    const own = noticeLineNames.filter((line) => !toldElsewhere.includes(line) && d[line] === 'no')
    if (own.length === 0 || owesNothing(d, view)) return []
    const missing = own.filter((line) => lineDue(line, d, view.dossier) === 'yes')
    const lines = missing.map((field): FindingValue => ({ register: 'documents', field }))
    return when(missing.length > 0, missing[0] ?? 'tellsIdentity', {
      severity: isInUse(informedBy(d.id, view.dossier)) ? 'error' : 'warning',
      values: { notice: { text: d.title }, lines: { all: lines } },
    })
  },
})

/** The last day on which a notice was read against the record, or written. */
const readOn = ({ checkedOn, date }: CitedDocument) => (checkedOn > date ? checkedOn : date)

/** The latest of the notices people get: the others may be older layers of it. */
const latestNotice = (a: Activity, { find }: RuleView) =>
  a.noticeDocuments
    .flatMap((id) => find('documents', id) ?? [])
    .reduce<CitedDocument | undefined>((last, each) => (!last || readOn(each) > readOn(last) ? each : last), undefined)

export const noticeOvertaken = activityRule({
  id: 'INF-07',
  severity: 'warning',
  law: ['GDPR 13(3)', 'GDPR 5(1)(a)'],
  follows: ['documents'],
  inputs: ['noticeDocuments', 'regime', 'status'],
  check: (a, view) => {
    if (a.noticeDocuments.length === 0 || a.status !== 'active' || !isUnderGdpr(a)) return []
    const notice = latestNotice(a, view)
    if (!notice || readOn(notice) === '') return []
    const { any, undone } = toldChangesOf(a.id, view.dossier)
    // Of a notice nobody compared with the record, only what undid an answer shows that it is behind.
    const changed = notice.checkedOn === '' ? undone : any
    return when(changed > readOn(notice), 'noticeDocuments', {
      values: { notice: { text: notice.title }, changed: { date: changed }, read: { date: readOn(notice) } },
    })
  },
})

/** A line one authority adds to the check of a notice: its question is data of the pack. */
const saysNo = (field: string) =>
  part('documents', {
    check: (d) => {
      const answer = (d as unknown as Readonly<Record<string, unknown>>)[field]
      return when(d.kind === 'notice' && answer === 'no', field, { values: { notice: { text: d.title } } })
    },
  })

export const afterDeathUntold = partedRule({
  id: 'INF-08',
  severity: 'advice',
  law: ['LIL 48', 'LIL 85'],
  inputs: [],
  parts: [saysNo(extraName('fr-cnil', 'postMortem'))],
})

export const ownComplaintUntold = partedRule({
  id: 'INF-09',
  severity: 'warning',
  law: ['DPA18 164A'],
  inputs: [],
  parts: [saysNo(extraName('uk-ico', 'complaintToController'))],
})

export const noticeRules: readonly Rule[] = [linesMissing, noticeOvertaken, afterDeathUntold, ownComplaintUntold]
