import { applyChanges } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import type { Proposal } from '@core/exchange/proposal'
import { readSource } from '@core/exchange/read-source'
import { contentLanguages, type ContentLanguage } from '@core/kinds'
import { registerNames } from '@core/registers'
import { aNewClient } from '../helpers/propose'
import type { CorpusLanguage } from './pools'

export interface Got {
  readonly before: Dossier
  readonly after: Dossier
  readonly proposal: Pick<Proposal, 'created' | 'unplaced' | 'warnings'>
}
/** What the file became, or why it was not read; a crash counts as the worst refusal. */
export type Outcome = Got | { readonly refused: string }

const at = '2026-11-23T10:00:00.000Z'
/** Every record says who made it: no word of any file. */
const by = 'zzz'

/** As a person does it: a new client file, the importer that knows best, everything agreed to. */
export function readBack(bytes: Uint8Array, name: string, language: CorpusLanguage): Outcome {
  const before = aNewClient('Organisation')
  let ids = 0
  const context = {
    dossier: before,
    language: contentLanguageOf(language),
    at,
    by,
    newId: () => `made-${++ids}`,
  }
  try {
    const read = readSource(bytes, name, 'auto', context)
    if (!read.ok) return { refused: read.refusal.reason }
    const check = readDossier(JSON.parse(JSON.stringify(applyChanges(before, read.proposal.changes))))
    if (!check.ok) return { refused: `CRASH: ${check.fault.path} expected ${check.fault.expected}` }
    return { before, after: check.dossier, proposal: read.proposal }
  } catch (error) {
    return { refused: `CRASH: ${String(error)}` }
  }
}

const contentLanguageOf = (language: CorpusLanguage): ContentLanguage =>
  contentLanguages.find((each) => each === language) ?? 'fr'

type Recorded = { readonly id: string }

/** Records of any register by their id, without those of the file it was read into. */
export function recordsOf({ before, after }: Got): ReadonlyMap<string, Recorded> {
  const known = new Set(registerNames.flatMap((register) => listOf(before, register).map(({ id }) => id)))
  const all = registerNames.flatMap((register) => listOf(after, register))
  return new Map(all.filter(({ id }) => !known.has(id)).map((record) => [record.id, record]))
}

export function listOf(dossier: Dossier, register: (typeof registerNames)[number]): readonly Recorded[] {
  const records: unknown = dossier[register]
  return Array.isArray(records) ? (records as readonly Recorded[]) : []
}

/** Every text within a value, and within the records it refers to. */
export function textsWithin(value: unknown, records: ReadonlyMap<string, Recorded>): string[] {
  const seen = new Set<unknown>()
  const within = (each: unknown): string[] => {
    if (typeof each === 'number') return [String(each)]
    if (typeof each === 'string') {
      const record = records.get(each)
      return record ? within(record) : [each]
    }
    if (typeof each !== 'object' || each === null || seen.has(each)) return []
    seen.add(each)
    return Object.entries(each).flatMap(([key, inner]) => (key === 'id' ? [] : within(inner)))
  }
  return within(value)
}

/** A text in words: the one language it was imported in. */
export const wordsIn = (text: Readonly<Partial<Record<string, string | null>>>): string =>
  contentLanguages.map((language) => text[language]).find((said) => said) ?? ''
