import type { DpiaQuestion } from './questions'

/**
 * Id of the row that will hold the answer to a question, before there is one: the same each time, so that a page may
 * speak of the row it has not created yet.
 */
export const answerRowId = (dpia: string, question: DpiaQuestion): string => `${question}-${dpia}`
