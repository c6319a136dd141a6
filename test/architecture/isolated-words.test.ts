import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('words that turn their direction do not turn what stands beside them', () => {
  const css = readFileSync('src-renderer/design/base.css', 'utf8')
  expect(css).toMatch(/:where\([^)]*\bspan\b[^)]*\)\s*\{\s*unicode-bidi: isolate;/)
})
