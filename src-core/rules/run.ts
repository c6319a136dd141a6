import type { Dossier } from '../dossier/dossier'
import { isSame } from '../kinds/same'
import { linkedTo } from '../dossier/links'
import { lookUp, recordIndex } from '../dossier/record-index'
import { editBetween, fieldsTouched, type Edit } from '../dossier/touched'
import type { RuleId } from './ids'
import { rules } from './registry'
import { heededBy, type Finding, type Rule, type RuleContext, type RulePart } from './rule'

type Findings = readonly Finding[]
type Register = Rule['reads'][number]
const none: readonly never[] = []

// What each rule said, beside the list it went into: the run after an edit takes most of it over.
const byRule = new WeakMap<Findings, ReadonlyMap<RuleId, Findings>>()

/** Everything the rules that hold for the file have to say, in the order of the rules, then of the records. */
export function runRules(dossier: Dossier, context: RuleContext): Findings {
  return together(context, (rule) => softened(rule.check(dossier, context), dossier))
}

/**
 * The findings after an edit: `runRules` on the edited dossier, at the price of the edit. `before` is what the rules
 * said of the dossier it was made on, in the same context; another day or another law asks for a full run.
 */
export function runRulesFor(
  dossier: Dossier,
  context: RuleContext,
  before: { readonly dossier: Dossier; readonly findings: Findings },
): Findings {
  const known = byRule.get(before.findings) ?? groupByRule(before.findings)
  const edit = editBetween(before.dossier, dossier)
  const look = lookingAt(dossier, context, edit)
  return together(context, (rule) => look(rule, known.get(rule.id) ?? none), before.findings)
}

/** `before`: what was said until now, handed back as it is where every rule says the same. */
function together({ parameters }: RuleContext, say: (rule: Rule) => Findings, before?: Findings): Findings {
  const said = new Map<RuleId, Findings>()
  // The packs of the file say which rules are the law of elsewhere.
  const off = new Set<string>(parameters.rulesOff)
  for (const rule of rules) {
    if (off.has(rule.id)) continue
    const findings = say(rule)
    if (findings.length > 0) said.set(rule.id, findings)
  }
  // A list of all findings is long, and making it anew costs more than most edits do.
  if (before && isAlike(said, byRule.get(before))) return before
  const all = (none as Findings).concat(...said.values())
  byRule.set(all, said)
  return all
}

const isAlike = (said: ReadonlyMap<RuleId, Findings>, before: ReadonlyMap<RuleId, Findings> | undefined): boolean =>
  before?.size === said.size && [...said].every(([id, findings]) => before.get(id) === findings)

/** Says what a rule says after an edit, from what it said before. */
function lookingAt(dossier: Dossier, context: RuleContext, edit: Edit) {
  const touched = new Set([...edit.touched.map(({ register }) => register), ...edit.reordered])
  const isTouched = (register: Register) => touched.has(register)
  // Many rules look along the same links.
  const linked = new Map<string, readonly string[]>()

  function concerned({ register, follows, links }: RulePart): readonly string[] {
    const ids = linked.get(links) ?? inOrder(linkedTo(register, follows, edit.touched, dossier), register)
    linked.set(links, ids)
    return ids
  }
  const changed = new Map<Register, ReadonlySet<string> | undefined>()
  /** Whether the edit changed one of these fields in a record of the register. */
  function isHeeded(register: Register, fields: readonly string[]): boolean {
    if (!touched.has(register)) return false
    if (!changed.has(register)) changed.set(register, fieldsTouched(edit, register))
    const those = changed.get(register)
    return !those || fields.some((field) => those.has(field))
  }
  function inOrder(ids: ReadonlySet<string>, register: RulePart['register']): readonly string[] {
    const index = recordIndex(dossier, register)
    const at = (id: string) => index.get(id)?.index ?? -1
    return [...ids].sort((a, b) => at(a) - at(b))
  }
  function partAfter(part: RulePart, known: Findings): Findings {
    // What it says of several records it tells in their order.
    const isAnew =
      part.also.some(isTouched) ||
      heededBy(part.heeds).some((register) => isHeeded(register, part.heeds[register] ?? none)) ||
      part.follows.some((register) => edit.reordered.has(register))
    if (isAnew) return softened(part.checkAll(dossier, context), dossier)
    if (!isTouched(part.register) && !part.follows.some(isTouched)) return known
    const ids = concerned(part)
    const fresh = ids.map((id) => softened(part.check(id, dossier, context), dossier))
    return merged(part, known, ids, fresh, !edit.reordered.has(part.register))
  }
  /** What is said anew of some records, among what stays said of the others; both in the order of their records. */
  function merged(
    { register }: RulePart,
    known: Findings,
    ids: readonly string[],
    fresh: readonly Findings[],
    isInPlace: boolean,
  ): Findings {
    const index = recordIndex(dossier, register)
    const at = ({ record }: Finding) => index.get(record)?.index ?? -1
    if (isInPlace && ids.length <= fewRecords) {
      return ids.reduce((all, id, i) => replaced(all, id, fresh[i] ?? none, at, index.get(id)?.index ?? -1), known)
    }
    const again = new Set(ids)
    const kept = known.filter(({ record }) => !again.has(record))
    return kept.concat(...fresh).sort((a, b) => at(a) - at(b))
  }

  function after(rule: Rule, known: Findings): Findings {
    const { parts } = rule
    if (!parts) return softened(rule.check(dossier, context), dossier)
    const [only, ...more] = parts
    if (only && more.length === 0) return partAfter(only, known)
    return parts.flatMap((part) =>
      partAfter(
        part,
        known.filter(({ register }) => register === part.register),
      ),
    )
  }
  return (rule: Rule, known: Findings): Findings => {
    if (!rule.reads.some(isTouched)) return known
    const said = after(rule, known)
    // Said anew and no different: it stays the value it was, so that whoever follows sees that nothing changed.
    return said !== known && isSame(said, known) ? known : said
  }
}

/** Up to so many records are found one by one among the findings. */
const fewRecords = 8

/** Findings in the order of their records, what is said of one record being replaced. */
function replaced(
  findings: Findings,
  id: string,
  fresh: Findings,
  at: (finding: Finding) => number,
  place: number,
): Findings {
  let [low, high] = [0, findings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const finding = findings[middle]
    if (finding && at(finding) < place) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < findings.length && findings[end]?.record === id) end += 1
  if (isSame(findings.slice(low, end), fresh)) return findings
  return [...findings.slice(0, low), ...fresh, ...findings.slice(end)]
}

function groupByRule(findings: Findings): ReadonlyMap<RuleId, Findings> {
  const groups = new Map<RuleId, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return groups
}

/** A draft is not yet processing anyone's data: what would be an error is a warning until it leaves that state. */
const softened = (findings: Findings, dossier: Dossier): Findings =>
  findings.some((finding) => isOfDraft(finding, dossier))
    ? findings.map((finding) => (isOfDraft(finding, dossier) ? { ...finding, severity: 'warning' } : finding))
    : findings

const isOfDraft = ({ register, severity, record }: Finding, dossier: Dossier) =>
  register === 'activities' && severity === 'error' && lookUp(dossier, 'activities', record)?.status === 'draft'
