import { describe, expect, it } from 'vitest'
import type { Block } from '@templates/blocks'
import { openLetterhead } from '@templates/word/letterhead'
import { wordLetterhead } from '../../helpers/make-letterhead'
import { readWord } from '../../helpers/read-word'
import { aDocument, printed } from './sample-document'

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found)

describe('several letters in one file', () => {
  it('begin on the letterhead’s first page each, and count their pages from one', async () => {
    const letter = (anchor: string): Block => ({ kind: 'heading', level: 1, text: anchor, anchor, newPage: true })
    const letters = [letter('a'), letter('b')]
    const document = aDocument(letters, { letter: true, several: true, contents: false })
    const onOurs = await readWord(await printed(document))
    const onTheirs = await readWord(await printed(document, { letterhead: openLetterhead(wordLetterhead()) }))
    for (const { parts } of [onOurs, onTheirs]) {
      const sections = all(parts.get('word/document.xml') ?? '', /(<w:sectPr>.*?<\/w:sectPr>)/g)
      expect(sections.map((section) => section.includes('w:start="1"'))).toEqual([true, true])
      if (parts === onTheirs.parts)
        for (const section of sections) expect(section).toMatch(/w:headerReference w:type="first".*<w:titlePg\/>/)
    }
    // How many pages the others have is nothing to whoever receives one.
    expect(new Set(onOurs.footers)).toEqual(new Set(['Page {PAGE}']))
  })
})
