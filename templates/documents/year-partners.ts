import { isUsed } from '@core/law/processor-use'
import { verdictOf } from '@core/law/contract-verdict'
import { isIn } from '@core/indicators/period'
import type { AlgorithmicSystem, Processor } from '@core/registers'
import type { Block, Grid, Text } from '../blocks'
import { quiet } from './gaps-told'
import { countedFact, countsOf } from './figures'
import { day, linked, printed, type Printing } from './printing'
import { byDay, callIfAny, counted, countedIfAny, gap, loud, partIfAny, under } from './year'
import type { YearChapter, YearPrint } from './year'
import { currentActivities } from './year-record'

/** Those who process for the organisation, what leaves the Union, and the tools that score people. */

type ContractState = 'complete' | 'gaps' | 'toRead' | 'none'
const contractStates: readonly ContractState[] = ['complete', 'gaps', 'toRead', 'none']

function contractStateOf(printing: Printing, { contract }: Processor): ContractState {
  const check = linked(printing, 'contractChecks', contract)
  return check === undefined ? 'none' : verdictOf(check).state
}

export function partnersChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.partners
  const activities = currentActivities(printing)
  const used = printed(printing, 'processors').filter(({ id }) => isUsed(id, activities))
  const inState = (state: ContractState) => used.filter((each) => contractStateOf(printing, each) === state)
  const toSettle = used.filter((each) => ['gaps', 'none'].includes(contractStateOf(printing, each)))
  const transfers = activities.flatMap((activity) => activity.transfers)
  const declared = (answer: 'yes' | 'no' | 'unknown') =>
    activities.filter(({ transfersDeclared }) => transfersDeclared === answer)
  const assessed = byDay(print, printed(printing, 'transferAssessments'), ({ approvedOn }) => approvedOn).within
  const { line } = printing.texts.documents.requests.d11
  if (
    used.length + transfers.length + declared('yes').length + assessed.length === 0 &&
    declared('unknown').length === 0
  )
    return { blocks: [] }
  return {
    figures: [
      {
        label: said.used,
        count: used.length,
        parts: contractStates.flatMap((state) => partIfAny(print, said.contractsInShort[state], inState(state).length)),
      },
      {
        label: said.transfers,
        count: declared('yes').length,
        parts: [],
      },
      // No part of those with a transfer: a figure of its own.
      ...(declared('unknown').length === 0
        ? []
        : [{ label: said.transfersUnknown, count: declared('unknown').length, parts: [] }]),
    ],
    calls: callIfAny(print, said.settle, toSettle),
    blocks: [
      {
        kind: 'facts',
        rows: [
          counted(print, said.used, used),
          ...contractStates.flatMap((state) => countedIfAny(print, said.contracts[state], inState(state))),
          ...(used.length === 0
            ? []
            : [
                countedFact(
                  said.guarantees,
                  countsOf(used.map(({ guaranteesVerdict }) => guaranteesVerdict)),
                  (verdict) =>
                    verdict === '' ? said.guaranteesUnknown : printing.texts.codes.guaranteesVerdict[verdict],
                  line,
                ),
                counted(
                  print,
                  said.audited,
                  used.filter(({ auditedOn }) => isIn(print.period, auditedOn)),
                ),
              ]),
          counted(print, said.transfers, declared('yes')),
          ...countedIfAny(print, said.transfersUnknown, declared('unknown')),
          ...(transfers.length === 0
            ? []
            : [
                countedFact(
                  said.mechanisms,
                  countsOf(transfers.map(({ mechanism }) => mechanism)),
                  (mechanism) =>
                    mechanism === '' ? said.mechanismUnknown : printing.texts.codes.transferMechanism[mechanism],
                  line,
                ),
              ]),
          ...countedIfAny(print, said.assessed, assessed),
        ],
      },
      ...(toSettle.length === 0 ? [] : [under(said.toSettle, 'contracts'), contractsGrid(printing, toSettle)]),
    ],
  }
}

function contractsGrid(printing: Printing, processors: readonly Processor[]): Grid {
  const { columns, contracts, toSettle } = printing.texts.documents.yearReport.partners
  const { notStated } = printing.texts.documents.printer
  return {
    kind: 'grid',
    description: toSettle,
    empty: '',
    columns: [
      { label: printing.texts.documents.ref, share: 1.4 },
      { label: columns.name, share: 3 },
      { label: columns.services, share: 4 },
      { label: columns.contract, share: 5 },
    ],
    rows: processors.map((processor): readonly Text[] => [
      processor.ref,
      processor.name || gap(notStated),
      printing.words.text(processor.services) || gap(notStated),
      contracts[contractStateOf(printing, processor)],
    ]),
  }
}

const lastTestOf = ({ biasTests }: AlgorithmicSystem) =>
  biasTests.reduce((last, { date }) => (date > last ? date : last), '')

export function algorithmsChapter(print: YearPrint): YearChapter {
  const { printing, period } = print
  const said = printing.texts.documents.yearReport.algorithms
  const systems = printed(printing, 'algorithmicSystems')
  if (systems.length === 0) return { blocks: [] }
  const usedIds = new Set(currentActivities(printing).flatMap((a) => a.algorithmicSystems))
  const used = systems.filter(({ id }) => usedIds.has(id))
  const tested = systems.filter(({ biasTests }) => biasTests.some(({ date }) => isIn(period, date)))
  const untested = used.filter((system) => lastTestOf(system) === '')
  const others = used.filter((each) => !tested.includes(each) && lastTestOf(each) !== '')
  const testedBefore = others.filter((each) => lastTestOf(each) < period.from)
  const testedSince = others.filter((each) => lastTestOf(each) > period.to)
  const failed = systems.filter(({ biasTests }) =>
    biasTests.some(({ date, verdict }) => verdict === 'fail' && isIn(period, date)),
  )
  return {
    figures: [
      {
        label: said.used,
        count: used.length,
        parts: [
          ...partIfAny(print, said.tested, used.filter((each) => tested.includes(each)).length),
          ...partIfAny(print, said.testedBefore, testedBefore.length),
          ...partIfAny(print, said.testedSince, testedSince.length),
          ...partIfAny(print, said.untested, untested.length),
        ],
      },
    ],
    calls: callIfAny(print, said.failed, failed),
    blocks: [
      {
        kind: 'facts',
        rows: [
          counted(print, said.used, used),
          ...countedIfAny(
            print,
            said.others,
            systems.filter((each) => !used.includes(each)),
          ),
          counted(print, said.tested, tested),
          ...countedIfAny(print, said.testedBefore, testedBefore),
          ...countedIfAny(print, said.testedSince, testedSince),
          ...countedIfAny(print, said.untested, untested),
        ],
      },
      ...testsOf(print, systems),
      ...correctionsOf(print, systems),
    ],
    undated: undatedRows(print, systems),
  }
}

function undatedRows({ printing }: YearPrint, systems: readonly AlgorithmicSystem[]): readonly Block[] {
  const rows = systems.flatMap(({ biasTests, biasCorrections }) => [...biasTests, ...biasCorrections])
  const undated = rows.filter(({ date }) => date === '').length
  return undated === 0 ? [] : [quiet(printing.texts.documents.yearReport.undatedRow(undated))]
}

function testsOf({ printing, period }: YearPrint, systems: readonly AlgorithmicSystem[]): readonly Block[] {
  const { tests, columns, noVerdict } = printing.texts.documents.yearReport.algorithms
  const { codes, documents } = printing.texts
  const { notStated } = documents.printer
  const found = systems.flatMap((system) =>
    system.biasTests.filter(({ date }) => isIn(period, date)).map((test) => ({ system, test })),
  )
  if (found.length === 0) return []
  return [
    under(tests, 'tests'),
    {
      kind: 'grid',
      description: tests,
      empty: '',
      columns: [
        { label: columns.system, share: 3 },
        { label: columns.on, share: 2 },
        { label: columns.test, share: 4 },
        { label: columns.result, share: 2 },
        { label: columns.verdict, share: 2.4 },
      ],
      rows: found.map(({ system, test }): readonly Text[] => [
        `${system.ref} · ${system.name}`,
        day(test.date, printing),
        [test.metric === '' ? notStated : codes.fairnessMetric[test.metric], printing.words.text(test.group)]
          .filter((part) => part !== '')
          .join('\n'),
        test.result || gap(notStated),
        test.verdict === ''
          ? gap(noVerdict)
          : test.verdict === 'fail'
            ? loud(codes.biasVerdict.fail)
            : codes.biasVerdict[test.verdict],
      ]),
    },
  ]
}

function correctionsOf({ printing, period }: YearPrint, systems: readonly AlgorithmicSystem[]): readonly Block[] {
  const { corrections, columns } = printing.texts.documents.yearReport.algorithms
  const { notStated } = printing.texts.documents.printer
  const found = systems.flatMap((system) =>
    system.biasCorrections.filter(({ date }) => isIn(period, date)).map((row) => ({ system, row })),
  )
  if (found.length === 0) return []
  return [
    under(corrections, 'corrections'),
    {
      kind: 'grid',
      description: corrections,
      empty: '',
      columns: [
        { label: columns.system, share: 3 },
        { label: columns.on, share: 2 },
        { label: columns.finding, share: 3 },
        { label: columns.correction, share: 3.4 },
        { label: columns.effect, share: 3 },
      ],
      rows: found.map(({ system, row }): readonly Text[] => [
        `${system.ref} · ${system.name}`,
        day(row.date, printing),
        printing.words.text(row.finding) || gap(notStated),
        printing.words.text(row.correction) || gap(notStated),
        printing.words.text(row.effect) || gap(notStated),
      ]),
    },
  ]
}
