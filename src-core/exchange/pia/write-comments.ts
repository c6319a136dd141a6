import { sameJson, type JsonObject } from './json'
import { asFlag } from './pia-file'
import { riskItemNames } from './questions'
import { answerNow, freeIds, marks, numbersNow, numeric, patched, riskNow, textOut, type Writing } from './writing'

/** Comments of the file in their order, orphans among them, then the new remarks. Answers the remarks without a place. */
export function writeComments(
  writing: Writing,
  measures: ReadonlyMap<string, number>,
): { readonly entries: readonly JsonObject[]; readonly homeless: Writing['dpia']['remarks'] } {
  const { dpia, was } = writing
  const free = freeIds(was.file.json.comments)
  const places = placesOf(writing, measures)
  const entries: JsonObject[] = []
  const written = new Set<string>()
  for (const { at, raw } of was.file.comments) {
    const entry = {
      ...raw,
      reference_to: numeric(raw['reference_to']),
      for_measure: asFlag(raw['for_measure']) ?? false,
    }
    const before = was.remarks.get(at)
    const row = before && dpia.remarks.find(({ id }) => id === before.id)
    if (!before) entries.push(entry)
    else if (row) {
      written.add(row.id)
      const patch: Record<string, unknown> = {}
      if (!sameJson(textOut(writing, row.text), textOut(writing, before.text)))
        patch['description'] = textOut(writing, row.text)
      if (row.about !== before.about) Object.assign(patch, places.get(row.about))
      entries.push(patched(writing, entry, patch))
    } else writing.edited.is = true
  }
  const added = dpia.remarks.filter(({ id, text }) => !written.has(id) && textOut(writing, text) !== '')
  for (const { text, about } of added) {
    const place = places.get(about)
    if (!place) continue
    writing.edited.is = true
    entries.push({ ...marks(writing, free()), description: textOut(writing, text), ...place })
  }
  return { entries, homeless: added.filter(({ about }) => !places.has(about)) }
}

interface CommentPlace {
  readonly reference_to: number
  readonly for_measure: boolean
}

/** Where a comment on a row of ours stands in their tool; on a risk, under its first question. */
function placesOf(writing: Writing, measures: ReadonlyMap<string, number>): ReadonlyMap<string, CommentPlace> {
  const places = new Map<string, CommentPlace>()
  for (const number of numbersNow(writing)) {
    const row = answerNow(writing, number)
    if (row) places.set(row.id, { reference_to: Number(number), for_measure: false })
  }
  for (const item of riskItemNames) {
    const row = riskNow(writing, item)
    if (row) places.set(row.id, { reference_to: Number(`${item}1`), for_measure: false })
  }
  for (const [row, number] of measures) places.set(row, { reference_to: number, for_measure: true })
  return places
}
