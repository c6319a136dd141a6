import { strToU8 } from 'fflate'
import { foldWords } from '@core/folding/fold'
import type { ActivityFacts } from '../facts'
import type { CorpusField, Headings } from '../headings'
import type { Paper } from '../paper'
import { laidOut } from './layout'
import { fieldsOf, headingsFor } from './table'

type Value = string | readonly string[] | { readonly [key: string]: Value }

/** `Durée de conservation` → `dureeDeConservation` or `duree_de_conservation`. */
function keyOf(heading: string, joined: 'camel' | 'snake'): string {
  const words = foldWords(heading).split(' ')
  if (joined === 'snake') return words.join('_')
  return words.map((word, index) => (index === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1))).join('')
}

const lists: ReadonlySet<CorpusField> = new Set<CorpusField>([
  'purposes', 'subjects', 'data', 'internal', 'external', 'recipients', 'processors', 'measures',
]) // prettier-ignore

interface Shape {
  readonly fields: readonly CorpusField[]
  readonly key: (field: CorpusField) => string
  /** Answers of many parts as arrays; else as one string. */
  readonly arrays: boolean
}

function shapeOf(paper: Paper, arrays: boolean): Shape {
  const headings: Headings = headingsFor(paper)
  const joined = paper.chance.one(['camel', 'snake'] as const)
  return {
    fields: fieldsOf(paper.chance),
    arrays,
    key: (field) => paper.aside(keyOf(headings.of(field).replace(/^\d+[.)] /, ''), joined)),
  }
}

const valueOf = (paper: Paper, activity: ActivityFacts, field: CorpusField, arrays: boolean): Value => {
  if (arrays && lists.has(field)) return paper.items(activity, field)
  const cell = paper.answer(activity, field)
  return typeof cell === 'string' ? cell : ''
}

function flat(paper: Paper, arrays: boolean): Value[] {
  const { fields, key } = shapeOf(paper, arrays)
  return paper.facts.activities.map((activity) =>
    Object.fromEntries(fields.map((field) => [key(field), valueOf(paper, activity, field, arrays)])),
  ) as Value[]
}

/** What belongs together in an object of its own. */
function nested(paper: Paper): Value[] {
  const { fields, key } = shapeOf(paper, true)
  const inner: ReadonlySet<CorpusField> = new Set<CorpusField>(['subjects', 'data', 'retention', 'measures', 'basis'])
  return paper.facts.activities.map((activity) => {
    const pairs = (within: boolean) =>
      fields
        .filter((field) => inner.has(field) === within)
        .map((field) => [key(field), valueOf(paper, activity, field, true)] as const)
    return { ...Object.fromEntries(pairs(false)), details: Object.fromEntries(pairs(true)) } as Value
  })
}

const asJson = (value: unknown) => ({ bytes: strToU8(JSON.stringify(value, null, 2)), name: 'register.json' })

export const dataLayouts = {
  'json, a list of strings': laidOut((paper) => asJson(flat(paper, false))),
  'json, lists within': laidOut((paper, said) =>
    asJson({ title: paper.aside(said.title), activities: flat(paper, true) }),
  ),
  'json, nested': laidOut((paper) => asJson({ register: nested(paper) })),
  yaml: laidOut((paper) => ({
    bytes: strToU8(
      flat(paper, true)
        .map((each) => yamlItem(each))
        .join(''),
    ),
    name: 'register.yaml',
  })),
}

/** Quoted as JSON is: YAML reads it so. */
function yamlItem(item: Value): string {
  const lines = Object.entries(item).flatMap(([key, value]) =>
    typeof value === 'string' || !Array.isArray(value) || value.length === 0
      ? [`${key}: ${Array.isArray(value) ? '[]' : JSON.stringify(value)}`]
      : [`${key}:`, ...value.map((each) => `  - ${JSON.stringify(each)}`)],
  )
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}\n`).join('')
}
