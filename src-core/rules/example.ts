import type { CodeOf } from '../codes'
import type { Dossier } from '../dossier/dossier'
import { aDossier } from '../examples/a-dossier'
import type { IsoDate } from '../kinds'
import type { Severity } from './rule'

/** One case a rule is held to. `severity` only where the rule speaks otherwise than by default. */
export interface Example {
  readonly story: string
  readonly dossier: Dossier
  readonly severity?: Severity
  readonly packs?: readonly CodeOf<'jurisdiction'>[]
  readonly today?: IsoDate
}
export interface RuleExamples {
  readonly fires: readonly Example[]
  readonly silent: readonly Example[]
}

/** The examples of a theme, by the id of the rule. */
export type Examples = Readonly<Record<string, RuleExamples>>

export const example = (
  story: string,
  given: Parameters<typeof aDossier>[0] = {},
  more: Omit<Example, 'story' | 'dossier'> = {},
): Example => ({ story, dossier: aDossier(given), ...more })

export const complete = example('everything is stated')
