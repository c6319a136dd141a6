import { foldWords } from '../../folding/fold'

const yes = new Set(['oui', 'yes', 'true', 'vrai', 'x', '1', 'o', 'y', '✓', '✔', '☑', '☒', 'ja', 'si', 'sim'])
const no = new Set(['non', 'no', 'false', 'faux', '0', 'n', 'nein', 'nee', 'nao'])
/** Said instead of an answer: nothing of the kind, or nothing decided. Never read as the law's "no". */
const nothing =
  /^(n a|na|neant|aucun|aucune|aucuns|aucunes|none|nil|nothing|sans objet|non applicable|not applicable|non concerne|non concernee|pas de donnees|so|a determiner|a completer|a definir|inconnu|unknown|tbd|to be determined|to be confirmed|keine?|entfallt|nicht zutreffend|geen|nvt|n v t|niet van toepassing|ningun[oa]s?|no aplica|no procede|nessun[oa]?|non applicabile|nenhuma?|nao aplicavel)$/
/** « Aucun », “none”: there is nothing of the kind, which « N/A » does not say. */
const none =
  /^(neant|aucun|aucune|aucuns|aucunes|none|nil|keine|keiner|keins|geen|ningun[oa]s?|nessun[oa]|nenhuma?|nenhuns|nenhumas)$/
/** An answer put off, in seven languages; who is to give it may be told. */
const open =
  /^(a (voir|definir|determiner|completer|preciser|verifier|confirmer|revoir|renseigner|discuter|etudier|traiter|demander|analyser)|en (cours|attente)( d[e ].*)?|(je )?ne sai[ts] pas|inconnu|unknown|tb[dc]|to be (determined|confirmed|defined|completed|reviewed|checked|discussed)|to (check|confirm|review|do)|todo|pending|in progress|under review|pas encore.*|not yet.*|(noch )?(offen|zu klaren|zu prufen|zu definieren)|in (arbeit|klarung|prufung)|unbekannt|(nog )?(te bepalen|te bekijken|in te vullen|na te vragen)|in behandeling|onbekend|(por|para) (definir|determinar|completar|confirmar|verificar|revisar)|pendiente|en curso|desconocido|da (definire|determinare|verificare|completare|confermare|valutare)|in (corso|sospeso)|sconosciuto|em curso|pendente|desconhecido)( (avec|par|with|by|mit|durch|met|door|con|com|pelo|pela) .*)?$/

export function readYesNo(text: string): 'yes' | 'no' | undefined {
  const folded = foldWords(text) || text.trim()
  if (yes.has(folded)) return 'yes'
  return no.has(folded) ? 'no' : undefined
}

/** No way of saying nothing has so many letters: a long cell need not be folded to know that it says something. */
const longestNothing = 24
function saysMuch(text: string): boolean {
  let letters = 0
  for (let at = 0; at < text.length && letters <= longestNothing; at += 1) {
    const code = text.charCodeAt(at)
    // Those without accents are counted: they are quickly told, and enough.
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) letters += 1
  }
  return letters > longestNothing
}

/** `N/A`, `néant`, `-`, `à déterminer`: a filled cell that answers nothing. */
export function saysNothing(text: string): boolean {
  if (text.length > longestNothing && saysMuch(text)) return false
  const folded = foldWords(text)
  return folded === '' ? !yes.has(text.trim()) : nothing.test(folded)
}

export const saysNone = (text: string): boolean => none.test(foldWords(text))

/** « à voir avec la RH », “tbd”, « en cours », « ? »: somebody is still to answer. */
export function isOpenQuestion(text: string): boolean {
  const folded = foldWords(text)
  return folded === '' ? text.includes('?') : open.test(folded)
}
