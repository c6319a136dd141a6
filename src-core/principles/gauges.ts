import type { Dossier } from '../dossier/dossier'
import type { LawParameters } from '../law/parameters'
import { rules } from '../rules/registry'
import type { Finding, Rule } from '../rules/rule'
import type { RuleId } from '../rules/ids'
import { themes, type Theme, type ThemeName, themeNames } from './themes'

/** How many of the rules of a theme that can speak in this file have nothing open. An indicator, never a score. */
export interface Gauge {
  readonly theme: ThemeName
  readonly silent: number
  /** Rules that have something to look at here; 0: nothing of this theme is recorded yet. */
  readonly speaking: number
  readonly open: readonly Finding[]
}

const ruleById: ReadonlyMap<RuleId, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** `open`: what the rules say of this file and nobody set aside. */
export function gaugesOf(
  dossier: Dossier,
  open: readonly Finding[],
  parameters: Pick<LawParameters, 'rulesOff'>,
): readonly Gauge[] {
  const byRule = new Map<RuleId, Finding[]>()
  for (const finding of open) {
    const known = byRule.get(finding.rule)
    if (known) known.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return themeNames.map((theme): Gauge => {
    const wanted: Theme = themes[theme]
    const own = wanted.rules.filter((id) => byRule.has(id) || canSpeak(ruleById.get(id), dossier, parameters))
    const found = own.flatMap((id) => byRule.get(id) ?? [])
    return { theme, speaking: own.length, silent: own.filter((id) => !byRule.has(id)).length, open: found }
  })
}

/** A rule about requests has nothing to say where none was received; one about the whole file, where nothing is recorded. */
function canSpeak(rule: Rule | undefined, dossier: Dossier, { rulesOff }: Pick<LawParameters, 'rulesOff'>): boolean {
  if (!rule || rulesOff.includes(rule.id)) return false
  return dossier[rule.each ?? 'activities'].length > 0
}
