import { describe, expect, it } from 'vitest'
import { newRecoveryKey, readRecoveryKey } from '@main/sealing/recovery-key'

const { bytes, text } = newRecoveryKey(Uint8Array.from({ length: 32 }, (_, at) => at * 7))
const groups = text.split('-')
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a recovery key', () => {
  it('is 13 groups of five, the same for ever, and read back as it was', () => {
    expect(text).toBe('003GC-W58WC-4CN3J-2E1ZH-8S6N4-8PV2C-D5R7S-EZM55-HJ9S7-N8D8V-NYVBB-VH6B7-TBCG2')
    expect(readRecoveryKey(text)).toEqual({ ok: true, bytes })
    for (let round = 0; round < 200; round += 1) {
      const made = newRecoveryKey()
      expect(readRecoveryKey(made.text)).toEqual({ ok: true, bytes: Uint8Array.from(made.bytes) })
    }
  })

  it('is read however it is spaced, in small letters, with O for 0 and l for 1', () => {
    const typed = [
      text.toLowerCase(),
      groups.join(' '),
      groups.join(''),
      `  ${groups.slice(0, 6).join('-')}\n${groups.slice(6).join('-')}\n`,
      text.replaceAll('0', 'O').replaceAll('1', 'l'),
    ]
    for (const each of typed) expect(readRecoveryKey(each)).toEqual({ ok: true, bytes })
  })

  it('tells the group of any one sign typed wrong, and of any two neighbours exchanged', () => {
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '-') continue
      const group = Math.floor(at / 6) + 1
      for (const sign of signs) {
        if (sign === text[at]) continue
        expect(readRecoveryKey(text.slice(0, at) + sign + text.slice(at + 1))).toEqual({ ok: false, wrong: [group] })
      }
      const [one, two] = [text[at] ?? '', text[at + 1] ?? '-']
      if (two === '-' || one === two) continue
      const exchanged = text.slice(0, at) + two + one + text.slice(at + 2)
      expect(readRecoveryKey(exchanged)).toEqual({ ok: false, wrong: [group] })
    }
  })

  it('is written in one way only: of all last groups that fit, one opens it and one another', () => {
    const start = text.slice(0, -2)
    const endings = [...signs].flatMap((last) => [...signs].map((check) => readRecoveryKey(`${start}${last}${check}`)))
    const opened = endings.flatMap((reading) => (reading.ok ? [Buffer.from(reading.bytes).toString('hex')] : []))
    expect(new Set(opened).size).toBe(2)
    expect(opened).toHaveLength(2)
    expect(opened).toContain(Buffer.from(bytes).toString('hex'))
  })

  it('tells groups exchanged, a sign missing, a group missing and a group too many', () => {
    const [first = '', second = '', ...others] = groups
    expect(readRecoveryKey([second, first, ...others].join('-'))).toEqual({ ok: false, wrong: [1, 2] })
    expect(readRecoveryKey([first.slice(1), second, ...others].join('-'))).toEqual({ ok: false, wrong: [1] })
    expect(readRecoveryKey(groups.slice(0, 12).join('-'))).toEqual({ ok: false, wrong: [13] })
    expect(readRecoveryKey(`${text}-${first}`)).toEqual({ ok: false, wrong: [14] })
    expect(readRecoveryKey('')).toMatchObject({ ok: false })
  })
})
