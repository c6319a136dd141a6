import { cisoWorkbook } from './known-forms/ciso-workbook'
import { looksLikeGdprTxt, readGdprTxt } from './known-forms/read-gdpr-txt'
import { looksLikeMarkdown, readMarkdown } from './papers/read-markdown'
import { readDocx } from './papers/read-docx'
import { decodeText } from './sheets/decode-text'
import { SHEET_LIMITS, type SheetLimits } from './sheets/limits'
import { openZip } from './sheets/open-zip'
import { baseName, collected, isZip, mainPart, readSheets, type ReadResult } from './sheets/read-workbook'
import type { SheetCollector } from './sheets/collect-cells'
import type { Workbook } from './sheets/sheet'
import { looksLikeJson, readJsonTree } from './trees/read-json'
import { looksLikeYaml, readYamlTree } from './trees/read-yaml'

/** Whatever a register is kept in, as sheets: chosen by what the file holds, then by its name. Never throws. */
export function readAnyWorkbook(bytes: Uint8Array, name: string, limits: SheetLimits = SHEET_LIMITS): ReadResult {
  const read = collected(
    bytes,
    limits,
    (collect) =>
      (isZip(bytes) ? readWordIn : readTextIn)(collect, bytes, name, limits) ??
      readSheets(collect, bytes, name, limits),
  )
  const known = read.ok ? cisoWorkbook(read.workbook) : undefined
  return known ? { ok: true, workbook: known } : read
}

type Kind = Workbook['kind'] | undefined

const wordType =
  /^application\/vnd\.(openxmlformats-officedocument\.wordprocessingml|ms-word)\.(document|template)(\.macroEnabled(Template)?)?\.main\+xml$/i

function readWordIn(collect: SheetCollector, bytes: Uint8Array, name: string, limits: SheetLimits): Kind {
  const zip = openZip(bytes, limits)
  const part = zip.has('[Content_Types].xml') ? mainPart(zip, wordType, limits) : undefined
  if (part === undefined) return undefined
  readDocx(zip, part, baseName(name), limits, collect)
  return 'docx'
}

function readTextIn(collect: SheetCollector, bytes: Uint8Array, name: string): Kind {
  const { text, doubt } = decodeText(bytes)
  const kind = kindOfText(text, name)
  if (!kind) return undefined
  const fileName = baseName(name)
  if (doubt) collect.warn(doubt, fileName)
  readers[kind](text, fileName, collect)
  return kind
}

const readers = { json: readJsonTree, yaml: readYamlTree, markdown: readMarkdown, text: readGdprTxt } as const

function kindOfText(text: string, name: string): keyof typeof readers | undefined {
  const named = (...ends: readonly string[]) => ends.some((end) => name.toLowerCase().endsWith(`.${end}`))
  const start = text.slice(0, 4096).trimStart()
  // A web page, a PDF and bytes that are no text are told by the reader of spreadsheets.
  if (/^(?:%PDF|\{\\rtf|<(?:\?xml|!doctype|html|office))/i.test(start)) return undefined
  const isNamedJson = named('json') && start !== ''
  if (isNamedJson || (looksLikeJson(start) && !named('yaml', 'yml', 'md', 'markdown'))) return 'json'
  if (start === '' || start.includes('\0')) return undefined
  if (named('yaml', 'yml')) return 'yaml'
  if (named('md', 'markdown')) return 'markdown'
  if (looksLikeYaml(text)) return 'yaml'
  if (!named('csv', 'tsv', 'tab') && looksLikeGdprTxt(text)) return 'text'
  return !named('csv', 'tsv', 'tab') && looksLikeMarkdown(text) ? 'markdown' : undefined
}
