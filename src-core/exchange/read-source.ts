import type { Refusal } from '../contract'
import type { ImporterId } from './importer'
import type { ImportContext, Proposal } from './proposal'
import { importers } from './registry'
import { readWorkbook } from './sheets/read-workbook'
import type { ReadFailure } from './sheets/sheet'

export type ReadSource =
  { readonly ok: true; readonly proposal: Proposal } | { readonly ok: false; readonly refusal: Refusal }

const reasons = {
  'not-a-sheet': 'not-a-sheet',
  broken: 'broken-sheet',
  encrypted: 'encrypted',
  'too-big': 'too-big',
  'forbidden-xml': 'forbidden-xml',
  'legacy-xls': 'legacy-xls',
} as const satisfies Record<ReadFailure['reason'], Refusal['reason']>

/** Reads a file a person hands over, by the importer that knows it best. Nothing is changed: it is a proposal. */
export function readSource(
  bytes: Uint8Array,
  name: string,
  as: 'auto' | ImporterId,
  context: ImportContext,
): ReadSource {
  const read = readWorkbook(bytes, name)
  if (!read.ok) {
    const { reason, detail } = read.failure
    return refuse(reasons[reason], name, detail)
  }
  const { workbook } = read
  const ranked = importers
    .filter(({ id }) => as === 'auto' || id === as)
    .map((importer) => ({ importer, score: importer.recognises(workbook, name) }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (!best || best.score === 0) return refuse('nothing-recognised', name)
  return { ok: true, proposal: best.importer.read(workbook, name, context) }
}

const refuse = (reason: Refusal['reason'], about: string, detail?: string): ReadSource => ({
  ok: false,
  refusal: { reason, about, ...(detail === undefined ? {} : { detail }) },
})
