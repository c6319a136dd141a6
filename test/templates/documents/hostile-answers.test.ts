import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { documentIds, printDocument } from '@templates/documents/registry'
import { markedDossier } from '../../helpers/marked-dossier'
import { readWord } from '../../helpers/read-word'
import { wordFaults } from '../../helpers/word-faults'
import { printed } from '../word/sample-document'

/** Behind every text of every register: what ends an XML text, calls a program, hides itself or is no character at all. */
const payload =
  ']]><script>alert(1)</script><!--</w:t></w:p>&e;"\'{ INCLUDETEXT "\\\\\\\\host\\\\share" }\u0000\u000b\ufffe\ud800\u202etxt\u2066=cmd|x'

const poisoned = (value: unknown): unknown => {
  if (typeof value === 'string') return value.startsWith('⟦') ? `${value}${payload}` : value
  if (Array.isArray(value)) return value.map(poisoned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poisoned(each)]))
}

const hostile = poisoned(markedDossier().dossier) as Dossier
const long = {
  ...hostile,
  activities: hostile.activities.map((each) => ({ ...each, name: { fr: 'x'.repeat(100_000) } })),
}

describe('whatever is typed into every field of every register', () => {
  it('is there to be printed', () => {
    expect(JSON.stringify(hostile).split('<script>').length).toBeGreaterThan(300)
  })

  it.each(documentIds)('%s is a sound Word file in which it does nothing', async (id) => {
    const document = printDocument(id, hostile, {
      language: 'fr',
      records: [],
      today: '2026-11-23',
      audience: 'internal',
    })
    const word = await readWord(await printed(document))
    expect(word.fields.filter((code) => !/^(TOC \\o "1-2" \\h \\z|PAGEREF _[ax]_\w+ \\h)$/.test(code))).toEqual([])
    expect(word.externalTargets.filter((target) => /host|script/.test(target))).toEqual([])
    for (const [path, part] of word.parts) expect(part, path).not.toMatch(/<(script|w:(object|altChunk|subDoc))\b/)
    expect(wordFaults(word.parts)).toEqual([])
    // The reader of these documents is told by words, not by what a text does to those beside it.
    const whole = [...word.parts].flatMap(([path, part]) => (/document\.xml$/.test(path) ? [part] : [])).join('')
    expect(whole).toContain('&lt;script&gt;')
  })

  it('a name of 100,000 letters is printed whole', async () => {
    const [first] = documentIds
    if (first === undefined) throw new Error('no document')
    const word = await readWord(
      await printed(
        printDocument(first, long, { language: 'fr', records: [], today: '2026-11-23', audience: 'internal' }),
      ),
    )
    expect([...word.parts.values()].join('')).toContain('x'.repeat(100_000))
  })
})
