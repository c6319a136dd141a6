// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { registerNames } from '@core/registers'
import { isShown, listColumns, tickWidth } from '@renderer/pages/list/list-columns'
import { presentationOf } from '@renderer/registers/registry'

/** Pixels beside the rail in a window of 1280, inside the margins of the page. */
const room = 1016

it('what a list shows at first fits a window of 1280 without scrolling', () => {
  const wide = registerNames
    .filter((register) => presentationOf(register).listedAt === undefined)
    .map((register) => {
      const shown = listColumns(register).filter((column) => isShown(column, new Map()))
      return { register, least: shown.reduce((sum, { width }) => sum + width, tickWidth) }
    })
    .filter(({ least }) => least > room)
  expect(wide).toEqual([])
})
