import { strToU8, zipSync } from 'fflate'
import { docxParts, heading, makeDocx, row, table, text } from '../../../helpers/make-docx'
import type { ReadFailure } from '@core/exchange/sheets/sheet'

/** A document or a file of records, refused by its reason or read. */
export interface HostilePaper {
  readonly story: string
  readonly name: string
  readonly comes: ReadFailure['reason'] | 'read'
  readonly make: () => Uint8Array
}

const docx = (changes: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...docxParts(text('x')), ...changes }).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  )
const body = (inside: string) => docx({ 'word/document.xml': `<w:document><w:body>${inside}</w:body></w:document>` })
const repeated = (piece: string, times: number) => strToU8(piece.repeat(times))
const laughs = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]']
  .concat(Array.from('bcdefghi', (key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(', ')}]`))
  .join('\n')

const words: readonly HostilePaper[] = [
  {
    story: 'a document that unfolds for ever',
    comes: 'too-big',
    make: () => docx({ 'word/document.xml': new Uint8Array(20 * 1024 * 1024) }),
  },
  {
    story: 'styles that unfold for ever',
    comes: 'too-big',
    make: () => docx({ 'word/styles.xml': new Uint8Array(20 * 1024 * 1024) }),
  },
  {
    story: 'an entity declared',
    comes: 'forbidden-xml',
    make: () => docx({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY e "x">]><w:document>&e;</w:document>' }),
  },
  {
    story: 'an entity declared among the styles',
    comes: 'forbidden-xml',
    make: () => docx({ 'word/styles.xml': '<!DOCTYPE a SYSTEM "file:///etc/passwd"><w:styles/>' }),
  },
  { story: 'a document cut short', comes: 'broken', make: () => makeDocx(text('x')).slice(0, 500) },
  {
    story: 'elements 5,000 deep',
    comes: 'too-big',
    make: () => body('<w:ins>'.repeat(5000) + '</w:ins>'.repeat(5000)),
  },
  {
    story: 'tables 60 deep',
    comes: 'read',
    make: () => body('<w:tbl><w:tr><w:tc>'.repeat(60) + text('x') + '</w:tc></w:tr></w:tbl>'.repeat(60)),
  },
  {
    story: 'a cell across a billion columns',
    comes: 'read',
    make: () => body(table([row([`<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${text('x')}</w:tc>`, 'y'])])),
  },
  {
    story: 'a million cells without a word',
    comes: 'too-big',
    make: () => body(table([`<w:tr>${'<w:tc/>'.repeat(1_000_001)}</w:tr>`])),
  },
  {
    story: 'more than 2,000 activities',
    comes: 'too-big',
    make: () => body((heading(1, 'a') + text('b : c') + text('d : e')).repeat(2100)),
  },
  {
    story: 'styles built on one another in a ring',
    comes: 'read',
    make: () =>
      docx({
        'word/styles.xml':
          '<w:styles><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>',
        'word/document.xml':
          '<w:document><w:body><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>',
      }),
  },
  {
    story: 'cells and rows outside any table',
    comes: 'read',
    make: () =>
      body(`<w:tr><w:tc>${text('x')}</w:tc></w:tr></w:tbl>`.replace('</w:tbl>', '') + '<w:r><w:t>y</w:t></w:r>'),
  },
  {
    story: 'a line of two million blanks',
    comes: 'read',
    // Not packed, so that the ratio is not what stops them.
    make: () =>
      zipSync(
        Object.fromEntries(
          Object.entries(docxParts(text(`a${' '.repeat(2e6)}b`))).map(([name, part]) => [name, strToU8(part)]),
        ),
        { level: 0 },
      ),
  },
].map((one) => ({ ...one, name: 'registre.docx' }) as HostilePaper)

const marks: readonly HostilePaper[] = [
  '[',
  '<a ',
  '`',
  '``a',
  '![',
  '[a](',
  '**',
  '_ ',
  '\\',
  '<!--',
  '# ',
  '- ',
  '> ',
  '|',
  'a:',
  '\t',
  '&#',
  '~~~\n',
  '|-',
  '\n- ',
].map(
  (piece) =>
    ({
      story: `a million letters of ${JSON.stringify(piece)}`,
      name: 'x.md',
      comes: 'read',
      make: () => strToU8(`a ${piece.repeat(Math.floor(1e6 / piece.length))}`),
    }) as HostilePaper,
)

const trees: readonly HostilePaper[] = [
  {
    story: 'lists 50,000 deep',
    name: 'x.json',
    comes: 'too-big',
    make: () => strToU8('['.repeat(5e4) + ']'.repeat(5e4)),
  },
  { story: 'two million numbers', name: 'x.json', comes: 'too-big', make: () => strToU8(`[${'1,'.repeat(2e6)}1]`) },
  {
    story: 'a hundred records of 900 answers, none alike',
    name: 'x.json',
    comes: 'read',
    make: () =>
      strToU8(
        JSON.stringify(
          Array.from({ length: 100 }, (_, n) =>
            Object.fromEntries(Array.from({ length: 900 }, (_, m) => [`k${n}-${m}`, 1])),
          ),
        ),
      ),
  },
  {
    story: 'long keys within long keys',
    name: 'x.json',
    comes: 'too-big',
    make: () =>
      strToU8(
        JSON.stringify({
          [`k${'x'.repeat(1e6)}`]: Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`a${n}`, n])),
        }),
      ),
  },
  {
    story: '__proto__ as a key',
    name: 'x.json',
    comes: 'read',
    make: () => strToU8('[{"__proto__":{"polluted":1},"nom":"a"},{"constructor":{"prototype":1}}]'),
  },
  { story: 'a cut text', name: 'x.json', comes: 'broken-json', make: () => strToU8('{"a": [1, 2') },
  { story: 'billion laughs', name: 'x.yaml', comes: 'too-big', make: () => strToU8(laughs) },
  { story: 'a list within itself', name: 'x.yaml', comes: 'too-big', make: () => strToU8('&a\n- *a\n- x: *a\n') },
  { story: 'brackets that never close', name: 'x.yaml', comes: 'too-big', make: () => repeated('[', 1e6) },
  { story: 'dashes without end', name: 'x.yaml', comes: 'too-big', make: () => repeated('- ', 4e5) },
  { story: 'two megabytes', name: 'x.yaml', comes: 'too-big', make: () => repeated('a: b\n', 4e5) },
  {
    story: 'a thousand aliases',
    name: 'x.yaml',
    comes: 'too-big',
    make: () => strToU8(`a: &a x\nb:\n${'  - *a\n'.repeat(1000)}`),
  },
  {
    story: 'a key that stands 20,000 times',
    name: 'x.yaml',
    comes: 'broken-yaml',
    make: () => repeated('a: b\n', 2e4),
  },
  {
    story: 'a tag that names a program',
    name: 'x.yaml',
    comes: 'read',
    make: () => strToU8('a: !!js/function "return 1"\nb: !!python/object:os.system x\n'),
  },
  {
    story: 'a tag that nobody knows how to undo',
    name: 'x.yaml',
    comes: 'read',
    make: () => strToU8('a: !!binary "////"\n__proto__:\n  polluted: 1\n'),
  },
]

export const hostilePapers: readonly HostilePaper[] = [...words, ...marks, ...trees]
