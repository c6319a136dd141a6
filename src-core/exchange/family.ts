import type { Refusal, Seen } from '../refusals'
import { TooMuch, type Importer, type ImporterId } from './importer'
import type { ImportContext, Proposal } from './proposal'

export type Opened<Source> =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly reason: Refusal['reason']; readonly detail?: string }

export type ReadSource =
  { readonly ok: true; readonly proposal: Proposal } | { readonly ok: false; readonly refusal: Refusal }

/** Importers of one sort of file: it is opened once, and the importer that knows it best reads it. */
export interface Family {
  readonly ids: readonly ImporterId[]
  /** Whether these bytes are of its sort, at a glance. Never throws. */
  looksLike(bytes: Uint8Array): boolean
  read(bytes: Uint8Array, name: string, as: 'auto' | ImporterId, context: ImportContext): ReadSource
}

export function defineFamily<Source>({
  looksLike,
  open,
  importers,
  seen,
}: {
  readonly looksLike: Family['looksLike']
  readonly open: (bytes: Uint8Array, name: string) => Opened<Source>
  readonly importers: readonly Importer<Source>[]
  /** What a source holds that none of them knows. */
  readonly seen?: (source: Source) => Seen
}): Family {
  return {
    ids: importers.map(({ id }) => id),
    looksLike,
    read(bytes, name, as, context) {
      const opened = open(bytes, name)
      if (!opened.ok) return refuse(opened.reason, name, opened.detail)
      const best = surest(
        importers.filter(({ id }) => as === 'auto' || id === as),
        (importer) => importer.recognises(opened.source, name),
      )
      if (!best || best.score === 0) {
        const { refusal } = refuse('nothing-recognised', name)
        return { ok: false, refusal: seen ? { ...refusal, seen: seen(opened.source) } : refusal }
      }
      try {
        return { ok: true, proposal: best.importer.read(opened.source, name, context) }
      } catch (error) {
        if (error instanceof TooMuch) return refuse('source-too-big', name, error.message)
        throw error
      }
    },
  }
}

/** The first of the surest. Where one is certain nobody after it is asked: the layout of a large workbook takes its time. */
function surest<I>(importers: readonly I[], scoreOf: (importer: I) => number) {
  let best: { readonly importer: I; readonly score: number } | undefined
  for (const importer of importers) {
    const score = scoreOf(importer)
    if (best === undefined || score > best.score) best = { importer, score }
    if (score === 1) break
  }
  return best
}

export const refuse = (reason: Refusal['reason'], about: string, detail?: string): ReadSource & { ok: false } => ({
  ok: false,
  refusal: { reason, about, ...(detail === undefined ? {} : { detail }) },
})
