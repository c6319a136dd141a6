import { clientFileOf } from '@core/dossier/references'
import { prose } from '@core/kinds'
import { chainOf } from '@core/law/processing-places'
import type { Processor, ProcessorActivity } from '@core/registers'
import { recordTitle } from '@core/texts/words'
import { plainText, type Block } from '../blocks'
import { actingPart, distinct, unansweredBy } from './acting-processor'
import { quiet, withGapsTold } from './gaps-told'
import { snapshotsTable } from './controller-parts'
import { fact, facts, withoutSources } from './parts'
import { answer, linked, printed, withRef, type Printing } from './printing'
import { besideEach, measuresTable, processorsTable, recordAnnexes, transfersTable } from './record-parts'
import { officerOf, reachOf, representativeOf, servedControllers, type ServedController } from './served-controllers'

const chapter = (text: string, anchor: string, newPage = false): Block => ({
  kind: 'heading',
  level: 1,
  text,
  anchor,
  newPage,
})

/**
 * D02, a processor's record: GDPR Art. 30(2). What the article asks and no more: purposes, data and periods are for the
 * controllers' own records.
 */
export function* d02ProcessorRecord(printing: Printing): Generator<Block> {
  const { d02 } = printing.texts.documents.processors
  const services = printed(printing, 'processorActivities')
  const served = servedControllers(printing, services)
  yield chapter(d02.processor, 'processor', true)
  yield* actingPart(printing, services)
  yield chapter(d02.served, 'served')
  yield* servedPart(printing, served)
  yield chapter(d02.categories, 'categories')
  yield* categoriesPart(printing, services, served)
  yield chapter(d02.subProcessors, 'sub-processors')
  yield* subProcessorsPart(printing, services)
  yield chapter(printing.texts.documents.d01.transfers, 'transfers')
  yield* transfersPart(printing, services)
  yield chapter(d02.security, 'security')
  yield* securityPart(printing, services)
  yield chapter(d02.versions, 'versions')
  yield* versionsPart(printing)
  const ids = new Set(services.map(({ id }) => id))
  yield* recordAnnexes(printing, (record) => ids.has(record), false)
}

function* servedPart(printing: Printing, served: readonly ServedController[]): Generator<Block> {
  const { d02 } = printing.texts.documents.processors
  const { columns } = d02
  yield* withGapsTold(
    printing,
    {
      kind: 'grid',
      description: d02.servedSays,
      empty: d02.noneServed,
      columns: [
        { label: columns.controller, share: 3 },
        { label: columns.contact, share: 4 },
        { label: columns.representative, share: 2.5 },
        { label: columns.officer, share: 2.5 },
        { label: columns.services, share: 1.6 },
      ],
      rows: served.map((controller) => [
        controller.name,
        reachOf(printing, controller),
        representativeOf(printing, controller),
        officerOf(printing, controller),
        controller.entrusted.map(({ service }) => service.ref).join(', '),
      ]),
    },
    // Only those outside the Union have one: Art. 27.
    [columns.representative],
  )
}

function* categoriesPart(
  printing: Printing,
  services: readonly ProcessorActivity[],
  served: readonly ServedController[],
): Generator<Block> {
  const { texts, words } = printing
  const { d02 } = texts.documents.processors
  const fields = texts.registers.processorActivities.fields
  const row = (name: string, service: ProcessorActivity, own = '') => [
    name,
    nameOfService(printing, service),
    own || prose.asWords(service.categoriesOfProcessing, words),
    service.status === '' ? '' : texts.codes.activityStatus[service.status],
  ]
  yield* withGapsTold(printing, {
    kind: 'grid',
    description: d02.categoriesSays,
    empty: texts.documents.none,
    columns: [
      { label: d02.columns.controller, share: 3 },
      { label: fields.name.label, share: 3.5 },
      { label: fields.categoriesOfProcessing.label, share: 5 },
      { label: fields.status.label, share: 1.4 },
    ],
    rows: [
      ...served.flatMap(({ name, entrusted }) =>
        entrusted.map(({ service, customer }) => row(name, service, words.text(customer.categories))),
      ),
      ...services.filter(({ customers }) => customers.length === 0).map((service) => row('', service)),
    ],
  })
}

const nameOfService = (printing: Printing, service: ProcessorActivity): string =>
  withRef(service, recordTitle('processorActivities', service, printing.words))

/** Those a service calls on, and those they call on in turn: GDPR Art. 28(2) and (4). */
function* subProcessorsPart(printing: Printing, services: readonly ProcessorActivity[]): Generator<Block> {
  const { texts } = printing
  const { d02 } = texts.documents.processors
  const find = (id: string) => linked(printing, 'processors', id)
  const called = services.map((service) => {
    const direct = service.subProcessors.flatMap((id) => find(id) ?? [])
    return { service, direct, chain: distinct(direct.flatMap((each) => chainOf(each, find)).map((c) => c.processor)) }
  })
  const all = distinct(called.flatMap(({ chain }) => chain))
  const authorised = ({ authorisationKind }: ProcessorActivity) =>
    authorisationKind === '' ? d02.unauthorised : texts.codes.authorisationKind[authorisationKind]
  const said = (processor: Processor) =>
    called
      .filter(({ chain }) => chain.includes(processor))
      .map(({ service, direct, chain }) => {
        if (direct.includes(processor)) return withRef(service, authorised(service))
        const caller = chain.find(({ subProcessors }) => subProcessors.includes(processor.id))
        return withRef(service, d02.calledBy(caller?.name ?? ''))
      })
      .join('\n')
  if (all.length === 0) yield quiet(texts.processorPages.processor.chain.none)
  else
    yield* withGapsTold(printing, processorsTable(printing, all, { label: d02.columns.authorised, share: 3.5, said }))
}

function* transfersPart(printing: Printing, services: readonly ProcessorActivity[]): Generator<Block> {
  const { texts } = printing
  const { documents, registers } = texts
  const { label } = registers.processorActivities.fields.transfersDeclared
  const declared = new Map<string, string[]>()
  for (const service of services) {
    const [said = documents.printer.notStated] = answer(printing, 'processorActivities', service, 'transfersDeclared')
    declared.set(plainText(said), [...(declared.get(plainText(said)) ?? []), service.ref])
  }
  const lines = [...declared].map(([said, refs]) =>
    services.length === 1 ? said : printing.words.pair(said, refs.join(', ')),
  )
  yield { kind: 'facts', rows: [fact(label, lines.join('\n'))] }
  const holders = services.map((service) => ({
    name: nameOfService(printing, service),
    transfers: service.transfers,
  }))
  const table = transfersTable(printing, registers.processorActivities.fields.name.label, holders)
  const isPromised = services.some(({ transfersDeclared }) => transfersDeclared === 'yes')
  if (table.rows.length > 0 || isPromised) yield* withGapsTold(printing, table)
}

/** Art. 30(2)(d): a general description, how far each measure is in place, and the services it protects. */
function* securityPart(printing: Printing, services: readonly ProcessorActivity[]): Generator<Block> {
  const measures = distinct(
    services.flatMap(({ securityMeasures }) =>
      securityMeasures.flatMap((id) => linked(printing, 'securityMeasures', id) ?? []),
    ),
  )
  const table = measuresTable(printing, measures, {
    columns: [
      ['code', 3],
      ['state', 2],
    ],
  })
  const using = (id: string) => services.filter(({ securityMeasures }) => securityMeasures.includes(id))
  const { columns } = printing.texts.documents.processors.d02
  if (measures.length > 0)
    yield* withGapsTold(
      printing,
      services.length === 1
        ? table
        : besideEach(table, measures, {
            label: columns.services,
            said: ({ id }) =>
              using(id)
                .map(({ ref }) => ref)
                .join(', '),
          }),
    )
  yield* unansweredBy(
    printing,
    'securityMeasures',
    services.filter((service) => service.securityMeasures.length === 0),
  )
}

function* versionsPart(printing: Printing): Generator<Block> {
  const { d02 } = printing.texts.documents.processors
  const file = clientFileOf(printing.dossier)
  yield withoutSources(facts(printing, 'clientFile', file, ['registerVersion']))
  if (file.snapshots.length > 0) yield* withGapsTold(printing, snapshotsTable(printing))
  else yield quiet(d02.noneHandedOver)
}
