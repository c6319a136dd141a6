import { activitiesOf } from '@core/dpia/coverage'
import type { Dpia } from '@core/registers'
import type { Grid, Text } from '../blocks'
import { printOf, residualInWords } from './dpia-parts'
import { day, type Printing } from './printing'

/** Impact assessments, a line each: what was advised, what was decided, what remains. */
export function dpiaList(printing: Printing, dpias: readonly Dpia[]): Grid {
  const { dpiaColumns, dpiasSay, noDpia } = printing.texts.documents.accountabilityFile
  const { notStated } = printing.texts.documents.printer
  return {
    kind: 'grid',
    description: dpiasSay,
    empty: noDpia,
    columns: [
      { label: printing.texts.documents.ref, share: 1.4 },
      { label: dpiaColumns.title, share: 3.4 },
      { label: dpiaColumns.activities, share: 2.6 },
      { label: dpiaColumns.advice, share: 2.6 },
      { label: dpiaColumns.decision, share: 2.8 },
      { label: dpiaColumns.residual, share: 3 },
      { label: dpiaColumns.review, share: 2.2 },
    ],
    rows: dpias.map((dpia): readonly Text[] => [
      dpia.ref,
      [printing.words.text(dpia.title) || notStated, statusInWords(printing, dpia)]
        .filter((part) => part !== '')
        .join('\n'),
      activitiesOf(dpia, printing.dossier)
        .map(({ ref }) => ref)
        .join(', ') || notStated,
      adviceInWords(printing, dpia),
      decisionInWords(printing, dpia),
      residualInWords(printOf(printing, dpia)),
      reviewInWords(printing, dpia),
    ]),
  }
}

const statusInWords = ({ texts }: Printing, { status }: Dpia): string =>
  status === '' ? '' : texts.codes.dpiaStatus[status]

export function adviceInWords(printing: Printing, { dpoVerdict, dpoAdviceOn }: Dpia): Text {
  if (dpoVerdict === '') return gap(printing.texts.documents.accountabilityFile.noAdvice)
  const said = printing.texts.codes.dpoVerdict[dpoVerdict]
  const on = dpoAdviceOn === '' ? [] : [`\n${day(dpoAdviceOn, printing)}`]
  return dpoVerdict === 'unfavourable' ? [loud(said), ...on] : [said, ...on]
}

export function decisionInWords(printing: Printing, { outcome, decidedOn }: Dpia): Text {
  if (outcome === '') return gap(printing.texts.documents.accountabilityFile.noDecision)
  const said = printing.texts.codes.dpiaOutcome[outcome]
  const on = decidedOn === '' ? [] : [`\n${day(decidedOn, printing)}`]
  return outcome === 'rejected' ? [loud(said), ...on] : [said, ...on]
}

/** A day that has passed calls for a review: nothing tells that it was held. */
function reviewInWords(printing: Printing, { reviewOn }: Dpia): Text {
  const { noReview, reviewDue } = printing.texts.documents.accountabilityFile
  if (reviewOn === '') return gap(noReview)
  const on = day(reviewOn, printing)
  return reviewOn < printing.today ? [loud(reviewDue(on))] : on
}

const gap = (text: string): Text => [{ text, emphasis: true }]
const loud = (text: string) => ({ text, strong: true, alert: true })
