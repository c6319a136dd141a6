import { ofActivities } from '../../asked/of-activities'
import { addMonths } from '../../law/calendar'
import { gdprSince, isUnderGdpr } from '../../law/regime'
import { isSaid } from '../../kinds'
import type { Activity } from '../../registers'
import { activityRule, when, type RuleView } from '../define-rule'
import type { FindingValue, Rule } from '../rule'

export const noNotice = activityRule({
  id: 'INF-01',
  severity: 'error',
  law: ['GDPR 13', 'GDPR 14'],
  inputs: ['noticeDocuments', 'noticeExemption', 'regime'],
  check: (a) => when(isUnderGdpr(a) && a.noticeDocuments.length === 0 && a.noticeExemption === '', 'noticeDocuments'),
})

/** What a notice must say and only this activity can, with the line of its check that tells whether it does. */
const traced = { consequencesOfRefusal: 'tellsMandatory', safeguardsCopy: 'tellsOfTransfers' } as const
const tracedFields = ['consequencesOfRefusal', 'safeguardsCopy'] as const

/** Once a notice was read, its check says what it tells: a notice cannot hold what nobody wrote down. */
const piecesOf = (a: Activity, { find }: RuleView): readonly FindingValue[] =>
  tracedFields
    .filter((field) => ofActivities[field](a) && !isSaid(a[field]))
    .filter((field) =>
      a.noticeDocuments.every((id) => (find('documents', id)?.[traced[field]] ?? 'unknown') === 'unknown'),
    )
    .map((field) => ({ register: 'activities', field }))

export const noticeUntraced = activityRule({
  id: 'INF-10',
  // The notice may say it already: what is missing for sure is only its trace here.
  severity: 'advice',
  law: ['GDPR 13(1)(f)', 'GDPR 13(2)(e)', 'GDPR 14(1)(f)'],
  follows: ['documents'],
  inputs: [
    'consequencesOfRefusal',
    'safeguardsCopy',
    'collectionMode',
    'dataItems',
    'transfers',
    'noticeDocuments',
    'regime',
  ],
  // Where there is no notice at all, or an exemption from it, another rule asks.
  check: (a, view) => {
    const missing = isUnderGdpr(a) && a.noticeDocuments.length > 0 ? piecesOf(a, view) : []
    return when(missing.length > 0, 'noticeDocuments', { values: { pieces: { all: missing } } })
  },
})

export const sourceUnstated = activityRule({
  id: 'INF-03',
  severity: 'warning',
  law: ['GDPR 14(2)(f)'],
  inputs: ['collectionMode', 'dataItems', 'noticeExemption', 'regime'],
  check: (a) => {
    if (!isUnderGdpr(a) || a.noticeExemption !== '') return []
    const isElsewhere = ({ source }: Activity['dataItems'][number]) => source !== '' && source !== 'subject'
    // Of data collected both ways, one source named tells which part came from elsewhere.
    if (a.collectionMode === 'both') return when(!a.dataItems.some(isElsewhere), 'dataItems')
    return when(a.collectionMode === 'indirect' && a.dataItems.some(({ source }) => source === ''), 'dataItems')
  },
})

export const toldLate = activityRule({
  id: 'INF-04',
  severity: 'warning',
  law: ['GDPR 13(1)', 'GDPR 14(3)'],
  inputs: ['collectionMode', 'noticeGivenOn', 'startDate', 'noticeExemption', 'regime'],
  check: (a) => {
    const { startDate, noticeGivenOn } = a
    if (!isUnderGdpr(a) || a.noticeExemption !== '' || noticeGivenOn === '' || startDate < gdprSince) return []
    const atOnce = a.collectionMode === 'direct' || a.collectionMode === 'both'
    const limit = atOnce ? startDate : addMonths(startDate, 1)
    return when(noticeGivenOn > limit, 'noticeGivenOn', {
      values: { told: { date: noticeGivenOn }, limit: { date: limit } },
    })
  },
})

export const exemptionOfIndirect = activityRule({
  id: 'INF-05',
  severity: 'error',
  law: ['GDPR 13(4)', 'GDPR 14(5)'],
  inputs: ['collectionMode', 'noticeExemption', 'regime'],
  check: (a) => {
    const isOfArticle14 = a.noticeExemption !== '' && a.noticeExemption !== 'alreadyInformed'
    return when(isUnderGdpr(a) && a.collectionMode === 'direct' && isOfArticle14, 'noticeExemption', {
      values: { exemption: { list: 'noticeExemption', code: a.noticeExemption } },
    })
  },
})

export const notPublished = activityRule({
  id: 'INF-06',
  severity: 'warning',
  law: ['GDPR 14(5)(b)'],
  inputs: ['collectionMode', 'noticeExemption', 'noticeDocuments', 'regime'],
  check: (a) =>
    when(
      isUnderGdpr(a) &&
        a.collectionMode !== 'direct' &&
        a.noticeExemption === 'impossibleDisproportionate' &&
        a.noticeDocuments.length === 0,
      'noticeDocuments',
    ),
})

export const informationRules: readonly Rule[] = [
  noNotice,
  noticeUntraced,
  sourceUnstated,
  toldLate,
  exemptionOfIndirect,
  notPublished,
]
