import { afterAll, describe, expect, it } from 'vitest'
import { aBench } from '../../campaign/scenario'
import { scenarios } from '../../campaign/scenarios'

// A sample of what `npm run campaign` plays in full, on every commit.
const bench = aBench()
afterAll(() => bench.end())

describe.each(Object.entries(scenarios))('%s', (_name, scenario) => {
  it(`${scenario.promise}`, { timeout: 240_000 }, async ({ skip }) => {
    const { cases, failures, skipped } = await scenario.run('commit', bench)
    if (skipped !== undefined) {
      console.warn(`SKIPPED: ${skipped}`)
      skip(skipped)
    }
    expect(failures).toEqual([])
    expect(cases).toBeGreaterThan(0)
  })

  it.each(Object.entries(scenario.controls))(
    'and would show without its safeguard: %s',
    { timeout: 240_000 },
    async (_control, play) => {
      const { failures, skipped } = await play(bench)
      if (skipped === undefined) expect(failures.length).toBeGreaterThan(0)
    },
  )
})
