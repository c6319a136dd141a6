import type { Family, ReadSource } from './family'
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
  const isMeant = (family: Family) => (as === 'auto' ? family.looksLike(bytes) : family.ids.includes(as))
  return (families.find(isMeant) ?? workbookFamily).read(bytes, name, as, context)
}
