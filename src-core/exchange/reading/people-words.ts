import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'

type Category = CodeOf<'subjectCategory'>

/** Folded names of categories of people. A name stands here only when it can mean nothing else. */
const names: readonly (readonly [RegExp, Category])[] = [
  [/^(salaries?|agents?|personnels?|employes?|collaborateurs?|employees?|staff|personnel|workforce)$/, 'employees'],
  [/^(candidats?|(job )?applicants?|candidates?)$/, 'applicants'],
  [/^(anciens (salaries|agents|employes)|former employees)$/, 'formerEmployees'],
  [/^(stagiaires?|apprentis?|trainees?|interns?)$/, 'trainees'],
  [/^(interimaires?|temps|temporary workers?)$/, 'temps'],
  [/^(ayants droit|family members|membres de la famille)$/, 'family'],
  [/^(clients?|customers?|clientele)$/, 'customers'],
  [/^(prospects?|leads)$/, 'prospects'],
  [/^(utilisateurs?|internautes?|users?|website (visitors|users)|visiteurs du site( (web|internet))?)$/, 'users'],
  [/^(visiteurs?|visitors?)$/, 'visitors'],
  [/^(fournisseurs?|prestataires?|suppliers?|vendors?)$/, 'suppliers'],
  [/^(patients?)$/, 'patients'],
  [/^(eleves?|etudiants?|pupils?|students?)$/, 'pupils'],
  [/^(parents?|responsables legaux|representants legaux|parents d eleves|parents ou responsables legaux)$/, 'parents'],
  [/^(enfants?|mineurs?|children|minors)( (de|aged|under) .*)?$/, 'children'],
  [/^(administres?|citoyens?|habitants?|citizens?|residents?)$/, 'citizens'],
  [/^(adherents?|members?)$/, 'members'],
  [/^(locataires?|tenants?)$/, 'tenants'],
  [/^(beneficiaires?|allocataires?|beneficiaries)$/, 'beneficiaries'],
  [/^(passants?|passers ?by)$/, 'passersby'],
  [/^(actionnaires?|associes|shareholders?)$/, 'shareholders'],
  [/^(temoins?|witnesses)$/, 'witnesses'],
  [/^(debiteurs?|debtors?)$/, 'debtors'],
]

/** The category this name stands for; undefined when it is none of ours or may be several. */
export function subjectCategoryOf(name: string): Category | undefined {
  const folded = foldWords(name)
  return names.find(([pattern]) => pattern.test(folded))?.[1]
}

const partsOf = (text: string) =>
  text
    .split(/[,;/\n&]|\s+(?:et|and)\s+/i)
    .map((part) => part.replace(/^\s*[-–•]\s*/, '').trim())
    .filter((part) => part !== '')

/** One category for the whole text: « Parents et responsables légaux »; undefined as soon as a part says something else. */
export function oneSubjectCategory(text: string): Category | undefined {
  const categories = new Set(partsOf(text).map(subjectCategoryOf))
  const [only] = categories
  return categories.size === 1 ? only : undefined
}

/** Every category of a list of people, with its own words; `other` for words we do not know. */
export function subjectsIn(text: string): readonly { category: Category; words: string }[] {
  return partsOf(text).flatMap((part) => {
    const known = subjectCategoryOf(part)
    if (known !== undefined) return [{ category: known, words: part }]
    const words = part.split(/\s+/)
    const each = words.map((word) => ({ category: subjectCategoryOf(word), words: word }))
    // “Employees Customers”: a list without commas, when every word is a category.
    if (words.length > 1 && each.every(({ category }) => category !== undefined)) {
      return each.map(({ category, words: said }) => ({ category: category ?? 'other', words: said }))
    }
    return [{ category: 'other' as const, words: part }]
  })
}
