import { foldWords } from '../../folding/fold'
import type { Meaning, Subject } from '../headings/meaning'
import type { Heading } from './heading-block'
import { pickMeanings } from './pick-meanings'

/** Names of tabs and titles of tables, folded → what they are about. First match wins. */
const titles: readonly (readonly [RegExp, Subject])[] = [
  [/\b(listes?|listes? deroulantes?|lists?|parametres|parametrage|nomenclatures?|codes?|lookups?|donnees de reference|referentiels?|listen)\b/, 'codes'],
  [/\b(comparatifs?|comparaisons?|comparisons?|grille d analyse|benchmark)\b/, 'comparison'],
  [/\b(dictionnaires?|dictionary|schema de (la )?base|data model|modele de donnees|datenmodell)\b/, 'dictionary'],
  [/\b(registre|record|register|activites|categories|activities)\b.*\b(sous traitant|processor)\b|\bpour le compte\b|\bon behalf\b/, 'processorActivities'],
  [/\b(violations?|incidents?|breach(es)?|fuites? de donnees|datenpannen?|datalekken|brechas|violazioni)\b/, 'breaches'],
  [/\b(demandes?|exercices? (des|de) droits?|requests?|dsars?|sars?|anfragen|verzoeken|solicitudes|richieste|pedidos)\b/, 'requests'],
  [/\b(sous traitants?|prestataires?|fournisseurs?|processors?|vendors?|suppliers?|auftragsverarbeiter|verwerkers|encargados|fornitori)\b/, 'processors'],
  [/\b(plans? d actions?|actions?|action plans?|massnahmenplan|actieplan|plan de accion)\b/, 'actions'],
  [/\b(risques?|risks?|risiken|risicos?|riesgos|rischi|ebios)\b/, 'risks'],
  [/\b(consentements?|consents?|einwilligungen|toestemmingen)\b/, 'consents'],
  [/\b(durees? de conservation|conservation|retention|loschfristen|loschkonzept|bewaartermijnen|plazos)\b/, 'retentionRules'],
  [/\b(mesures? (de securite|techniques?)|security measures|measures|toms?|massnahmen|maatregelen|medidas)\b/, 'securityMeasures'],
  [/\b(applications?|logiciels?|actifs?|assets?|systems?|supports?|outils|cartographie|systeme|anwendungen)\b/, 'supportingAssets'],
  [/\b(contacts?|annuaire|personnes ressources|interlocuteurs|directory|ansprechpartner)\b/, 'persons'],
  [/\b(traitements?|registre|ropa|processings?|processing activit(y|ies)|records? of processing|vvt|verarbeitung(en|statigkeiten)?|verwerking(en|sregister)?|tratamientos?|trattament[io]|tratamentos?)\b/, 'activities'],
] // prettier-ignore

export function subjectOfTitle(title: string): Subject | undefined {
  const folded = foldWords(title)
  return titles.find(([pattern]) => pattern.test(folded))?.[1]
}

const generic =
  /^(la |le |les |the )?(fiches?|feuil(le)?|sheet|tab(le|elle)?|tableau|tabelle|blatt|blad|hoja|foglio|folha|planilha|onglet|page|sans titre|untitled|registre|register|registro|record|records|ropa|vvt|annexe|annex|traitements?|activites?|activity|processing|verarbeitung(statigkeit)?|verwerking|formulaire|form|modele|template|n|no|identification|informations? generales?|general( information)?)( (de|des|du|of|der|von|van|de las|de los|delle|dei|das) (activites? de |activites? des )?(traitements?|activites?|registre|processing( activities)?|data processing|verarbeitung(en|statigkeiten)?|verwerking(en|sactiviteiten)?|(actividades de )?tratamientos?|(attivita di )?trattament[io]|(atividades de )?tratamentos?)( de donnees( personnelles| a caractere personnel)?)?)?( [a-z]{1,3})?( ?[0-9]+)?$/

/** « Fiche 1 », “Sheet2”, « Registre des activités de traitement »: says what stands there, and names none. */
export const isGenericTitle = (title: string): boolean => generic.test(foldWords(title)) || foldWords(title) === ''

/** Fields that nothing but a processing has: names, descriptions, dates and states stand in every list. */
const core = new Set([
  'purposes', 'subPurposes', 'legalBasis', 'legalBasisJustification', 'subjects', 'dataCategories', 'dataDetail', 'otherCategories',
  'sensitiveData', 'specialCategories', 'recipients', 'internalRecipients', 'retention', 'transfers', 'transferCountries',
]) // prettier-ignore
const certain = 0.95

/** Whether these meanings make a record of processing: a name or a purpose, and something only a processing has; or much of it. */
export function tellsOfProcessing(meanings: readonly Meaning[], isTitled = false): boolean {
  const fields = new Map(meanings.map(({ field, certainty }) => [field, certainty]))
  const isNamedSo = (fields.get('name') ?? 0) >= certain
  const own = [...fields.keys()].filter((field) => core.has(field)).length
  if (own >= 4) return true
  // « Nom | Finalités »: few tables but these ask for purposes.
  if (fields.has('name') && (fields.get('purposes') ?? 0) >= certain) return true
  const isNamed = isTitled || fields.has('name') || fields.has('purposes')
  return isNamed && (own >= 2 || (isNamedSo && own === 1) || ((isNamedSo || own === 1) && fields.size >= 3))
}

// A tab may be called anything, and a title is only another witness beside the headings.
const titleWeight = 1.5

export interface Judged {
  readonly subject: Subject | 'unknown'
  readonly certainty: number
}

/** What a table with these headings is about. */
export function subjectOf(headings: readonly Heading[], saidAbove: readonly string[], isTitled = false): Judged {
  const told = new Set(saidAbove.map(subjectOfTitle))
  const subjects = new Set(headings.flatMap(({ meanings }) => meanings.map(({ subject }) => subject)))
  const scores = [...subjects]
    .map((subject) => {
      const picked = [...pickMeanings(headings, subject).values()]
      const sum = picked.reduce((all, { certainty }) => all + certainty, 0)
      return { subject, picked, score: sum + (told.has(subject) ? titleWeight : 0) }
    })
    .filter(
      ({ subject, picked }) => picked.length >= 2 && (subject !== 'activities' || tellsOfProcessing(picked, isTitled)),
    )
    .sort((a, b) => b.score - a.score || Number(b.subject === 'activities') - Number(a.subject === 'activities'))
  const [best, next] = scores
  if (!best) return { subject: 'unknown', certainty: 0 }
  return { subject: best.subject, certainty: best.score / (best.score + (next?.score ?? 0)) }
}
