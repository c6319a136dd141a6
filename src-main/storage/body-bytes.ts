import { forbiddenKeys, problemIn, type JsonProblem } from './json-limits'
import { BodyComposer, Member } from './body-composer'

/** Records met before. A body is a value: nobody changes a record, an edit makes another one. */
const known = new WeakMap<object, Member>()

/** The members of lists met before. A list is a value too. */
const knownLists = new WeakMap<readonly unknown[], readonly Member[]>()

/** The list that last stood under each name: the next one mostly holds the same records in the same places. */
const latest = new Map<string, WeakRef<readonly unknown[]>>()

/** `unsayable`: JSON has no words for it. */
type Problem = JsonProblem | 'unsayable'

/** The envelope is level 0 and its body level 1, here as when reading. */
const bodyLevel = 1
const memberLevel = 2
const recordLevel = 3

/** A body as JSON, to the byte what JSON.stringify makes of it, in as few chunks as leave most of it where it stands. */
export function bytesOfBody(body: unknown): readonly Uint8Array[] | Problem {
  const composer = new BodyComposer()
  const problem = isPlain(body) ? addBody(composer, body) : addWhole(composer, body, bodyLevel)
  return problem ?? composer.chunks()
}

/** So many at once as nobody waits for. */
const metAtOnce = 50

/**
 * Meets the records of a body just read, a few at a time between whatever else there is to do, so that its first save
 * need not put them all into words.
 */
export async function meetRecords(body: object, goesOn: () => boolean): Promise<void> {
  for (const list of (Object.values(body) as unknown[]).filter(isPlainList)) {
    for (let at = 0; at < list.length && goesOn(); at += metAtOnce) {
      const few = list.slice(at, at + metAtOnce).filter(isPlain)
      bytesOfBody({ few: few.filter((record) => !known.has(record)) })
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
  }
}

function addBody(composer: BodyComposer, body: Readonly<Record<string, unknown>>): Problem | null {
  let before = '{'
  for (const [name, value] of Object.entries(body)) {
    if (forbiddenKeys.has(name)) return 'forbidden-key'
    const part = isPlainList(value) ? membersOf(value, name) : sayIt(value, memberLevel)
    if (part === 'unsayable') continue
    if (part === 'too-deep' || part === 'forbidden-key') return part
    composer.say(`${before}${JSON.stringify(name)}:`)
    if (Array.isArray(part)) composer.addList(part as readonly Member[])
    else composer.say((part as Said).words)
    before = ','
  }
  composer.say(before === '{' ? '{}' : '}')
  return null
}

interface Said {
  readonly words: string
}

function addWhole(composer: BodyComposer, body: unknown, level: number): Problem | null {
  const said = sayIt(body, level)
  if (typeof said === 'string') return said
  composer.say(said.words)
  return null
}

function membersOf(list: readonly unknown[], name: string): readonly Member[] | JsonProblem {
  const whole = knownLists.get(list)
  if (whole) return whole
  const before = latest.get(name)?.deref() ?? []
  const membersBefore = knownLists.get(before) ?? []
  const memberMet = (value: object, at: number) => (value === before[at] ? membersBefore[at] : known.get(value))
  const members: Member[] = []
  // By its length: a hole is a member too.
  for (let at = 0; at < list.length; at++) {
    const value = list[at]
    let member = typeof value === 'object' && value !== null ? memberMet(value, at) : undefined
    if (!member) {
      const said = sayIt(value, recordLevel)
      if (said === 'too-deep' || said === 'forbidden-key') return said
      member = new Member(said === 'unsayable' ? 'null' : said.words)
      if (isPlain(value)) known.set(value, member)
    }
    members.push(member)
  }
  latest.set(name, new WeakRef(list))
  knownLists.set(list, members)
  return members
}

function sayIt(value: unknown, level: number): Said | Problem {
  const problem = problemIn(value, level)
  if (problem) return problem
  const words: string | undefined = JSON.stringify(value)
  return words === undefined ? 'unsayable' : { words }
}

/** Without words of its own making, which JSON would ask it for. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return false
  const kind: unknown = Object.getPrototypeOf(value)
  return kind === Object.prototype || kind === null
}

const isPlainList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && !('toJSON' in value)
