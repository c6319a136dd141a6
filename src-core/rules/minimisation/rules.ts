import { isSaid } from '../../kinds'
import { affirms, says, wordLists } from '../../law/wording'
import type { Activity, DataItem } from '../../registers'
import { activityRule, type RuleView, type Sighting } from '../define-rule'
import { namedItem } from '../record/rules'
import type { Rule } from '../rule'

const atItem = (d: DataItem): Sighting => ({ field: 'dataItems', row: d.id, values: { item: namedItem(d) } })

const invitesFreeText = ({ detail }: DataItem) => affirms(wordLists.freeText, detail)

/** A rule on what may be written, wherever an activity says so. */
function hasWritingRule(a: Activity, { find }: RuleView): boolean {
  const measures = a.securityMeasures.flatMap(({ measure, remark }) => [
    find('securityMeasures', measure)?.title ?? {},
    remark,
  ])
  const said = [a.byDesignMeasures, a.byDefaultMeasures, a.accuracyMeasures, ...measures]
  return said.some((each) => says(wordLists.writingRule, each))
}

export const freeTextUnruled = activityRule({
  id: 'MIN-01',
  severity: 'advice',
  law: ['GDPR 5(1)(c)', 'CNIL'],
  follows: ['securityMeasures'],
  inputs: ['dataItems', 'byDesignMeasures', 'byDefaultMeasures', 'accuracyMeasures', 'securityMeasures'],
  check: (a, view) => {
    const free = a.dataItems.filter(invitesFreeText)
    if (free.length === 0 || hasWritingRule(a, view)) return []
    const isRuled = ({ necessity, detail }: DataItem) =>
      [necessity, detail].some((each) => says(wordLists.writingRule, each))
    return free.filter((d) => !isRuled(d)).map(atItem)
  },
})

/** Kept as a document, as far as the words tell; a number noted or a card shown is another matter. */
const isKeptWhole = ({ detail }: DataItem) => affirms(wordLists.copy, detail) || !says(wordLists.checkedOnly, detail)

export const identityPapersKept = activityRule({
  id: 'MIN-02',
  severity: 'warning',
  law: ['GDPR 5(1)(c)'],
  inputs: ['dataItems'],
  check: (a) =>
    a.dataItems.filter((d) => d.category === 'idDocuments' && !isSaid(d.necessity) && isKeptWhole(d)).map(atItem),
})

export const passwordsReadable = activityRule({
  id: 'MIN-03',
  severity: 'error',
  law: ['GDPR 32(1)(a)', 'CNIL'],
  inputs: ['dataItems'],
  check: (a) =>
    a.dataItems
      .filter((d) => d.category === 'credentials' && d.hashedSalted !== 'yes')
      .map((d) => ({ ...atItem(d), severity: d.hashedSalted === 'no' ? 'error' : 'warning' })),
})

export const minimisationRules: readonly Rule[] = [freeTextUnruled, identityPapersKept, passwordsReadable]
