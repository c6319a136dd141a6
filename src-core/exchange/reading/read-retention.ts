import type { CodeOf } from '../../codes'
import type { Duration, DurationUnit } from '../../kinds'
import { foldWords } from '../../folding/fold'

/** What a retention text says for certain. Without `active`, only its own words stand. */
export interface ReadRetention {
  readonly active?: Duration
  readonly trigger?: CodeOf<'retentionTrigger'>
  /** Words of the starting event, as written. */
  readonly triggerDetail?: string
  readonly finalFate?: CodeOf<'finalFate'>
}

const units: readonly (readonly [RegExp, DurationUnit])[] = [
  [/^(heures?|hours?|h)$/, 'hour'],
  [/^(jours?|days?|j)$/, 'day'],
  [/^(semaines?|weeks?)$/, 'week'],
  [/^(mois|months?)$/, 'month'],
  [/^(ans?|annees?|years?)$/, 'year'],
]

/** Folded words of the starting event → code. First match wins: « fin du contrat de travail » is a departure. */
const triggers: readonly (readonly [RegExp, CodeOf<'retentionTrigger'>])[] = [
  [/\b(depart|fin du contrat de travail|departure|leaving|employment)\b/, 'departure'],
  [/\b(dernier contact|last contact)\b/, 'lastContact'],
  [/\b(derniere (activite|connexion|utilisation)|last (activity|login|use))\b/, 'lastActivity'],
  [/\b(dernier sejour|derniere hospitalisation|last stay)\b/, 'lastStay'],
  [/\b(fin (de|du|de la|des) (contrat|relation|contrats)|end of (the )?contract)\b/, 'endOfContract'],
  [/\b(exercice|fiscal year|financial year)\b/, 'fiscalYearEnd'],
  [/\b(versement|paiement|reglement|payment)\b/, 'payment'],
  [/\b(cloture|fermeture|closure|closing)\b/, 'caseClosed'],
  [
    /\b(retrait du consentement|desabonnement|desinscription|withdrawal of consent|unsubscription)\b/,
    'consentWithdrawn',
  ],
  [/\b(collecte|collection)\b/, 'collection'],
  [/\b(enregistrement|recording)\b/, 'recording'],
  [/\b(deces|death)\b/, 'death'],
  [/\b(majorite|majority)\b/, 'majority'],
  [/\b(decision)\b/, 'decision'],
]

const fates: readonly (readonly [RegExp, CodeOf<'finalFate'>])[] = [
  [
    /^(archives? definitives?|archivage definitif|versement( aux archives.*)?|permanent archives?)$/,
    'definitiveArchive',
  ],
  [/^(destruction|suppression|effacement|deletion|delete|erasure)$/, 'delete'],
  [/^(anonymisation|anonymization)$/, 'anonymise'],
]

export function readFinalFate(text: string): CodeOf<'finalFate'> | undefined {
  return codeFor(fates, foldWords(text))
}

const codeFor = <C>(table: readonly (readonly [RegExp, C])[], folded: string): C | undefined =>
  table.find(([pattern]) => pattern.test(folded))?.[1]

// number, unit, the rest
const period = /^(\d{1,3}(?:[.,]\d)?)\s*(\p{L}+)\b[ ]*(.*)$/su
const startsAt =
  /^(?:après|apres|à compter|à partir|a compter|a partir|depuis|suivant|dès|after|from|following|since)(?:\s+(?:de la|de l['’]|des|du|de|d['’]|le|la|les|l['’]|the))?\s*(.+)$/isu
// Two periods, an alternative or an exception: whichever is meant, it is not ours to choose.
const doubtful = /\d|,|;|\+|\b(ou|or|et|and|sauf|unless|except|puis|then|plus|selon|depending)\b/i

/**
 * Reads « 5 ans après le départ », « 30 jours », « 75 ans puis archives définitives », “2 years after last contact”.
 * Whatever is not certain (« 30 jours, ou durée de la procédure », « Année scolaire + 1 an ») is left to its words.
 */
export function readRetention(text: string): ReadRetention {
  const [, number = '', unitWord = '', tail = ''] = period.exec(text.trim()) ?? []
  const unit = codeFor(units, foldWords(unitWord))
  const value = Number(number.replace(',', '.'))
  if (unit === undefined || !(value > 0)) return {}
  const [body = '', end, more] = ` ${tail}`.replace(/\([^()\d]*\)/g, '').split(/,?\s+(?:puis|then)\s+/i)
  const finalFate = end === undefined ? undefined : readFinalFate(end)
  if (more !== undefined || (end !== undefined && finalFate === undefined)) return {}
  const active = { value, unit }
  const fate = finalFate === undefined ? {} : { finalFate }
  const rest = body.trim().replace(/^(au\s+)?max(imum|\.)?$/i, '')
  if (rest === '') return { active, ...fate }
  const event = startsAt.exec(rest)?.[1]?.trim()
  if (event === undefined || doubtful.test(event)) return {}
  return { active, trigger: codeFor(triggers, foldWords(event)) ?? 'other', triggerDetail: event, ...fate }
}
