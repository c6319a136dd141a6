import { describe, expect, it } from 'vitest'
import { sourceFiles, textOf } from './sources'

const ceiling = 300
/** Longer files, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {}

/** Silenced checks of the whole tree. May only fall. */
const suppressionCeiling = 0
const suppressions =
  /eslint-disable|@ts-ignore|@ts-expect-error|@ts-nocheck|\b(?:as|<|:) any[;,)>\]=]|\b(?:it|test|describe)\.(?:skip|only)\(/

const lines = (text: string) => text.trimEnd().split('\n').length
const tooLong = (path: string, text = textOf(path)) => lines(text) > ceiling && !(path in exceptions)

describe('files', () => {
  const files = sourceFiles('src-core', 'templates', 'src-main', 'src-renderer', 'test')

  it('stay short enough to hold one idea', () => {
    expect(files.filter((path) => tooLong(path)).map((path) => `${path}: ${lines(textOf(path))}`)).toEqual([])
  })

  it('a long file would be named', () => {
    expect(tooLong('src-core/a.ts', 'x\n'.repeat(ceiling + 1))).toBe(true)
  })

  it('silence no check', () => {
    const silenced = files
      .filter((path) => path !== 'test/architecture/sizes.test.ts')
      .filter((path) => suppressions.test(textOf(path)))
    expect(silenced.length, silenced.join(', ')).toBeLessThanOrEqual(suppressionCeiling)
  })
})
