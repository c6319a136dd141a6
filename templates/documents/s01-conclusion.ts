import type { Clue } from '@core/dpia/clues'
import { usualThreshold } from '@core/dpia/criteria'
import type { Screening, ScreeningReason } from '@core/dpia/screening'
import type { AnyRecord } from '@core/dossier/change'
import { groupOf } from '@core/kinds'
import { registers, type Activity, type RowName } from '@core/registers'
import { rowTitle } from '@core/texts/words'
import type { Block, Note, Text } from '../blocks'
import { answer, type Printing } from './printing'

/** What a screening comes to: the facts as they are recorded, the conclusion its tables lead to, and whether the decision follows. */

/** « Personnes : Enfants, Patients »: each fact with what it says, those of one question together. */
export function factsInWords(printing: Printing, activity: Activity, clues: readonly Clue[]): string {
  const { texts, words } = printing
  const fields = [...new Set(clues.map(({ field }) => field))]
  const labels: Readonly<Record<string, { label: string }>> = texts.registers.activities.fields
  const lines = fields.map((field) => {
    const own = clues.filter((clue) => clue.field === field)
    const rows = [...new Set(own.map((clue) => rowInWords(printing, activity, clue)).filter((name) => name !== ''))]
    const said = rows.length > 0 ? rows.join(', ') : ownAnswer(printing, activity, field)
    const label = labels[field]?.label ?? field
    return said === '' ? label : words.pair(label, said)
  })
  return lines.join('\n') || texts.documents.dpia.s01.noFact
}

function rowInWords({ words }: Printing, activity: Activity, { field, row }: Clue): string {
  const { kind } = registers.activities.fields[field as keyof typeof registers.activities.fields]
  const of = groupOf(kind)
  if (row === undefined || !of) return ''
  const rows = activity[field] as unknown as readonly AnyRecord[]
  const found = rows.find(({ id }) => id === row)
  return found ? rowTitle(of.name as RowName, found, words) : ''
}

/** Of a whole group, what its rows are called. */
function ownAnswer(printing: Printing, activity: Activity, field: Clue['field']): string {
  const { kind } = registers.activities.fields[field as keyof typeof registers.activities.fields]
  const of = groupOf(kind)
  if (of) {
    const rows = activity[field] as unknown as readonly AnyRecord[]
    return [...new Set(rows.map((row) => rowTitle(of.name as RowName, row, printing.words)))].join(', ')
  }
  const [first = '', ...more] = answer(printing, 'activities', activity, field).map((text) => String(text))
  return more.length === 0 ? first : `${first} […]`
}

/** What the tables above come to, and each of their lines that counts. */
export function* conclusion(printing: Printing, screening: Screening): Generator<Block> {
  const { s01 } = printing.texts.documents.dpia
  const { met, suggested, unanswered } = screening.count
  yield {
    kind: 'note',
    tone: 'info',
    text: [s01.outcomes[outcomeInWords(screening)], s01.count(met, suggested, unanswered - suggested)],
  }
  const reasons = screening.reasons.flatMap((reason) => reasonInWords(printing, screening, reason))
  if (reasons.length > 0) yield { kind: 'list', items: reasons }
}

type Outcome = keyof Printing['texts']['documents']['dpia']['s01']['outcomes']

/** Answers make an assessment required in most cases; facts nobody confirmed only point to it. An exemption is not an answer. */
function outcomeInWords({ suggested, count, exemptions }: Screening): Outcome {
  if (suggested === 'probablyRequired' && count.met < usualThreshold) return 'pointed'
  if (suggested === 'notRequired' && exemptions.some(({ stands }) => stands === 'plausible')) return 'exempted'
  return suggested
}

function reasonInWords({ texts, words }: Printing, screening: Screening, reason: ScreeningReason): readonly string[] {
  const { reasons } = texts.documents.dpia.s01
  const criteria = (stands: Screening['criteria'][number]['stands']) =>
    screening.criteria
      .filter((each) => each.stands === stands)
      .map(({ criterion }) => words.code('wp248Criterion', criterion))
      .join(', ')
  const told = (say: (names: string) => string, names: string) => (names === '' ? [] : [say(names)])
  switch (reason.why) {
    case 'mandatoryCase':
    case 'mandatoryClue':
      return [reasons[reason.why](words.code('dpiaTrigger', reason.trigger))]
    case 'listed':
      return [reasons[reason.confirmed ? 'listed' : 'listedMaybe'](words.code('dpiaRequiredType', reason.item))]
    case 'exempt':
      return [reasons.exempt[reason.stands](words.code('dpiaExemptType', reason.item))]
    case 'criteria':
      return [...told(reasons.met, criteria('met')), ...told(reasons.suggested, criteria('suggested'))]
    case 'casesOpen':
      return told(reasons.casesOpen, reason.triggers.map((each) => words.code('dpiaTrigger', each)).join(', '))
    case 'criteriaOpen':
      return told(reasons.criteriaOpen, criteria('open'))
  }
}

/** A decision against what the screening comes to says why, or that nobody said. */
export function departsNote({ texts, words }: Printing, activity: Activity, { suggested }: Screening): readonly Note[] {
  const { s01 } = texts.documents.dpia
  if (activity.dpiaDecision !== 'notRequired') return []
  if (suggested !== 'required' && suggested !== 'probablyRequired') return []
  const reason = words.text(activity.dpiaDecisionReason)
  const text: Text = reason === '' ? s01.noReason : s01.againstReason(reason)
  return [{ kind: 'note', tone: 'negative', title: s01.against, text: [text] }]
}
