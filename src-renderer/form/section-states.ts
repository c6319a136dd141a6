import { groupOf, type FieldSet, type Kind } from '@core/kinds'
import type { Finding, Severity } from '@core/rules/rule'
import type { AnyRecord } from '@core/dossier/change'
import { registers, type RegisterName } from '@core/registers'
import { isAsked, isAskedInRow } from '@core/asked/conditions'

/** `full`: what is asked is answered and nothing is missing · `missing`: nothing yet, and the law misses it. */
export type SectionState = 'full' | 'half' | 'missing' | 'empty'

export interface SectionStanding {
  readonly state: SectionState
  /** Open findings of the section, advice left out: it asks for nothing. */
  readonly count: number
  readonly worst: Severity | ''
}

/** How far a section is. `answers` tells more than the fields where the section is answered elsewhere. */
export function standingOfSection(
  register: RegisterName,
  section: string,
  record: AnyRecord,
  findings: readonly Finding[],
  answers?: { readonly answered: number; readonly total: number },
): SectionStanding {
  const fields = Object.entries(registers[register].fields as FieldSet).filter(([, field]) => field.section === section)
  const isAnswered = ([name, field]: (typeof fields)[number]) => field.kind.isAnswered(record[name])
  const due = fields.filter(([name, { need }]) => {
    const asked = isAsked(register, name, record)
    return asked !== 'no' && (need === 'required' || (need === 'conditional' && asked === 'yes'))
  })
  const counted = findings.filter(({ severity }) => severity !== 'advice')
  const worst = counted.some(({ severity }) => severity === 'error') ? 'error' : counted.length > 0 ? 'warning' : ''
  const begun = fields.some(isAnswered) || (answers?.answered ?? 0) > 0
  const isWhole = (field: (typeof fields)[number]) =>
    isAnswered(field) && rowsAreWhole(field[1].kind, record[field[0]], record)
  const whole = due.every(isWhole) && (answers === undefined || answers.answered === answers.total) && worst === ''
  return { state: stateFrom(begun, whole, worst), count: counted.length, worst }
}

/** Every row answers what is asked of it. */
function rowsAreWhole(kind: Kind<unknown>, value: unknown, record: AnyRecord): boolean {
  const of = groupOf(kind)
  if (!of) return true
  return (value as readonly AnyRecord[]).every((row) =>
    Object.entries(of.fields).every(([name, field]) => {
      const asked = isAskedInRow(of.name, name, row, record)
      const isDue = asked !== 'no' && (field.need === 'required' || (field.need === 'conditional' && asked === 'yes'))
      return !isDue || field.kind.isAnswered(row[name])
    }),
  )
}

function stateFrom(begun: boolean, whole: boolean, worst: Severity | ''): SectionState {
  if (begun) return whole ? 'full' : 'half'
  return worst === 'error' ? 'missing' : 'empty'
}
