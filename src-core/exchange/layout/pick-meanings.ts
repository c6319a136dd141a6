import type { Meaning, Subject } from '../headings/meaning'
import { supports, type ContentKind } from '../headings/witness'
import type { Heading } from './heading-block'

/** Questions of a processing that several columns may answer: « Finalité 1 », « Finalité 2 »; a client and its representative. */
const several = new Set([
  'purposes', 'subPurposes', 'subjects', 'dataCategories', 'dataDetail', 'otherCategories', 'specialCategories', 'recipients',
  'internalRecipients', 'processors', 'processorOrThird', 'security', 'assets', 'transferCountries', 'safeguards', 'comments',
  'customers', 'transfers', 'source', 'legalBasisJustification', 'retention', 'services', 'rights', 'information',
]) // prettier-ignore

// Of two headings for one question the second, less certain one is more likely another question.
const secondBest = 0.6

/** A heading its own column contradicts, « Durée » over dates, is believed half as much: another meaning or column comes first. */
const contradicted = 0.5

const heard = (meaning: Meaning, content: ContentKind): Meaning =>
  supports(meaning, content) < 0 ? { ...meaning, certainty: meaning.certainty * contradicted } : meaning

/**
 * One meaning for each heading in a table of this subject: the surest first, each single question answered by one column.
 * `contentOf` is what stands below a heading, where that is known.
 */
export function pickMeanings(
  headings: readonly Heading[],
  subject: Subject,
  contentOf: (heading: Heading) => ContentKind = () => 'empty',
): ReadonlyMap<Heading, Meaning> {
  const offers = headings.flatMap((heading) =>
    heading.meanings
      .filter((meaning) => meaning.subject === subject)
      .map((meaning, rank) => ({ heading, meaning: heard(meaning, contentOf(heading)), rank })),
  )
  offers.sort((a, b) => b.meaning.certainty - a.meaning.certainty || a.heading.column - b.heading.column)
  const picked = new Map<Heading, Meaning>()
  const taken = new Set<string>()
  for (const { heading, meaning, rank } of offers) {
    if (picked.has(heading) || (rank > 0 && meaning.certainty < secondBest)) continue
    if (taken.has(meaning.field) && !several.has(meaning.field)) continue
    taken.add(meaning.field)
    picked.set(heading, meaning)
  }
  return withoutPeople(picked)
}

/** « Nom » beside « Prénom » is somebody's. */
function withoutPeople(picked: Map<Heading, Meaning>): ReadonlyMap<Heading, Meaning> {
  const fields = [...picked.values()].map(({ field }) => field)
  if (!fields.includes('personFirstName')) return picked
  for (const [heading, { field, certainty }] of picked) if (field === 'name' && certainty < 0.9) picked.delete(heading)
  return picked
}
