import { codeLists } from '@core/codes'
import { prose } from '@core/kinds'
import { sourcesHere } from '@core/law/sources-here'
import { isOfArticle28, sourcesOfClause, verdictOf, type ContractClause } from '@core/law/contract-verdict'
import type { ContractCheck, Processor } from '@core/registers'
import { citeAll } from '@core/texts/cite'
import type { Block, Text } from '../blocks'
import { quiet, withGapsTold } from './gaps-told'
import { day, withRef, type Printing } from './printing'

/** A contract, and those it binds. */
export interface BindingContract {
  readonly contract: ContractCheck
  readonly processors: readonly Processor[]
}

/** As many as an upright page holds in words; a page on its side is too low for the fifteen clauses. */
const besideEachOther = 5

/** Clauses down the page, contracts across, in words: GDPR Art. 28(3). What was remarked comes after. */
export function* clauseTables(printing: Printing, contracts: readonly BindingContract[]): Generator<Block> {
  const { d14 } = printing.texts.documents.processors
  if (contracts.length === 0) {
    yield quiet(d14.nothingRead)
    return
  }
  // A table a page, none of them cut; of about the same width, so that they look like one.
  const tables = Math.ceil(contracts.length / besideEachOther)
  const first = (table: number) => Math.floor((table * contracts.length) / tables)
  for (let table = 0; table < tables; table += 1) {
    const shown = contracts.slice(first(table), first(table + 1))
    if (tables > 1) yield headOf(printing, shown)
    yield clauseTable(printing, shown)
  }
  yield quiet(d14.besides)
  yield* remarks(printing, contracts)
}

function headOf({ texts }: Printing, shown: readonly BindingContract[]): Block {
  const [from = '', to = ''] = [shown[0]?.contract.ref, shown.at(-1)?.contract.ref]
  const text = from === to ? from : texts.documents.processors.d14.fromTo(from, to)
  const anchor = `clauses-${from.replace(/\W/g, '')}`
  return { kind: 'heading', level: 2, text, anchor, unlisted: true, newPage: true }
}

function clauseTable(printing: Printing, contracts: readonly BindingContract[]): Block {
  const { texts, language, parameters } = printing
  const { d14 } = texts.documents.processors
  const fields = texts.registers.contractChecks.fields
  const gap: Text = [{ text: texts.documents.printer.notStated, emphasis: true }]
  const dates = ['signedOn', 'validTo', 'checkedOn'] as const
  return {
    kind: 'grid',
    description: d14.clausesSay,
    empty: d14.nothingRead,
    columns: [
      { label: texts.rows.contractClauses.fields.clause.label, share: 3.2 },
      { label: d14.columns.source, share: 3 },
      ...contracts.map(({ contract, processors }) => ({
        label: withRef(contract, processors.map(({ name }) => name).join(', ')),
        share: 2.2,
      })),
    ],
    rows: [
      ...dates.map((name): readonly Text[] => [
        fields[name].label,
        '–',
        ...contracts.map(({ contract }) => dateOf(printing, contract, name) || gap),
      ]),
      ...codeLists.contractClause.map((clause): readonly Text[] => [
        texts.codes.contractClause[clause],
        citeAll(sourcesHere(sourcesOfClause[clause], parameters), language),
        ...contracts.map(({ contract }) => answerOf(printing, contract, clause)),
      ]),
    ],
  }
}

function dateOf(printing: Printing, contract: ContractCheck, name: 'signedOn' | 'validTo' | 'checkedOn'): string {
  const { d14 } = printing.texts.documents.processors
  const said = day(contract[name], printing)
  return name === 'validTo' && isExpired(printing, contract) ? d14.over(said) : said
}

export const isExpired = ({ today }: Printing, { validTo }: ContractCheck): boolean => validTo !== '' && validTo < today

/** What is not there stands out by its weight, and is a word first. */
function answerOf({ texts }: Printing, { clauses }: ContractCheck, clause: ContractClause): Text {
  const read = clauses.find((each) => each.clause === clause)
  if (!read || read.answer === '') return [{ text: texts.processorPages.contract.notRead, emphasis: true }]
  const strong = read.answer === 'no' || read.answer === 'partly'
  return [{ text: texts.codes.clauseAnswer[read.answer], strong }, read.number === '' ? '' : `\n${read.number}`]
}

function* remarks(printing: Printing, contracts: readonly BindingContract[]): Generator<Block> {
  const { texts, words } = printing
  const { d14 } = texts.documents.processors
  const fields = texts.rows.contractClauses.fields
  const rows = contracts.flatMap(({ contract, processors }) =>
    contract.clauses.flatMap(({ clause, answer, remark }): readonly (readonly Text[])[] => {
      const said = prose.asWords(remark, words)
      if (said === '') return []
      return [
        [
          withRef(contract, processors.map(({ name }) => name).join(', ')),
          clause === '' ? '' : texts.codes.contractClause[clause],
          answer === '' ? texts.processorPages.contract.notRead : texts.codes.clauseAnswer[answer],
          said,
        ],
      ]
    }),
  )
  if (rows.length === 0) return
  yield { kind: 'heading', level: 2, text: d14.remarks, anchor: 'clause-remarks', unlisted: true }
  yield* withGapsTold(printing, {
    kind: 'grid',
    description: d14.remarks,
    empty: texts.documents.none,
    columns: [
      { label: d14.columns.contract, share: 3 },
      { label: fields.clause.label, share: 2.6 },
      { label: fields.answer.label, share: 1.5 },
      { label: fields.remark.label, share: 5 },
    ],
    rows,
  })
}

/** How many of the clauses of Art. 28 are there, and what became of the others: the table tells which. */
export function clausesInFigures({ texts, words }: Printing, contract: ContractCheck): string {
  const { lists } = texts.processorPages.contract
  const { d14 } = texts.documents.processors
  const verdict = verdictOf(contract)
  const all = codeLists.contractClause.filter(isOfArticle28).length
  const others = ['missing', 'partly', 'setAside', 'unread'] as const
  const there = all - others.reduce((sum, name) => sum + verdict[name].length, 0)
  return [
    d14.there(there, all),
    ...others
      .filter((name) => verdict[name].length > 0)
      .map((name) => words.pair(lists[name], words.number(verdict[name].length))),
  ].join('\n')
}
