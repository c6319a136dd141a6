import type { CodeListName } from '@core/codes'
import {
  commonCategories,
  criminalCategories,
  derivedCategories,
  highlyPersonalCategories,
  specialCategories,
} from '@core/codes/people-and-data'
import type { Texts } from '@core/texts/texts'

export type CodeGroup = keyof Texts['form']['groups']

const dataCategories: readonly (readonly [CodeGroup, readonly string[]])[] = [
  ['common', commonCategories],
  ['highlyPersonal', highlyPersonalCategories],
  ['special', specialCategories],
  ['criminal', criminalCategories],
  ['derived', derivedCategories],
]

/** Group under which a long list shows a code, or undefined when the list has none. */
export function groupOf(list: CodeListName, code: string): CodeGroup | undefined {
  if (list === 'dataCategory') return dataCategories.find(([, codes]) => codes.includes(code))?.[0] ?? 'other'
  if (list === 'transferMechanism') return mechanismGroup(code)
  return undefined
}

function mechanismGroup(code: string): CodeGroup {
  if (['none_eea', 'adequacy', 'adequacyDPF'].includes(code)) return 'adequacy'
  if (code.startsWith('d49_') || code === 'court48') return 'derogation'
  if (code.startsWith('uk_') || code.startsWith('ch_')) return 'elsewhere'
  return code === 'privacyShield' ? 'void' : 'safeguard'
}
