import { screeningOf, type Screening } from '@core/dpia/screening'
import { textIn } from '@core/kinds'
import { formatDate } from '@core/texts/format'
import { rowDefinitions, type Activity } from '@core/registers'
import type { Block, Fact, Grid, Heading } from '../blocks'
import { anchorOf } from './activity-who-and-why'
import { signatures } from './dpia-conclusion-parts'
import type { OwnCover } from './dpia-cover'
import { withoutBlankCells } from './dpia-gaps'
import { standing } from './activity-in-short'
import { column, fact, facts, rowGrid, rowsOf, withFacts, withoutSources } from './parts'
import { printed, withRef, type Printing } from './printing'
import { conclusion, departsNote, factsInWords } from './s01-conclusion'

/** S01, the screening of one activity: why an impact assessment, or why none. GDPR Art. 35(1), (3), (4), (5) and 5(2). */
export function* s01DpiaScreening(printing: Printing): Generator<Block> {
  const activities = printed(printing, 'activities')
  if (activities.length === 0) yield { kind: 'paragraph', text: printing.texts.documents.noSheet }
  for (const activity of activities) yield* withoutBlankCells(printing, screeningSheet(printing, activity))
}

/** Its own day stands nowhere but in the decision: the cover says when it was printed, and no version of the file. */
export const s01Cover = (printing: Printing): OwnCover => ({
  facts: [
    {
      label: printing.texts.documents.dpia.summary.printedOn,
      value: formatDate(printing.today, printing.language),
    },
  ],
  running: [],
})

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
  const decision = activity.dpiaDecision || 'undecided'
  yield {
    kind: 'heading',
    level: 1,
    text: withRef(activity, printing.words.text(activity.name)),
    anchor,
    newPage: true,
    record: activity.ref,
  }
  yield { kind: 'paragraph', tone: 'lead', text: s01.decided[decision] }
  yield section(s01.processing, 'processing')
  const { label } = printing.texts.registers.activities.fields.purposes
  yield withFacts(
    withoutSources(facts(printing, 'activities', activity, ['description'])),
    ...standing(printing, activity, ['department', 'owner', 'startDate']),
    fact(label, activity.purposes.map(({ title }) => printing.words.text(title)).join('\n')),
  )
  yield section(s01.cases, 'cases')
  yield casesGrid(printing, activity, screening)
  yield* lists(printing, activity, screening, section)
  yield section(s01.criteria, 'criteria')
  yield criteriaGrid(printing, activity, screening)
  yield section(s01.suggestion, 'outcome')
  yield* conclusion(printing, screening)
  yield section({ required: s01.done, notRequired: s01.notDone, undecided: s01.undecided }[decision], 'why')
  yield* departsNote(printing, activity, screening)
  yield facts(printing, 'activities', activity, [
    'dpiaDecision',
    'dpiaDecisionReason',
    'dpoScreeningView',
    'dpia',
    'inherentRisk',
    'initialRiskNote',
  ])
  // Who runs the activity is known, who decided on this is not.
  yield signatures(printing, '', '')
}

function casesGrid(printing: Printing, activity: Activity, { mandatory }: Screening): Grid {
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
      factsInWords(printing, activity, clues),
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
  const explained = facts(printing, 'activities', activity, ['screeningReason'])
  if (printing.parameters.dpiaLists.length === 0 && chosen === 0) {
    yield explained
    return
  }
  // Answers kept from another law have a list, but no authority of this file.
  const lists = printing.parameters.dpiaLists.map((list) => textIn(list.authority, printing.language))
  const authority = lists.length > 0 ? lists.join(', ') : printing.texts.documents.audience.authority
  if (listed.length + exemptions.length + chosen === 0) {
    yield withFacts(explained, fact(s01.lists(authority), s01.noType))
    return
  }
  yield explained
  const listedGrid = grid(
    listed.map(({ item, confirmed, clues, isToConfirm }) => [
      `${printing.words.code('dpiaRequiredType', item)}${isToConfirm ? ` (${printing.texts.lawPage.toConfirm})` : ''}`,
      confirmed ? s01.confirmed : s01.suggested,
      factsInWords(printing, activity, clues),
    ]),
  )
  const exemptGrid = grid(
    exemptions.map(({ item, stands, against }) => [
      printing.words.code('dpiaExemptType', item),
      s01.stands[stands],
      factsInWords(printing, activity, against),
    ]),
  )
  const isIn = (rows: readonly { readonly item: string }[]) => (item: string) => rows.some((row) => row.item === item)
  // A table that holds them all has told them; chosen under another law, they stand in none.
  const beyond: Fact[] = [
    ...(activity.authorityListItems.every(isIn(listed))
      ? []
      : facts(printing, 'activities', activity, ['authorityListItems']).rows),
    ...(activity.authorityExemptItems.every(isIn(exemptions))
      ? []
      : facts(printing, 'activities', activity, ['authorityExemptItems']).rows),
  ]
  const none = printing.texts.documents.none
  const silent = [
    ...(listedGrid.rows.length === 0 ? [fact(s01.listed(authority), none)] : []),
    ...(exemptGrid.rows.length === 0 ? [fact(s01.exempt(authority), none)] : []),
  ]
  if (listedGrid.rows.length > 0) yield* [section(s01.listed(authority), 'listed'), listedGrid]
  if (exemptGrid.rows.length > 0) yield* [section(s01.exempt(authority), 'exempt'), exemptGrid]
  yield { kind: 'facts', rows: [...silent, ...beyond] }
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
  const own = column(printing, group, 'justification', 6)
  const grounds = {
    ...own,
    label: s01.grounds,
    value: (row: Readonly<Record<string, unknown>>) => {
      const clues = row['clues'] as Screening['criteria'][number]['clues']
      const found = clues.length === 0 ? '' : factsInWords(printing, activity, clues)
      return [own.value(row as never), found].filter((said) => said !== '').join('\n') || s01.noFact
    },
  }
  const answer = {
    ...column(printing, group, 'answer', 1.5),
    value: (row: Readonly<Record<string, unknown>>) => printing.words.tri(row['answer'] as 'yes' | 'no' | 'unknown'),
  }
  return rowGrid(printing, group, rowsOf(rows), [column(printing, group, 'criterion', 3), answer, grounds], {
    description: descriptions.criteria,
    empty: none,
  })
}
