import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrationIds, migrations } from '@core/dossier/migrations'

const frozen = (id: string) => join(import.meta.dirname, 'frozen', `${id}.json`)

test('every migration has a name of its own and a frozen file, as it was before and after', () => {
  expect(new Set(migrationIds).size).toBe(migrationIds.length)
  expect(migrationIds.filter((id) => !/^\d{4}-[a-z-]+$/.test(id) || !existsSync(frozen(id)))).toEqual([])
  for (const { id, up } of migrations) {
    const { before, after } = JSON.parse(readFileSync(frozen(id), 'utf8')) as { before: unknown; after: unknown }
    expect(up(structuredClone(before))).toEqual(after)
  }
})
