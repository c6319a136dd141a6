import type { InEachLanguage } from '../kinds'

/** A number by which one state knows a person: GDPR 87. */
export interface NationalId {
  /** As people call it: « NIR », “BSN”. */
  readonly name: InEachLanguage
  /** What says when it may be used, as cited; none where no text of its own is known. */
  readonly law: readonly string[]
}
