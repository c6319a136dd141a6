import { randomBytes } from 'node:crypto'

/**
 * 256 random bits as a person prints and types them: 13 groups of four signs and a check sign, so that a slip of the
 * finger is told by the number of its group. Signs are Crockford's: no I, L, O or U.
 */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupCount = 13
const groupLength = 5

export interface RecoveryKey {
  readonly bytes: Uint8Array
  readonly text: string
}

/** `wrong`: numbers, from 1, of the groups that do not fit. */
export type RecoveryKeyReading = { ok: true; bytes: Uint8Array } | { ok: false; wrong: readonly number[] }

export function newRecoveryKey(bytes: Uint8Array = randomBytes(32)): RecoveryKey {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const values = Array.from({ length: groupCount * 4 }, (_, at) =>
    parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2),
  )
  const groups = Array.from({ length: groupCount }, (_, group) => {
    const four = values.slice(group * 4, group * 4 + 4)
    return [...four, checkOf(group, four)].map((value) => signs[value]).join('')
  })
  return { bytes, text: groups.join('-') }
}

export function readRecoveryKey(typed: string): RecoveryKeyReading {
  const groups = groupsIn(typed)
  const values = groups.map((group) => [...group].map((sign) => signs.indexOf(sign)))
  const wrong = Array.from({ length: Math.max(groupCount, groups.length) }, (_, at) => at).filter(
    (at) => at >= groupCount || !fits(at, values[at] ?? []),
  )
  const bits = values.flatMap((group) => group.slice(0, 4).map((value) => value.toString(2).padStart(5, '0'))).join('')
  // The last four bits fill the last sign and are always nought.
  if (wrong.length === 0 && bits.slice(256) !== '0000') wrong.push(groupCount - 1)
  if (wrong.length > 0) return { ok: false, wrong: wrong.map((at) => at + 1) }
  return { ok: true, bytes: Uint8Array.from({ length: 32 }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2)) }
}

/** As typed with their separators when each group is there, so that one missing sign does not shift all that follow. */
function groupsIn(typed: string): string[] {
  const plain = typed.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
  const parts = plain.split(/[^0-9A-Z]+/).filter((part) => part !== '')
  return parts.length === groupCount ? parts : (parts.join('').match(/.{1,5}/g) ?? [])
}

function fits(group: number, values: readonly number[]): boolean {
  if (values.length !== groupLength || values.includes(-1)) return false
  return values[4] === checkOf(group, values.slice(0, 4))
}

/** A sum in GF(32) with its place in front: any one wrong sign, any two exchanged, any two groups exchanged show. */
const checkOf = (group: number, four: readonly number[]): number =>
  doubled([group + 1, ...four].reduce((sum, value) => doubled(sum) ^ value, 0))

/** Times x, modulo x^5 + x^2 + 1. */
const doubled = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1)
