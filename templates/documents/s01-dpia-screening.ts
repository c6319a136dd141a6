import { screeningOf, type Screening } from '@core/dpia/screening'
import { findRecord } from '@core/dossier/references'
import { textIn } from '@core/kinds'
import { rowDefinitions, type Activity } from '@core/registers'
import type { Block, Grid, Heading } from '../blocks'
import { anchorOf } from './activity-who-and-why'
import { signatures } from './dpia-conclusion-parts'
import { column, fact, facts, rowGrid, rowsOf } from './parts'
import { printed, type Printing } from './printing'

/** S01, the screening of one activity: why an impact assessment, or why none. GDPR Art. 35(1), (3), (4), (5) and 5(2). */
export function* s01DpiaScreening(printing: Printing): Generator<Block> {
  const activities = printed(printing, 'activities')
  if (activities.length === 0) yield { kind: 'paragraph', text: printing.texts.documents.noSheet }
  for (const activity of activities) yield* screeningSheet(printing, activity)
}

function* screeningSheet(printing: Printing, activity: Activity): Generator<Block> {
  const { s01 } = printing.texts.documents.dpia
  const anchor = anchorOf(activity)
  const screening = screeningOf(activity, printing.dossier, printing.parameters)
  const section = (text: string, key: string): Heading => ({
    kind: 'heading',
    level: 2,
    text,
    anchor: `${anchor}-${key}`,
  })
  const name = `${activity.ref} · ${printing.words.text(activity.name)}`
  yield { kind: 'heading', level: 1, text: name, anchor, newPage: true }
  const why = { required: s01.done, notRequired: s01.notDone, undecided: s01.undecided, '': s01.undecided }
  yield section(why[activity.dpiaDecision], 'why')
  yield facts(printing, 'activities', activity, [
    'dpiaDecision',
    'dpiaDecisionReason',
    'dpoScreeningView',
    'dpia',
    'inherentRisk',
    'initialRiskNote',
  ])
  yield { kind: 'note', tone: 'info', title: s01.suggestion, text: [s01.outcomes[screening.suggested]] }
  yield facts(printing, 'activities', activity, ['description', 'status', 'department', 'owner', 'startDate'])
  const { label } = printing.texts.registers.activities.fields.purposes
  yield {
    kind: 'facts',
    rows: [fact(label, activity.purposes.map(({ title }) => printing.words.text(title)).join('\n'))],
  }
  yield section(s01.cases, 'cases')
  yield casesGrid(printing, screening)
  yield facts(printing, 'activities', activity, ['screeningReason'])
  yield* lists(printing, activity, screening, section)
  yield section(s01.criteria, 'criteria')
  yield criteriaGrid(printing, activity, screening)
  yield { kind: 'paragraph', text: s01.count(screening.count.met, screening.count.unanswered) }
  yield signatures(printing, findRecord(printing.dossier, 'persons', activity.owner)?.fullName ?? '', '')
}

const factNames = ({ texts }: Printing, clues: readonly { field: string }[]): string => {
  const labels: Readonly<Record<string, { label: string }>> = texts.registers.activities.fields
  return [...new Set(clues.map(({ field }) => labels[field]?.label ?? field))].join(', ')
}

function casesGrid(printing: Printing, { mandatory }: Screening): Grid {
  const { s01 } = printing.texts.documents.dpia
  return {
    kind: 'grid',
    description: s01.casesDescription,
    empty: printing.texts.documents.none,
    columns: [
      { label: s01.casesColumns.case, share: 5 },
      { label: s01.casesColumns.answer, share: 1.5 },
      { label: s01.casesColumns.facts, share: 4 },
    ],
    rows: mandatory.map(({ trigger, answer, clues }) => [
      printing.words.code('dpiaTrigger', trigger),
      printing.words.tri(answer),
      factNames(printing, clues),
    ]),
  }
}

/** The authority's own lists, where the file follows its law or where a person chose an item of them. */
function* lists(
  printing: Printing,
  activity: Activity,
  { listed, exemptions }: Screening,
  section: (text: string, key: string) => Heading,
): Generator<Block> {
  const { s01 } = printing.texts.documents.dpia
  const grid = (rows: readonly (readonly string[])[]): Grid => ({
    kind: 'grid',
    description: s01.listDescription,
    empty: printing.texts.documents.none,
    columns: [
      { label: s01.item, share: 5 },
      { label: s01.state, share: 2 },
      { label: s01.casesColumns.facts, share: 3 },
    ],
    rows,
  })
  const chosen = activity.authorityListItems.length + activity.authorityExemptItems.length
  if (printing.parameters.dpiaLists.length === 0 && chosen === 0) return
  // Answers kept from another law have a list, but no authority of this file.
  const lists = printing.parameters.dpiaLists.map((list) => textIn(list.authority, printing.language))
  const authority = lists.length > 0 ? lists.join(', ') : printing.texts.documents.audience.authority
  yield section(s01.listed(authority), 'listed')
  yield grid(
    listed.map(({ item, confirmed, clues, isToConfirm }) => [
      `${printing.words.code('dpiaRequiredType', item)}${isToConfirm ? ` (${printing.texts.lawPage.toConfirm})` : ''}`,
      confirmed ? s01.confirmed : s01.suggested,
      factNames(printing, clues),
    ]),
  )
  yield facts(printing, 'activities', activity, ['authorityListItems'])
  yield section(s01.exempt(authority), 'exempt')
  yield grid(
    exemptions.map(({ item, stands, against }) => [
      printing.words.code('dpiaExemptType', item),
      s01.stands[stands],
      factNames(printing, against),
    ]),
  )
  yield facts(printing, 'activities', activity, ['authorityExemptItems'])
}

function criteriaGrid(printing: Printing, activity: Activity, { criteria }: Screening): Grid {
  const group = { of: 'wp248Answers', fields: rowDefinitions.wp248Answers.fields } as const
  const { s01 } = printing.texts.documents.dpia
  const { descriptions, none } = printing.texts.documents
  const rows = criteria.map(({ criterion, answer, clues }) => ({
    criterion,
    answer,
    justification: activity.wp248.filter((row) => row.criterion === criterion).at(-1)?.justification ?? {},
    clues,
  }))
  const pointing = {
    label: s01.casesColumns.facts,
    share: 3,
    tells: [],
    value: (row: Readonly<Record<string, unknown>>) =>
      factNames(printing, row['clues'] as Screening['criteria'][number]['clues']),
  }
  const answer = {
    ...column(printing, group, 'answer', 1.5),
    value: (row: Readonly<Record<string, unknown>>) => printing.words.tri(row['answer'] as 'yes' | 'no' | 'unknown'),
  }
  return rowGrid(
    printing,
    group,
    rowsOf(rows),
    [column(printing, group, 'criterion', 3), answer, column(printing, group, 'justification', 4), pointing],
    { description: descriptions.criteria, empty: none },
  )
}
