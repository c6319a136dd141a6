import { applyChange } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { fold, holdsWords, queryWords } from '@core/folding/fold'
import { registerNames } from '@core/registers'
import { findIndex } from '@core/search/find-index'
import { shown } from '@core/search/found-in'
import { queryOf } from '@core/search/query'
import { readerOf, remembering, type FoundRecord } from '@core/search/said'
import { atOnce } from '@core/steps'
import { lawOfFile } from '@templates/packs/law-of-file'
import { aLargeFile } from './a-large-file'
import { paired, type Pair } from './paired'

/** Records that the window shows with each letter typed. */
const inSight = 8
const day = '2026-11-26'

/** All that the records of a file say, one folded text a record: what any search must look through at least. */
function textsOf(dossier: Dossier, answers: (record: FoundRecord) => string): readonly string[] {
  return registerNames.flatMap((register) =>
    recordsOf(dossier, register).map((record) => fold(answers(record as unknown as FoundRecord))),
  )
}

/** Words of one letter as a search begins, in every record, in forms of their own, in one record, in none. */
const queries = ['e', 'données', 'hébergées', 'vidéoprotection', 'T-003-7', 'données santé agents', 'zzz'] as const

/** Looking for words among so many activities, with the places where they are said, as the window shows them. */
async function searching(count: number): Promise<readonly Pair[]> {
  let dossier = aLargeFile(count)
  const reading = { language: 'fr', law: lawOfFile(dossier, day) } as const
  const index = findIndex(reading, registerNames)
  const reader = remembering(readerOf(reading))
  const among = `among ${count} activities`
  atOnce(index.follow(dossier))
  let turn = 0
  const follows = await paired(
    { what: `follow one answer ${among}`, floor: 'compare each record' },
    () => registerNames.map((register) => recordsOf(dossier, register).filter(({ id }) => id === '').length),
    () => atOnce(index.follow(dossier)),
    21,
    () => {
      const record = dossier.activities[(turn * 7) % count]
      if (!record) throw new Error('no activity')
      const to = { fr: `Relue ${(turn += 1)} fois` }
      const place = { register: 'activities', record: record.id } as const
      const by = { at: `${day}T09:00:00.000Z`, by: 'bench' }
      dossier = applyChange(dossier, {
        do: 'set',
        in: place,
        field: 'description',
        from: record.description,
        to,
        ...by,
      })
    },
  )
  const answersOf = (record: FoundRecord) => JSON.stringify(record)
  const texts = textsOf(dossier, answersOf)
  const asked = []
  for (const query of queries)
    asked.push(
      await paired(
        { what: `find “${query}” ${among}`, floor: 'look through all texts' },
        () => texts.filter((text) => holdsWords(text, queryWords(query))),
        () => {
          const typed = queryOf(query)
          return index.find(query, inSight).best.map((each) => shown(each, typed, { dossier, reader, most: 1 }))
        },
      ),
    )
  return [follows, ...asked]
}

/** What the window does once, in steps, when somebody first looks for something. */
function readingAll(count: number): Promise<Pair> {
  const dossier = aLargeFile(count)
  const reading = { language: 'fr', law: lawOfFile(dossier, day) } as const
  return paired(
    { what: `read every word of ${count} activities`, floor: 'JSON.stringify' },
    () => JSON.stringify(dossier),
    () => atOnce(findIndex(reading, registerNames).follow(dossier)),
    5,
  )
}

export async function findBench(): Promise<readonly Pair[]> {
  const reads = [await readingAll(50), await readingAll(500)]
  return [...reads, ...(await searching(50)), ...(await searching(500)), ...(await searching(5000))]
}
