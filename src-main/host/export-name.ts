import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { mainOrganisationOf, clientFileOf } from '@core/dossier/references'
import { textsOf } from '@core/texts/languages'
import { isDocumentId, isOfYear } from '@templates/documents/registry'
import { fileNameFor } from './listing'
import type { ExportTask } from './tasks'

const organisationName = ({ dossier }: ExportTask) =>
  fileNameFor(mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName).slice(0, 40)

/** More are told by their number: a name has an end. */
const mostNamed = 3

/** `D03_mairie-de-valmont_t-003_autorite_2026-11-23_fr`: document, client, records where not all, year where one was asked for, edition, date, language. */
export function exportName(document: string, task: ExportTask): string {
  const { language, audience, records, year } = task.request
  const { editionInName, recordsInName } = textsOf(language).documents
  const named = records.length > mostNamed ? [recordsInName(records.length)] : records.map(fileNameFor)
  return [
    document,
    organisationName(task),
    ...(named.length > 0 ? [named.join('-')] : []),
    ...(year !== undefined && isDocumentId(document) && isOfYear(document) ? [String(year)] : []),
    editionInName[audience],
    task.today,
    language,
  ].join('_')
}

/** `…_2.docx` where an earlier export bears the name: it is never overwritten. */
export async function freePath(directory: string, stem: string, ending: string): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const path = join(directory, `${stem}${turn === 1 ? '' : `_${turn}`}.${ending}`)
    const taken = await access(path).then(
      () => true,
      () => false,
    )
    if (!taken) return path
  }
}
