import { isDue } from '../../asked/due'
import { isAsked } from '../../asked/is-asked'
import { recordsOf } from '../../dossier/references'
import { extraField, extraFieldsOf, withExtras } from '../../law/extra-fields'
import { registerNames } from '../../registers'
import { dossierRule } from '../define-rule'
import type { Rule } from '../rule'

/** What the law of the chosen country requires besides the questions of a register: its data say what, and which text. */
export const packQuestionUnanswered = dossierRule({
  id: 'PACK-01',
  severity: 'error',
  law: ['GDPR 5(2)'],
  reads: registerNames,
  inputs: [],
  check: ({ dossier, parameters }) =>
    registerNames.flatMap((register) => {
      const records = recordsOf(dossier, register)
      const fields = Object.entries(extraFieldsOf(register, parameters))
      if (fields.length === 0) return []
      return records.flatMap((each) => {
        const record = withExtras(register, each, parameters)
        return fields
          .filter(([name, { kind }]) => !kind.isAnswered(record[name]))
          .filter(([name, { need }]) => isDue(need, isAsked(register, name, record, parameters)))
          .map(([field, { law }]) => {
            const question = { text: extraField(register, field, parameters)?.label ?? {} }
            return { register, record: record.id, field, law, values: { question } }
          })
      })
    }),
})

export const packRules: readonly Rule[] = [packQuestionUnanswered]
