import type { Dossier } from '@core/dossier/dossier'
import { recordIndex } from '@core/dossier/record-index'
import { recordItStoodWith, type RecordPlace } from '@core/exchange/place-remain'
import { remainsIn, type Remain } from '@core/exchange/remains'
import { fold, holdsWords } from '@core/folding/fold'
import { nameOf, type LanguageWords } from '@core/texts/words'

interface Neighbour extends RecordPlace {
  readonly name: string
}
/** What remains, a title for each file it comes from. */
export type RemainLine =
  | {
      readonly is: 'source'
      readonly key: string
      readonly source: string
      readonly day: string
      readonly count: number
    }
  | { readonly is: 'remain'; readonly key: string; readonly remain: Remain; readonly neighbour: Neighbour | undefined }

/** In the order in which files came; `typed`: folded words each line must hold. */
export function remainLines(dossier: Dossier, words: LanguageWords, typed: readonly string[]): readonly RemainLine[] {
  const sources = new Map<string, (RemainLine & { is: 'remain' })[]>()
  for (const remain of remainsIn(dossier)) {
    const neighbour = neighbourOf(dossier, remain, words)
    const said = fold([remain.source, remain.where, remain.text, neighbour?.name ?? ''].join('\n'))
    if (!holdsWords(said, typed)) continue
    const line = { is: 'remain', key: remain.id, remain, neighbour } as const
    const lines = sources.get(remain.source)
    if (lines) lines.push(line)
    else sources.set(remain.source, [line])
  }
  return [...sources].flatMap(([source, lines]) => [
    {
      is: 'source',
      key: `source ${source}`,
      source,
      day: lines[0]?.remain.takenOn ?? '',
      count: lines.length,
    } as const,
    ...lines,
  ])
}

function neighbourOf(dossier: Dossier, remain: Remain, words: LanguageWords): Neighbour | undefined {
  const place = recordItStoodWith(dossier, remain)
  const found = place && recordIndex(dossier, place.register).get(place.record)
  return place && found && { ...place, name: nameOf(place.register, found.record, words) }
}
