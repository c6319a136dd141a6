import type { NationalId } from '@core/law/national-ids'
import type { Sourced } from './pack'

const known = { status: 'inForce', confidence: 'M', checkedOn: '2026-11-27' } as const

/** A number of a state, and the text that says when it may be used. */
export const nationalId = (
  fr: string,
  en: string,
  source: string,
  more: Partial<NationalId & Sourced> = {},
): NationalId & Sourced => ({ name: { fr, en }, law: [source], source, ...known, ...more })
