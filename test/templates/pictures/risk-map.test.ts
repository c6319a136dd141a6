import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelOf as coreLevelOf } from '@core/dpia/levels'
import { drawRiskMap } from '@templates/pictures/risk-map'
import { markRadius, placeMarks } from '@templates/pictures/place-marks'
import { riskLetters, stages, type PicturedRisk, type Rating } from '@templates/pictures/pictured-risk'
import { pointsOf, routeArrows } from '@templates/pictures/route-arrows'
import { parseXml } from '../../helpers/read-word'
import { fr } from '../../helpers/typeset'

const levelOf = ({ severity, likelihood }: Rating) => coreLevelOf(`r${severity}`, `r${likelihood}`) ?? 'low'
const nothing = { impacts: [], threats: [], sources: [], measures: [] }

const degree = fc.constantFrom(1, 2, 3, 4)
const rating = fc.option(fc.record({ severity: degree, likelihood: degree }) as fc.Arbitrary<Rating>)
const risks = fc
  .array(fc.record({ ratings: fc.record({ bare: rating, now: rating, after: rating }), title: fc.string() }), {
    maxLength: 12,
  })
  .map((all) => all.map((each, at): PicturedRisk => ({ ...each, letter: `X${at}`, causes: nothing })))
const scale = fc.constantFrom('four' as const, 'three' as const)

interface Spot {
  readonly x: number
  readonly y: number
}
const apart = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y)

describe('marks of a risk map', () => {
  it('never touch each other, and stay in the cell of their rating', () => {
    fc.assert(
      fc.property(risks, scale, (all, steps) => {
        const { frame, marks } = placeMarks(all, steps, { left: 50, top: 20 })
        for (const [at, mark] of marks.entries()) {
          for (const other of marks.slice(at + 1)) expect(apart(mark, other)).toBeGreaterThan(2 * markRadius)
          const inCell = {
            x: (mark.x - frame.left) % frame.cellWidth,
            y: (mark.y - frame.top) % frame.cellHeight,
          }
          expect(inCell.x).toBeGreaterThanOrEqual(markRadius)
          expect(inCell.x).toBeLessThanOrEqual(frame.cellWidth - markRadius)
          expect(inCell.y).toBeGreaterThanOrEqual(markRadius)
          // The word of the level stands under them.
          expect(inCell.y).toBeLessThanOrEqual(frame.cellHeight - markRadius - 12)
        }
        const said = all.flatMap(({ ratings }) => Object.values(ratings)).filter((each) => each !== null)
        expect(marks).toHaveLength(said.length)
      }),
    )
  })

  it('stand higher for a graver risk and further right for a likelier one', () => {
    const grave: PicturedRisk = {
      letter: 'A',
      title: '',
      ratings: { bare: { severity: 4, likelihood: 1 }, now: { severity: 1, likelihood: 4 }, after: null },
      causes: nothing,
    }
    const [bare, now] = placeMarks([grave], 'four', { left: 0, top: 0 }).marks
    expect(bare?.y).toBeLessThan(now?.y ?? 0)
    expect(bare?.x).toBeLessThan(now?.x ?? 0)
  })
})

describe('arrows of a risk map', () => {
  it('join the stages of each risk in their order', () => {
    fc.assert(
      fc.property(risks, (all) => {
        const { frame, marks } = placeMarks(all, 'four', { left: 0, top: 0 })
        for (const { letter } of all) {
          const own = stages.flatMap((stage) => marks.filter((mark) => mark.letter === letter && mark.stage === stage))
          const arrows = routeArrows(marks, frame).filter((arrow) => arrow.letter === letter)
          expect(arrows).toHaveLength(Math.max(0, own.length - 1))
          for (const [at, { from, to }] of arrows.entries()) {
            expect(apart(from, own[at] as Spot)).toBeCloseTo(markRadius + 2)
            expect(apart(to, own[at + 1] as Spot)).toBeCloseTo(markRadius + 2)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('go round a mark that stands in their way', () => {
    const row = (letter: string, likelihoods: readonly (1 | 2 | 3 | 4 | null)[]): PicturedRisk => {
      const [bare, now, after] = likelihoods.map((likelihood) => likelihood && { severity: 2 as const, likelihood })
      return {
        letter,
        title: '',
        ratings: { bare: bare ?? null, now: now ?? null, after: after ?? null },
        causes: nothing,
      }
    }
    const { frame, marks } = placeMarks([row('A', [4, 1]), row('D', [null, 2])], 'four', { left: 0, top: 0 })
    const obstacle = marks.find(({ letter }) => letter === 'D')
    const [arrow] = routeArrows(marks, frame)
    expect(arrow?.crossed).toBe(0)
    for (const point of arrow ? pointsOf(arrow) : []) expect(apart(point, obstacle as Spot)).toBeGreaterThan(markRadius)
  })
})

const cameras: PicturedRisk = {
  letter: 'A',
  title: 'accès illégitime <aux> "images" & sons',
  ratings: {
    bare: { severity: 4, likelihood: 3 },
    now: { severity: 4, likelihood: 2 },
    after: { severity: 3, likelihood: 1 },
  },
  causes: nothing,
}

describe('a risk map', () => {
  const options = { language: 'fr', theme: 'print', scale: 'four', levelOf } as const

  it('says in words what it shows', () => {
    expect(drawRiskMap([cameras], options).description).toBe(
      fr('Cartographie des risques. A, accès illégitime <aux> "images" & sons : gravité maximale puis importante, ') +
        'vraisemblance importante puis limitée puis négligeable, niveau après le plan moyen.',
    )
    expect(drawRiskMap([cameras], { ...options, language: 'en', scale: 'three' }).description).toContain(
      'severity severe, then significant, likelihood possible, then remote, medium level after the plan.',
    )
    const unrated = { ...cameras, ratings: { bare: null, now: null, after: null } }
    expect(drawRiskMap([unrated], options).description).toContain('non évalué à ce jour')
  })

  it.each(['screen-light', 'screen-dark', 'print'] as const)(
    'is well-formed, and only shapes and text (%s)',
    (theme) => {
      const { svg } = drawRiskMap([cameras], { ...options, theme })
      expect(() => parseXml(svg)).not.toThrow()
      const names = new Set([...svg.matchAll(/<([a-z]+)/g)].map((match) => match[1]))
      expect(
        [...names].filter((name) => !['svg', 'rect', 'circle', 'path', 'line', 'text'].includes(name ?? '')),
      ).toEqual([])
      expect(svg).toContain('&lt;aux&gt;')
    },
  )

  it('tells the stages apart without colour', () => {
    const { svg } = drawRiskMap([cameras], options)
    const grey = svg.replace(/#[0-9a-f]{6}/g, '#808080')
    // A hollow circle, a hollow square and a full circle: legend and map have one of each, plus the letter's own.
    expect(grey.match(/<rect [^>]*rx="2"/g)).toHaveLength(2)
    expect(grey.match(/<circle /g)).toHaveLength(5)
  })

  it('grows with long names and leaves none of their letters out', () => {
    const words = Array.from({ length: 40 }, (_, at) => `mot${at}`)
    const long = drawRiskMap([{ ...cameras, title: words.join(' ') }], options)
    expect(long.height).toBeGreaterThan(drawRiskMap([cameras], options).height)
    for (const word of words) expect(long.svg).toContain(word)
  })
})

describe('letters of risks', () => {
  it('are one for each event, numbered when an event is examined twice', () => {
    const of = (...events: readonly ('illegitimateAccess' | 'disappearance' | '')[]) =>
      riskLetters(events.map((event) => ({ event })))
    expect(of('illegitimateAccess', 'disappearance')).toEqual(['A', 'D'])
    expect(of('illegitimateAccess', '', 'illegitimateAccess')).toEqual(['A1', 'X', 'A2'])
  })
})
