import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedLabels } from '@templates/pictures/describe-risks'
import { placeLabels } from '@templates/pictures/place-labels'
import { drawRiskOverview } from '@templates/pictures/risk-overview'
import type { PicturedRisk } from '@templates/pictures/pictured-risk'
import { textWidth } from '@templates/pictures/text-width'
import { parseXml } from '../../helpers/read-word'
import { fr } from '../../helpers/typeset'

const unrated = { bare: null, now: null, after: null }
const aRisk = (letter: string, causes: Partial<PicturedRisk['causes']>): PicturedRisk => ({
  letter,
  title: `Évènement ${letter}`,
  ratings: unrated,
  causes: { impacts: [], threats: [], sources: [], measures: [], ...causes },
})
const labels = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 })

describe('labels of the overview', () => {
  it('are boxes that never overlap, whose words stay inside and lose no letter', () => {
    fc.assert(
      fc.property(labels, fc.constantFrom('print' as const, 'screen-light' as const), (impacts, theme) => {
        const shared = sharedLabels([aRisk('A', { impacts })], 'impacts')
        const { labels: boxes } = placeLabels(shared, ['A'], { left: 0, top: 0, width: 170 }, theme)
        for (const [at, box] of boxes.entries()) {
          const next = boxes[at + 1]
          if (next) expect(next.y).toBeGreaterThan(box.y + box.height)
          for (const line of box.lines) {
            // One letter wider than the box stands alone on its line.
            if ([...line].length > 1) expect(textWidth(line, 12, theme)).toBeLessThanOrEqual(box.width - 14)
          }
          expect(box.lines.join('').replace(/\s/gu, '')).toBe(shared[at]?.label.replace(/\s/gu, ''))
        }
      }),
    )
  })
})

describe('the overview', () => {
  const risks = [
    aRisk('A', { impacts: ['Chantage', 'Réputation'], measures: ['Journal'] }),
    aRisk('M', { impacts: ['Réputation'], threats: ['Montage <b>'] }),
  ]

  it('shows a shared label once, linked to both events', () => {
    const { svg, description } = drawRiskOverview(risks, { language: 'fr', theme: 'print' })
    expect(svg.match(/>Réputation</g)).toHaveLength(1)
    expect(description).toBe(
      fr(
        'Vue d’ensemble des risques. A, Évènement A ; M, Évènement M. Impacts : Chantage (A) ; Réputation (A, M). ' +
          'Menaces : Montage <b> (M). Sources : rien n’est consigné. Mesures : Journal (A).',
      ),
    )
    expect(() => parseXml(svg)).not.toThrow()
  })

  it('grows with its labels', () => {
    const many = aRisk('A', { measures: Array.from({ length: 30 }, (_, at) => `Mesure ${at}`) })
    const options = { language: 'en', theme: 'screen-dark' } as const
    expect(drawRiskOverview([many], options).height).toBeGreaterThan(drawRiskOverview(risks, options).height + 400)
  })
})
