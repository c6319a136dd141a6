import { numbersFrom, type Below } from '../campaign/mutations'
import { corpusLanguages, pools, type BasisWords, type CorpusLanguage, type Pool, type TransferWords } from './pools'

/** One processing as its keeper knows it; an empty list is an answer nobody gave. */
export interface ActivityFacts {
  readonly name: string
  readonly ref: string
  readonly purposes: readonly string[]
  readonly basis: BasisWords | undefined
  readonly subjects: readonly string[]
  readonly data: readonly string[]
  readonly retention: string
  readonly internal: readonly string[]
  readonly external: readonly string[]
  readonly processors: readonly (readonly [name: string, role: string])[]
  readonly transfers: TransferWords | undefined
  readonly measures: readonly string[]
  readonly department: string
  /** ISO date. */
  readonly reviewed: string
}

export interface Facts {
  readonly language: CorpusLanguage
  /** Who keeps the register. */
  readonly body: string
  readonly activities: readonly ActivityFacts[]
}

export class Chance {
  private readonly below: Below

  constructor(seed: number) {
    this.below = numbersFrom(Math.imul(seed + 1, 0x9e37_79b1))
    // Its first numbers follow the seed too closely.
    for (let each = 0; each < 5; each++) this.below(2)
  }

  readonly number = (from: number, to: number) => from + this.below(to - from + 1)
  readonly often = (percent: number) => this.below(100) < percent

  one<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)]
    if (chosen === undefined) throw new Error('chosen from an empty list')
    return chosen
  }

  shuffled<T>(list: readonly T[]): T[] {
    const rest = [...list]
    return list.map(() => rest.splice(this.below(rest.length), 1)).flat()
  }

  some = <T>(list: readonly T[], from: number, to: number): T[] =>
    this.shuffled(list).slice(0, this.number(from, Math.min(to, list.length)))
}

/** French and English are what most of our readers keep; the others must not be worse than refused in words. */
const spoken: readonly CorpusLanguage[] = ['fr', 'fr', 'fr', 'en', 'en', ...corpusLanguages.slice(2)]

export function factsFrom(chance: Chance, language = chance.one(spoken), most = 12): Facts {
  const pool = pools[language]
  const names = chance.some(pool.names, 1, most)
  const start = chance.number(1, 40)
  const prefix = chance.one(['T-', 'RH-', 'TRT', 'P.'])
  const ref = (index: number) => `${prefix}${String(start + index).padStart(3, '0')}`
  return {
    language,
    body: chance.one(pool.bodies),
    activities: names.map((name, index) => activityFrom(chance, pool, name, ref(index))),
  }
}

function activityFrom(chance: Chance, pool: Pool, name: string, ref: string): ActivityFacts {
  const said = () => !chance.often(20)
  const isPurposeSaid = said()
  const some = <T>(list: readonly T[], from: number, to: number) => (said() ? chance.some(list, from, to) : [])
  return {
    name,
    ref,
    purposes: isPurposeSaid ? chance.some(pool.purposes, 1, 3) : [],
    basis: said() ? chance.one(pool.bases) : undefined,
    subjects: some(pool.subjects, 1, 4),
    // A name and nothing else is a title to anybody.
    data:
      said() || !isPurposeSaid
        ? chance.often(15)
          ? chance.some(pool.detailedData, 1, 3)
          : chance.some(pool.data, 1, 5)
        : [],
    retention: said() ? chance.one(pool.retention) : '',
    internal: some(pool.internal, 1, 2),
    external: some(pool.external, 1, 3),
    processors: some(pool.processors, 1, 2),
    transfers: said() ? chance.one(pool.transfers) : undefined,
    measures: some(pool.measures, 1, 4),
    department: said() ? chance.one(pool.departments) : '',
    reviewed: said() ? `202${chance.number(2, 6)}-${two(chance.number(1, 10))}-${two(chance.number(1, 28))}` : '',
  }
}

const two = (number: number) => String(number).padStart(2, '0')
