import { mainOrganisationOf } from '../../dossier/references'
import { isSaid, contentLanguages } from '../../kinds'
import { statesRecipients } from '../../law/stated'
import type { Activity, DataItem, Purpose } from '../../registers'
import { activityRule, when } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { FindingValue, Rule } from '../rule'
import { holdsSpecialOrCriminal } from '../../law/sensitivity'
import { foldedTexts, wordLists } from '../../law/wording'

/** How a message names a data item: its precise words, else its category. */
export const namedItem = (item: DataItem): FindingValue =>
  isSaid(item.detail) ? { text: item.detail } : { list: 'dataCategory', code: item.category }

const isStated = (row: { readonly category: string; readonly detail: DataItem['detail'] }) =>
  row.category !== '' || isSaid(row.detail)

export const purposeMissing = activityRule({
  id: 'ROPA-PUR-01',
  severity: 'error',
  law: ['GDPR 30(1)(b)', 'GDPR 5(1)(b)'],
  inputs: ['purposes'],
  check: (a) => when(!a.purposes.some(({ title }) => isSaid(title)), 'purposes'),
})

/** No listed expression is this long: reading every title of a large record closely is what a run would spend most on. */
const longestVague = 40

const isVague = ({ title }: Purpose, minimalLength: number) =>
  contentLanguages.some((language) => title[language] !== undefined && title[language].length <= longestVague) &&
  foldedTexts(title).some((said) => said.length < minimalLength || wordLists.vaguePurpose.is(said))

export const purposeVague = activityRule({
  id: 'ROPA-PUR-02',
  severity: 'warning',
  law: ['GDPR 5(1)(b)', 'WP203'],
  inputs: ['purposes'],
  check: (a, { parameters }) =>
    a.purposes
      .filter((p) => isVague(p, parameters.minimalPurposeLength))
      .map((p) => ({ field: 'purposes', row: p.id, values: { purpose: { text: p.title } } })),
})

export const purposesMany = activityRule({
  id: 'ROPA-PUR-03',
  severity: 'advice',
  law: ['GDPR 30'],
  inputs: ['purposes'],
  check: ({ purposes }, { parameters }) =>
    when(purposes.length > parameters.maximalPurposes, 'purposes', { values: { count: purposes.length } }),
})

export const peopleMissing = activityRule({
  id: 'ROPA-SUB-01',
  severity: 'error',
  law: ['GDPR 30(1)(c)'],
  inputs: ['subjects'],
  check: (a) => when(!a.subjects.some(isStated), 'subjects'),
})

export const categoriesOfDataMissing = activityRule({
  id: 'ROPA-DAT-01',
  severity: 'error',
  law: ['GDPR 30(1)(c)'],
  inputs: ['dataItems'],
  check: (a) => when(!a.dataItems.some(isStated), 'dataItems'),
})

export const dataWithoutPurpose = activityRule({
  id: 'ROPA-DAT-02',
  severity: 'warning',
  law: ['GDPR 5(1)(c)'],
  inputs: ['dataItems', 'purposes'],
  check: (a) =>
    a.dataItems
      .filter((d) => !d.purposes.some((id) => a.purposes.some((p) => p.id === id)))
      .map((d) => ({ field: 'dataItems', row: d.id, values: { item: namedItem(d) } })),
})

export const nationalNumberUnfounded = activityRule({
  id: 'ROPA-DAT-03',
  severity: 'error',
  law: ['GDPR 87', 'LIL 30', 'UAVG 46'],
  inputs: ['dataItems'],
  check: (a) =>
    a.dataItems
      .filter((d) => (d.nationalId === 'yes' || d.category === 'nationalId') && d.nationalIdReference.trim() === '')
      .map((d) => ({ field: 'dataItems', row: d.id, values: { item: namedItem(d) } })),
})

export const recipientsUnstated = activityRule({
  id: 'ROPA-REC-01',
  severity: 'error',
  law: ['GDPR 30(1)(d)'],
  inputs: ['externalRecipients', 'processors', 'noRecipientsConfirmed'],
  check: (a) => when(!statesRecipients(a), 'externalRecipients'),
})

export const internalAccessUnstated = activityRule({
  id: 'ROPA-REC-02',
  severity: 'advice',
  law: ['GDPR 32(4)'],
  inputs: ['internalRecipients'],
  check: (a) => when(a.internalRecipients.length === 0, 'internalRecipients'),
})

export const transfersUndeclared = activityRule({
  id: 'ROPA-TRF-01',
  severity: 'error',
  law: ['GDPR 30(1)(e)'],
  inputs: ['transfersDeclared'],
  check: (a) => when(a.transfersDeclared === 'unknown', 'transfersDeclared'),
})

export const exemptionUnfounded = activityRule({
  id: 'ROPA-EXE-01',
  severity: 'error',
  law: ['GDPR 30(5)'],
  heeds: answersOfControllers('recordExemptionClaimed', 'headcount'),
  inputs: ['occasional', 'dataItems', 'inherentRisk'],
  check: (a, { dossier, parameters }) => {
    const main = mainOrganisationOf(dossier)
    if (main?.recordExemptionClaimed !== 'yes') return []
    const isLarge = main.headcount !== null && main.headcount >= parameters.ropaExemptionHeadcount
    const isExcluded = isLarge || a.occasional !== 'yes' || holdsSpecialOrCriminal(a) || bearsRisk(a)
    // How many work there, and what the risk is, are questions while unanswered: never an exemption.
    const isOpen = main.headcount === null || a.inherentRisk === ''
    const values = { headcount: parameters.ropaExemptionHeadcount }
    return when(isExcluded || isOpen, 'occasional', { severity: isExcluded ? 'error' : 'warning', values })
  },
})

/** Art. 30(5) asks for a risk, not a high one: only the lowest level leaves the exemption open. */
const bearsRisk = ({ inherentRisk }: Activity) => inherentRisk !== '' && inherentRisk !== 'r1'

export const ownerMissing = activityRule({
  id: 'ROPA-OWN-01',
  severity: 'advice',
  law: ['GDPR 24'],
  follows: ['persons'],
  inputs: ['owner'],
  check: (a, { find }) => when(!find('persons', a.owner), 'owner'),
})

export const recordRules: readonly Rule[] = [
  purposeMissing,
  purposeVague,
  purposesMany,
  peopleMissing,
  categoriesOfDataMissing,
  dataWithoutPurpose,
  nationalNumberUnfounded,
  recipientsUnstated,
  internalAccessUnstated,
  transfersUndeclared,
  exemptionUnfounded,
  ownerMissing,
]
