import type { Activity } from '../registers'

/** A stated fact that points somewhere: the field to go to and, in a repeating group, its row. Never an answer by itself. */
export interface Clue {
  readonly field: keyof Activity & string
  readonly row?: string
}

export const clueIf = (condition: boolean, field: Clue['field']): readonly Clue[] => (condition ? [{ field }] : [])

type Rows = 'subjects' | 'dataItems' | 'purposes' | 'cookiesTrackers'

/** One clue for each row that meets the condition. */
export const cluesIn = <F extends Rows>(
  field: F,
  rows: Activity[F],
  holds: (row: Activity[F][number]) => boolean,
): readonly Clue[] =>
  // A union of lists has no common filter: each row is one of this very field.
  (rows as readonly Activity[F][number][]).filter(holds).map(({ id }) => ({ field, row: id }))
