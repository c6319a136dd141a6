import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldPhrase, foldWords } from '@core/folding/fold'
import { Kept } from '@core/folding/kept'

const written = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0x17f }).map((code) => String.fromCharCode(code)),
    fc.integer({ min: 0x2000, max: 0x206f }).map((code) => String.fromCharCode(code)),
    fc.constantFrom('É', 'œ', 'Æ', '’', 'ß', ' ', ' ', '—', '« ', 'İ'),
  ),
})
const edges = /^[\s.,;:!?«»"“”'()[\]–—-]+|[\s.,;:!?«»"“”'()[\]–—-]+$/g

describe('words as they are compared', () => {
  it.each([
    ['« Œuvres »', '« oeuvres »'],
    ['L’ÉTÉ', "l'ete"],
    ['Straße', 'strasse'],
    ['E\u0301tat', 'etat'],
    ['ΑΘΉΝΑ', 'αθηνα'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folds letters that stand alone as it folds them in the company of another script', () => {
    fc.assert(fc.property(written, (text) => fold(`${text}я`) === `${fold(text)}я`))
  })

  it('leaves no uneven blank in a phrase, nor punctuation at its edges', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(foldPhrase(text)).toBe(fold(text).replace(/\s+/g, ' ').replace(edges, ''))
      }),
    )
  })

  it('are letters and figures alone, whatever stands between them', () => {
    for (let code = 0; code < 0x2100; code += 1) {
      const mark = String.fromCharCode(code)
      const text = `${mark}É${mark}${mark}2 b${mark}`
      const said = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')
      expect(foldWords(text), `U+${code.toString(16)}`).toBe(said.trim())
    }
  })
})

describe('what is kept of texts', () => {
  it('holds on to those that come again, and to no more than twice its measure', () => {
    const kept = new Kept<number>(10)
    kept.set('on every row', 1)
    for (let row = 0; row < 100; row += 1) {
      expect(kept.get('on every row')).toBe(1)
      kept.set(`said once ${row}`, row)
    }
    const left = Array.from({ length: 100 }, (_, row) => kept.get(`said once ${row}`)).filter(
      (row) => row !== undefined,
    )
    expect(left.length).toBeLessThanOrEqual(20)
  })
})
