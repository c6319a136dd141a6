import type { CodeListName } from '../codes'
import type { LawParameters } from './parameters'

type Here = Pick<LawParameters, 'jurisdictions'>
type Jurisdiction = Here['jurisdictions'][number]

/** Beginnings of the codes that one country's law alone knows, list by list. */
const nationalCodes: Readonly<Partial<Record<CodeListName, readonly (readonly [string, Jurisdiction])[]>>> = {
  legalBasis: [
    ['uk', 'UK'],
    ['ch', 'CH'],
  ],
  transferMechanism: [
    ['uk_', 'UK'],
    ['ch_', 'CH'],
  ],
  dpiaRequiredType: [['FR_', 'FR']],
  dpiaExemptType: [['FR_', 'FR']],
}

/**
 * Whether a list offers an answer in this file: a British tool is no answer where British law does not hold. A file that
 * chose no law yet is offered all of them; an answer already given is shown whatever this says.
 */
export function isOffered(list: CodeListName, code: string, { jurisdictions }: Here): boolean {
  if (jurisdictions.length === 0) return true
  const national = nationalCodes[list]?.find(([starts]) => code.startsWith(starts))
  return national === undefined || jurisdictions.includes(national[1])
}
