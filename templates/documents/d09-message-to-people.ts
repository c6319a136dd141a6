import { awareOf } from '@core/breach/deadline'
import type { Dossier } from '@core/dossier/dossier'
import { momentParts, prose } from '@core/kinds'
import type { Block } from '../blocks'
import type { BreachRecord } from './breach-parts'
import { authorityOf, contactOf, letter, saidOr, says } from './letter-parts'
import { day, type Printing } from './printing'
import { selectRecords, type WantedRefs } from './select-records'

/** A draft of what was decided not to be sent would be sent one day. */
export const breachesToTell = (dossier: Dossier, refs: WantedRefs): readonly BreachRecord[] =>
  selectRecords(dossier, 'breaches', refs).filter(({ communicateDecision }) => communicateDecision !== 'notRequired')

/**
 * D09, the message to the people a breach concerns, in plain words: GDPR Art. 34(2). How the risk was rated, who was told
 * first and what the house learned are no part of it.
 */
export function* d09MessageToPeople(printing: Printing): Generator<Block> {
  const { subject } = printing.texts.documents.breaches.d09
  for (const breach of breachesToTell(printing.dossier, printing.records))
    yield* letter(printing, { ref: breach.ref, subject, body: message(printing, breach) })
}

function* message(printing: Printing, breach: BreachRecord): Generator<Block> {
  const { d09 } = printing.texts.documents.breaches
  const { words, texts } = printing
  const chapter = (
    key: 'happened' | 'data' | 'consequences' | 'measures' | 'advice' | 'contact' | 'redress',
  ): Block => ({
    kind: 'heading',
    level: 2,
    text: d09[key],
    anchor: `people-${breach.ref.replace(/\W/g, '')}-${key}`,
    unlisted: true,
  })
  const say = (value: BreachRecord['facts']) => prose.asWords(value, words)
  yield says(d09.intro)

  yield chapter('happened')
  yield* moments(printing, breach)
  for (const type of breach.breachTypes) yield says(d09.types[type])
  yield* saidOr(say(breach.facts), d09.blanks.happened)

  yield chapter('data')
  if (breach.dataCategories.length === 0) yield says(d09.blanks.data)
  else {
    yield says(d09.dataLead)
    yield { kind: 'list', items: breach.dataCategories.map((code) => texts.codes.dataCategory[code]) }
  }

  yield chapter('consequences')
  if (breach.impacts.length > 0) {
    yield says(d09.impactsLead)
    yield { kind: 'list', items: breach.impacts.map((code) => d09.impacts[code]) }
  }
  if (breach.impacts.length === 0 || say(breach.effects) !== '')
    yield* saidOr(say(breach.effects), d09.blanks.consequences)

  yield chapter('measures')
  const measures = [breach.immediateMeasures, breach.remedialMeasures, breach.preventiveMeasures].map(say)
  yield* saidOr(measures.filter((said) => said !== '').join('\n'), d09.blanks.measures)

  yield chapter('advice')
  yield { kind: 'list', items: advice(printing, breach) }

  yield chapter('contact')
  yield says(texts.documents.requests.letter.contact(contactOf(printing)))
  yield says(d09.complaint(authorityOf(printing)))

  yield* redress(printing, breach, chapter('redress'))
}

function* moments(printing: Printing, breach: BreachRecord): Generator<Block> {
  const { d09 } = printing.texts.documents.breaches
  const dayOf = (moment: string) => day(momentParts(moment)?.day ?? '', printing)
  const [from, to, aware] = [breach.occurredFrom, breach.occurredTo, awareOf(breach)].map(dayOf)
  const isOver = from === to && breach.ongoing !== 'yes'
  const told = [
    !from ? '' : isOver ? d09.on(from) : d09.when(from),
    !aware ? '' : aware === from ? d09.knownSameDay : d09.known(aware),
    breach.ongoing === 'yes' ? d09.ongoing : '',
  ].filter((said) => said !== '')
  if (told.length > 0) yield says(told.join(' '))
}

/** What each kind of data taken commands; what only this case commands is left to be written. */
function advice({ texts }: Printing, breach: BreachRecord): readonly string[] {
  const { adviceFor, blanks } = texts.documents.breaches.d09
  const taken = (['credentials', 'financialData', 'nationalIds'] as const).filter((name) => breach[name] === 'yes')
  return [
    ...taken.map((name) => adviceFor[name]),
    ...(breach.breachTypes.includes('confidentiality') ? [adviceFor.confidentiality] : []),
    blanks.advice,
  ]
}

/** Only what is offered to the people, where something is: neither what it is worth in law nor who decided it. */
function* redress({ dossier, words }: Printing, breach: BreachRecord, heading: Block): Generator<Block> {
  const said = dossier.redress
    .filter(({ breach: of }) => of === breach.id)
    .flatMap(({ apologyText, nonFinancialHelp, amountOrScale, decidedOn }) => [
      prose.asWords(apologyText, words),
      prose.asWords(nonFinancialHelp, words),
      decidedOn === '' ? '' : words.text(amountOrScale),
    ])
    .filter((text) => text !== '')
  if (said.length === 0) return
  yield heading
  for (const each of said) yield* saidOr(each, '')
}
