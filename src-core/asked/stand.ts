import type { AnyRecord } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import type { Activity, RegisterName } from '../registers'
import type { AskingLaw } from './asked'
import { completenessOf } from './completeness'
import { dueFields, tallyOf, type Tally } from './due'

/** What a text asks of a record and still waits for. */
export interface Awaited {
  readonly section: string
  readonly field: string
}

/** How far a record is with what the texts ask of it. */
export interface Stand extends Tally {
  /** The text counted by, as cited; '' when several texts ask, each of its own question. */
  readonly by: string
  readonly missing: readonly Awaited[]
  /** Sections in which nothing is asked are absent. */
  readonly bySection: Readonly<Partial<Record<string, Tally>>>
}

/** The text the records of a register are counted by; '' when it is question by question. */
export const countedBy = (register: RegisterName): string => (register === 'activities' ? 'GDPR 30(1)' : '')

/** An activity is counted by the points of Art. 30(1); every other record by the questions a text requires of it. */
export function standOf(register: RegisterName, record: AnyRecord, dossier: Dossier, law: AskingLaw): Stand {
  if (register === 'activities')
    return { by: countedBy(register), ...completenessOf(record as unknown as Activity, dossier) }
  const due = dueFields(register, record, law)
  const bySection: Partial<Record<string, Tally>> = {}
  for (const { section } of due) bySection[section] ??= tallyOf(due.filter((each) => each.section === section))
  const missing = due.filter(({ isAnswered }) => !isAnswered).map(({ section, name }) => ({ section, field: name }))
  return { by: '', ...tallyOf(due), missing, bySection }
}
