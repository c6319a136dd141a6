import { listed } from '@core/kinds/listed'
import { chainOf } from '@core/law/processing-places'
import type { Processor } from '@core/registers'
import { recordTitle } from '@core/texts/words'
import type { Block, Text } from '../blocks'
import { actionsAsList } from './breach-parts'
import { quiet, withGapsTold } from './gaps-told'
import { clausesInFigures, clauseTables, isExpired, type BindingContract } from './clause-table'
import { findingsPart } from './findings-part'
import { recordGrid } from './parts'
import { day, hasAnnexes, linked, printed, withRef, type Printing } from './printing'

const chapter = (text: string, key: string, newPage = false): Block => ({
  kind: 'heading',
  level: 1,
  text,
  anchor: `processors-${key}`,
  newPage,
})

/**
 * D14, the register of processors and their contracts: GDPR Art. 28. There is no public edition: it tells what is missing
 * from contracts, and how each processor is judged.
 */
export function* d14ProcessorRegister(printing: Printing): Generator<Block> {
  const { d14 } = printing.texts.documents.processors
  const processors = printed(printing, 'processors')
  const contracts = contractsOf(printing, processors)
  yield chapter(d14.list, 'list')
  yield* list(printing, processors)
  // A table of clauses is read as a whole.
  yield chapter(d14.clauses, 'clauses', contracts.length > 0)
  yield* clauseTables(printing, contracts)
  yield chapter(d14.subProcessors, 'sub')
  yield* subProcessors(printing, processors)
  yield chapter(d14.guarantees, 'guarantees')
  yield* guarantees(printing, processors)
  yield* gapsAndActions(printing, processors, contracts)
}

function contractsOf(printing: Printing, processors: readonly Processor[]): readonly BindingContract[] {
  const ids = [...new Set(processors.map(({ contract }) => contract))]
  return ids
    .flatMap((id) => linked(printing, 'contractChecks', id) ?? [])
    .map((contract) => ({ contract, processors: processors.filter((each) => each.contract === contract.id) }))
}

function* list(printing: Printing, processors: readonly Processor[]): Generator<Block> {
  const { texts, words, dossier } = printing
  const { d14 } = texts.documents.processors
  const { columns } = d14
  const users = (id: string) =>
    dossier.activities.filter(({ processors: used }) => used.includes(id)).map(({ ref }) => ref)
  yield* withGapsTold(
    printing,
    {
      kind: 'grid',
      description: d14.listSays,
      empty: texts.documents.none,
      columns: [
        { label: texts.documents.ref, share: 1.3 },
        { label: columns.processor, share: 3.2 },
        { label: columns.service, share: 3.2 },
        { label: columns.countries, share: 2.4 },
        { label: columns.contract, share: 3.6 },
        { label: columns.verdict, share: 2.8 },
        { label: columns.usedBy, share: 2.4 },
      ],
      rows: processors.map((processor): readonly Text[] => {
        const contract = linked(printing, 'contractChecks', processor.contract)
        return [
          processor.ref,
          processor.name,
          words.text(processor.services),
          countriesOf(printing, processor),
          contract ? contractInWords(printing, contract) : d14.noContract,
          contract ? clausesInFigures(printing, contract) : '',
          users(processor.id).join(', '),
        ]
      }),
    },
    // Without a contract there is nothing to read; a processor may serve none of the activities recorded.
    [columns.verdict, columns.usedBy],
  )
}

function contractInWords(printing: Printing, contract: BindingContract['contract']): string {
  const { d14 } = printing.texts.documents.processors
  const name = withRef(contract, recordTitle('contractChecks', contract, printing.words))
  return isExpired(printing, contract) ? `${name}\n${d14.expired(day(contract.validTo, printing))}` : name
}

/** Where it keeps the data, then from where they are read: both are told, and told apart. */
function countriesOf({ words, texts }: Printing, processor: Processor): string {
  const named = (codes: readonly string[]) =>
    [...new Set(codes)]
      .filter((code) => code !== '')
      .map((code) => words.code('country', code))
      .join(', ')
  const sites = named([processor.country, ...processor.otherCountries])
  const remote = named(processor.remoteAccessCountries)
  const { label } = texts.registers.processors.fields.remoteAccessCountries
  // Access from afar says nothing of where the data are kept.
  const kept = sites === '' && remote !== '' ? texts.documents.printer.notStated : sites
  return [kept, remote === '' ? '' : words.pair(label, remote)].filter((line) => line !== '').join('\n')
}

/** Who calls on whom, down to the last: GDPR Art. 28(2) and (4). */
function* subProcessors(printing: Printing, processors: readonly Processor[]): Generator<Block> {
  const { texts, words } = printing
  const { d14 } = texts.documents.processors
  const { chain } = texts.processorPages.processor
  const find = (id: string) => linked(printing, 'processors', id)
  const callers = [...new Set(processors.flatMap((each) => chainOf(each, find)).map((each) => each.processor))]
  const rows = callers.flatMap((caller) =>
    caller.subProcessors
      .flatMap((id) => find(id) ?? [])
      .map((called): readonly Text[] => [
        withRef(called, called.name),
        words.text(called.services),
        countriesOf(printing, called),
        withRef(caller, caller.name),
        caller.authorisationKind === '' ? '' : texts.codes.authorisationKind[caller.authorisationKind],
      ]),
  )
  if (rows.length === 0) yield quiet(chain.none)
  else
    yield* withGapsTold(printing, {
      kind: 'grid',
      description: d14.subProcessorsSay,
      empty: chain.none,
      columns: [
        { label: chain.name, share: 3 },
        { label: chain.service, share: 3 },
        { label: chain.countries, share: 2 },
        { label: chain.calledBy, share: 3 },
        { label: d14.columns.authorisation, share: 2.4 },
      ],
      rows,
    })
}

/** What proves the guarantees of Art. 28(1): how they were judged and on what, certificates, audits. */
function* guarantees(printing: Printing, processors: readonly Processor[]): Generator<Block> {
  const { texts, dossier } = printing
  const { d14 } = texts.documents.processors
  const columns = [
    ['name', 2.3],
    ['guaranteesVerdict', 1.8],
    ['guaranteesJudgedOn', 1.7],
    ['nextReviewOn', 1.7],
  ] as const
  const labels = texts.registers.processors.fields
  const table = recordGrid(
    printing,
    'processors',
    processors,
    {
      columns,
      rest: [
        'guaranteesReason',
        'certifications',
        'questionnaire',
        'auditedOn',
        'criticality',
        'parentLawExposure',
        'ownReuse',
        'ownReuseAnalysis',
        'exitPlan',
      ],
    },
    { description: d14.guaranteesSay, empty: texts.documents.none },
  )
  const asked = columns.map(([name]) => labels[name].label)
  // The names alone stand in the list already.
  if (table.columns.length > 2 || table.under !== undefined) yield* withGapsTold(printing, table, [], asked)
  else yield quiet(texts.documents.breaches.notStated(listed(asked.slice(1), texts.spoken.semicolon)))
  const ids = new Set(processors.map(({ id }) => id))
  const certificates = dossier.certifications.filter(({ processor }) => ids.has(processor))
  if (certificates.length > 0) {
    yield { kind: 'heading', level: 2, text: d14.certificates, anchor: 'processor-certificates', unlisted: true }
    const named = {
      columns: [
        ['scheme', 3],
        ['processor', 3],
        ['body', 3],
        ['validTo', 2],
      ],
      rest: ['scope'],
    } as const
    const words = { description: d14.certificates, empty: texts.documents.none }
    yield* withGapsTold(printing, recordGrid(printing, 'certifications', certificates, named, words))
  }
  yield { kind: 'heading', level: 2, text: d14.audits, anchor: 'processor-audits', unlisted: true }
  const audits = dossier.audits.filter(({ processor }) => ids.has(processor))
  if (audits.length === 0) yield quiet(d14.noAudit)
  else {
    const named = {
      columns: [
        ['title', 3],
        ['processor', 3],
        ['date', 2],
        ['auditor', 2],
      ],
      rest: ['scope', 'conclusion', 'followUpOn'],
    } as const
    const words = { description: d14.audits, empty: texts.documents.none }
    yield* withGapsTold(printing, recordGrid(printing, 'audits', audits, named, words))
  }
}

/** Points to settle stay in the house unless asked for; what is being done about them may be told. */
function* gapsAndActions(
  printing: Printing,
  processors: readonly Processor[],
  contracts: readonly BindingContract[],
): Generator<Block> {
  const { d14 } = printing.texts.documents.processors
  const ids = new Set([...processors.map(({ id }) => id), ...contracts.map(({ contract }) => contract.id)])
  const actions = printing.dossier.actions.filter(
    ({ processor, contractCheck }) => ids.has(processor) || ids.has(contractCheck),
  )
  const withGaps = hasAnnexes(printing)
  if (!withGaps && actions.length === 0) return
  yield chapter(withGaps ? d14.gaps : d14.actions, 'gaps')
  if (withGaps) yield findingsPart(printing, (record) => ids.has(record))
  yield* actionsAsList(printing, actions, withGaps ? d14.actions : '', d14.noAction)
}
