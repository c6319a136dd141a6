import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, mostPages, pagesOf, type Dividing, type Extent } from '@templates/in-parts/divide'

const dividing: Dividing = { most: mostPages, aside: (isFirst) => (isFirst ? 3 : 2), title: 0.1 }

/** Sheets of a few pages, some of hundreds, that begin on the page of the one before or on the next. */
const someExtents = fc
  .array(
    fc.record({
      pages: fc.oneof(fc.nat(8), fc.nat(8), fc.nat(400)),
      shares: fc.boolean(),
      entries: fc.integer({ min: 0, max: 30 }),
    }),
    { minLength: 1, maxLength: 400 },
  )
  .map((drawn) => {
    let page = 1
    return drawn.map(({ pages, shares, entries }, at): Extent => {
      const first = at === 0 || shares ? page : page + 1
      page = first + pages
      return { first, last: page, listed: entries * 0.02, tallest: entries === 0 ? 0 : 0.02 }
    })
  })

describe('a document in parts', () => {
  it('has every record in exactly one part, in order', () => {
    fc.assert(
      fc.property(someExtents, (extents) => {
        const held = divide(extents, dividing).flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        )
        expect(held).toEqual(extents.map((_, at) => at))
      }),
    )
  })

  it('has no part above the limit, save where one record alone is', () => {
    fc.assert(
      fc.property(someExtents, (extents) => {
        for (const part of divide(extents, dividing))
          if (part.to - part.from > 1) expect(pagesOf(extents, part, dividing)).toBeLessThanOrEqual(mostPages)
      }),
    )
  })

  it('has no more parts than it takes: what begins one did not fit in the one before', () => {
    const sheets = Array.from({ length: 1_000 }, (_, at): Extent => ({ first: at * 2 + 1, last: at * 2 + 2, listed: 0, tallest: 0 })) // prettier-ignore
    const parts = divide(sheets, dividing)
    expect(parts).toHaveLength(7)
    const lengths = parts.map((part) => pagesOf(sheets, part, dividing))
    // The last is not a few leaves.
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(20)
  })
})
