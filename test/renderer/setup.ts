import { afterAll, vi } from 'vitest'

// Parts of a page come when they are asked for: one that is still on its way when its test is over would fail the run.
afterAll(async () => {
  await vi.dynamicImportSettled()
})
