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
import { chosenWith, isChosen, relatedTo } from './related'

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
  yield processorsTable(printing, relatedTo(printing, chosen, 'processors'), {
    label: d01.usedBy,
    said: ({ id }) => refsUsing(activities, (activity) => activity.processors.includes(id)),
  })
  yield chapter(d01.transfers, 'transfers', false)
  yield transfersTable(
    printing,
    printing.texts.registers.activities.fields.name.label,
    activities.map(({ ref, name, transfers }) => ({ name: `${ref} ${printing.words.text(name)}`, transfers })),
  )
  yield chapter(d01.retention, 'retention', false)
  yield flows.retentionGrid(printing, relatedTo(printing, chosen, 'retentionRules'), [
    'activeTriggerDetail',
    'criteria',
    'confidence',
  ])
  yield chapter(d01.security, 'security', false)
  yield measuresTable(printing, relatedTo(printing, chosen, 'securityMeasures'))
  yield* recordAnnexes(printing, (record) => isChosen(chosen, record))
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
      { label: documents.ref, share: 1.2 },
      { label: label.name.label, share: 4 },
      { label: label.purposes.label, share: 5 },
      { label: documents.basis, share: 4 },
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
