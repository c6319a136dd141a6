/** Fewer bytes than this are copied together with what is new. */
export const worthAChunk = 16 * 1024

/** A record as JSON: in words, until it was put into bytes; from then on, where it stands in them. */
export class Member {
  private home: Buffer | null = null
  private from = 0
  private to = 0

  constructor(private words: string) {}

  get byteLength(): number {
    return this.home ? this.to - this.from : Buffer.byteLength(this.words)
  }

  /** Stands right after `other`, a comma between them. */
  follows(other: Member): boolean {
    return this.home !== null && this.home === other.home && this.from === other.to + 1
  }

  /** The bytes from the start of this one to the end of `last`, which follows it; null while it is words only. */
  upTo(last: Member): Uint8Array | null {
    return this.home && this.home.subarray(this.from, last.to)
  }

  writeTo(target: Buffer, at: number): void {
    if (this.home) this.home.copy(target, at, this.from, this.to)
    else target.write(this.words, at)
    this.standsIn(target, at)
  }

  standsIn(home: Buffer, at: number): void {
    const { byteLength } = this
    this.home = home
    this.from = at
    this.to = at + byteLength
    this.words = ''
  }
}

/** Members that stood side by side, and their bytes. */
interface Run {
  readonly members: readonly Member[]
  readonly bytes: Uint8Array
}

/**
 * Puts a body together. What is new is put into words; what was written before is handed on as it stands, by reference:
 * after a keystroke that is all but one record and one line of history.
 */
export class BodyComposer {
  private readonly parts: (string | Member | Run)[] = []
  private newBytes = 0

  say(words: string): void {
    this.parts.push(words)
    this.newBytes += Buffer.byteLength(words)
  }

  addList(members: readonly Member[]): void {
    this.say('[')
    for (let start = 0; start < members.length;) {
      if (start > 0) this.say(',')
      const end = endOfRun(members, start)
      this.addRun(members, start, end)
      start = end
    }
    this.say(']')
  }

  chunks(): readonly Uint8Array[] {
    const fresh = Buffer.allocUnsafe(this.newBytes)
    const chunks: Uint8Array[] = []
    let at = 0
    let since = 0
    for (const part of this.parts) {
      if (typeof part === 'string') at += fresh.write(part, at)
      else if (part instanceof Member) {
        part.writeTo(fresh, at)
        at += part.byteLength
      } else if (part.bytes.byteLength < worthAChunk) {
        fresh.set(part.bytes, at)
        at = moveIn(part.members, fresh, at)
      } else {
        // Never empty: a bracket or a comma stands before every run, and a brace behind the last.
        chunks.push(fresh.subarray(since, at), part.bytes)
        since = at
      }
    }
    chunks.push(fresh.subarray(since, at))
    return chunks
  }

  private addRun(members: readonly Member[], start: number, end: number): void {
    const first = members[start] as Member
    const bytes = first.upTo(members[end - 1] as Member)
    this.parts.push(bytes ? { members: members.slice(start, end), bytes } : first)
    const length = bytes?.byteLength ?? first.byteLength
    if (!bytes || length < worthAChunk) this.newBytes += length
  }
}

function endOfRun(members: readonly Member[], start: number): number {
  let end = start + 1
  while (end < members.length && members[end]?.follows(members[end - 1] as Member)) end++
  return end
}

/** Returns where they end. */
function moveIn(members: readonly Member[], home: Buffer, start: number): number {
  let at = start
  for (const member of members) {
    member.standsIn(home, at)
    at += member.byteLength + 1
  }
  return at - 1
}
