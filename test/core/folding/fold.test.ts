import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldPhrase } from '@core/folding/fold'

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
})
