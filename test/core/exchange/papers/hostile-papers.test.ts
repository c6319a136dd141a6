import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnyWorkbook } from '@core/exchange/read-any-workbook'
import { heading, makeDocx, row, table, text } from '../../../helpers/make-docx'
import { hostilePapers } from './hostile-papers'

describe('a hostile document is a failure value or is read, never a hang', () => {
  test.each(hostilePapers)(
    '$name: $story: $comes',
    ({ name, comes, make }) => {
      const read = readAnyWorkbook(make(), name)
      expect(read.ok ? 'read' : read.failure.reason).toBe(comes)
      expect({}).not.toHaveProperty('polluted')
    },
    20_000,
  )
})

describe('whatever happens to a file on its way', () => {
  const docx = makeDocx(heading(1, 'Paie') + text('Durée : 5 ans') + text('Base : loi') + table([row(['a', 'b'])]))

  test('a changed byte of a Word file never changes its words', () => {
    const sound = JSON.stringify(readAnyWorkbook(docx, 'x.docx'))
    fc.assert(
      fc.property(fc.nat(docx.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const spoilt = docx.slice()
        spoilt[at] = (spoilt[at] ?? 0) ^ by
        const read = readAnyWorkbook(spoilt, 'x.docx')
        return !read.ok || JSON.stringify(read) === sound
      }),
      { numRuns: 200 },
    )
  })

  const piece = fc.constantFrom(
    '# a\n',
    '- **b** : c\n',
    '|x|y|\n',
    '|-|-|\n',
    '\n',
    'd: e\n',
    '  - ',
    '[',
    '{',
    '"',
    '*a',
    '&a ',
    '```\n',
    '---\n',
    'é',
  )
  test.each(['x.md', 'x.yaml', 'x.json', 'x.txt'])('any words called %s never throw', (name) => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        (pieces) => typeof readAnyWorkbook(strToU8(pieces.join('')), name).ok === 'boolean',
      ),
      { numRuns: 150 },
    )
  })

  test('no word of a Markdown list is lost', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/)
    const line = fc
      .tuple(fc.constantFrom('# ', '## ', '### ', '- ', '  - ', '', '**', '> '), word, fc.constantFrom('', ' : ', '.'))
      .map(([before, own, after]) => `${before}${own}${before === '**' ? '**' : ''}${after}`)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), word, (lines, last) => {
        const read = readAnyWorkbook(strToU8(`${lines.join('\n')}\n\n- ${last}\n`), 'x.md')
        const shown = read.ok ? JSON.stringify(read.workbook.sheets) : ''
        const kept = [...lines.filter((each) => !each.startsWith('#')), last]
        return kept.every((each) => shown.includes((/[a-zé]+/.exec(each) ?? [''])[0]))
      }),
      { numRuns: 200 },
    )
  })
})
