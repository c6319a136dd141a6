import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { document, lentKeys } from './exercise/lent-keys'
import { houseCopy } from './house-copy'
import { root } from './sources'

const languages = 'src-core/texts/languages.ts'
const line = "  nl: { name: 'Nederlands', load: () => import('./nl') },\n"

/** A copy of the product with a register of keys and badges lent, and in which Dutch, whose words are English for now, is a language. */
let copy: ReturnType<typeof houseCopy>
let faults: readonly string[] = []
beforeAll(() => {
  copy = houseCopy()
  for (const [path, written] of Object.entries(lentKeys)) copy.edit(path, (before) => before + '\n' + written)
  copy.copy('src-core/texts/en', 'src-core/texts/nl')
  copy.edit(languages, (before) => before.replace(/^ {2}en: .*\n/m, (english) => english + line))
  copy.edit('src-core/texts/nl/shell/home.ts', (before) => before.replace(/^ {2}title: .*\n/m, ''))
  faults = copy.faults()
}, 600_000)
afterAll(() => copy.remove())

describe('a third language', () => {
  it('is a folder and one line: nothing else in the product has to change but the sentences it forgot', () => {
    expect(faults.map((fault) => fault.split('(')[0])).toEqual(['src-core/texts/nl/shell/home.ts'])
    expect(faults[0]).toContain("Property 'title' is missing")
  })
})

describe('a small register', { timeout: 600_000 }, () => {
  const lines = Object.values(lentKeys).flatMap((written) => ['', ...written.trimEnd().split('\n')])

  it('of eight fields is four files and forty lines at most, as the page for colleagues tells', () => {
    const said = `**${Object.keys(lentKeys).length} files, ${lines.length} lines**`
    expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain(said)
    expect(lines.length).toBeLessThanOrEqual(40)
  })

  it('is then listed, filled in, searched and reached, and waits for a document that prints it', () => {
    const walks = ['test/renderer/form/reachability.test.ts', 'test/architecture/documents.test.ts']
    expect(copy.failing(...walks)).toEqual([
      '',
      expect.stringContaining('print every answer'),
      expect.stringContaining('print an answer that is a code'),
      expect.stringContaining('name the answer a document forgets'),
    ])
    copy.edit('templates/documents/catalogue.ts', (before) =>
      before.replace(document.after, `${document.after}\n${document.line}`),
    )
    expect(copy.failing('test/architecture/documents.test.ts')).toEqual([])
  })
})
