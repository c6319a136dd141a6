import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../src-renderer/design/tokens.css'), 'utf8')

/** Colours of each appearance, by the name of the token. */
const appearances = {
  light: coloursIn(/^:root \{([^}]*)\}/m),
  'dark, as the system': coloursIn(/:root:not\(\[data-theme='light'\]\) \{([^}]*)\}/),
  'dark, chosen': coloursIn(/:root\[data-theme='dark'\] \{([^}]*)\}/),
}
function coloursIn(block: RegExp): ReadonlyMap<string, string> {
  const body = block.exec(css)?.[1] ?? ''
  return new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
}
/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(appearances))('in %s', (_, colours) => {
  const ratio = (one: string, other: string) => contrast(colours.get(one) ?? '#000000', colours.get(other) ?? '#000000')

  it('the edge of what one types in reaches 3:1 on every ground it stands on', () => {
    for (const ground of ['paper', 'ground']) expect(ratio('edge', ground), ground).toBeGreaterThanOrEqual(3)
  })

  it('words reach 4.5:1', () => {
    for (const ink of ['ink', 'ink-2', 'ink-3', 'accent-text', 'error', 'warn', 'ok'])
      for (const ground of ['paper', 'ground'])
        expect(ratio(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    expect(ratio('accent-field-ink', 'accent-field'), 'the first way in').toBeGreaterThanOrEqual(4.5)
    expect(ratio('warn', 'warn-soft'), 'a blank to fill in').toBeGreaterThanOrEqual(4.5)
  })
})

it('whatever one types in has that edge', () => {
  const form = readFileSync(join(import.meta.dirname, '../../src-renderer/form/form.css'), 'utf8')
  expect(/^\.in \{[^}]*\}/m.exec(form)?.[0]).toContain('var(--edge)')
})
