import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Dossier } from '@core/dossier/dossier'
import { loadLanguages, windowLanguages, type WindowLanguage } from '@core/texts/languages'
import { alderwickDossier } from '@templates/models/alderwick'
import { exampleDossier } from '@templates/models/example'
import {
  audiencesOf,
  documentIds,
  hasSomethingToPrint,
  printDocument,
  type DocumentId,
} from '@templates/documents/registry'
import { openLetterhead } from '@templates/word/letterhead'
import { printWord } from '@templates/word/print-word'
import { wordLetterhead } from '../helpers/make-letterhead'

const run = promisify(execFile)
const today = '2026-11-28'
const date = `${today}T09:00:00.000Z`

/** Those that are read on the paper of the house most often: a record, a sheet, an assessment, a letter. */
const onLetterhead: ReadonlySet<DocumentId> = new Set(['D01', 'D03', 'D04', 'D12'])
const papers = ['plain', 'word', 'writer'] as const
type Paper = (typeof papers)[number]

/** By its place in the project: this runs bundled, far from it. */
const paperOf = {
  plain: () => undefined,
  word: wordLetterhead,
  writer: () => new Uint8Array(readFileSync('test/templates/word/letterheads/writer.docx')),
} as const satisfies Record<Paper, () => Uint8Array | undefined>

interface Asked {
  readonly id: DocumentId
  readonly dossier: Dossier
  readonly language: WindowLanguage
  readonly audience: ReturnType<typeof audiencesOf>[number]
  readonly paper: Paper
}

async function written(
  name: string,
  folder: string,
  { id, dossier, language, audience, paper }: Asked,
): Promise<string> {
  const given = paperOf[paper]()
  const document = printDocument(id, dossier, { language, audience, records: [], today, now: date })
  const chunks: Uint8Array[] = []
  const letterhead = given === undefined ? undefined : openLetterhead(given)
  for await (const chunk of printWord(document, { date, letterhead })) chunks.push(chunk)
  const path = join(folder, `${name}.docx`)
  await writeFile(path, Buffer.concat(chunks))
  return path
}

function* wanted(only: readonly string[]): Generator<readonly [name: string, asked: Asked]> {
  const files = { town: exampleDossier(), firm: alderwickDossier() }
  for (const [file, dossier] of Object.entries(files))
    for (const id of documentIds.filter((each) => only.length === 0 || only.includes(each))) {
      if (!hasSomethingToPrint(id, dossier, [])) continue
      for (const language of windowLanguages)
        for (const audience of audiencesOf(id))
          for (const paper of papers) {
            if (paper !== 'plain' && !(onLetterhead.has(id) && audience === 'authority')) continue
            const parts = [id, file, language, audience, ...(paper === 'plain' ? [] : [paper])]
            yield [parts.join('-'), { id, dossier, language, audience, paper }]
          }
    }
}

/** Writes the pages; answers how the process should end: 1 where LibreOffice could not open a document. */
export async function gallery(folder: string, only: readonly string[]): Promise<number> {
  await loadLanguages()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const [name, asked] of wanted(only)) paths.push(await written(name, folder, asked))
  const profile = `-env:UserInstallation=file://${join(folder, '.office')}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths])
  const pdfs = (await readdir(folder)).filter((name) => name.endsWith('.pdf'))
  for (const pdf of pdfs) {
    await run('pdftoppm', ['-r', '60', '-png', join(folder, pdf), join(folder, pdf.replace(/\.pdf$/, ''))])
  }
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).length
  await rm(join(folder, '.office'), { recursive: true, force: true })
  console.log(`${paths.length} documents, ${pages} pages in ${folder}`)
  const unopened = paths.length - pdfs.length
  if (unopened > 0) console.error(`${unopened} could not be opened.`)
  return unopened > 0 ? 1 : 0
}
