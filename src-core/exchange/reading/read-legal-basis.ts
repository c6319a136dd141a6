import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { saysNothing } from './yes-no'

type Basis = CodeOf<'legalBasis'>

const words: readonly (readonly [RegExp, Basis])[] = [
  [/\b(consentement|consent)\b|\b6 1 a\b/, 'consent'],
  [
    /\b(contrat|contractuelle|contract|contractual|precontractuelles?|pre contractual|pre contractuelles?)\b|\b6 1 b\b/,
    'contract',
  ],
  [/\b(obligations? (legales?|reglementaires?|juridiques?)|legal obligations?)\b|\b6 1 c\b/, 'legalObligation'],
  [/\b(interets? vita(l|ux)|vital interests?|sauvegarde des interets)\b|\b6 1 d\b/, 'vitalInterests'],
  [
    /\b(interet public|service public|autorite publique|public task|public interest|official authority)\b|\b6 1 e\b/,
    'publicTask',
  ],
  [/\b(interets? legitimes?|legitimate interests?)\b|\b6 1 f\b/, 'legitimateInterests'],
]
/** Words that add nothing to the name of a basis. */
const fillers =
  /\b(l|la|le|les|un|une|d|de|du|des|the|a|of|execution|performance|mission|respect|compliance|with|art|article|rgpd|gdpr|6|1|b|c|e|f|base|legale|exercice|relevant|dont|est|investi|responsable|traitement|necessaire)\b/g

export interface ReadBasis {
  readonly codes: readonly Basis[]
  /** The text says more than the name of the basis, or something else: it is kept. */
  readonly saysMore: boolean
}

/** Which bases a text names. A denial (« pas de consentement ») names none. */
export function readLegalBasis(text: string): ReadBasis {
  const folded = foldWords(text)
  if (saysNothing(text)) return { codes: [], saysMore: false }
  if (/\b(pas|sans|non|not|no|without)\b/.test(folded)) return { codes: [], saysMore: true }
  const codes = words.filter(([pattern]) => pattern.test(folded)).map(([, code]) => code)
  const rest = words.reduce((left, [pattern]) => left.replace(new RegExp(pattern, 'g'), ' '), folded)
  return { codes, saysMore: codes.length !== 1 || rest.replace(fillers, ' ').trim() !== '' }
}
