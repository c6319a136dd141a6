import type { SheetCollector } from '../sheets/collect-cells'
import { addKnownTree } from './trees/add-known-tree'
import { line, type FormLine } from './trees/known-tree'

const key = /^[ \t]*(purpose|lawfulness|data|required|visibility|description|mitigation)[ \t]*:[ \t]*(.*)$/i

/** Whether a text is one: a purpose and its basis, or data, each on a line of its own. */
export const looksLikeGdprTxt = (text: string): boolean =>
  /^[ \t]*purpose[ \t]*:/im.test(text) && /^[ \t]*lawfulness[ \t]*:/im.test(text)

interface Read {
  readonly purposes: FormLine[]
  readonly data: FormLine[]
  readonly beside: FormLine
}

/** What a programme says of the data it keeps: one processing for each purpose. */
export function readGdprTxt(text: string, fileName: string, collect: SheetCollector): void {
  const { purposes, data, beside } = blocksOf(text)
  const [only = []] = purposes
  const isOne = purposes.length === 1
  const [first = [], ...others] = data
  addKnownTree(
    {
      form: 'gdpr-txt',
      records: isOne ? [[[...only, ...first], ...others]] : purposes.map((each) => [each]),
      beside: isOne ? beside : [...data.flat(), ...beside],
    },
    fileName,
    collect,
  )
}

/** A block begins with what it is about, after a blank line or not; a comment, and what no key begins, stands beside. */
function blocksOf(text: string): Read {
  const purposes: [string, string][][] = []
  const data: [string, string][][] = []
  const beside: (readonly [string, string])[] = []
  let block: [string, string][] | undefined
  for (const raw of text.split(/\r\n?|\n/)) {
    const [, name, said = ''] = key.exec(raw) ?? []
    const open = block?.at(-1)
    if (name !== undefined) {
      const word = name.toLowerCase()
      if (word === 'purpose' || word === 'data' || !block) {
        block = []
        ;(word === 'purpose' || word === 'lawfulness' ? purposes : data).push(block)
      }
      block.push([word, said.trim()])
    } else if (raw.trim() === '') block = undefined
    else if (raw.trimStart().startsWith('#')) beside.push(['#', raw.replace(/^\s*#+\s*/, '')])
    else if (open) open[1] = `${open[1]}\n${raw.trim()}`.trim()
    else beside.push(['…', raw.trim()])
  }
  return { purposes, data, beside: beside.flatMap(([label, said]) => line(label, said)) }
}
