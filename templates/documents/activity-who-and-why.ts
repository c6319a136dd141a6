import { rowDefinitions, type Activity, type Purpose } from '@core/registers'
import { legalBasisLetter } from '@core/codes/letters'
import type { Block, Facts, Grid, Text } from '../blocks'
import { column, fact, facts, notStated, rowGrid, rowsOf, type RowColumn } from './parts'
import { linked, type Printing } from './printing'

/** An activity's sheet: who it is, who answers for it, why it exists, whom it concerns. */
export function identification(printing: Printing, activity: Activity): readonly [Facts] {
  const { documents } = printing.texts
  const block = facts(printing, 'activities', activity, [
    'name',
    'description',
    'controllers',
    'jointControl',
    'independentControllersReason',
    'department',
    'owner',
    'status',
    'regime',
    'startDate',
    'endDate',
    'occasional',
    'legalFrameworks',
    'sourceTemplate',
    'tags',
  ])
  return [{ kind: 'facts', rows: [fact(documents.reference, activity.ref), ...block.rows] }]
}

export const actors = (printing: Printing, activity: Activity): Block[] => [
  facts(printing, 'activities', activity, ['controllers', 'jointControl', 'independentControllersReason']),
  ...arrangement(printing, activity),
]

/** What joint controllers agreed, where there is such an agreement. */
export function arrangement(printing: Printing, activity: Activity): Block[] {
  const agreed = linked(printing, 'jointControls', activity.jointControl)
  if (!agreed) return []
  return [facts(printing, 'jointControls', agreed, ['parties', 'contactPoint', 'essenceMadeAvailable', 'essenceWhere'])]
}

export function purposes(printing: Printing, activity: Activity): Grid {
  const group = { of: 'purposes', fields: rowDefinitions.purposes.fields } as const
  const { documents } = printing.texts
  const columns = [column(printing, group, 'title', 5), basisOf(printing, 5)]
  const words = { description: documents.descriptions.purposes, empty: documents.none }
  return rowGrid(printing, group, rowsOf(activity.purposes), columns, words)
}

/** What a purpose rests on, told in one cell. */
export const basisOf = (printing: Printing, share: number): RowColumn => ({
  label: printing.texts.documents.basis,
  share,
  tells: ['legalBasis', 'legalReference'],
  value: (row) => basisInWords(printing, row as unknown as Purpose),
})

/** The same, with the condition of Art. 9 where one is claimed: for a sheet that tells no more of a purpose. */
export const basisAndConditionOf = (printing: Printing, share: number): RowColumn => ({
  ...basisOf(printing, share),
  value: (row) => {
    const purpose = row as unknown as Purpose
    const { art9Condition } = purpose
    return basisInWords(
      printing,
      purpose,
      art9Condition === '' ? '' : printing.words.code('art9Condition', art9Condition),
    )
  },
})

/** « 6(1)(c) Obligation légale · Code du travail, art. L. 3243-4 » */
function basisInWords({ words, texts }: Printing, { legalBasis, legalReference }: Purpose, condition = ''): Text {
  if (legalBasis === '') return notStated(texts)
  const more = [legalReference, condition].filter((text) => text !== '')
  return [
    { text: legalBasisLetter(legalBasis), strong: true },
    ` ${[words.code('legalBasis', legalBasis), ...more].join(texts.documents.parting)}`,
  ]
}

export function people(printing: Printing, activity: Activity): Block[] {
  const group = { of: 'subjects', fields: rowDefinitions.subjects.fields } as const
  const { documents } = printing.texts
  return [
    rowGrid(
      printing,
      group,
      rowsOf(activity.subjects),
      [
        column(printing, group, 'category', 3),
        column(printing, group, 'detail', 4),
        column(printing, group, 'approxCount', 1.5),
        column(printing, group, 'vulnerable', 1.5),
        column(printing, group, 'children', 1.2),
      ],
      { description: documents.descriptions.people, empty: documents.none },
    ),
    facts(printing, 'activities', activity, [
      'approxTotal',
      'approxTotalCount',
      'vulnerableKinds',
      'geographicScope',
      'childrenInvolved',
      'childOnlineServiceConsent',
      'minAge',
      'ageCheckMethod',
      'parentalConsentMethod',
      'childFriendlyNotice',
    ]),
  ]
}

/** Anchor of an activity's sheet in a document: its reference in letters and digits, made unique by its id. */
export const anchorOf = ({ ref, id }: Activity) => `s-${ref}-${id}`.replace(/[^A-Za-z0-9-]/g, '').slice(0, 36)
