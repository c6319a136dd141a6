import { isSaid } from '@core/kinds'
import { rowDefinitions, type Activity, type RetentionRule } from '@core/registers'
import { isSpecialOrCriminal, sensitivityOf } from '@core/law/sensitivity'
import type { Block, Fact, Grid } from '../blocks'
import { anchorOf } from './activity-who-and-why'
import { owedInRow } from './owed'
import { column, fact, facts, notStated, plainGrid, recordGrid, rowGrid, rowsOf, type RowColumn } from './parts'
import { linked, type Printing } from './printing'
import { retentionInWords } from './retention-in-words'

/** An activity's sheet: which data, where they go, how long they stay. */

function dataGrid(printing: Printing, activity: Activity, items: Activity['dataItems'], empty: string): Grid {
  const group = { of: 'dataItems', fields: rowDefinitions.dataItems.fields } as const
  const { words, texts } = printing
  const { purposes, subjects } = texts.rows.dataItems.fields
  const named = <R extends { readonly id: string }>(
    ids: unknown,
    rows: readonly R[],
    { name, all }: { readonly name: (row: R) => string; readonly all: string },
  ) => {
    const meant = rows.filter(({ id }) => (ids as readonly string[]).includes(id))
    return meant.length > 1 && meant.length === rows.length ? all : meant.map(name).join(', ')
  }
  const uses: RowColumn = {
    label: purposes.label,
    share: 3.8,
    tells: ['purposes', 'subjects'],
    value: (row) => {
      const aims = named(row['purposes'], activity.purposes, {
        name: ({ title }) => words.text(title),
        all: texts.documents.d03.allPurposes,
      })
      const of = named(row['subjects'], activity.subjects, {
        name: ({ category }) => (category === '' ? '' : words.code('subjectCategory', category)),
        all: texts.documents.d03.allSubjects,
      })
      return [aims, of === '' ? '' : words.pair(subjects.label, of)].filter((text) => text !== '').join('\n')
    },
    owed: (row) => owedInRow('dataItems', 'purposes', row, printing.parameters),
  }
  return rowGrid(
    printing,
    group,
    rowsOf(items),
    [dataNamed(printing, 3), uses, keptForOnce(printing, items, 3.6, false)],
    { description: texts.documents.descriptions.data, empty },
  )
}

/** « Identité · nom, prénom · donnée sensible »: which data, in one cell. */
export function dataNamed(printing: Printing, share: number): RowColumn {
  const { words, texts } = printing
  const { documents, registers } = texts
  return {
    label: registers.activities.fields.dataItems.label,
    share,
    tells: ['category', 'detail', 'sensitivity'],
    value: (row) => {
      const item = row as unknown as Activity['dataItems'][number]
      const name = item.category === '' ? words.text(item.detail) : words.code('dataCategory', item.category)
      const detail = item.category === '' ? '' : words.text(item.detail)
      const mark = isSpecialOrCriminal(item) ? words.code('sensitivity', sensitivityOf(item)) : ''
      return [
        { text: name, strong: true },
        [detail, mark]
          .filter((text) => text !== '')
          .map((text) => `${documents.parting}${text}`)
          .join(''),
      ]
    },
  }
}

/** How long a category of data is kept, from when, and what becomes of it: beside the data, not pages away. */
export const keptFor = (printing: Printing, share: number, withReason = true): RowColumn => ({
  label: printing.texts.documents.retained.head,
  share,
  tells: ['retention'],
  value: (row) => {
    const rule = linked(printing, 'retentionRules', String(row['retention']))
    const name = rule ? printing.words.text(rule.label) : ''
    return rule
      ? [{ text: name, strong: true }, `\n${retentionInWords(printing, rule, undefined, withReason).join('\n')}`]
      : notStated(printing.texts)
  },
})

/** The same where a rule that several categories share is told with the first of them. */
export function keptForOnce(
  printing: Printing,
  items: Activity['dataItems'],
  share: number,
  withReason = true,
): RowColumn {
  const whole = keptFor(printing, share, withReason)
  const isTold = ({ id, retention }: Activity['dataItems'][number]) =>
    items.find((item) => item.retention === retention)?.id !== id
  return {
    ...whole,
    value: (row) => {
      const item = row as unknown as Activity['dataItems'][number]
      const rule = isTold(item) ? linked(printing, 'retentionRules', item.retention) : undefined
      if (!rule) return whole.value(row)
      return [{ text: printing.words.text(rule.label), strong: true }, `\n${printing.texts.documents.d03.asAbove}`]
    },
  }
}

export function ordinaryData(printing: Printing, activity: Activity): Grid {
  const ordinary = activity.dataItems.filter((item) => !isSpecialOrCriminal(item))
  return dataGrid(printing, activity, ordinary, printing.texts.documents.none)
}

export function sensitiveData(printing: Printing, activity: Activity): Block[] {
  const sensitive = activity.dataItems.filter(isSpecialOrCriminal)
  return [
    dataGrid(printing, activity, sensitive, printing.texts.documents.noneSpecial),
    facts(printing, 'activities', activity, ['criminalAuthority', 'criminalLawReference']),
  ]
}

/** What an assessment says of the data it is about: category, precision, how long. */
export function shortData(printing: Printing, activity: Activity): Grid {
  const group = { of: 'dataItems', fields: rowDefinitions.dataItems.fields } as const
  const { documents } = printing.texts
  const columns = [column(printing, group, 'category', 3), column(printing, group, 'detail', 4), keptFor(printing, 4)]
  const words = { description: documents.descriptions.data, empty: documents.none }
  return plainGrid(printing, group.of, rowsOf(activity.dataItems), columns, words)
}

export function recipients(printing: Printing, activity: Activity): Block[] {
  const { documents } = printing.texts
  const { fields } = printing.texts.registers.activities
  const internal = { of: 'internalRecipients', fields: rowDefinitions.internalRecipients.fields } as const
  const external = { of: 'externalRecipients', fields: rowDefinitions.externalRecipients.fields } as const
  const words = { description: documents.descriptions.recipients, empty: documents.none }
  const within = rowGrid(
    printing,
    internal,
    rowsOf(activity.internalRecipients),
    [
      column(printing, internal, 'service', 3),
      column(printing, internal, 'profile', 3),
      column(printing, internal, 'reason', 3),
    ],
    words,
  )
  const outside = rowGrid(
    printing,
    external,
    rowsOf(activity.externalRecipients),
    [
      column(printing, external, 'recipient', 3),
      column(printing, external, 'role', 2),
      column(printing, external, 'purpose', 3),
      column(printing, external, 'country', 2),
    ],
    words,
  )
  const headed = (text: string, key: string, grid: Grid): Block[] =>
    grid.rows.length === 0
      ? []
      : [{ kind: 'heading', level: 3, text, anchor: `${anchorOf(activity)}-${key}`, unlisted: true }, grid]
  return [
    ...headed(fields.internalRecipients.label, 'internal', within),
    ...headed(fields.externalRecipients.label, 'external', outside),
    { kind: 'facts', rows: [...unnamedRecipients(printing, activity), ...otherRecipients(printing, activity)] },
  ]
}

/** Recipients nobody named. « No recipient, checked » is an answer; without it an empty list is a question left open. */
function unnamedRecipients({ texts }: Printing, activity: Activity): readonly Fact[] {
  const { fields } = texts.registers.activities
  const isOpen = activity.externalRecipients.length === 0 && activity.noRecipientsConfirmed !== 'yes'
  return [
    ...(activity.internalRecipients.length === 0 ? [fact(fields.internalRecipients.label, '')] : []),
    ...(isOpen ? [fact(fields.externalRecipients.label, '')] : []),
  ]
}

const otherRecipients = (printing: Printing, activity: Activity): readonly Fact[] =>
  facts(printing, 'activities', activity, ['noRecipientsConfirmed', 'authorisedThirdParties']).rows.filter(
    ({ value }) => value.length > 0,
  )

export function processorsOf(printing: Printing, activity: Activity): Grid {
  const records = activity.processors.flatMap((id) => linked(printing, 'processors', id) ?? [])
  return recordGrid(
    printing,
    'processors',
    records,
    {
      columns: [
        ['name', 3],
        ['services', 4],
        ['country', 2],
        ['remoteAccessCountries', 2],
      ],
    },
    { description: printing.texts.documents.descriptions.processors, empty: printing.texts.documents.none },
  )
}

export function transfersOf(printing: Printing, activity: Activity): Block[] {
  const group = { of: 'transfers', fields: rowDefinitions.transfers.fields } as const
  const { documents } = printing.texts
  const declared = facts(printing, 'activities', activity, ['transfersDeclared'])
  if (activity.transfers.length === 0) return [declared]
  const columns = [
    column(printing, group, 'importerName', 2.5),
    column(printing, group, 'destination', 2),
    column(printing, group, 'mechanism', 3),
    column(printing, group, 'mechanismEvidence', 3),
  ]
  const words = { description: documents.descriptions.transfers, empty: documents.noTransferRow }
  return [declared, rowGrid(printing, group, rowsOf(activity.transfers), columns, words)]
}

export function shortTransfers(printing: Printing, activity: Activity): Block[] {
  const group = { of: 'transfers', fields: rowDefinitions.transfers.fields } as const
  const { documents } = printing.texts
  const declared = facts(printing, 'activities', activity, ['transfersDeclared'])
  if (activity.transfers.length === 0) return [declared]
  const columns = ['importerName', 'destination', 'mechanism'].map((name) => column(printing, group, name, 3))
  const words = { description: documents.descriptions.transfers, empty: documents.noTransferRow }
  return [declared, plainGrid(printing, group.of, rowsOf(activity.transfers), columns, words)]
}

export function retentionOf(printing: Printing, activity: Activity): Grid {
  const ids = [...new Set(activity.dataItems.map(({ retention }) => retention))]
  const rules = ids.flatMap((id) => linked(printing, 'retentionRules', id) ?? [])
  return retentionGrid(printing, rules)
}

/** What a sheet tells of a rule besides the columns; the record's summary keeps to what defines the period. */
const retentionDetails = [
  'activeTriggerDetail',
  'criteria',
  'intermediateReason',
  'confidence',
  'reference',
  'deletionMethod',
  'deletionEvidence',
  'automaticPurge',
  'litigationHold',
] as const

/** Where no period can be given, criteria stand for it, and it has no start: Art. 13(2)(a), 14(2)(a), 30(1)(f). */
const hasCriteria = ({ active, criteria }: RetentionRule) => active === null && isSaid(criteria)

export function retentionGrid(
  printing: Printing,
  rules: readonly RetentionRule[],
  rest: readonly (typeof retentionDetails)[number][] = retentionDetails,
): Grid {
  return recordGrid(
    printing,
    'retentionRules',
    rules,
    {
      columns: [
        ['label', 4],
        ['active', 1.6],
        ['activeTrigger', 3],
        ['intermediate', 2.2],
        ['finalFate', 2.4],
      ],
      rest: ['legalGround', ...rest],
      instead: {
        active: (rule) => (hasCriteria(rule) ? printing.texts.documents.retained.byCriteria : ''),
        activeTrigger: (rule) => (hasCriteria(rule) ? printing.texts.documents.printer.nothing : ''),
      },
    },
    { description: printing.texts.documents.descriptions.retention, empty: printing.texts.documents.none },
  )
}
