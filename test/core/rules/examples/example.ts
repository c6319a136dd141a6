import type { CodeOf } from '@core/codes'
import type { Dossier } from '@core/dossier/dossier'
import type { IsoDate } from '@core/kinds'
import type { Severity } from '@core/rules/rule'
import { aDossier } from '../../../helpers/a-dossier'

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

export const example = (
  story: string,
  given: Parameters<typeof aDossier>[0] = {},
  more: Omit<Example, 'story' | 'dossier'> = {},
): Example => ({ story, dossier: aDossier(given), ...more })

export const complete = example('everything is stated')
