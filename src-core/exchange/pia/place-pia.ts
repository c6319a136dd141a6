import { emptyRecord } from '../../dossier/dossier'
import type { ContentLanguage } from '../../kinds'
import type { Dpia } from '../../registers'
import { leaveTheRest } from './leave-the-rest'
import { Notes } from './notes'
import type { PiaFile } from './pia-file'
import { placeAnswers } from './place-answers'
import { placeComments } from './place-comments'
import { placeEvaluations } from './place-evaluations'
import { placeMeasures } from './place-measures'
import { placeSheet } from './place-sheet'
import type { Placed, Placing } from './placing'
import { inOrder, riskItemNames } from './questions'

/** Every answer, measure, evaluation and comment of the file in its place, or told to the notes. */
export function placePia(
  file: PiaFile,
  { language, idOf, notes = new Notes(language) }: { language: ContentLanguage; idOf: Placing['idOf']; notes?: Notes },
): Placed {
  const placing: Placing = {
    ...{ file, language, idOf, notes, fields: {} },
    ...{ answers: new Map(), measures: new Map(), risks: new Map(), remarks: new Map(), actions: new Map() },
  }
  placeSheet(placing)
  placeMeasures(placing)
  placeAnswers(placing)
  placeEvaluations(placing)
  placeComments(placing)
  leaveTheRest(placing)
  notes.close()
  const { answers, measures, risks, remarks } = placing
  const dpia: Dpia = {
    ...emptyRecord('dpias', { id: '', ref: '', at: '', author: '' }),
    ...placing.fields,
    answers: [...answers].sort(([a], [b]) => inOrder(a, b)).map(([, row]) => row),
    measures: [...measures.values()],
    risks: riskItemNames.flatMap((item) => risks.get(item) ?? []),
    remarks: [...remarks.values()],
  }
  return { ...placing, dpia }
}
