import { prose } from '@core/kinds'
import { fieldLabel } from '@core/texts/field-texts'
import type { RecordIn } from '@core/registers'
import type { Grid, Text } from '../blocks'
import { answer, day, type Printing } from './printing'

type Training = RecordIn<'trainings'>

/** Told in the last column; those who came are counted, not named. */
const rest = ['trainer', 'duration', 'evaluationScore', 'passRate', 'evidence', 'nextDue'] as const

/** Training sessions, for their log and for the report on a year. A cell nobody filled in is left to whoever prints it. */
export function trainingsTable(printing: Printing, trainings: readonly Training[]): Grid {
  const { trainingsTable: description, noTraining, trainingColumns } = printing.texts.documents.proofLog
  const { notStated } = printing.texts.documents.printer
  return {
    kind: 'grid',
    description,
    empty: noTraining,
    columns: [
      { label: printing.texts.documents.ref, share: 1.4 },
      { label: trainingColumns.on, share: 1.8 },
      { label: trainingColumns.title, share: 4.4 },
      { label: trainingColumns.audience, share: 3 },
      { label: trainingColumns.came, share: 1.8 },
      { label: trainingColumns.more, share: 4 },
    ],
    rows: trainings.map((training): readonly Text[] => {
      const content = prose.asWords(training.content, printing.words)
      return [
        training.ref,
        day(training.date, printing),
        [
          { text: printing.words.text(training.title) || notStated, strong: true },
          ...(content === '' ? [] : [`\n${content}`]),
        ],
        [
          ...training.audience.map((each) => printing.texts.codes.trainingAudience[each]),
          printing.words.text(training.audienceDetail),
        ]
          .filter((part) => part !== '')
          .join('\n'),
        cameInWords(printing, training),
        rest
          .map((name) => ({ name, said: answer(printing, 'trainings', training, name).join('\n') }))
          .filter(({ said }) => said !== '')
          .map(({ name, said }) => printing.words.pair(fieldLabel(printing.texts, 'trainings', name), said))
          .join('\n'),
      ]
    }),
  }
}

const cameInWords = ({ texts }: Printing, { participantsCount, invitedCount }: Training): string =>
  participantsCount === null ? '' : texts.documents.proofLog.came(participantsCount, invitedCount)
