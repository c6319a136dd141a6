import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { saysNothing } from './yes-no'
import { remembered } from './remembered'

type Basis = CodeOf<'legalBasis'>

/** Folded names of the bases of Art. 6(1), in seven languages, and their letters as `articlesIn` writes them. */
// prettier-ignore
const words: readonly (readonly [RegExp, Basis])[] = [
  // Before the interests it is made of.
  [/\b(recognised legitimate interests?)\b|\b6 1 ea\b/g, 'ukRecognisedLI'],
  [/\b(consentement|consent|einwilligung|toestemming|consentimiento|consenso|consentimento)\b|\b6 1 a\b/g, 'consent'],
  [
    /\b(contrats?|contractuelles?|contractuels?|contracts?|contractual|precontractuelles?|pre contractual|pre contractuelles?|(arbeits)?vertrag(s|es)?|vertragserfullung|vertragliche|vorvertragliche|overeenkomst|contractuele|contratos?|precontractual(es)?|contratt[oi]|contrattuale|precontrattuali?|contratual|pre contratuais)\b|\b6 1 b\b/g,
    'contract',
  ],
  [
    /\b(obligations? (legales?|reglementaires?|juridiques?)|legal obligations?|(rechtlichen?|gesetzlichen?) (verpflichtung|verpflichtungen|pflicht)|wettelijke verplichting(en)?|obligacion(es)? legal(es)?|obblig(o|hi) (legale|legali|di legge|giuridico)|obrigac(ao|oes) (legal|legais|juridica))\b|\b6 1 c\b/g,
    'legalObligation',
  ],
  [
    /\b(interets? vita(l|ux)|vital interests?|sauvegarde des interets|lebenswichtiger? interessen?|lebenswichtigen interessen|vitale? belang(en)?|interes(es)? vital(es)?|interess[ei] vitali?e?|interesses? vita(l|is))\b|\b6 1 d\b/g,
    'vitalInterests',
  ],
  [
    /\b(interet public|service public|autorite publique|public task|public interest|official authority|offentliche[smnr]? (interesses?|aufgabe|gewalt)|algemeen belang|openbaar (gezag|belang)|interes publico|poder(es)? publicos?|interesse pubblico|pubblico interesse|pubblici poteri|interesse publico|autoridade publica)\b|\b6 1 e\b/g,
    'publicTask',
  ],
  [
    /\b(interets? legitimes?|legitimate interests?|berechtigte[smnr]? interessen?|gerechtvaardigde? belang(en)?|interes(es)? legitimos?|interess[ei] legittim[oi]|legittim[oi] interess[ei]|interesses? legitimos?)\b|\b6 1 f\b/g,
    'legitimateInterests',
  ],
]
/** Words that add nothing to the name of a basis. */
const fillers =
  /\b(l|la|le|les|un|une|d|de|du|des|the|a|of|execution|performance|mission|respect|compliance|with|art|article|rgpd|gdpr|6|1|b|c|e|f|base|legale|exercice|relevant|dont|est|investi|responsable|traitement|necessaire|erfullung|eines|einer|der|die|das|und|et|and|dsgvo|ds|gvo|gemass|gem|artikel|uitvoering|van|een|het|avg|ejecucion|articulo|el|los|del|esecuzione|articolo|di|execucao|artigo|do|da|ue|eu)\b/g
const denial =
  /\b(pas|sans|non|not|no|without|kein|keine|keiner|nicht|ohne|geen|niet|zonder|sin|senza|nessun|nessuna|sem|nao)\b/

const article =
  /\b6 (?:(?:abs|absatz|para?|paragraph|paragraphe|paragrafo|apartado|apdo|lid|co|comma|n|no|nr|alinea|al) )?1(?: (?:s|satz|uabs|unterabs) 1)?(?: (?:lit|litt|buchst|buchstabe|lettre|letter|lett|lettera|letra|point|pt|onder|sub|alinea|al))? ?(ea|[a-f])\b/g
const another =
  /\b(6 1 [a-f]) (?:(?:et|and|und|en|ou|or|oder|of|y|o|u|lit|lettre|letter|point|sub|onder) ){0,3}([a-f])\b/g

/** « Art. 6 Abs. 1 lit. b », « 6.1.b », “6(1)(a) and (f)” → `6 1 b`, `6 1 a 6 1 f`. */
function articlesIn(folded: string, text: string): string {
  let said = folded.replace(article, '6 1 $1')
  // « a e b »: « e » is “and” in Italian and Portuguese, unless a bracket or a comma makes a letter of it.
  if (!/\be\s*\)|[,(;]\s*e\b/i.test(text)) said = said.replace(/\b(6 1 [a-f]) e (?=[a-f]\b)/g, '$1 ')
  for (let letters = 0; letters < 5; letters += 1) said = said.replace(another, '$1 6 1 $2')
  return said
}

export interface ReadBasis {
  readonly codes: readonly Basis[]
  /** The text says more than the name of the basis, or something else: it is kept. */
  readonly saysMore: boolean
}

/** Which bases a text names. A denial (« pas de consentement ») names none. */
export const readLegalBasis = remembered(readAfresh)

function readAfresh(text: string): ReadBasis {
  if (saysNothing(text)) return { codes: [], saysMore: false }
  const folded = articlesIn(foldWords(text), text)
  if (denial.test(folded)) return { codes: [], saysMore: true }
  const codes: Basis[] = []
  let rest = folded
  for (const [pattern, code] of words) {
    const left = rest.replace(pattern, ' ')
    if (left !== rest) codes.push(code)
    rest = left
  }
  return { codes, saysMore: codes.length !== 1 || rest.replace(fillers, ' ').trim() !== '' }
}
