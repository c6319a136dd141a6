import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { loadLanguages } from '@core/texts/languages'
import type { DocumentId } from '@templates/documents/registry'
import { everyDocument, printedOn } from './papers'

export { check } from './check'

const run = promisify(execFile)

/** Those that are read on the paper of the house most often: a record, a sheet, an assessment, a letter. */
const onLetterhead: ReadonlySet<DocumentId> = new Set(['D01', 'D03', 'D04', 'D12'])

/** Writes the pages; answers how the process should end: 1 where LibreOffice could not open a document. */
export async function gallery(folder: string, only: readonly string[]): Promise<number> {
  await loadLanguages()
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  const wanted = everyDocument(
    only,
    ({ id, audience, paper }) => paper === 'plain' || (onLetterhead.has(id) && audience === 'authority'),
  )
  for (const asked of wanted) {
    const path = join(folder, `${asked.name}.docx`)
    await writeFile(path, await printedOn(asked))
    paths.push(path)
  }
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
