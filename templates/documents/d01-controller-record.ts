import type { Activity } from '@core/registers'
import { legalBasisLetter } from '@core/codes/letters'
import type { Block, Grid, Text } from '../blocks'
import * as flows from './activity-data-and-flows'
import { sheetInShort } from './activity-in-short'
import { anchorOf } from './activity-who-and-why'
import { contactParts, keepingPart } from './controller-parts'
import { notStated } from './parts'
import { day, printed, type Printing } from './printing'
import { measuresTable, processorsTable, recordAnnexes, transfersTable } from './record-parts'
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
  if (activities.length > 0) yield* activityParts(printing, activities)
  yield* sharedParts(printing, activities, chosen)
  yield* recordAnnexes(printing, (record) => isChosen(chosen, record))
}

function* activityParts(printing: Printing, activities: readonly Activity[]): Generator<Block> {
  const { d01 } = printing.texts.documents
  yield chapter(d01.list, 'list', false)
  yield activityList(printing, activities)
  yield chapter(d01.sheets, 'sheets')
  for (const [index, activity] of activities.entries()) yield* sheetInShort(printing, activity, index > 0)
}

/** What several activities rest on. A record without any activity has said so already, and tells only of what there is. */
function* sharedParts(printing: Printing, activities: readonly Activity[], chosen: Chosen): Generator<Block> {
  const { d01 } = printing.texts.documents
  const tables: readonly (readonly [title: string, anchor: string, table: Grid])[] = [
    [
      d01.processors,
      'processors',
      processorsTable(printing, relatedTo(printing, chosen, 'processors'), {
        label: d01.usedBy,
        share: 3,
        said: ({ id }) => refsUsing(activities, (activity) => activity.processors.includes(id)),
      }),
    ],
    [
      d01.transfers,
      'transfers',
      transfersTable(
        printing,
        printing.texts.registers.activities.fields.name.label,
        activities.map(({ ref, name, transfers }) => ({ name: `${ref} ${printing.words.text(name)}`, transfers })),
      ),
    ],
    [
      d01.retention,
      'retention',
      flows.retentionGrid(printing, relatedTo(printing, chosen, 'retentionRules'), [
        'activeTriggerDetail',
        'criteria',
        'confidence',
      ]),
    ],
    [d01.security, 'security', measuresTable(printing, relatedTo(printing, chosen, 'securityMeasures'))],
  ]
  const told = tables.filter(([, , { rows }]) => activities.length > 0 || rows.length > 0)
  for (const [at, [title, anchor, table]] of told.entries()) yield* [chapter(title, anchor, at === 0), table]
}

function activityList(printing: Printing, activities: readonly Activity[]): Grid {
  const { documents, registers, codes } = printing.texts
  const label = registers.activities.fields
  const gap = notStated(printing.texts)
  return {
    kind: 'grid',
    description: documents.descriptions.list,
    empty: documents.none,
    columns: [
      { label: documents.ref, share: 1.1 },
      { label: label.name.label, share: 4.7 },
      { label: label.purposes.label, share: 4.8 },
      { label: documents.basis, share: 3.9 },
    ],
    rows: activities.map((activity): Text[] => [
      activity.ref,
      [
        { text: printing.words.text(activity.name) || documents.printer.notStated, to: anchorOf(activity) },
        ...standingOf(printing, activity).map((text) => `\n${text}`),
      ],
      activity.purposes.map(({ title }) => printing.words.text(title) || documents.printer.notStated).join('\n') || gap,
      [...new Set(activity.purposes.map(({ legalBasis }) => legalBasis))]
        .filter((basis) => basis !== '')
        .map((basis) => `${legalBasisLetter(basis)} ${codes.legalBasis[basis]}`)
        .join('\n') || gap,
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
