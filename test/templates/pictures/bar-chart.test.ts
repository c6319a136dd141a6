import { describe, expect, it } from 'vitest'
import { drawBarChart, type Bar } from '@templates/pictures/bar-chart'

const bars: readonly Bar[] = [
  { label: 'Grave', count: 4, look: 'solid' },
  { label: 'Majeur', count: 2, look: 'dense' },
  { label: 'Mineur', count: 2, look: 'striped' },
  { label: 'Remarque', count: 0, look: 'open' },
  { label: 'Non renseigné', count: 1, look: 'dashed' },
]
const drawn = (which: readonly Bar[]) => drawBarChart('Constats', which, { language: 'fr', theme: 'print' }).svg
/** What is left of a drawing on grey paper. */
const uncoloured = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, 'ink')

describe('a chart of bars', () => {
  it('says every bar in its alternative text, and in letters', () => {
    const { svg, description } = drawBarChart('Constats', bars, { language: 'fr', theme: 'print' })
    expect(description).toContain('Grave, 4')
    expect(description).toContain('Remarque, 0')
    for (const { label } of bars) expect(svg).toContain(`>${label}</text>`)
  })

  it('draws each bar as long as its count, and none where there is nothing', () => {
    const lengths = [...drawn(bars).matchAll(/width="([\d.]+)" height="18"/g)].map(([, length]) => Number(length))
    expect(lengths).toHaveLength(4)
    expect(lengths[0]).toBeCloseTo(2 * (lengths[1] ?? 0), 1)
  })

  it('tells four degrees and the unstated apart without colour', () => {
    const looks = (['solid', 'dense', 'striped', 'open', 'dashed'] as const).map((look) =>
      uncoloured(drawn([{ label: 'x', count: 3, look }])),
    )
    // Full and empty differ by how dark they are: the other fillings are drawn.
    expect(new Set(looks.slice(1)).size).toBe(4)
    expect(drawn([{ label: 'x', count: 3, look: 'solid' }])).not.toBe(drawn([{ label: 'x', count: 3, look: 'open' }]))
  })

  it('keeps a long label within the picture, line under line', () => {
    const one = drawBarChart('x', [{ label: 'court', count: 1, look: 'open' }], { language: 'fr', theme: 'print' })
    const long = { label: 'Un incident de nature très longue à nommer '.repeat(4), count: 1, look: 'open' } as const
    expect(drawBarChart('x', [long], { language: 'fr', theme: 'print' }).height).toBeGreaterThan(one.height + 30)
  })
})
