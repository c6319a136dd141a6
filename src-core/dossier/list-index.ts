/** Where the items of a list that bear a key are, in the order of the list. */
export interface ListIndex<T> {
  /** The items that bear this key. */
  readonly at: (list: readonly T[], key: string) => readonly T[]
  /** Where they are. */
  readonly places: (list: readonly T[], key: string) => readonly number[]
  readonly has: (list: readonly T[], key: string) => boolean
  readonly keys: (list: readonly T[]) => Iterable<string>
  /** Keys that several items bear. */
  readonly shared: (list: readonly T[]) => Iterable<string>
}

interface Places {
  readonly byKey: Map<string, readonly number[]>
  readonly shared: Set<string>
}

/** More differences than this are not an edit: everything is read again. */
const mostDifferences = 16

interface Differing {
  readonly before: WeakRef<readonly unknown[]>
  readonly list: WeakRef<readonly unknown[]>
  readonly places: readonly number[] | undefined
}
// Whatever follows an edit asks the same of the same two lists: what differs is looked for once.
let lastDiffering: Differing | undefined

/** Where two lists hold another item; undefined where they differ by more than an edit. */
export function differingPlaces(before: readonly unknown[], list: readonly unknown[]): readonly number[] | undefined {
  const known = lastDiffering
  if (known && known.before.deref() === before && known.list.deref() === list) return known.places
  const places = compared(before, list)
  lastDiffering = { before: new WeakRef(before), list: new WeakRef(list), places }
  return places
}

function compared(before: readonly unknown[], list: readonly unknown[]): readonly number[] | undefined {
  if (Math.abs(before.length - list.length) > mostDifferences) return undefined
  const differing: number[] = []
  for (let place = 0; place < Math.max(before.length, list.length); place += 1) {
    if (before[place] !== list[place] && differing.push(place) > mostDifferences) return undefined
  }
  return differing
}

const nowhere: readonly never[] = []

/**
 * An index of lists that are never mutated. An edit makes a new list that shares all but what was edited: the index
 * follows it at the price of the edit, however long the list is.
 */
export function indexBy<T>(keysOf: (item: T) => Iterable<string>): ListIndex<T> {
  const made = new WeakMap<readonly T[], Places>()
  // Weakly, or the last file closed would stay in memory.
  let latest: WeakRef<readonly T[]> | undefined

  function placesIn(list: readonly T[]): Places {
    const known = made.get(list)
    if (known) return known
    const before = latest?.deref()
    const places = (before && followed(before, list)) ?? read(list)
    made.set(list, places)
    latest = new WeakRef(list)
    return places
  }
  function read(list: readonly T[]): Places {
    const places: Places = { byKey: new Map(), shared: new Set() }
    const lists = new Map<string, number[]>()
    list.forEach((item, place) => {
      for (const key of new Set(keysOf(item))) {
        const known = lists.get(key)
        if (!known) lists.set(key, [place])
        else if (known.push(place) === 2) places.shared.add(key)
      }
    })
    return { ...places, byKey: lists }
  }
  /** Takes over what was known of the list before; undefined when the two differ by more than an edit. */
  function followed(before: readonly T[], list: readonly T[]): Places | undefined {
    const places = made.get(before)
    const differing = places && differingPlaces(before, list)
    if (!differing) return undefined
    made.delete(before)
    for (const place of differing) replace(places, place, before[place], list[place])
    return places
  }
  function replace(places: Places, place: number, old: T | undefined, fresh: T | undefined): void {
    const [left, taken] = [keys(old), keys(fresh)]
    for (const key of left)
      if (!taken.has(key))
        put(
          places,
          key,
          at(places, key).filter((each) => each !== place),
        )
    for (const key of taken)
      if (!left.has(key))
        put(
          places,
          key,
          [...at(places, key), place].sort((a, b) => a - b),
        )
  }
  const keys = (item: T | undefined): ReadonlySet<string> => new Set(item === undefined ? nowhere : keysOf(item))
  const at = ({ byKey }: Places, key: string) => byKey.get(key) ?? nowhere

  function put({ byKey, shared }: Places, key: string, where: readonly number[]): void {
    if (where.length === 0) byKey.delete(key)
    else byKey.set(key, where)
    if (where.length > 1) shared.add(key)
    else shared.delete(key)
  }

  return {
    at: (list, key) => at(placesIn(list), key).flatMap((place) => list[place] ?? nowhere),
    places: (list, key) => at(placesIn(list), key),
    has: (list, key) => placesIn(list).byKey.has(key),
    keys: (list) => placesIn(list).byKey.keys(),
    shared: (list) => placesIn(list).shared,
  }
}
