import { codes as codesEn } from '@core/texts/en/codes'
import { registers as registersEn } from '@core/texts/en/registers'
import { rows as rowsEn } from '@core/texts/en/rows'
import { codes as codesFr } from '@core/texts/fr/codes'
import { registers as registersFr } from '@core/texts/fr/registers'
import { rows as rowsFr } from '@core/texts/fr/rows'

/** One sentence of the domain texts: where it stands (`registers.activities.fields.name.label`) and what it says. */
export interface Sentence {
  readonly where: string
  readonly said: string
}

function flatten(value: unknown, where: string): Sentence[] {
  if (typeof value === 'string') return [{ where, said: value }]
  if (typeof value !== 'object' || value === null) throw new Error(`${where} is no text`)
  return Object.entries(value).flatMap(([name, each]) => flatten(each, `${where}.${name}`))
}

export const sentences = {
  fr: [...flatten(registersFr, 'registers'), ...flatten(rowsFr, 'rows'), ...flatten(codesFr, 'codes')],
  en: [...flatten(registersEn, 'registers'), ...flatten(rowsEn, 'rows'), ...flatten(codesEn, 'codes')],
}

export const isHelp = ({ where }: Sentence) => where.endsWith('.help')
export const isLead = ({ where }: Sentence) => where.endsWith('.lead')
export const isLabel = (sentence: Sentence) => !isHelp(sentence) && !isLead(sentence)
