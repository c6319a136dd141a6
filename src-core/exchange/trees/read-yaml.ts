import { isScalar, LineCounter, parseAllDocuments, visit, type Document, type YAMLMap } from 'yaml'
import type { SheetCollector } from '../sheets/collect-cells'
import { Refusal } from '../sheets/refusal'
import { addIfKnown } from '../known-forms/trees/add-known-tree'
import { addTree, refuseDepth } from './add-tree'

export const yamlLimits = {
  /** Characters. The parser takes seconds for each million; an honest register has some hundred thousand. */
  length: 1024 * 1024,
  /** Brackets opened and not closed, dashes in a row: an honest file has a dozen. */
  nesting: 200,
  /** Repeats of what was written once elsewhere; the parser looks through the whole document for each. */
  aliases: 500,
} as const

/** Whether a text says by its own signs that it is YAML; a line with a colon may stand in any text. */
export const looksLikeYaml = (text: string): boolean =>
  /^(?:%YAML |---[ \t]*\r?\n)/.test(text) && /^[ \t-]*[^\s#:][^:\n]{0,200}:(?:[ \t]|\r?$)/m.test(text.slice(0, 4096))

/** The records of a YAML file, of every document in it. */
export function readYamlTree(text: string, fileName: string, collect: SheetCollector): void {
  refuseExcess(text)
  const lines = new LineCounter()
  // Each scalar stays the text it is: `01020` is a postcode, `no` a word. Keys are compared here, where it costs less.
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    merge: true,
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: 'silent',
  })
  const found = [...documents].map((document) => valueOf(document, lines)).filter((value) => value !== null)
  const value = found.length === 1 ? found[0] : found
  // Before anybody walks it: what repeats itself within itself has no end.
  refuseDepth(value, collect)
  if (!addIfKnown(value, fileName, collect)) addTree(value, fileName, collect)
}

/** What would keep the parser busy for minutes is refused before it sees it. */
function refuseExcess(text: string): void {
  if (text.length > yamlLimits.length) throw new Refusal('too-big', `YAML of more than ${yamlLimits.length} characters`)
  let open = 0
  for (const sign of text) {
    if (sign === '[' || sign === '{') open += 1
    else if ((sign === ']' || sign === '}') && open > 0) open -= 1
    if (open > yamlLimits.nesting) throw new Refusal('too-big', `more than ${yamlLimits.nesting} open brackets`)
  }
  if (/(?:[-?][ \t]+){200}/.test(text)) throw new Refusal('too-big', `more than ${yamlLimits.nesting} lists in a line`)
}

function valueOf(document: Document.Parsed, lines: LineCounter): unknown {
  const [fault] = document.errors
  if (fault) throw broken(lines, fault.pos[0])
  let aliases = 0
  visit(document, {
    Alias() {
      aliases += 1
      if (aliases > yamlLimits.aliases) throw new Refusal('too-big', `more than ${yamlLimits.aliases} aliases`)
    },
    Map(_key, map) {
      refuseSecondKey(map, lines)
    },
    Scalar(_key, scalar) {
      // Words only where they are quoted.
      if (scalar.type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(String(scalar.value))) scalar.value = null
    },
  })
  try {
    return document.toJS({ maxAliasCount: yamlLimits.aliases }) as unknown
  } catch (error) {
    // What the library says of aliases that unfold into more aliases.
    if (error instanceof ReferenceError) throw new Refusal('too-big', error.message.slice(0, 200))
    throw error
  }
}

/** Of two answers to one question, none can be chosen. */
function refuseSecondKey({ items }: YAMLMap, lines: LineCounter): void {
  const keys = new Set<unknown>()
  for (const { key } of items) {
    if (!isScalar(key) || key.value === '<<') continue
    if (keys.has(key.value)) throw broken(lines, key.range?.[0] ?? 0)
    keys.add(key.value)
  }
}

const broken = (lines: LineCounter, at: number) => new Refusal('broken-yaml', String(lines.linePos(at).line))
