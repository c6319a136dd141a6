import { foldWords } from '../../folding/fold'
import { blankEnclosed, enclosedIn } from './outside-brackets'
import { legalForm } from './party-words'
import { splitList } from './split-list'
import { saysNothing } from './yes-no'
import { remembered } from './remembered'

export interface ReadRecipients {
  readonly internal: readonly string[]
  readonly external: readonly string[]
  /** Without any sign of being inside: an authority, a partner, or a service under another name. */
  readonly unsure: readonly string[]
}
type Side = 'internal' | 'external'

const sideOf = (folded: string): Side | undefined => {
  if (
    /^((destinataires?|services?|acces|categories de destinataires|recipients?) )?(en )?(internes?|internal|intern|interno|interni|internos|internas|interne|interna)( recipients?| access| (a|de) l (organisme|entreprise))?$/.test(
      folded,
    )
  )
    return 'internal'
  if (
    /^((destinataires?|tiers|organismes|categories de destinataires|recipients?) )?(externes?|external|extern|externe|externo|externos|esterni|esterno|externas|externa)( recipients?| (a|de) l (organisme|entreprise))?$/.test(
      folded,
    )
  )
    return 'external'
  return undefined
}

/** A part of the organisation, by its first or last words, in seven languages. */
const inside =
  /^((?:les?|la|l|nos|notre|our|the) )?(services?|direction|departement(?! (d|de|du|des)\b)|pole|equipes?|cellule|secretariat|dsi|drh|daf|rh|ressources humaines|comptabilite|(personnels?|agents|salaries|collaborateurs) (habilites?|autorises?|du service|de la direction|internes?)|hr|human resources|(authorised|authorized|internal) (staff|personnel|employees|users)|(internal )?(staff|employees) (of|in) the|abteilung|personalabteilung|buchhaltung|geschaftsfuhrung|rechtsabteilung|vertrieb|it abteilung|afdeling|personeelszaken|boekhouding|directie|departamento|equipo|equipa|recursos humanos|area de|ufficio|reparto|direzione|risorse umane)\b|\b(department|dept|team|abteilung|afdeling)$/

/** Authorities and providers are called services, directions and departments too. */
const elsewhere =
  /\b(impots?|fiscal|fiscale|fiscaux|finances publiques|departementa(l|le|les|ux)|regiona(l|le|les|ux)|nationa(l|le|les|ux)|emploi|travail|postaux|prefecture|prefectoral|etat|ministere|police|gendarmerie|douanes?|judiciaires?|justice|tribunal|urssaf|sante au travail|medecine|incendie|secours|sociaux|sociale?s?|publi(c|cs|que|ques)|externes?|externalisee?s?|prestataires?|sous traitants?|fournisseurs?|partenaires?|client|tiers|department of|department for|tax|revenue|government|ministry|national|federal|state|local authority|public|external|outsourced|provider|supplier|vendor|partner|third party|finanzamt|behorde|extern|externer|belastingdienst|overheid|hacienda|estado|ministerio|agenzia|stato|ministero|ministerio|externo|esterno|de la ville|du groupe|of the group)\b/

/** « Interne : gardiens ; Externe : société Vigie » by its labels; without one, what is known to be inside by its words. */
export const readRecipients = remembered(readAfresh)

function readAfresh(text: string): ReadRecipients {
  const read: Record<keyof ReadRecipients, string[]> = { internal: [], external: [], unsure: [] }
  if (saysNothing(text)) return read
  for (const { side, body } of sections(text)) {
    for (const item of splitList(body)) {
      if (saysNothing(item)) continue
      read[side ?? sideIn(item) ?? 'unsure'].push(item)
    }
  }
  return read
}

/** « RH (interne) » says it; else the words do, for the inside alone. */
const sideIn = remembered((item: string): Side | undefined => {
  const told = enclosedIn(item).map((part) => sideOf(foldWords(part)))
  const [side] = told.filter((each) => each !== undefined)
  if (side !== undefined) return side
  const folded = foldWords(blankEnclosed(item))
  return inside.test(folded) && !elsewhere.test(foldWords(item)) && !legalForm.test(item) ? 'internal' : undefined
})

/** The text cut at its labels: each at the beginning of a line or after a separator, with a colon or alone on its line. */
function sections(text: string): readonly { side: Side | undefined; body: string }[] {
  const plain = blankEnclosed(text)
  const found: { side: Side | undefined; body: string }[] = []
  let [side, from, label]: [Side | undefined, number, string] = [undefined, 0, '']
  const close = (end: number) => {
    const body = withoutMarks(text.slice(from, end))
    // « Internes » alone: the label is all that is said.
    found.push({ side, body: body === '' ? label : body })
  }
  for (const match of plain.matchAll(
    /(?<=^|[\n;,.|•]|\s[–—-]\s)[ \t]*([\p{L}'’ ]{3,45})(?:[ \t]*:|(?=[ \t]*(?:\n|$)))/gu,
  )) {
    const said = match[1]?.trim() ?? ''
    const next = sideOf(foldWords(said))
    if (next === undefined) continue
    close(match.index)
    ;[side, from, label] = [next, match.index + match[0].length, said]
  }
  close(text.length)
  return found
}

/** Without the dash or bullet that led to the next label. */
function withoutMarks(body: string): string {
  let end = body.length
  while (end > 0 && /[\s.•–—-]/.test(body[end - 1] ?? '')) end -= 1
  return body.slice(0, end).trim()
}
