import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dossier } from '@core/dossier/dossier'
import { writePia } from '@core/exchange/pia/write-pia'
import type { NotHeld } from '@core/exchange/pia/writing'
import type { ContentLanguage } from '@core/kinds'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
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
}

/** Refuses a reference no assessment bears. */
export function assertAssessments({ dpias }: Dossier, records: readonly string[]): void {
  const stray = records.find((ref) => !dpias.some((dpia) => dpia.ref === ref))
  if (stray !== undefined) throw refuse('unknown-record', stray)
}

/** One file of the CNIL's tool for each assessment: their format holds one. An earlier file is never overwritten. */
export async function exportPia(
  dossier: Dossier,
  { directory, language, records }: PiaExport,
): Promise<readonly WrittenPiaFile[]> {
  assertAssessments(dossier, records)
  const written: WrittenPiaFile[] = []
  for (const { id, ref, title } of dossier.dpias) {
    if (records.length > 0 && !records.includes(ref)) continue
    const { file, notHeld } = writePia(dossier, id, language)
    const bytes = new TextEncoder().encode(JSON.stringify(file))
    const name = (language === 'fr' ? title.fr || title.en : title.en || title.fr) ?? ''
    const path = await freePath(directory, `pia-${fileNameFor(name || ref)}`)
    await writeFileAtomically(path, [bytes], { makeFolder: true })
    written.push({ path, ref, bytes: bytes.byteLength, notHeld })
  }
  return written
}

async function freePath(directory: string, stem: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const path = join(directory, `${stem}${copy === 1 ? '' : `-${copy}`}.json`)
    const taken = await access(path).then(
      () => true,
      () => false,
    )
    if (!taken) return path
  }
}
