import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const decisions = readdirSync(join(root, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`)

/** Paths of ours named in a page, `code` or link. */
const named = (page: string) =>
  [...page.matchAll(/(?:`|\]\()((?:src-core|src-main|src-renderer|templates|test|docs)\/[\w./-]*)/g)].map(
    ([, path = '']) => path,
  )
const missing = (page: string) => named(page).filter((path) => !existsSync(join(root, path)))

describe.each(['README.md', 'CONTRIBUTING.md', ...decisions])('%s', (name) => {
  it('names only files that exist', () => {
    expect(missing(readFileSync(join(root, name), 'utf8'))).toEqual([])
  })
})

it('a file that is gone would be named', () => {
  expect(missing('see `src-core/gone.ts` and [this](docs/list.png)')).toEqual(['src-core/gone.ts'])
})

it('a page of instructions names files at all', () => {
  expect(named(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).length).toBeGreaterThan(20)
})
