import { readJson } from '../pia/json'
import type { SheetCollector } from '../sheets/collect-cells'
import { Refusal } from '../sheets/refusal'
import { addIfKnown } from '../known-forms/trees/add-known-tree'
import { addTree } from './add-tree'

/** Whether a text begins as JSON does; a line in square brackets may begin anything. */
export const looksLikeJson = (text: string): boolean =>
  /^\s*(?:\{\s*["}]|\[\s*(?:[[{"\]\d-]|true|false|null))/.test(text)

/** The records of a JSON file of any tool. */
export function readJsonTree(text: string, fileName: string, collect: SheetCollector): void {
  const read = readJson(text)
  if (!read.ok) throw new Refusal(read.reason === 'broken' ? 'broken-json' : 'too-big', read.detail)
  if (!addIfKnown(read.value, fileName, collect)) addTree(read.value, fileName, collect)
}
