import { prose } from '@core/kinds'
import type { Activity, RecordIn } from '@core/registers'
import type { Block, Grid } from '../blocks'
import { measureInWords } from './activity-safeguards'
import { mayTell } from './editions'
import { findingsPart } from './findings-part'
import { changesSinceSnapshot, historyPart, printedChanges } from './history-part'
import { notStated, recordGrid, type RecordColumns } from './parts'
import { day, hasAnnexes, type Printing } from './printing'

/** What a record tells after its activities, a controller's or a processor's: Art. 30(1)(d) to (g), 30(2)(c) and (d). */

/** A last column that a document adds to a table of records: what of its own draws on each. */
interface Beside<T> {
  readonly label: string
  readonly share?: number
  readonly said: (record: T) => string
}

export const besideEach = <T>(grid: Grid, records: readonly T[], { label, share = 2, said }: Beside<T>): Grid => ({
  ...grid,
  columns: [...grid.columns, { label, share }],
  rows: grid.rows.map((row, index) => [...row, ...records.slice(index, index + 1).map(said)]),
})

export function processorsTable(
  printing: Printing,
  processors: readonly RecordIn<'processors'>[],
  beside: Beside<RecordIn<'processors'>>,
): Grid {
  const { descriptions, none } = printing.texts.documents
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
      rest: ['otherCountries', 'remoteAccessCountries', 'contact'],
    },
    { description: descriptions.processors, empty: none },
  )
  return besideEach(grid, processors, beside)
}

type Transfer = Activity['transfers'][number]

/** Of derogations for compelling interests the record itself holds the documentation: Art. 30(1)(e), 30(2)(c). */
function compelling(printing: Printing, transfer: Transfer): readonly string[] {
  const { words, texts, audience } = printing
  if (transfer.mechanism !== 'd49_compelling') return []
  const said = {
    compellingAssessment: prose.asWords(transfer.compellingAssessment, words),
    compellingSafeguards: prose.asWords(transfer.compellingSafeguards, words),
    authorityInformedOn: day(transfer.authorityInformedOn, printing),
    peopleInformedOn: day(transfer.peopleInformedOn, printing),
  }
  return (Object.keys(said) as (keyof typeof said)[])
    .filter((name) => said[name] !== '' && mayTell(audience, 'transfers', name))
    .map((name) => words.pair(texts.rows.transfers.fields[name].label, said[name]))
}

/** The transfers of several activities or services, each under the name of its own. */
export function transfersTable(
  printing: Printing,
  label: string,
  holders: readonly { readonly name: string; readonly transfers: Activity['transfers'] }[],
): Grid {
  const { documents, rows, codes } = printing.texts
  const { words, audience } = printing
  const fields = rows.transfers.fields
  const withEvidence = mayTell(audience, 'transfers', 'mechanismEvidence')
  const gap = notStated(printing.texts)
  const evidence = (transfer: Transfer) =>
    [words.text(transfer.mechanismEvidence), ...compelling(printing, transfer)].filter((line) => line !== '').join('\n')
  return {
    kind: 'grid',
    description: documents.descriptions.transfers,
    empty: documents.noTransferRow,
    columns: [
      { label, share: 3 },
      { label: fields.importerName.label, share: 3 },
      { label: fields.destination.label, share: 2 },
      { label: fields.mechanism.label, share: 3 },
      ...(withEvidence ? [{ label: fields.mechanismEvidence.label, share: 4 }] : []),
    ],
    rows: holders.flatMap(({ name, transfers }) =>
      transfers.map((transfer) => [
        name,
        transfer.importerName || words.recordName('organisations', transfer.importer) || gap,
        transfer.destination === '' ? gap : words.code('country', transfer.destination),
        transfer.mechanism === '' ? gap : codes.transferMechanism[transfer.mechanism],
        ...(withEvidence ? [evidence(transfer) || gap] : []),
      ]),
    ),
  }
}

const wholeMeasures: RecordColumns<'securityMeasures'> = {
  columns: [
    ['kind', 2.5],
    ['state', 2],
    ['lastTestedOn', 2],
  ],
  rest: ['code', 'effect', 'isoRefs', 'owner'],
}

/** Measures in the wording meant for outside. */
export function measuresTable(
  printing: Printing,
  measures: readonly RecordIn<'securityMeasures'>[],
  asked: RecordColumns<'securityMeasures'> = wholeMeasures,
): Grid {
  const { documents, registers } = printing.texts
  const { security: description } = documents.descriptions
  // Where the state may not be told, what is only planned would look like a promise kept.
  const withState = mayTell(printing.audience, 'securityMeasures', 'state')
  const told = measures.filter(({ state }) => withState || state === 'implemented')
  const grid = recordGrid(printing, 'securityMeasures', told, asked, { description, empty: documents.none })
  return {
    ...grid,
    columns: [
      ...grid.columns.slice(0, 1),
      { label: registers.securityMeasures.fields.title.label, share: 5 },
      ...grid.columns.slice(1),
    ],
    rows: grid.rows.map((row, index) => [
      ...row.slice(0, 1),
      measureInWords(printing, told[index]?.id ?? '') || notStated(printing.texts),
      ...row.slice(1),
    ]),
  }
}

/** What changed and what is to settle: of the printed records and what they rest on, or of the whole file. */
export function* recordAnnexes(
  printing: Printing,
  concerns: (record: string) => boolean,
  newPage = true,
): Generator<Block> {
  if (!hasAnnexes(printing)) return
  const { d01 } = printing.texts.documents
  yield { kind: 'heading', level: 1, text: d01.changes, anchor: 'changes', newPage }
  const changes = changesSinceSnapshot(printing).filter(({ record }) => concerns(record)).length
  if (changes > printedChanges) yield { kind: 'paragraph', text: d01.lastChanges(printedChanges), tone: 'quiet' }
  yield historyPart(printing, concerns)
  yield { kind: 'heading', level: 1, text: d01.annex, anchor: 'annex', newPage: false }
  yield findingsPart(printing, concerns)
}
