import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, PrintedDocument } from '@templates/blocks'
import { legalText, safeLink } from '@templates/word/sanitise'
import { readWord, type ReadWord } from '../../helpers/read-word'
import { wordErrors } from '../../helpers/validate-word'
import { nastyStrings } from './nasty-strings'
import { aDocument, everyBlock, printed } from './sample-document'

/** Every string in every place of every kind of block, with the anchors made unique again. */
function* everywhere(): Generator<Block> {
  for (const [at, words] of nastyStrings.entries()) {
    for (const block of everyBlock(words))
      yield block.kind === 'heading' ? { ...block, anchor: `${block.anchor}-${at}` } : block
  }
}

function hostile(): PrintedDocument {
  const all = nastyStrings.join(' ')
  const document = aDocument(everywhere)
  return {
    ...document,
    cover: {
      organisation: all,
      title: all,
      subtitle: all,
      facts: nastyStrings.map((value) => ({ label: value, value })),
    },
    header: all,
    words: { contents: all, page: `${all} {page} ${all} {pages}`, pageAlone: all, notStated: all, nothing: all },
    properties: { title: all, subject: all, author: all, keywords: all },
  }
}

describe('200 nasty strings in every place', () => {
  let bytes: Uint8Array
  let word: ReadWord
  beforeAll(async () => {
    bytes = await printed(hostile())
    word = await readWord(bytes)
  }, 240_000)

  it('are 200', () => expect(nastyStrings).toHaveLength(200))

  it('leave the file valid', async () => expect(await wordErrors(bytes)).toEqual([]), 120_000)

  it('become no field', () => {
    expect(word.fields.length).toBeGreaterThan(200)
    expect(word.fields.filter((code) => !/^(TOC \\o "1-2" \\h \\z|PAGEREF _[ax]_\w+ \\h)$/.test(code))).toEqual([])
    for (const part of word.parts.values()) expect(part).not.toContain('w:fldSimple')
  })

  it('lead out of the file only where a link may lead', () => {
    const allowed = nastyStrings.map(safeLink).filter((link) => link !== undefined)
    expect([...word.externalTargets].sort()).toEqual(
      [...new Set([...allowed, 'https://example.org/fiche?a=1&b=2'])].sort(),
    )
    expect(word.externalTargets.filter((target) => !/^(https?:\/\/[a-z0-9]|mailto:)/.test(target))).toEqual([])
  })

  it('bring in no object or template, and no picture but ours', () => {
    const parts = [...word.parts].filter(([path]) => !path.startsWith('word/theme'))
    for (const [, part] of parts) expect(part).not.toMatch(/<w:(object|pict|altChunk|attachedTemplate|subDoc)\b/)
    const drawings = parts.flatMap(([, part]) => part.match(/<w:drawing\b/g) ?? [])
    expect(drawings).toHaveLength(nastyStrings.length)
    for (const [path, part] of parts.filter(([path]) => path.endsWith('.svg')))
      expect(part, path).not.toMatch(/<(?!\/?(svg|text)\b)|<text[^>]*\bon/)
  })

  it('are all there, as words', () => {
    const squeezed = (text: string) => text.replace(/[\s\u0085]+/g, ' ').trim()
    const cells = new Set(word.tables.flatMap((table) => table.rows.flat()).map(squeezed))
    const lost = nastyStrings
      .map((string) => squeezed(legalText(string)))
      .filter((string) => string !== '' && !cells.has(string))
    expect(lost).toEqual([])
  })

  it('name no machine in the properties', () => {
    expect(word.properties['cp:lastModifiedBy']).toBe(word.properties['dc:creator'])
    expect(word.parts.get('docProps/app.xml')).not.toMatch(/<Company>|<Manager>|<Template>/)
  })
})
