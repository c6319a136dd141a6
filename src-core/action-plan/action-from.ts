import type { ContentLanguage } from '../kinds'
import type { Action } from '../registers'
import type { Finding, Severity } from '../rules/rule'
import type { RuleText } from '../rules/sentences'
import { originFor } from '../accountability/origins'

const priorityOf: Readonly<Record<Severity, Action['priority']>> = { error: 'high', warning: 'medium', advice: 'low' }

/** What a task that settles a finding answers from the start. */
export function actionFromFinding(
  { rule, severity, register, record }: Finding,
  { title, message }: RuleText,
  language: ContentLanguage,
): Partial<Action> {
  const origin = originFor(register)
  return {
    title: { [language]: title },
    description: { [language]: message },
    rule,
    ...(origin === undefined ? {} : { [origin]: record }),
    kind: 'corrective',
    priority: priorityOf[severity],
    state: 'open',
  }
}

/** Tasks are no tasks to be made, and the findings of an audit become theirs one by one, in their own words. */
export const canBecomeAction = ({ register }: Finding): boolean => register !== 'actions' && register !== 'audits'

/** The tasks already made of a finding: of its rule, about its record where tasks can name it. */
export function actionsOfFinding({ rule, register, record }: Finding, actions: readonly Action[]): readonly Action[] {
  const origin = originFor(register)
  return actions.filter(
    (each) => each.rule === rule && (origin === undefined || each[origin] === record) && each.state !== 'cancelled',
  )
}
