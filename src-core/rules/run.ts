import type { Dossier } from '../dossier/dossier'
import type { RegisterName } from '../registers'
import type { RuleId } from './ids'
import { lookUp, recordIndex } from '../dossier/record-index'
import { rules } from './registry'
import type { Finding, Rule, RuleContext } from './rule'

/** Everything the rules that hold for the file have to say, in the order of the rules, then of the records. */
export function runRules(dossier: Dossier, context: RuleContext): readonly Finding[] {
  return rules
    .filter((rule) => runsIn(rule, context))
    .flatMap((rule) => rule.check(dossier, context).map((finding) => softenDraft(finding, dossier)))
}

/** A record that changed, appeared or went. */
export interface Touched {
  readonly register: RegisterName
  readonly record: string
}

/**
 * The findings after an edit: `runRules` on the edited dossier, at the price of the edit. `previous` is what the rules
 * said before it, in the same context; another day or another law asks for a full run.
 */
export function runRulesFor(
  dossier: Dossier,
  context: RuleContext,
  touched: readonly Touched[],
  previous: readonly Finding[],
): readonly Finding[] {
  const before = groupByRule(previous)
  return rules
    .filter((rule) => runsIn(rule, context))
    .flatMap((rule) => {
      const known = before.get(rule.id) ?? []
      const seen = touched.filter(({ register }) => rule.reads.includes(register))
      if (seen.length === 0) return known
      const fresh = judgedAlone(rule, seen)
        ? recheck(rule, dossier, context, seen, known)
        : rule.check(dossier, context)
      return fresh.map((finding) => softenDraft(finding, dossier))
    })
}

/** The packs of the file say which rules are the law of elsewhere. */
const runsIn = ({ id }: Rule, { parameters }: RuleContext) => !parameters.rulesOff.includes(id)

const judgedAlone = ({ each }: Rule, touched: readonly Touched[]) =>
  each !== undefined && touched.every(({ register }) => register === each.register)

/** The rule looks again at the touched records; the others keep what was said of them. */
function recheck(
  { each }: Rule,
  dossier: Dossier,
  context: RuleContext,
  touched: readonly Touched[],
  known: readonly Finding[],
): readonly Finding[] {
  if (!each) return known
  const ids = new Set(touched.map(({ record }) => record))
  const kept = known.filter(({ record }) => !ids.has(record))
  const fresh = [...ids].flatMap((id) => each.check(id, dossier, context))
  if (fresh.length === 0) return kept
  const index = recordIndex(dossier, each.register)
  const position = ({ record }: Finding) => index.get(record)?.index ?? 0
  return [...kept, ...fresh].sort((a, b) => position(a) - position(b))
}

function groupByRule(findings: readonly Finding[]): ReadonlyMap<RuleId, Finding[]> {
  const groups = new Map<RuleId, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return groups
}

/** A draft is not yet processing anyone's data: what would be an error is a warning until it leaves that state. */
function softenDraft(finding: Finding, dossier: Dossier): Finding {
  if (finding.register !== 'activities' || finding.severity !== 'error') return finding
  const isDraft = lookUp(dossier, 'activities', finding.record)?.status === 'draft'
  return isDraft ? { ...finding, severity: 'warning' } : finding
}
