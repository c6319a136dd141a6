import { refuse, type Family, type ReadSource } from './family'
import type { ImporterId } from './importer'
import type { ImportContext } from './proposal'
import { families } from './registry'
import { workbookFamily } from './workbook-family'

export type { ReadSource } from './family'

/** Reads a file a person hands over, by the importer that knows it best. Nothing is changed: it is a proposal. */
export function readSource(
  bytes: Uint8Array,
  name: string,
  as: 'auto' | ImporterId,
  context: ImportContext,
): ReadSource {
  const ours = clientFile(bytes)
  if (ours) return refuse(ours, name)
  const isMeant = (family: Family) => (as === 'auto' ? family.looksLike(bytes) : family.ids.includes(as))
  return (families.find(isMeant) ?? workbookFamily).read(bytes, name, as, context)
}

/** A client file of ours is opened, not imported: no importer is asked. Its first key says what it is. */
function clientFile(bytes: Uint8Array): 'client-file' | 'sealed-client-file' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 400))
  const format = /^[^{]{0,4}\{[^{]*?"format"\s*:\s*"trente-(dossier|sealed)"/.exec(start)?.[1]
  return format === 'dossier' ? 'client-file' : format === 'sealed' ? 'sealed-client-file' : undefined
}
