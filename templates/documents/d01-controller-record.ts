import type { Activity } from '@core/registers'
import { legalBasisLetter } from '@core/codes/letters'
import type { Block, Grid, Text } from '../blocks'
import * as flows from './activity-data-and-flows'
import * as safeguards from './activity-safeguards'
import * as who from './activity-who-and-why'
import { anchorOf } from './activity-who-and-why'
import { contactParts, keepingPart } from './controller-parts'
import { findingsPart } from './findings-part'
import { changesSinceSnapshot, historyPart, printedChanges } from './history-part'
import { nationalPart } from './pack-parts'
import { recordGrid } from './parts'
import { day, printed, type Printing } from './printing'

/** D01, the controller's record: GDPR Art. 30(1). */
export function* d01ControllerRecord(printing: Printing): Generator<Block> {
  const { d01 } = printing.texts.documents
  const activities = printed(printing, 'activities')
  const chapter = (text: string, anchor: string, newPage = true): Block => ({
    kind: 'heading',
    level: 1,
    text,
    anchor,
    newPage,
  })

  yield chapter(d01.controller, 'controller')
  yield* contactParts(printing)
  yield chapter(d01.keeping, 'keeping', false)
  yield* keepingPart(printing, activities.length)
  yield chapter(d01.list, 'list')
  yield activityList(printing, activities)
  yield chapter(d01.sheets, 'sheets')
  for (const [index, activity] of activities.entries()) yield* shortSheet(printing, activity, index > 0)
  yield chapter(d01.processors, 'processors')
  yield processorsSummary(printing, activities)
  yield chapter(d01.transfers, 'transfers')
  yield transfersSummary(printing, activities)
  yield chapter(d01.retention, 'retention')
  yield flows.retentionGrid(printing, printing.dossier.retentionRules, [
    'activeTriggerDetail',
    'criteria',
    'confidence',
  ])
  yield chapter(d01.security, 'security')
  yield securitySummary(printing)
  yield chapter(d01.changes, 'changes')
  const changes = changesSinceSnapshot(printing).length
  if (changes > printedChanges) yield { kind: 'paragraph', text: d01.lastChanges(printedChanges), tone: 'quiet' }
  yield historyPart(printing, () => true)
  if (printing.audience === 'public') return
  yield chapter(d01.annex, 'annex')
  yield findingsPart(printing, () => true)
  const { otherLanguages, texts } = printing
  const named = [...new Set(otherLanguages)].map((each) => texts.codes.language[each].toLowerCase()).join(', ')
  if (named !== '') yield { kind: 'note', tone: 'info', text: [d01.onlyIn(named, otherLanguages.length)] }
}

function activityList(printing: Printing, activities: readonly Activity[]): Grid {
  const { documents, registers, codes } = printing.texts
  const label = registers.activities.fields
  return {
    kind: 'grid',
    wide: true,
    description: documents.descriptions.list,
    empty: documents.none,
    columns: [
      { label: documents.ref, share: 1.2 },
      { label: label.name.label, share: 4 },
      { label: label.purposes.label, share: 5 },
      { label: documents.basis, share: 3 },
      { label: label.status.label, share: 1.6 },
      { label: label.lastReviewedOn.label, share: 2 },
    ],
    rows: activities.map((activity): Text[] => [
      activity.ref,
      [{ text: printing.words.text(activity.name), to: anchorOf(activity) }],
      activity.purposes.map(({ title }) => printing.words.text(title)).join('\n'),
      [...new Set(activity.purposes.map(({ legalBasis }) => legalBasis))]
        .filter((basis) => basis !== '')
        .map((basis) => `${legalBasisLetter(basis)} ${codes.legalBasis[basis]}`)
        .join('\n'),
      activity.status === '' ? '' : codes.activityStatus[activity.status],
      day(activity.lastReviewedOn, printing),
    ]),
  }
}

/** What Art. 30(1)(a)-(g) asks of each activity, with its legal basis: D03 in short. */
function* shortSheet(printing: Printing, activity: Activity, newPage: boolean): Generator<Block> {
  const titles = printing.texts.documents.d03
  const anchor = anchorOf(activity)
  const section = (text: string, key: string): Block => ({
    kind: 'heading',
    level: 3,
    text,
    anchor: `${anchor}-${key}`,
    unlisted: true,
  })
  yield { kind: 'heading', level: 2, text: `${activity.ref} · ${printing.words.text(activity.name)}`, anchor, newPage }
  yield* who.identification(printing, activity)
  yield section(titles.actors, 'act')
  yield* who.actors(printing, activity)
  yield section(titles.purposes, 'pur')
  yield who.purposes(printing, activity)
  yield section(titles.people, 'peo')
  yield* who.people(printing, activity)
  yield section(titles.data, 'dat')
  yield flows.shortData(printing, activity)
  yield section(titles.recipients, 'rec')
  yield* flows.recipients(printing, activity)
  yield flows.processorsOf(printing, activity)
  yield section(titles.transfers, 'tra')
  yield* flows.shortTransfers(printing, activity)
  yield section(titles.security, 'sec')
  yield safeguards.shortSecurity(printing, activity)
  yield* nationalPart(printing, 'activities', activity, section(printing.texts.documents.national, 'nat'))
  yield section(titles.review, 'rev')
  yield* safeguards.review(printing, activity)
}

const refsUsing = (activities: readonly Activity[], uses: (activity: Activity) => boolean) =>
  activities
    .filter(uses)
    .map(({ ref }) => ref)
    .join(', ')

function processorsSummary(printing: Printing, activities: readonly Activity[]): Grid {
  const { documents } = printing.texts
  const { processors } = printing.dossier
  const grid = recordGrid(
    printing,
    'processors',
    processors,
    {
      columns: [
        ['name', 3],
        ['services', 4],
        ['country', 2],
        ['remoteAccessCountries', 2],
        ['contact', 3],
      ],
    },
    { description: documents.descriptions.processors, empty: documents.none, wide: true },
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
  return {
    kind: 'grid',
    wide: true,
    description: documents.descriptions.transfers,
    empty: documents.noTransferRow,
    columns: [
      { label: registers.activities.fields.name.label, share: 3 },
      { label: label.importerName.label, share: 3 },
      { label: label.destination.label, share: 2 },
      { label: label.mechanism.label, share: 3 },
      { label: label.mechanismEvidence.label, share: 4 },
    ],
    rows: activities.flatMap((activity) =>
      activity.transfers.map((transfer) => [
        `${activity.ref} ${printing.words.text(activity.name)}`,
        transfer.importerName || printing.words.recordName('organisations', transfer.importer),
        transfer.destination === '' ? '' : printing.words.code('country', transfer.destination),
        transfer.mechanism === '' ? '' : codes.transferMechanism[transfer.mechanism],
        printing.words.text(transfer.mechanismEvidence),
      ]),
    ),
  }
}

function securitySummary(printing: Printing): Grid {
  const { documents, registers } = printing.texts
  const measures = printing.dossier.securityMeasures
  const grid = recordGrid(
    printing,
    'securityMeasures',
    measures,
    {
      columns: [
        ['code', 3],
        ['kind', 2],
        ['state', 2],
        ['lastTestedOn', 2],
        ['effect', 3],
        ['isoRefs', 2],
      ],
      rest: ['owner'],
    },
    { description: documents.descriptions.security, empty: documents.none, wide: true },
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
      safeguards.measureInWords(printing, measures[index]?.id ?? ''),
      ...row.slice(1),
    ]),
  }
}
