import type { CodeOf } from '../codes'
import type { InEachLanguage } from '../kinds'
import type { Confidence } from './confidence'
import type { Activity } from '../registers'
import type { Sensitivity } from './sensitivity'

export type RequiredType = CodeOf<'dpiaRequiredType'>
export type ExemptType = CodeOf<'dpiaExemptType'>

/** What in the answers points to a listed type. Data of a pack: whoever reads the list beside it can check it. */
export type Sign =
  | { readonly data: readonly CodeOf<'dataCategory'>[] }
  | { readonly sources: readonly CodeOf<'dataSource'>[]; readonly serving?: 'profile' | 'perhapsProfile' }
  | { readonly people: readonly CodeOf<'subjectCategory'>[] }
  | { readonly sectors: readonly CodeOf<'sector'>[] }
  /** One of the nine criteria is met, or its facts are there; `answered`: a person said so. */
  | { readonly criterion: CodeOf<'wp248Criterion'>; readonly answered?: true }
  /** Another criterion than these stands, where a list asks for one more. */
  | { readonly criterionBesides: readonly CodeOf<'wp248Criterion'>[] }
  | {
      readonly answer: keyof Pick<Activity, 'profiling' | 'surveillanceLevel' | 'automatedDecision'>
      readonly is: readonly string[]
    }
  /** Beginnings of words in a tag or in the name, folded: all that a person calls the activity by. */
  | { readonly words: readonly string[]; readonly unless?: readonly string[] }

/** A type of processing for which an authority requires an assessment: Art. 35(4). */
export interface RequiredEntry {
  readonly code: RequiredType
  /** All of them must point; none where only a person can tell. */
  readonly signs: readonly Sign[]
  /** `facts`: the answers state what the type describes · `hint`: they only suggest it, and a person must tell. */
  readonly by: 'facts' | 'hint'
  /** Where its wording is less sure than the rest of the list. */
  readonly confidence?: Confidence
}

/** A type of processing an authority exempts: Art. 35(5). */
export interface ExemptEntry {
  readonly code: ExemptType
  /** Data its own wording leaves out. */
  readonly leavesOut: readonly Sensitivity[]
  /** Highly personal data it is about, which its exclusions do not mean: passages at a door for access control. */
  readonly about?: readonly CodeOf<'dataCategory'>[]
  /** Its own wording leaves out profiling, or biometric devices. */
  readonly leavesOutProfiling?: true
  readonly leavesOutBiometrics?: true
  /** Sensitive data are no part of its object: they are worth a second look, no more. */
  readonly ordinary?: true
  /** It holds only below the headcount of `staffExemptionHeadcount`. */
  readonly smallStaff?: true
  readonly confidence?: Confidence
}

/** The two lists of one authority. */
export interface DpiaLists {
  readonly authority: InEachLanguage
  /** How a finding cites the list. */
  readonly cited: readonly string[]
  readonly confidence: Confidence
  /** How many of its types call for an assessment together; one where nothing is said. */
  readonly atLeast?: number
  readonly required: readonly RequiredEntry[]
  readonly exempt: readonly ExemptEntry[]
}
