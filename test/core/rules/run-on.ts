import type { CodeOf } from '@core/codes'
import type { Dossier } from '@core/dossier/dossier'
import type { IsoDate } from '@core/kinds'
import type { Finding, RuleContext } from '@core/rules/rule'
import { runRules } from '@core/rules/run'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { testDay } from '@core/examples/a-dossier'

/** The law of a French file on the day tests are on, unless told otherwise. */
export function lawOf(packs: readonly CodeOf<'jurisdiction'>[] = ['FR'], today: IsoDate = testDay): RuleContext {
  return { parameters: lawParametersAt(today, packs), today }
}

export const findingsIn = (dossier: Dossier, context: RuleContext = lawOf()): readonly Finding[] =>
  runRules(dossier, context)

export const rulesFiring = (dossier: Dossier, context: RuleContext = lawOf()): readonly string[] =>
  [...new Set(findingsIn(dossier, context).map(({ rule }) => rule))].sort()
