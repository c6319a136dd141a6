import { isDue } from '../../asked/due'
import { isAsked } from '../../asked/is-asked'
import type { AnyRecord } from '../../dossier/change'
import { extraField, extraFieldsOf, isExtraAnswered } from '../../law/extra-fields'
import { registerNames, type RegisterName } from '../../registers'
import { part, partedRule, type RuleView, type Sighting } from '../define-rule'
import type { Rule } from '../rule'

function unanswered(register: RegisterName, record: AnyRecord, { parameters }: RuleView): readonly Sighting[] {
  return Object.entries(extraFieldsOf(register, parameters))
    .filter(([name, field]) => !isExtraAnswered(field, record[name]))
    .filter(([name, { need }]) => isDue(need, isAsked(register, name, record, parameters)))
    .map(([field, { law }]) => {
      const question = { text: extraField(register, field, parameters)?.label ?? {} }
      return { field, law, values: { question } }
    })
}

/** What the law of the chosen country requires besides the questions of a register: its data say what, and which text. */
export const packQuestionUnanswered = partedRule({
  id: 'PACK-01',
  severity: 'error',
  law: ['GDPR 5(2)'],
  inputs: [],
  parts: registerNames.map((register) =>
    part(register, { check: (record, view) => unanswered(register, record as unknown as AnyRecord, view) }),
  ),
})

export const packRules: readonly Rule[] = [packQuestionUnanswered]
