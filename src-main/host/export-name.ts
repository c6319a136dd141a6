import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { mainOrganisationOf, clientFileOf } from '@core/dossier/references'
import { textsOf } from '@core/texts/languages'
import { isDocumentId, isOfYear } from '@templates/documents/registry'
import { fileNameFor } from './listing'
import type { PartNumber } from '@templates/in-parts/what-parts-hold'
import type { ExportTask } from './tasks'

const organisationName = ({ dossier }: ExportTask) =>
  fileNameFor(mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName).slice(0, 40)

/** More are told by their number: a name has an end. */
const mostNamed = 3

/**
 * `D03_mairie-de-valmont_t-003_autorite_2026-11-23_fr`: document, client, records where not all, year where one was asked
 * for, edition, date, language, and the part where there are several.
 */
export function exportName(document: string, task: ExportTask, part?: PartNumber): string {
  const { language, audience, records, year } = task.request
  const { editionInName, recordsInName, inParts } = textsOf(language).documents
  const of = String(part?.of ?? '')
  const named = records.length > mostNamed ? [recordsInName(records.length)] : records.map(fileNameFor)
  return [
    document,
    organisationName(task),
    ...(named.length > 0 ? [named.join('-')] : []),
    ...(year !== undefined && isDocumentId(document) && isOfYear(document) ? [String(year)] : []),
    editionInName[audience],
    task.today,
    language,
    ...(part ? [inParts.inName(String(part.number).padStart(of.length, '0'), of)] : []),
  ].join('_')
}

/** `…_2.docx` where an earlier export bears the name: it is never overwritten. */
export async function freePath(directory: string, stem: string, ending: string): Promise<string> {
  return pathOf(directory, stem, { turn: await freeTurn(directory, [stem], ending), ending })
}

/** The first turn at which none of these names is taken: the parts of one document bear the same. */
export async function freeTurn(directory: string, stems: readonly string[], ending: string): Promise<number> {
  for (let turn = 1; ; turn += 1) {
    const taken = await Promise.all(stems.map((stem) => isTaken(pathOf(directory, stem, { turn, ending }))))
    if (!taken.includes(true)) return turn
  }
}

export const pathOf = (directory: string, stem: string, { turn, ending }: { turn: number; ending: string }): string =>
  join(directory, `${stem}${turn === 1 ? '' : `_${turn}`}.${ending}`)

const isTaken = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
