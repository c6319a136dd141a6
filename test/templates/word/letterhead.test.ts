import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { textsOf, windowLanguages } from '@core/texts/languages'
import { openLetterhead } from '@templates/word/letterhead'
import { LetterheadFault } from '@templates/word/letterhead-fault'
import { letterheadLimits } from '@templates/word/letterhead-limits'
import {
  formerBody,
  spoiled,
  wordLetterhead,
  wordLetterheadParts,
  writerLetterhead,
  zipped,
} from '../../helpers/make-letterhead'
import { readWord, type ReadWord } from '../../helpers/read-word'
import { wordErrors } from '../../helpers/validate-word'
import { aDocument, everyBlock, printed } from './sample-document'

const words = 'Durée « œuvre »'
const blocks = everyBlock(words)
const few = blocks.filter(({ kind }) => kind === 'heading').slice(0, 1)
const onPaper = (letterhead: Uint8Array, said = blocks) =>
  printed(aDocument(said), { letterhead: openLetterhead(letterhead) })
/** Printed once, for all that is read of them. */
const onWords = onPaper(wordLetterhead())
const withoutPaper = printed(aDocument(blocks))

/** What a part's relations lead to, by id. */
const relations = (parts: ReadonlyMap<string, string>, path: string) =>
  new Map(
    [...(parts.get(path) ?? '').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id = '', target = '']) => [
      id,
      target,
    ]),
  )
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found)
const repeated = (list: readonly string[]) => list.filter((each, at) => list.indexOf(each) !== at)

describe.each([
  ['Word', wordLetterhead, []],
  // Writer itself puts a suffix of a list before its format, and numbers a drawing in capitals.
  [
    'Writer',
    writerLetterhead,
    [
      '/word/numbering.xml /w:numbering[1]/w:abstractNum[1]/',
      '/word/header1.xml /w:hdr[1]/w:p[1]/w:r[1]/mc:AlternateContent[1]/mc:Fallback[1]',
    ],
  ],
])('a document on a letterhead of %s', (_, letterhead, flaws) => {
  let bytes: Uint8Array
  let word: ReadWord
  beforeAll(async () => {
    bytes = await onPaper(letterhead())
    word = await readWord(bytes)
  })
  const body = () => word.parts.get('word/document.xml') ?? ''

  it('is valid, but for what was wrong in the parts of the letterhead itself', async () => {
    const found = await wordErrors(bytes)
    expect(found.filter((error) => !flaws.some((flaw) => error.startsWith(flaw)))).toEqual([])
  })

  it('says what it says without one, under headings of the same levels', async () => {
    const plain = await readWord(await withoutPaper)
    expect(word.headings).toEqual(plain.headings)
    expect(word.tables).toEqual(plain.tables)
    expect(word.paragraphs).toEqual(plain.paragraphs)
  })

  it('keeps nothing of the former text, nor of its author', () => {
    const said = [...word.parts.values()].join()
    for (const former of [formerBody, 'Jean Ancien', 'Texte du modèle', 'ancien.example', 'Mairie.dotm', 'intranet'])
      expect(said).not.toContain(former)
  })

  it('shows the logo where the header draws on it, and every relation leads to a part', () => {
    const pictures: string[] = []
    for (const [path, xml] of word.parts) {
      if (!path.endsWith('.rels')) continue
      const targets = relations(word.parts, path)
      for (const [id, target] of targets) {
        if (/^https:/.test(target)) continue
        const at = target.startsWith('/') ? target.slice(1) : `${path.replace(/_rels\/.*/, '')}${target}`
        expect([path, id, word.parts.has(at)]).toEqual([path, id, true])
        if (/header/.test(path) && xml.includes('/image')) pictures.push(at)
      }
    }
    const files = unzipSync(bytes)
    expect(
      pictures.map((path) =>
        Buffer.from(files[path] ?? [])
          .subarray(1, 4)
          .toString(),
      ),
    ).toContain('PNG')
  })

  it('names only styles, lists and relations that are there, each once', () => {
    const styles = word.parts.get('word/styles.xml') ?? ''
    const ids = all(styles, /w:styleId="([^"]+)"/g)
    expect(repeated(ids)).toEqual([])
    expect(
      repeated(all(styles, /<w:style [^>]*>\s*<w:name w:val="([^"]+)"/g).map((name) => name.toLowerCase())),
    ).toEqual([])
    for (const used of all(body(), /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)) expect(ids).toContain(used)
    for (const base of all(styles, /<w:(?:basedOn|next|link) w:val="([^"]+)"/g)) expect(ids).toContain(base)
    const numbering = word.parts.get('word/numbering.xml') ?? ''
    const numbers = all(numbering, /<w:num w:numId="(\d+)"/g)
    expect(repeated(numbers)).toEqual([])
    expect(repeated(all(numbering, /<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g))).toEqual([])
    for (const used of all(body(), /<w:numId w:val="(\d+)"/g)) expect(numbers).toContain(used)
    const targets = relations(word.parts, 'word/_rels/document.xml.rels')
    for (const used of all(body(), /r:(?:id|embed)="([^"]+)"/g)) expect([...targets.keys()]).toContain(used)
    const others = [...word.parts].filter(([path]) => /header|footer/.test(path)).map(([, xml]) => xml)
    expect(repeated([body(), ...others].flatMap((xml) => all(xml, /<wp:docPr [^>]*\bid="(\d+)"/g)))).toEqual([])
  })

  it('stands in the language of the document', () => {
    const said = all(word.parts.get('word/styles.xml') ?? '', /<w:lang [^>]*w:val="([^"]+)"/g)
    expect(new Set(said)).toEqual(new Set(['fr-FR']))
  })

  it('has its header and footer on every page, wide ones too', () => {
    expect(word.sections.length).toBeGreaterThan(2)
    expect(word.sections.every(({ header, footer }) => header && footer)).toBe(true)
    expect(word.sections.map(({ orientation }) => orientation)).toContain('landscape')
  })
})

describe('a letterhead', () => {
  it('lends its first page to the cover and its other pages to the rest', async () => {
    const { parts } = await readWord(await onWords)
    const sections = all(parts.get('word/document.xml') ?? '', /(<w:sectPr>.*?<\/w:sectPr>)/g)
    expect(sections.map((section) => section.includes('<w:titlePg/>'))).toEqual(sections.map((_, at) => at === 0))
    const targets = relations(parts, 'word/_rels/document.xml.rels')
    const [, first = ''] = /w:headerReference w:type="first" r:id="([^"]+)"/.exec(sections[0] ?? '') ?? []
    expect(targets.get(first)).toBe('/word/header1.xml')
    expect(sections.every((section) => section.includes('w:top="2268"'))).toBe(true)
  })

  it('lends its headings, its title and its tables; what it lacks is added under names of its own', async () => {
    const { parts } = await readWord(await onWords)
    const body = parts.get('word/document.xml') ?? ''
    const styles = parts.get('word/styles.xml') ?? ''
    for (const lent of ['Titre1', 'Titre2', 'Titre', 'Lienhypertexte']) expect(body).toContain(`w:val="${lent}"`)
    expect(body).not.toContain('"Heading1"')
    for (const kept of ['<w:name w:val="Note"/>', '<w:name w:val="Cellule de la maison"/>', 'FF00FF'])
      expect(styles).toContain(kept)
    expect(styles).toContain('<w:name w:val="Note (Trente)"/>')
    expect(styles).toMatch(/w:styleId="RuledTable"><w:name w:val="Ruled table"\/><w:basedOn w:val="Grilledutableau"\/>/)
    // Our green has no place on another house's paper, and no style of ours draws on its theme.
    expect(styles + body).not.toMatch(/1F5F4E|1A5344|E3EFEA|F3F7F5/)
    expect(body).not.toContain('w:theme')
    for (const [added = ''] of styles.matchAll(
      /<w:style [^>]*w:styleId="(?:RuledTable|NoteInfo|Heading5)".*?<\/w:style>/g,
    ))
      expect(added).not.toMatch(/[tT]heme|rFonts/)
  })

  it('tells what documents do not carry of it', () => {
    expect([...openLetterhead(wordLetterhead()).leftOut].sort()).toEqual(['links', 'protection', 'template'])
    expect(openLetterhead(writerLetterhead()).leftOut).toEqual([])
  })

  it('without a footer has the page told by ours, and a template of Word will do', async () => {
    const parts = { ...wordLetterheadParts }
    const template = zipped({
      ...parts,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace('document.main', 'template.main'),
      'word/document.xml': String(parts['word/document.xml']).replace(/<w:footerReference [^>]*>/g, ''),
    })
    const word = await readWord(await onPaper(template, few))
    expect(
      [...word.parts]
        .filter(([path]) => /footer/.test(path) && path.endsWith('.xml'))
        .map(([, xml]) => xml)
        .join(),
    ).toContain('NUMPAGES')
    expect(word.parts.get('[Content_Types].xml')).not.toContain('template')
  })

  it('may be a document of ours, printed on another', async () => {
    const twice = await onPaper(await onWords, few)
    const word = await readWord(twice)
    expect(word.headings).toEqual([{ level: 1, text: words }])
    expect(
      repeated(all(word.parts.get('word/styles.xml') ?? '', /<w:style [^>]*>\s*<w:name w:val="([^"]+)"/g)),
    ).toEqual([])
  })
})

const docm = (types: string) =>
  types.replace(/application\/vnd[^"]*document\.main\+xml/, 'application/vnd.ms-word.document.macroEnabled.main+xml')
const compound = Buffer.alloc(2048)
compound.set([0xd0, 0xcf, 0x11, 0xe0])
compound.write('EncryptedPackage', 512, 'utf16le')
compound.writeUInt16LE(34, 512 + 64)
const header = 'word/header1.xml'
const inHeader = (inside: string) => spoiled(header, (xml) => xml.replace('</w:hdr>', `${inside}</w:hdr>`))
const field = (code: string) =>
  inHeader(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`)
const instruction = (code: string) => `<w:r><w:instrText>${code}</w:instrText></w:r>`
const image = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const headerRels = (entry: string) =>
  spoiled('word/_rels/header1.xml.rels', (xml) => xml.replace('</Relationships>', `${entry}</Relationships>`))

describe('a file that can be no letterhead is refused in a sentence', () => {
  it.each<readonly [string, LetterheadFault['reason'], () => Uint8Array]>([
    ['that is no zip', 'letterhead-not-word', () => Buffer.from('%PDF-1.7')],
    ['that is nothing', 'letterhead-not-word', () => new Uint8Array()],
    [
      'that is a workbook',
      'letterhead-not-word',
      () => zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
    ],
    ['with a password', 'letterhead-password', () => compound],
    ['with macros', 'letterhead-macros', () => spoiled('[Content_Types].xml', docm)],
    ['with macros it hides', 'letterhead-macros', () => spoiled('word/vbaProject.bin', () => 'x')],
    ['that is too large', 'letterhead-too-big', () => new Uint8Array(letterheadLimits.bytesIn + 1)],
    ['that unfolds without end', 'letterhead-too-big', () => spoiled(header, () => new Uint8Array(3 * 1024 * 1024))],
    ['cut short', 'letterhead-damaged', () => wordLetterhead().subarray(0, 3_000)],
    [
      'of broken XML',
      'letterhead-damaged',
      () => spoiled('word/styles.xml', (xml) => xml.replace('</w:styles>', '</w:style>')),
    ],
    [
      'with a document type',
      'letterhead-damaged',
      () => spoiled(header, (xml) => xml.replace('<w:hdr', '<!DOCTYPE a><w:hdr')),
    ],
    ['whose logo is missing', 'letterhead-damaged', () => zipSync(withoutLogo())],
    [
      'with a picture on the web',
      'letterhead-outside',
      () =>
        headerRels(
          `<Relationship Id="rId2" Type="${image}" Target="https://example.org/l.png" TargetMode="External"/>`,
        ),
    ],
    ['with a field that fetches', 'letterhead-outside', () => field(instruction('INCLUDEPICTURE "\\\\srv\\l.png"'))],
    ['with a field in pieces', 'letterhead-outside', () => field(instruction('DDE') + instruction('AUTO cmd'))],
    [
      'with a field composed by another',
      'letterhead-outside',
      () =>
        field(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction('QUOTE 68 68 69')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${instruction('LINK a')}`,
        ),
    ],
    [
      'with an older drawing of elsewhere',
      'letterhead-outside',
      () =>
        inHeader(
          '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="file://srv/l.png"/></v:shape></w:pict></w:r></w:p>',
        ),
    ],
    ['with a workbook in it', 'letterhead-object', () => inHeader('<w:p><w:r><w:object/></w:r></w:p>')],
    [
      'of the strict kind',
      'letterhead-strict',
      () =>
        spoiled('word/document.xml', (xml) =>
          xml.replace(
            /http:\/\/schemas.openxmlformats.org\/wordprocessingml\/2006\/main/,
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
        ),
    ],
    [
      'all margins',
      'letterhead-no-room',
      () => spoiled('word/document.xml', (xml) => xml.replaceAll('w:left="1418"', 'w:left="8000"')),
    ],
  ])('%s', (_, reason, make) => {
    const open = () => openLetterhead(make())
    expect(open).toThrow(LetterheadFault)
    expect(open).toThrow(reason)
    for (const language of windowLanguages)
      expect(textsOf(language).refusals[reason]('modèle.docx', '')).toContain('modèle.docx')
  })

  it('and the limit that is said is the limit', () => {
    for (const language of windowLanguages) {
      const said = textsOf(language).refusals['letterhead-too-big']('a', '')
      for (const limit of [letterheadLimits.bytesIn, letterheadLimits.bytesOut])
        expect(said).toMatch(new RegExp(`\\b${limit / 1024 / 1024}\\s[M]`))
    }
  })
})

function withoutLogo() {
  const { 'word/media/image1.png': _, ...others } = unzipSync(wordLetterhead())
  return others
}
