import { strToU8, zipSync } from 'fflate'
import { odsContent } from '../../../helpers/make-sheets'
import { odsParts, type HostileFile } from './hostile-file'

/** An OLE file whose directory holds one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from(stream, 'utf16le'), 512 + 128)
  bytes[512 + 128 + 64] = 2 * stream.length + 2
  return bytes
}

export const hostileOthers: readonly HostileFile[] = [
  { story: 'empty', reason: 'not-a-sheet', make: () => new Uint8Array() },
  { story: 'blanks', reason: 'not-a-sheet', make: () => strToU8(' \r\n\t\n ') },
  {
    story: 'random bytes',
    reason: 'not-a-sheet',
    make: () => Uint8Array.from({ length: 20_000 }, (_, n) => (n * n * 31 + n * 7 + (n >> 3)) & 0xff),
  },
  { story: 'zeros', reason: 'not-a-sheet', make: () => new Uint8Array(5000) },
  { story: 'an XLSX with a password', reason: 'encrypted', make: () => compoundFile('EncryptedPackage') },
  { story: 'an XLS of before 2007', reason: 'legacy-xls', make: () => compoundFile('Workbook') },
  { story: 'a DOC of before 2007', reason: 'unread-format', make: () => compoundFile('WordDocument') },
  {
    story: 'slides of before 2007',
    reason: 'unread-format',
    detail: /^slides$/,
    make: () => compoundFile('PowerPoint Document'),
  },
  ...(['xlsb', 'slides'] as const).map((what): HostileFile => ({
    story: `a package that is ${what}`,
    reason: 'unread-format',
    detail: new RegExp(`^${what}$`),
    make: () =>
      zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        [what === 'xlsb' ? 'xl/workbook.bin' : 'ppt/presentation.xml']: strToU8('x'),
      }),
  })),
  {
    story: 'a drawing of OpenDocument',
    reason: 'not-a-sheet',
    detail: /office:drawing/,
    make: () => odsParts({ 'content.xml': strToU8(odsContent('').replaceAll('office:spreadsheet', 'office:drawing')) }),
  },
  {
    story: 'an ODS whose content is something else',
    reason: 'not-a-sheet',
    detail: /^svg$/,
    make: () => odsParts({ 'content.xml': strToU8('<svg/>') }),
  },
  {
    story: 'the header of an OLE file and nothing else',
    reason: 'not-a-sheet',
    make: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  },
  {
    story: 'an ODS with a password',
    reason: 'encrypted',
    make: () =>
      odsParts({
        'META-INF/manifest.xml': strToU8(
          '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        ),
        'content.xml': Uint8Array.of(9, 9, 9),
      }),
  },
  {
    story: 'a text document of OpenDocument',
    reason: 'unread-format',
    make: () => odsParts({ 'content.xml': strToU8(odsContent('').replaceAll('office:spreadsheet', 'office:text')) }),
  },
  {
    story: 'a Word file',
    reason: 'not-a-sheet',
    make: () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') }),
  },
  { story: 'PDF', reason: 'unread-format', make: () => strToU8('%PDF-1.7\n1,2,3\n4,5,6') },
  { story: 'JSON', reason: 'not-a-sheet', make: () => strToU8('{"a": 1,\n"b": 2,\n"c": 3}') },
  {
    story: 'HTML called .xls',
    reason: 'unread-format',
    make: () => strToU8('<html><table><tr><td>a,b</td></tr></table></html>'),
  },
  {
    story: 'a letter',
    reason: 'not-a-sheet',
    make: () => strToU8('Bonjour,\n\nvoici le registre.\nMerci, à bientôt, et bonne journée.\nPaul'),
  },
  { story: 'one line of two million commas', reason: 'too-big', make: () => strToU8(','.repeat(2e6)) },
  {
    story: 'an XML that is no spreadsheet',
    reason: 'not-a-sheet',
    make: () => strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;,;</a>'),
  },
]
