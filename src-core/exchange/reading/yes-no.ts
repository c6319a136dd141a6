import { foldWords } from '../../folding/fold'

const yes = new Set(['oui', 'yes', 'true', 'vrai', 'x', '1', 'o', 'y', '✓', '✔', '☑', '☒'])
const no = new Set(['non', 'no', 'false', 'faux', '0', 'n'])
/** Said instead of an answer: nothing of the kind, or nothing decided. Never read as the law's "no". */
const nothing =
  /^(n a|na|neant|aucun|aucune|aucuns|aucunes|none|nil|nothing|sans objet|non applicable|not applicable|non concerne|non concernee|pas de donnees|so|a determiner|a completer|a definir|inconnu|unknown|tbd|to be determined|to be confirmed)$/

export function readYesNo(text: string): 'yes' | 'no' | undefined {
  const folded = foldWords(text) || text.trim()
  if (yes.has(folded)) return 'yes'
  return no.has(folded) ? 'no' : undefined
}

/** `N/A`, `néant`, `-`, `à déterminer`: a filled cell that answers nothing. */
export function saysNothing(text: string): boolean {
  const folded = foldWords(text)
  return folded === '' ? !yes.has(text.trim()) : nothing.test(folded)
}
