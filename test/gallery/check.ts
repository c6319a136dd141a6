import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import type { Dossier } from '@core/dossier/dossier'
import { loadLanguages, windowLanguages, type WindowLanguage } from '@core/texts/languages'
import { wordErrors } from '../helpers/validate-word'
import { contentsOf, wordFaults, type WordParts } from '../helpers/word-faults'
import { everyDocument, printedOn } from './papers'
import { shapesOf } from './shapes'

const run = promisify(execFile)
const large = { maxBuffer: 64 * 1024 * 1024 }

/** Flaws of the letterheads of these checks themselves, which their own word processor made. */
const ofTheLetterhead = [
  '/word/numbering.xml /w:numbering[1]/w:abstractNum[1]/',
  '/word/header1.xml /w:hdr[1]/w:p[1]/w:r[1]/mc:AlternateContent[1]/mc:Fallback[1]',
]

interface Checked {
  readonly name: string
  readonly parts: WordParts
  readonly faults: string[]
}

/**
 * Every document, in every language and edition, plain and on letterheads: valid, opened by LibreOffice, readable by those who do not see it,
 * and with the pages its contents promise. Answers how the process should end.
 */
export async function check(folder: string, only: readonly string[]): Promise<number> {
  await loadLanguages()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const all: Checked[] = []
  const judged = new Set<string>()
  let validated = 0
  for (const asked of everyDocument(only, () => true)) {
    const bytes = await printedOn(asked)
    await writeFile(join(folder, `${asked.name}.docx`), bytes)
    const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
    const shapes = [...shapesOf(parts)].filter((shape) => !judged.has(shape))
    const found = shapes.length > 0 ? await wordErrors(bytes) : []
    const errors = found.filter(
      (error) => asked.paper !== 'writer' || !ofTheLetterhead.some((flaw) => error.startsWith(flaw)),
    )
    if (shapes.length > 0) validated += 1
    if (errors.length === 0) for (const shape of shapes) judged.add(shape)
    const faults = [...errors, ...wordFaults(parts, foreignTo(asked.dossier, asked.language))]
    for (const fault of faults) console.log(`${asked.name}: ${fault}`)
    all.push({ name: asked.name, parts, faults })
  }
  console.log(`${all.length} documents printed, ${validated} validated`)
  await convert(
    folder,
    all.map(({ name }) => name),
  )
  const pdfs = new Set(await readdir(folder))
  for (const { name, parts, faults } of all) {
    const pdf = `${name}.pdf`
    const found = pdfs.has(pdf) ? await wrongPages(join(folder, pdf), parts) : ['LibreOffice cannot open it']
    for (const fault of found) console.log(`${name}: ${fault}`)
    faults.push(...found)
  }
  const faulty = all.filter(({ faults }) => faults.length > 0)
  const listed = all.reduce((sum, { parts }) => sum + contentsOf(parts).length, 0)
  console.log(`${validated} of ${all.length} validated by the schema; the others hold nothing that these do not`)
  console.log(`${all.length} documents, ${listed} entries of contents, ${faulty.length} documents with faults`)
  return faulty.length > 0 ? 1 : 0
}

/** As many at once as one run of LibreOffice takes without growing too large. */
const atOnce = 60

async function convert(folder: string, names: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, '.office')}`
  for (let at = 0; at < names.length; at += atOnce) {
    const paths = names.slice(at, at + atOnce).map((name) => join(folder, `${name}.docx`))
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], large)
  }
  await rm(join(folder, '.office'), { recursive: true, force: true })
}

/** The contents against the bookmarks LibreOffice makes of the headings. */
async function wrongPages(pdf: string, parts: WordParts): Promise<string[]> {
  const contents = contentsOf(parts)
  if (contents.length === 0) return []
  const { stdout } = await run('pdftohtml', ['-xml', '-i', '-stdout', pdf], large)
  const outline = stdout.slice(stdout.indexOf('<outline>'))
  const headings = [...outline.matchAll(/<item page="(\d+)">(.*?)<\/item>/gs)].map(([, page, text = '']) => ({
    page: Number(page),
    text: plain(text),
  }))
  let from = 0
  return contents.flatMap(({ text, page }) => {
    const at = headings.findIndex((heading, place) => place >= from && heading.text === plain(text))
    const heading = headings[at]
    if (heading === undefined) return [`no heading in the PDF: ${text}`]
    from = at + 1
    return heading.page === page ? [] : [`on page ${heading.page}, promised on ${page}: ${text}`]
  })
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
}
const plain = (text: string) =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole).replace(/[\s\p{Z}\p{Cf}]+/gu, '')

/** Texts of a file that exist only in other languages than this one: long enough to be nothing else, and said nowhere without a language. */
function foreignTo(dossier: Dossier, language: WindowLanguage): ReadonlySet<string> {
  const found = new Set<string>()
  const unspoken = new Set<string>()
  const languages: readonly string[] = windowLanguages
  const read = (value: unknown): void => {
    if (typeof value === 'string') unspoken.add(value.trim())
    if (typeof value !== 'object' || value === null) return
    const entries = Object.entries(value)
    const isSaid = entries.length > 0 && entries.every(([key]) => languages.includes(key))
    if (!isSaid) for (const [, each] of entries) read(each)
    else if (!entries.some(([key]) => key === language))
      for (const [, said] of entries) if (typeof said === 'string' && said.length > 12) found.add(said.trim())
  }
  read(dossier)
  return new Set([...found].filter((said) => !unspoken.has(said)))
}
