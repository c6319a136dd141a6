import { foldWords } from '@core/folding/fold'
import { contentLanguages, type ContentLanguage } from '@core/kinds'

/** Turns of phrase of the guides and tools that treat the same matter: none may reappear in our texts. */
const borrowed: readonly string[] = [
  'quelques désagréments',
  'surmonteront',
  'surmonteraient',
  'conséquences significatives',
  'conséquences irrémédiables',
  'sources de risques retenues',
  'caractéristiques des supports',
  'ne semble pas possible',
  'quel est le traitement qui fait l’objet',
  'quelles sont les responsabilités liées',
  'quels sont les référentiels applicables',
  'cycle de vie des données se déroule',
  'déterminées, explicites et légitimes',
  'adéquates, pertinentes et limitées',
  'quels pourraient être les principaux impacts',
  'which they will overcome',
  'selected risk sources',
  'properties of supporting assets',
  'encounter a few minor inconveniences',
  'identify the need for a dpia',
  'explain broadly what',
  'how will you collect, use, store and delete',
  'is there another way to achieve the same outcome',
  'describe compliance and proportionality',
  'specified, explicit and legitimate',
  'adequate, relevant and limited',
]

/** What is wrong with a text a person reads, in both languages; empty when nothing is. */
export function faultsOf(said: Readonly<Record<ContentLanguage, string>>, shortest: number, longest: number): string[] {
  const faults: string[] = []
  if (foldWords(said.fr) === foldWords(said.en) && /\s/.test(said.fr)) faults.push('same in both languages')
  for (const language of contentLanguages) {
    const text = said[language]
    if (text.length < shortest || text.length > longest) faults.push(`${language}: ${text.length} characters`)
    if (text.trim() !== text || / {2}/.test(text)) faults.push(`${language}: stray blanks`)
    if (text.includes("'")) faults.push(`${language}: straight apostrophe`)
    if (/\bconformes?\b|\bcompliant\b/i.test(text)) faults.push(`${language}: a verdict`)
    for (const phrase of borrowed)
      if (foldWords(text).includes(foldWords(phrase))) faults.push(`${language}: « ${phrase} »`)
  }
  if (/[^\s\d][:;?!](\s|$)/.test(said.fr)) faults.push('fr: no blank before high punctuation')
  if (/\s[:;?!]/.test(said.en)) faults.push('en: blank before punctuation')
  return faults
}
