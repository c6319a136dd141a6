import type { AnyRecord, Place } from '@core/dossier/change'

/** What every control is told by its row, besides its kind and its answer. */
export interface ControlFrame {
  /** Id of the element that takes the focus: the label points at it. */
  readonly id: string
  readonly labelId: string
  readonly describedBy: string
  /** One line that helps to answer. */
  readonly hint: string
  readonly invalid: boolean
  readonly readOnly: boolean
  readonly place: Place
  readonly name: string
}

/** One answer of a row, as a table of rows shows it. `said` is '' when it is unanswered. */
export interface RowCell {
  readonly row: AnyRecord
  readonly field: string
  readonly said: string
}
