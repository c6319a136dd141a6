import type { IsoDate, IsoDateTime } from '@core/kinds'
import { formatDate } from '@core/texts/format'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { documentTitle, type Audience, type DocumentId } from '../../documents/registry'

/** One file of a pack, as it was put in. */
export interface PackedFile {
  readonly name: string
  readonly document: DocumentId
  readonly title: string
  readonly records: number
  readonly bytes: number
  readonly sha256: string
  /** The day it was made. */
  readonly date: IsoDate
}

export interface Pack {
  readonly organisation: string
  readonly recordVersion: string
  readonly audience: Audience
  readonly language: WindowLanguage
  readonly date: IsoDate
  readonly at: IsoDateTime
  readonly files: readonly PackedFile[]
  readonly absent: readonly DocumentId[]
}

/** For programs: what the pack holds, so that a file changed since shows. */
export const manifestJson = ({ files, absent, at, audience, ...pack }: Pack): string =>
  `${JSON.stringify({ format: 'trente-inspection-pack', version: 1, ...pack, edition: audience, madeAt: at, files, absent }, null, 2)}\n`

/** For people: the same, and how to check it. Its lines of sums are those `sha256sum -c` reads. */
export function manifestText({ organisation, recordVersion, audience, language, date, files, absent }: Pack): string {
  const { documents, spoken } = textsOf(language)
  const { pack } = documents.formats
  const line = (label: string, value: string) => (value === '' ? [] : [spoken.pair(label, value)])
  return [
    `${pack.title} · ${organisation}`,
    '',
    ...line(documents.cover.date, formatDate(date, language)),
    ...line(documents.cover.audience, documents.audience[audience]),
    ...line(documents.cover.version, recordVersion),
    '',
    pack.holds(files.length),
    '',
    ...files.flatMap(({ name, title, records, bytes }, n) => [
      `${n + 1}. ${title}`,
      `   ${name}`,
      `   ${pack.size(records, bytes)}`,
    ]),
    ...(absent.length === 0
      ? []
      : ['', pack.absent, ...absent.map((id) => `- ${documentTitle(id, language)} (${id})`)]),
    '',
    pack.check,
    '',
    ...files.map(({ name, sha256 }) => `${sha256}  ${name}`),
    '',
  ].join('\n')
}
