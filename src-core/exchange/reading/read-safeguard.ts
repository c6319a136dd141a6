import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { remembered } from './remembered'

type Mechanism = CodeOf<'transferMechanism'>

/** Folded names of the tools of chapter V, in seven languages, and their articles. « Dérogations (art 49) » names no letter, so no code. */
const tools: readonly (readonly [RegExp, Mechanism])[] = [
  [
    /\b(clauses? contractuelles? types?|clauses types|cct|standard (contractual|data protection) clauses|sccs?|model clauses|standardvertragsklauseln|standarddatenschutzklauseln|(model|standaard)contractbepalingen|(modelcontract|standaardcontract)(ele )?(clausules|bepalingen)|standaardbepalingen|clausulas contractuales (tipo|estandar)|clausole contrattuali (tipo|standard)|clausulas contratuais (tipo|padrao))\b|\b46 2 c\b/,
    'sccEU',
  ],
  [
    /\b(regles d entreprise contraignantes|bcrs?|binding corporate rules|verbindliche (interne datenschutzvorschriften|unternehmensregeln)|bindende bedrijfsvoorschriften|normas corporativas vinculantes|norme vincolanti d impresa|regras vinculativas)\b|\b46 2 b\b/,
    'bcrC',
  ],
  [
    /\b(adequation|pays adequats?|adequacy|adequate (country|countries)|angemessenheitsbeschluss|adequaatheidsbesluit|decision de adecuacion|decisione di adeguatezza|decisao de adequacao)\b|\bart(icle|ikel|iculo|icolo|igo)? 45\b/,
    'adequacy',
  ],
  [/\b(dpf|data privacy framework|cadre de protection des donnees)\b/, 'adequacyDPF'],
  [/\b(privacy shield|bouclier de protection)\b/, 'privacyShield'],
  [
    /\b(codes? de conduite|codes? of conduct|genehmigte verhaltensregeln|gedragscode|codigo de conduct?a|codice di condotta)\b|\b46 2 e\b/,
    'codeOfConduct',
  ],
  // Alone, for a host certified to a standard has no tool of chapter V for it.
  [
    /^(certification|certificering|certificacion|certificazione|certificacao|zertifizierung)$|\b(mecanisme de certification|certification mechanism|zertifizierungsmechanismus|certificeringsmechanisme)\b|\b46 2 f\b/,
    'certification',
  ],
  [/\b46 2 a\b|\b(instrument juridiquement contraignant|legally binding instrument)\b/, '46_2_a'],
  [/\b46 2 d\b/, 'sccSA'],
  [/\b46 3 a\b|\bclauses (contractuelles )?ad hoc\b|\bad hoc (contractual )?clauses\b/, 'adHocClauses'],
  [/\b46 3 b\b|\b(arrangement administratif|administrative arrangement)\b/, 'adminArrangement'],
  [
    /\b49 1 a\b|\b(consentement explicite|explicit consent|ausdruckliche einwilligung|uitdrukkelijke toestemming|consentimiento explicito|consenso esplicito|consentimento explicito)\b/,
    'd49_a',
  ],
  [/\b49 1 b\b/, 'd49_b'],
  [/\b49 1 c\b/, 'd49_c'],
  [/\b49 1 d\b/, 'd49_d'],
  [/\b49 1 e\b/, 'd49_e'],
  [/\b49 1 f\b/, 'd49_f'],
  [/\b49 1 g\b/, 'd49_g'],
  [/\b(interets legitimes imperieux|compelling legitimate interests)\b/, 'd49_compelling'],
  [/\b(idta|international data transfer agreement)\b/, 'uk_idta'],
  [/\b(uk addendum|addendum britannique|international data transfer addendum)\b/, 'uk_addendum'],
  [/\b(data bridge|uk extension)\b/, 'uk_databridge'],
]

/** A tool that is refused, or not there yet, is none: « pas de CCT », “SCCs to be signed”. */
const notThere =
  /\b(pas|aucune?|sans|absence|non|no|not|none|without|kein|keine|ohne|nicht|geen|zonder|niet|sin|senza|sem|nao|a signer|a mettre en place|en cours|en attente|prevues?|prevus?|demandee?s?|to be|pending|planned|in progress|ausstehend|geplant|gepland|pendientes?|in corso|em curso)\b/

/** Every tool of chapter V a text names as in place. */
export const safeguardsIn = remembered(readAfresh)

function readAfresh(text: string): readonly Mechanism[] {
  const folded = foldWords(text)
  if (notThere.test(folded)) return []
  const named = tools.filter(([pattern]) => pattern.test(folded)).map(([, code]) => code)
  // The framework rests on a decision, and says which.
  const exact = named.includes('adequacyDPF') ? named.filter((code) => code !== 'adequacy') : named
  return exact.map((code) => inWords(code, folded))
}

/** Whose clauses, whose rules, which framework: where the words say it. */
function inWords(code: Mechanism, folded: string): Mechanism {
  if (code === 'bcrC' && /\b(bcr p|processors?|sous traitants?|auftragsverarbeiter)\b/.test(folded)) return 'bcrP'
  if (code === 'sccEU' && /\b(autorite de controle|supervisory authority)\b/.test(folded)) return 'sccSA'
  if (code === 'adequacyDPF' && /\b(swiss|suisse|schweiz)\b/.test(folded)) return 'ch_dpf'
  return code
}

/** The one tool a text names; undefined when it names none, or several. */
export function safeguardOf(text: string): Mechanism | undefined {
  const [only, ...more] = safeguardsIn(text)
  return more.length === 0 ? only : undefined
}
