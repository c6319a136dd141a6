import { computed, type ComputedRef } from 'vue'
import { answerRowId } from '@core/dpia/answer-row'
import type { DpiaQuestion } from '@core/dpia/questions'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Dpia, type DpiaAnswer } from '@core/registers'
import { useDossier } from '../../../stores/dossier'
import { useDpia } from './risks/use-dpia'

/** Which question of an assessment: one of the list, or a row that a person added. */
export interface Asking {
  readonly dpiaId: string
  readonly question: DpiaQuestion
  /** Row of a question of one's own. */
  readonly rowId?: string | undefined
}

export interface AnswerRow {
  /** The row, or an unanswered one that is not in the file yet. */
  readonly row: ComputedRef<DpiaAnswer>
  readonly isThere: ComputedRef<boolean>
  /** Writes one answer; the first one brings the row. */
  write(field: keyof Dpia['answers'][number] & string, value: unknown): void
  /** Makes sure the row is in the file, for what will point at it. */
  ensure(): string
}

/** The answer to one question. Typing in another one leaves it the same value: nothing is drawn again. */
export function useAnswer(asking: Asking): AnswerRow {
  const dossier = useDossier()
  const dpia = useDpia(() => asking.dpiaId)
  const rows = computed(() => dpia.value?.answers ?? [])
  const found = computed(() =>
    rows.value.find(({ id, question }) =>
      asking.rowId === undefined ? question === asking.question : id === asking.rowId,
    ),
  )
  const unanswered = {
    ...emptyRow(rowDefinitions.dpiaAnswers, asking.rowId ?? answerRowId(asking.dpiaId, asking.question)),
    question: asking.question,
  }
  const collection = { register: 'dpias', record: asking.dpiaId, rows: 'answers' } as const

  function write(field: string, value: unknown) {
    if (found.value) dossier.set({ ...collection, row: found.value.id }, field, value)
    else if (!isEmpty(field, value)) dossier.insert(collection, { ...unanswered, [field]: value })
  }
  const isEmpty = (field: string, value: unknown) =>
    JSON.stringify(value) === JSON.stringify((unanswered as Readonly<Record<string, unknown>>)[field])
  function ensure(): string {
    if (!found.value) dossier.insert(collection, unanswered)
    return found.value?.id ?? unanswered.id
  }
  return {
    row: computed(() => found.value ?? unanswered),
    isThere: computed(() => found.value !== undefined),
    write,
    ensure,
  }
}
