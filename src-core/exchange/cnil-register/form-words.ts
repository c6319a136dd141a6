import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'

/** Words printed on the CNIL's form (2019), folded. Anchors of the reading: people add rows, so numbers are worth nothing. */

export type Section =
  'identity' | 'actors' | 'purposes' | 'data' | 'sensitive' | 'people' | 'recipients' | 'measures' | 'transfers'

const sections: readonly (readonly [RegExp, Section])[] = [
  [/^description du traitement$/, 'identity'],
  [/^acteurs$/, 'actors'],
  [/^finalites?( s)?( du traitement( effectue)?)?$/, 'purposes'],
  [/^categories de donnees personnelles( concernees)?$/, 'data'],
  [/^donnees sensibles$/, 'sensitive'],
  [/^categories de personnes( concernees)?$/, 'people'],
  [/^destinataires$/, 'recipients'],
  [/^mesures de securite$/, 'measures'],
  [/^transferts hors (de l )?(ue|union europeenne|eee)$/, 'transfers'],
]
export function sectionOf(label: string): Section | undefined {
  const folded = foldWords(label)
  return sections.find(([pattern]) => pattern.test(folded))?.[1]
}

export type Column =
  | 'name'
  | 'address'
  | 'postcode'
  | 'town'
  | 'country'
  | 'phone'
  | 'email'
  | 'description'
  | 'retention'
  | 'detail'
  | 'recipient'
  | 'guarantee'
  | 'link'
const columns: readonly (readonly [RegExp, Column])[] = [
  [/^nom$/, 'name'],
  [/^adresse( postale)?$/, 'address'],
  [/^code postal$/, 'postcode'],
  [/^ville$/, 'town'],
  [/^pays$/, 'country'],
  [/^telephone$/, 'phone'],
  [/^(adresse )?(mel|mail|e mail|email|courriel)$/, 'email'],
  [/^(description|type de destinataire|type de mesure de securite)$/, 'description'],
  [/^(duree|delai) de conservation$/, 'retention'],
  [/^precisions?$/, 'detail'],
  [/^destinataire$/, 'recipient'],
  [/^type de garanties?$/, 'guarantee'],
  [/^liens? vers la documentation$/, 'link'],
]
export function columnOf(heading: string): Column | undefined {
  const folded = foldWords(heading)
  return columns.find(([pattern]) => pattern.test(folded))?.[1]
}

export type ActorRole = 'controller' | 'dpo' | 'dpoCompany' | 'representative' | 'joint'
const actors: readonly (readonly [RegExp, ActorRole])[] = [
  [/^responsable(s)? (s )?conjoint/, 'joint'],
  [/^responsable du traitement/, 'controller'],
  [/^delegue a la protection des donnees/, 'dpo'],
  [/^societe du dpo/, 'dpoCompany'],
  [/^representant/, 'representative'],
]
export function actorRoleOf(label: string): ActorRole | undefined {
  const folded = foldWords(label)
  return actors.find(([pattern]) => pattern.test(folded))?.[1]
}

/** Rows of the two blocks of data. The form has one row for sexual life and orientation: see dataRowCategory. */
const dataRows: readonly (readonly [RegExp, CodeOf<'dataCategory'>])[] = [
  [/^etat civil/, 'civilStatus'],
  [/^vie personnelle/, 'personalLife'],
  [/^informations d ordre economique/, 'economic'],
  [/^donnees de connexion/, 'connection'],
  [/^donnees de localisation/, 'location'],
  [/^numero de securite sociale/, 'nationalId'],
  [/origine raciale/, 'racialEthnic'],
  [/opinions politiques/, 'political'],
  [/convictions religieuses/, 'religiousPhilosophical'],
  [/appartenance syndicale/, 'tradeUnion'],
  [/donnees genetiques/, 'genetic'],
  [/donnees biometriques/, 'biometricId'],
  [/donnees (concernant la|de) sante/, 'health'],
  [/vie sexuelle/, 'sexLife'],
  [/condamnations penales/, 'convictionsOffences'],
]
/** Category of a row of the form; undefined for a row the person added. Both codes of sexual life fall under Art. 9(1). */
export function dataRowCategory(label: string, description: string): CodeOf<'dataCategory'> | undefined {
  const folded = foldWords(label)
  const category = dataRows.find(([pattern]) => pattern.test(folded))?.[1]
  return category === 'sexLife' && /orientation/.test(foldWords(description)) ? 'sexualOrientation' : category
}

/** Labels that open a row of the form, besides sections, actors and data: `Destinataire 7`, `Sous-finalité 6`. */
const rowLabels =
  /^(nom du traitement|n ref|ref|reference|date de creation du traitement|mise a jour du traitement|finalite principale|sous finalite( \d+)?|categorie de personnes( \d+)?|destinataire( \d+)?|mesure de securite( \d+)?|organisme destinataire( \d+)?)$/
export const isRowLabel = (label: string) => rowLabels.test(foldWords(label))

/** Help links of the last column, drop-down prompts, instructions: they answer nothing. */
export function isFormHelp(text: string): boolean {
  if (text.startsWith('►')) return true
  return /^(consulter les guides et definitions|selectionnez un element|cet onglet est un modele|cet exemple est base)/.test(
    foldWords(text),
  )
}
export const isFicheTitle = (text: string) =>
  /^((modele|exemple) de )?fiche de registre( a completer)?$/.test(foldWords(text))

/** The reference printed on the blank model and on the example: left in place, it names nothing. */
export const isFormRef = (ref: string) => /^(ref 001|1 exemple|exemple)$/.test(foldWords(ref))

/** The tool a type of guarantee names. « Dérogations (art 49) » names none: which letter is for the person to say. */
export { safeguardOf as mechanismOf } from '../reading/read-safeguard'

/** A type as the form's list has it: its tool says it all. « CCT signées en 2021 » says more, which is evidence. */
export const isListedGuarantee = (type: string) =>
  /^(clauses contractuelles types( cct)?|cct|regles d entreprise contraignantes( bcr)?|bcr|pays adequat|privacy shield|code de conduite|certification)$/.test(
    foldWords(type),
  )

export type RecipientKind = 'internal' | 'processor' | 'external'
export function recipientKindOf(type: string): RecipientKind {
  const folded = foldWords(type)
  if (/^services? internes?/.test(folded)) return 'internal'
  return /^sous traitants?$/.test(folded) ? 'processor' : 'external'
}
/** « Autre (Préciser) »: the type says nothing, its details say all. */
export const isOtherType = (type: string) => /^autres?( mesures)?( a)?( preciser)?$/.test(foldWords(type))
