import { emptyRecord } from '../../dossier/dossier'
import type { Language } from '../../kinds'
import type { Action, Dpia, DpiaAnswer, DpiaMeasure, DpiaRisk } from '../../registers'
import type { RowKey } from './foreign'
import { Notes } from './notes'
import type { PiaFile } from './pia-file'
import { placeAnswers } from './place-answers'
import { placeComments } from './place-comments'
import { placeEvaluations } from './place-evaluations'
import { placeMeasures } from './place-measures'
import { leaveTheRest } from './leave-the-rest'
import { placeSheet } from './place-sheet'
import { inOrder, riskItemNames, type RiskItem } from './questions'

export type Writable<T> = { -readonly [K in keyof T]: T[K] }
export type PlacedAction = Pick<Action, 'id' | 'title' | 'description' | 'about' | 'owner' | 'dueOn' | 'state'>
export type Remark = Dpia['remarks'][number]

/** An assessment being made of a file. The same file, language and ids give the same assessment: that is how an export tells what was edited. */
export interface Placing {
  readonly file: PiaFile
  readonly language: Language
  readonly idOf: (key: RowKey) => string
  readonly notes: Notes
  readonly fields: Partial<Writable<Dpia>>
  /** By number of the question. */
  readonly answers: Map<string, Writable<DpiaAnswer>>
  /** By place in the file. */
  readonly measures: Map<number, Writable<DpiaMeasure>>
  readonly risks: Map<RiskItem, Writable<DpiaRisk>>
  readonly remarks: Map<number, Remark>
  /** By reference of the evaluation. */
  readonly actions: Map<string, PlacedAction>
}

export type Placed = Placing & { readonly dpia: Dpia }

/** Every answer, measure, evaluation and comment of the file in its place, or told to the notes. */
export function placePia(
  file: PiaFile,
  { language, idOf, notes = new Notes(language) }: { language: Language; idOf: Placing['idOf']; notes?: Notes },
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
