import { rowDefinitions, type Activity, type Purpose } from '@core/registers'
import { legalBasisLetter } from '@core/codes/letters'
import type { Block, Grid } from '../blocks'
import { column, fact, facts, rowGrid, rowsOf, type RowColumn } from './parts'
import { linked, type Printing } from './printing'

/** An activity's sheet: who it is, who answers for it, why it exists, whom it concerns. */
export function identification(printing: Printing, activity: Activity): Block[] {
  const { documents } = printing.texts
  const block = facts(printing, 'activities', activity, [
    'name',
    'description',
    'status',
    'department',
    'owner',
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

export function actors(printing: Printing, activity: Activity): Block[] {
  const blocks: Block[] = [
    facts(printing, 'activities', activity, ['controllers', 'jointControl', 'independentControllersReason']),
  ]
  const arrangement = linked(printing, 'jointControls', activity.jointControl)
  if (arrangement) {
    blocks.push(
      facts(printing, 'jointControls', arrangement, [
        'parties',
        'contactPoint',
        'essenceMadeAvailable',
        'essenceWhere',
      ]),
    )
  }
  return blocks
}

export function purposes(printing: Printing, activity: Activity): Grid {
  const group = { of: 'purposes', fields: rowDefinitions.purposes.fields } as const
  const { words, texts } = printing
  const basis: RowColumn = {
    label: texts.documents.basis,
    share: 3,
    tells: ['legalBasis'],
    value: (row) => {
      const { legalBasis } = row as unknown as Purpose
      if (legalBasis === '') return ''
      return [{ text: legalBasisLetter(legalBasis), strong: true }, ` ${words.code('legalBasis', legalBasis)}`]
    },
  }
  return rowGrid(
    printing,
    group,
    rowsOf(activity.purposes),
    [column(printing, group, 'title', 4), basis, column(printing, group, 'legalReference', 3)],
    { description: texts.documents.descriptions.purposes, empty: texts.documents.none },
  )
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
