import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { hasFile, sha256In } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import { writePia } from '@core/exchange/pia/write-pia'
import type { NotHeld } from '@core/exchange/pia/writing'
import type { ContentLanguage, IsoDateTime } from '@core/kinds'
import type { Dpia } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import { fileNameFrom } from '@main/storage/opened-copies'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { writeZip, type ZipPart } from '@templates/word/write-zip'
import { freeStem } from './free-stem'
import { fileNameFor } from './listing'
import { refuse } from './refused'

export interface WrittenPiaFile {
  readonly path: string
  /** Reference of the assessment. */
  readonly ref: string
  readonly bytes: number
  /** What stays in the client file, since their format has no place for it. */
  readonly notHeld: readonly NotHeld[]
}

export interface PiaExport {
  readonly directory: string
  readonly language: ContentLanguage
  /** References of assessments; empty: all. */
  readonly records: readonly string[]
  /** Content of what is attached to them, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly at: IsoDateTime
}

/** The assessments these references name; all of them without any. */
export const assessmentsAsked = (dpias: readonly Dpia[], refs: readonly string[]): readonly Dpia[] =>
  dpias.filter(({ ref }) => refs.length === 0 || refs.includes(ref))

/** Refuses a reference no assessment bears. */
export function assertAssessments({ dpias }: Dossier, records: readonly string[]): void {
  const stray = records.find((ref) => !dpias.some((dpia) => dpia.ref === ref))
  if (stray !== undefined) throw refuse('unknown-record', stray)
}

/**
 * One file of the CNIL's tool for each assessment: their format holds one, and nothing attached. What is attached goes with
 * the same file into an archive beside it, as their own export has it. An earlier file is never overwritten.
 */
export async function exportPia(
  dossier: Dossier,
  { directory, language, records, files, at }: PiaExport,
): Promise<readonly WrittenPiaFile[]> {
  assertAssessments(dossier, records)
  const written: WrittenPiaFile[] = []
  for (const { id, ref, title, attachments } of assessmentsAsked(dossier.dpias, records)) {
    const { file, notHeld } = writePia(dossier, id, language)
    const bytes = new TextEncoder().encode(JSON.stringify(file))
    const name = (language === 'fr' ? title.fr || title.en : title.en || title.fr) ?? ''
    const stem = await freeStem(directory, `pia-${fileNameFor(name || ref)}`)
    const path = `${stem}.json`
    await writeFileAtomically(path, [bytes], { makeFolder: true })
    written.push({ path, ref, bytes: bytes.byteLength, notHeld })
    const attached = partsOf(attachments, files, textsOf(language).importing.pia.attachmentsFolder)
    if (attached.length === 0) continue
    const archive = `${stem}.zip`
    await writeFileAtomically(archive, writeZip([{ path: basename(path), content: [bytes] }, ...attached], at))
    written.push({ path: archive, ref, bytes: (await stat(archive)).size, notHeld: [] })
  }
  return written
}

/** Those whose content is there, under the names people gave them. */
function partsOf(rows: Dpia['attachments'], files: PiaExport['files'], folder: string): ZipPart[] {
  const taken = new Set<string>()
  return rows.filter(hasFile).flatMap(({ name, sha256 }) => {
    const content = files.get(sha256In(sha256))
    if (!content) return []
    const [, stem = '', ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(fileNameFrom(name)) ?? []
    let free = `${stem}${ending}`
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${stem} (${copy})${ending}`
    taken.add(free.toLowerCase())
    return [{ path: `${folder}/${free}`, content: [content] }]
  })
}
