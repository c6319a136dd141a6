import type { Activity } from '@core/registers'
import { legalBasisLetter } from '@core/codes/letters'
import type { Block, Grid, Text } from '../blocks'
import * as flows from './activity-data-and-flows'
import { sheetInShort } from './activity-in-short'
import { measureInWords } from './activity-safeguards'
import { anchorOf } from './activity-who-and-why'
import { contactParts, keepingPart } from './controller-parts'
import { mayTell } from './editions'
import { findingsPart } from './findings-part'
import { changesSinceSnapshot, historyPart, printedChanges } from './history-part'
import { recordGrid } from './parts'
import { day, hasAnnexes, printed, type Printing } from './printing'
import { chosenWith, isChosen, relatedTo, type Chosen } from './related'

const chapter = (text: string, anchor: string, newPage = true): Block => ({
  kind: 'heading',
  level: 1,
  text,
  anchor,
  newPage,
})

/** D01, the controller's record: GDPR Art. 30(1). */
export function* d01ControllerRecord(printing: Printing): Generator<Block> {
  const { d01 } = printing.texts.documents
  const activities = printed(printing, 'activities')
  const chosen = chosenWith(printing, activities)

  yield chapter(d01.controller, 'controller')
  yield* contactParts(printing, chosen)
  yield chapter(d01.keeping, 'keeping', false)
  yield* keepingPart(printing, activities.length)
  yield chapter(d01.list, 'list', false)
  yield activityList(printing, activities)
  yield chapter(d01.sheets, 'sheets')
  for (const [index, activity] of activities.entries()) yield* sheetInShort(printing, activity, index > 0)
  yield chapter(d01.processors, 'processors')
  yield processorsSummary(printing, activities, chosen)
  yield chapter(d01.transfers, 'transfers', false)
  yield transfersSummary(printing, activities)
  yield chapter(d01.retention, 'retention', false)
  yield flows.retentionGrid(printing, relatedTo(printing, chosen, 'retentionRules'), [
    'activeTriggerDetail',
    'criteria',
    'confidence',
  ])
  yield chapter(d01.security, 'security', false)
  yield securitySummary(printing, chosen)
  if (hasAnnexes(printing)) yield* annexes(printing, chosen)
  const { otherLanguages, texts } = printing
  const named = [...new Set(otherLanguages)].map((each) => texts.codes.language[each].toLowerCase()).join(', ')
  if (named !== '') yield { kind: 'note', tone: 'info', text: [d01.onlyIn(named, otherLanguages.length)] }
}

/** What changed and what is to settle: of the printed activities and what they rest on, or of the whole file. */
function* annexes(printing: Printing, chosen: Chosen): Generator<Block> {
  const { d01 } = printing.texts.documents
  const concerns = (record: string) => isChosen(chosen, record)
  yield chapter(d01.changes, 'changes')
  const changes = changesSinceSnapshot(printing).filter(({ record }) => concerns(record)).length
  if (changes > printedChanges) yield { kind: 'paragraph', text: d01.lastChanges(printedChanges), tone: 'quiet' }
  yield historyPart(printing, concerns)
  yield chapter(d01.annex, 'annex', false)
  yield findingsPart(printing, concerns)
}

function activityList(printing: Printing, activities: readonly Activity[]): Grid {
  const { documents, registers, codes } = printing.texts
  const label = registers.activities.fields
  return {
    kind: 'grid',
    description: documents.descriptions.list,
    empty: documents.none,
    columns: [
      { label: documents.ref, share: 1.2 },
      { label: label.name.label, share: 4 },
      { label: label.purposes.label, share: 5 },
      { label: documents.basis, share: 4 },
    ],
    rows: activities.map((activity): Text[] => [
      activity.ref,
      [
        { text: printing.words.text(activity.name), to: anchorOf(activity) },
        ...standingOf(printing, activity).map((text) => `\n${text}`),
      ],
      activity.purposes.map(({ title }) => printing.words.text(title)).join('\n'),
      [...new Set(activity.purposes.map(({ legalBasis }) => legalBasis))]
        .filter((basis) => basis !== '')
        .map((basis) => `${legalBasisLetter(basis)} ${codes.legalBasis[basis]}`)
        .join('\n'),
    ]),
  }
}

/** « Actif · Dernière revue : 3 mars 2026 » */
function standingOf(printing: Printing, { status, lastReviewedOn }: Activity): readonly string[] {
  const { documents, registers, codes } = printing.texts
  const reviewed = day(lastReviewedOn, printing)
  const said = [
    status === '' ? '' : codes.activityStatus[status],
    reviewed === '' ? '' : printing.words.pair(registers.activities.fields.lastReviewedOn.label, reviewed),
  ].filter((text) => text !== '')
  return said.length > 0 ? [said.join(documents.parting)] : []
}

const refsUsing = (activities: readonly Activity[], uses: (activity: Activity) => boolean) =>
  activities
    .filter(uses)
    .map(({ ref }) => ref)
    .join(', ')

function processorsSummary(printing: Printing, activities: readonly Activity[], chosen: Chosen): Grid {
  const { documents } = printing.texts
  const processors = relatedTo(printing, chosen, 'processors')
  const grid = recordGrid(
    printing,
    'processors',
    processors,
    {
      columns: [
        ['name', 3],
        ['services', 4],
        ['country', 2],
      ],
      rest: ['remoteAccessCountries', 'contact'],
    },
    { description: documents.descriptions.processors, empty: documents.none },
  )
  return {
    ...grid,
    columns: [...grid.columns, { label: documents.d01.usedBy, share: 2 }],
    rows: grid.rows.map((row, index) => [
      ...row,
      refsUsing(activities, (activity) => activity.processors.includes(processors[index]?.id ?? '')),
    ]),
  }
}

function transfersSummary(printing: Printing, activities: readonly Activity[]): Grid {
  const { documents, rows, registers, codes } = printing.texts
  const label = rows.transfers.fields
  const withEvidence = mayTell(printing.audience, 'transfers', 'mechanismEvidence')
  return {
    kind: 'grid',
    description: documents.descriptions.transfers,
    empty: documents.noTransferRow,
    columns: [
      { label: registers.activities.fields.name.label, share: 3 },
      { label: label.importerName.label, share: 3 },
      { label: label.destination.label, share: 2 },
      { label: label.mechanism.label, share: 3 },
      ...(withEvidence ? [{ label: label.mechanismEvidence.label, share: 4 }] : []),
    ],
    rows: activities.flatMap((activity) =>
      activity.transfers.map((transfer) => [
        `${activity.ref} ${printing.words.text(activity.name)}`,
        transfer.importerName || printing.words.recordName('organisations', transfer.importer),
        transfer.destination === '' ? '' : printing.words.code('country', transfer.destination),
        transfer.mechanism === '' ? '' : codes.transferMechanism[transfer.mechanism],
        ...(withEvidence ? [printing.words.text(transfer.mechanismEvidence)] : []),
      ]),
    ),
  }
}

function securitySummary(printing: Printing, chosen: Chosen): Grid {
  const { documents, registers } = printing.texts
  const measures = relatedTo(printing, chosen, 'securityMeasures')
  const grid = recordGrid(
    printing,
    'securityMeasures',
    measures,
    {
      columns: [
        ['kind', 2.5],
        ['state', 2],
        ['lastTestedOn', 2],
      ],
      rest: ['code', 'effect', 'isoRefs', 'owner'],
    },
    { description: documents.descriptions.security, empty: documents.none },
  )
  return {
    ...grid,
    columns: [
      ...grid.columns.slice(0, 1),
      { label: registers.securityMeasures.fields.title.label, share: 5 },
      ...grid.columns.slice(1),
    ],
    rows: grid.rows.map((row, index) => [
      ...row.slice(0, 1),
      measureInWords(printing, measures[index]?.id ?? ''),
      ...row.slice(1),
    ]),
  }
}
