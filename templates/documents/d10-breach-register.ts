import { awareOf, firstNotice, asToldBy } from '@core/breach/deadline'
import { momentParts, prose } from '@core/kinds'
import { breachBlocks, type BreachBlock } from '@core/law/breach-form'
import { recordTitle } from '@core/texts/words'
import type { Block, Fact } from '../blocks'
import { breachBlock, standingInWords, standingOf, type BreachRecord } from './breach-parts'
import { quiet, stated } from './gaps-told'
import { countedFact, countsOf } from './figures'
import { fact, facts } from './parts'
import { day, printed, withRef, type Printing } from './printing'
import { lowerFirst } from './retention-in-words'

/**
 * D10, the register of breaches: GDPR Art. 33(5). Figures, then the table the article asks for, then a sheet each.
 * There is no public edition: facts of a breach tell how to make another.
 */
export function* d10BreachRegister(printing: Printing): Generator<Block> {
  const { d10 } = printing.texts.documents.breaches
  const breaches = printed(printing, 'breaches')
  yield chapter(d10.counts, 'counts')
  yield figures(printing, breaches)
  yield chapter(d10.table, 'table')
  yield table(printing, breaches)
  yield chapter(d10.sheets, 'sheets')
  for (const breach of breaches) yield* sheet(printing, breach)
  yield chapter(d10.lessons, 'lessons')
  yield* lessons(printing, breaches)
}

const chapter = (text: string, key: string): Block => ({
  kind: 'heading',
  level: 1,
  text,
  anchor: `breaches-${key}`,
})

/** The day it was known; else the day it was seen, or began. */
export const dayOf = (breach: BreachRecord) =>
  momentParts(awareOf(breach) || breach.detectedAt || breach.occurredFrom)?.day ?? ''

function figures(printing: Printing, breaches: readonly BreachRecord[]): Block {
  const { d10 } = printing.texts.documents.breaches
  const days = breaches
    .map(dayOf)
    .filter((each) => each !== '')
    .sort()
  const [from = '', to = ''] = [days[0], days.at(-1)]
  const period = fact(d10.period, from === '' ? '' : d10.between(day(from, printing), day(to, printing)))
  const rows = [period, ...breachFigures(printing, breaches)]
  return { kind: 'facts', rows: rows.filter(({ value }) => value.length > 0) }
}

/** How many, of what, at what risk, and who was told. */
export function breachFigures(printing: Printing, breaches: readonly BreachRecord[]): readonly Fact[] {
  const { d10 } = printing.texts.documents.breaches
  const { codes } = printing.texts
  const told = breaches.filter(({ communicatedAt }) => communicatedAt !== '').length
  return [
    fact(d10.total, printing.words.number(breaches.length)),
    countedFact(
      d10.kinds,
      countsOf(breaches.map(({ incidentKind }) => incidentKind)),
      (kind) => (kind === '' ? d10.kindUnknown : codes.incidentKind[kind]),
      d10.line,
    ),
    countedFact(
      d10.risks,
      countsOf(breaches.map(({ riskLevel }) => riskLevel)),
      (risk) => (risk === '' ? d10.notAssessed : codes.breachRisk[risk]),
      d10.line,
    ),
    countedFact(
      d10.authority,
      countsOf(breaches.map((breach) => standingOf(printing, breach))),
      (standing) => d10.standings[standing],
      d10.line,
    ),
    fact(d10.told, printing.words.number(told)),
  ]
}

function table(printing: Printing, breaches: readonly BreachRecord[]): Block {
  const { d10 } = printing.texts.documents.breaches
  const { columns } = d10
  const { texts, words } = printing
  const { notStated } = texts.documents.printer
  const say = (...values: readonly BreachRecord['facts'][]) =>
    values
      .map((value) => prose.asWords(value, words))
      .filter((said) => said !== '')
      .join('\n') || notStated
  return {
    kind: 'grid',
    description: d10.tableSays,
    empty: texts.documents.breaches.nothing,
    columns: [
      { label: texts.documents.ref, share: 2 },
      { label: columns.facts, share: 4 },
      { label: columns.effects, share: 3 },
      { label: columns.measures, share: 3 },
      { label: columns.outcome, share: 3 },
    ],
    rows: breaches.map((breach) => {
      const sent = firstNotice(breach)
      // The words of a risk name it; « Risque : Risque élevé » would say it twice.
      const risk =
        breach.riskLevel === '' ? words.pair(columns.risk, d10.notAssessed) : texts.codes.breachRisk[breach.riskLevel]
      const authority = sent
        ? d10.notified(momentDay(printing, asToldBy(breach, sent.at)))
        : lowerFirst(d10.standing[standingOf(printing, breach)])
      const decided =
        breach.communicateDecision === '' ? notStated : texts.codes.communicateDecision[breach.communicateDecision]
      const people =
        breach.communicatedAt === '' ? lowerFirst(decided) : d10.informed(momentDay(printing, breach.communicatedAt))
      return [
        [breach.ref, day(dayOf(breach), printing)].filter((part) => part !== '').join('\n'),
        say(breach.facts),
        say(breach.effects),
        say(breach.immediateMeasures, breach.remedialMeasures),
        [risk, words.pair(columns.authority, authority), words.pair(columns.people, people)].join('\n'),
      ]
    }),
  }
}

const momentDay = (printing: Printing, moment: string) => day(momentParts(moment)?.day ?? '', printing)

/** The order that suits every authority; who notifies is the cover's. */
const inSheet = breachBlocks.filter(
  (block): block is Exclude<BreachBlock, 'notifier' | 'annexes'> => !['notifier', 'annexes'].includes(block),
)

function* sheet(printing: Printing, breach: BreachRecord): Generator<Block> {
  const words = printing.texts.documents.breaches
  const anchor = `breach-${breach.ref.replace(/\W/g, '')}`
  const text = withRef(breach, recordTitle('breaches', breach, printing.words))
  yield { kind: 'heading', level: 2, text, anchor, record: breach.ref }
  const standing = standingInWords(printing, breach)
  yield {
    kind: 'facts',
    rows: [
      ...facts(printing, 'breaches', breach, ['role', 'closedOn']).rows,
      fact(words.front.standing, standing),
    ].filter(({ value }) => value.length > 0),
  }
  for (const block of inSheet) {
    yield { kind: 'heading', level: 3, text: words.chapters[block], anchor: `${anchor}-${block}`, unlisted: true }
    yield* breachBlock(printing, breach, block)
  }
}

function* lessons(printing: Printing, breaches: readonly BreachRecord[]): Generator<Block> {
  const { d10 } = printing.texts.documents.breaches
  const { codes } = printing.texts
  const kinds = countsOf(breaches.flatMap(({ incidentKind }) => (incidentKind === '' ? [] : [incidentKind])))
  const repeated = new Map([...kinds].filter(([, count]) => count > 1))
  if (repeated.size === 0) yield quiet(d10.noRepeat)
  else
    yield {
      kind: 'facts',
      rows: [countedFact(d10.repeated, repeated, (kind) => codes.incidentKind[kind], d10.line)],
    }
  const learned = breaches.flatMap((breach) =>
    facts(printing, 'breaches', breach, ['lessonsLearned'])
      .rows.filter(({ value }) => value.length > 0)
      .map((row) => ({ ...row, label: withRef(breach, recordTitle('breaches', breach, printing.words)) })),
  )
  yield* stated(printing, { kind: 'facts', rows: learned }, d10.noLesson)
}
