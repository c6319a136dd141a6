import { dueFields, type Tally } from '@core/asked/due'
import type { AskingLaw } from '@core/asked/asked'
import type { AnyRecord } from '@core/dossier/change'
import type { Field } from '@core/kinds'
import { fieldsOf, withExtras } from '@core/law/extra-fields'
import type { RegisterName } from '@core/registers'
import type { Finding, Severity } from '@core/rules/rule'

/** `full`: what is asked is answered and nothing is missing · `missing`: nothing yet, and the law misses it. */
export type SectionState = 'full' | 'half' | 'missing' | 'empty'

export interface SectionStanding {
  readonly state: SectionState
  /** Open findings of the section, advice left out: it asks for nothing. */
  readonly count: number
  readonly worst: Severity | ''
}

interface Standing {
  readonly findings: readonly Finding[]
  readonly law: AskingLaw
  /** Tells more than the fields where the section is answered elsewhere. `begun`: those with something written. */
  readonly answers?: (Tally & { readonly begun?: number }) | undefined
}

/** Whether a section has anything to show: a question that is asked, answered, or where someone is sent. */
export function isSectionShown(
  fields: readonly (readonly [name: string, field: Field])[],
  is: { readonly asked: (name: string) => boolean; readonly wanted: (name: string) => boolean },
  said: AnyRecord,
): boolean {
  return fields.some(([name, { kind }]) => is.asked(name) || is.wanted(name) || kind.isAnswered(said[name]))
}

/** How far a section is: never full while something is required and missing, or while an error or a warning stands. */
export function standingOfSection(
  register: RegisterName,
  section: string,
  record: AnyRecord,
  { findings, law, answers }: Standing,
): SectionStanding {
  const fields = Object.entries(fieldsOf(register, law)).filter(([, field]) => field.section === section)
  const said = withExtras(register, record, law)
  const due = dueFields(register, record, law).filter((each) => each.section === section)
  const counted = findings.filter(({ severity }) => severity !== 'advice')
  const worst = counted.some(({ severity }) => severity === 'error') ? 'error' : counted.length > 0 ? 'warning' : ''
  const begun =
    fields.some(([name, { kind }]) => kind.isAnswered(said[name])) || (answers?.begun ?? answers?.answered ?? 0) > 0
  const isWhole = due.every(({ isAnswered }) => isAnswered)
  const whole = isWhole && (answers === undefined || answers.answered === answers.total) && worst === ''
  return { state: stateFrom(begun, whole, worst), count: counted.length, worst }
}

function stateFrom(begun: boolean, whole: boolean, worst: Severity | ''): SectionState {
  if (begun) return whole ? 'full' : 'half'
  return worst === 'error' ? 'missing' : 'empty'
}
