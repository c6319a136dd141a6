import { writeHtml } from '../../rich-text/write-html'
import { sameJson, type JsonObject } from './json'
import { asText, asWhole } from './pia-file'
import { measureOfTag } from './place-measures'
import type { RiskItem } from './questions'
import { freeIds, marks, patched, richOut, riskNow, textOut, type Writing } from './writing'

export interface WrittenMeasures {
  readonly entries: readonly JsonObject[]
  /** Id of our row → number of the entry: what evaluations and comments point to. */
  readonly numbers: ReadonlyMap<string, number>
}

/** How their tool names a measure nobody took from its knowledge base. */
const defaultPlaceholder = 'measures.default_placeholder'

export function writeMeasures(writing: Writing): WrittenMeasures {
  const { dpia, was } = writing
  const free = freeIds(was.file.json.measures)
  const numbers = new Map<string, number>()
  const entries: JsonObject[] = []
  for (const { at, raw } of was.file.measures) {
    const before = was.measures.get(at)
    const row = dpia.measures.find(({ id }) => id === before?.id)
    if (!before || !row) {
      writing.edited.is = true
      continue
    }
    const id = asWhole(raw['id']) ?? free()
    numbers.set(row.id, id)
    const patch: Record<string, unknown> = {}
    const title = textOut(writing, row.title)
    if (title !== textOut(writing, before.title)) patch['title'] = title
    const content = richOut(writing, row.content)
    if (!sameJson(content, richOut(writing, before.content))) patch['content'] = writeHtml(content)
    entries.push(patched(writing, { ...raw, id, placeholder: raw['placeholder'] || defaultPlaceholder }, patch))
  }
  for (const row of dpia.measures) {
    if (numbers.has(row.id)) continue
    writing.edited.is = true
    const id = free()
    numbers.set(row.id, id)
    const content = writeHtml(richOut(writing, row.content))
    entries.push({
      ...marks(writing, id),
      title: textOut(writing, row.title),
      content,
      placeholder: defaultPlaceholder,
    })
  }
  return { entries, numbers }
}

/** Tags of a risk, in the file's order where they stand: measures by title, as their tool links them, and the others. */
export function tagsNow(writing: Writing, item: RiskItem, list: readonly unknown[]): readonly unknown[] {
  const { dpia, was } = writing
  const risk = riskNow(writing, item)
  const left = new Set(risk?.measures)
  const others = new Set(risk?.otherMeasures)
  const titles = new Map(dpia.measures.map(({ id, title }) => [id, textOut(writing, title)]))
  const tags: unknown[] = []
  for (const tag of list) {
    const word = asText(tag)
    const linked = measureOfTag(was, word)
    if (linked !== undefined) {
      if (risk?.measures.includes(linked) && titles.has(linked)) tags.push(titles.get(linked))
      left.delete(linked)
    } else if (word.trim() === '') tags.push(tag)
    else if (others.delete(word) || risk?.otherMeasures.includes(word)) tags.push(tag)
  }
  return [...tags, ...[...left].flatMap((id) => titles.get(id) ?? []), ...others]
}
