import { dpiaRemarks } from '../../registers/dpia-rows'
import { emptyRow } from '../../kinds'
import type { PiaComment } from './pia-file'
import { answerTo, riskOf } from './place-answers'
import type { Placing } from './placing'
import { isRiskItem, isRiskQuestion, itemOf, questionOfNumber } from './questions'
import { said } from './words-of'

/** Comments become remarks on the row they speak of. Their own import forgets which measure that was: ours does not. */
export function placeComments(placing: Placing): void {
  const { file, idOf, language, notes, remarks } = placing
  for (const comment of file.comments) {
    const { at, description, user, created_at: on, reference_to: reference } = comment
    if (description.trim() === '') continue
    const about = rowSpokenOf(placing, comment)
    if (about === undefined) {
      notes.leave(notes.say.comment(reference), description)
      notes.leave(notes.say.comment(reference), user)
      continue
    }
    const text = said(language, notes.took(description))
    remarks.set(at, { ...emptyRow(dpiaRemarks, idOf(`comment ${at}`)), text, about, by: notes.took(user), on })
  }
}

function rowSpokenOf(placing: Placing, { for_measure, reference_to: reference }: PiaComment): string | undefined {
  if (for_measure === true) {
    const measure = placing.file.measureById.get(reference)
    return measure && placing.measures.get(measure.at)?.id
  }
  const item = itemOf(reference)
  if (isRiskQuestion(reference) && isRiskItem(item)) return riskOf(placing, item).id
  const isKnown = questionOfNumber.has(reference) || placing.answers.has(reference)
  return isKnown ? answerTo(placing, reference).id : undefined
}
