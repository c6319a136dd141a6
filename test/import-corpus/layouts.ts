import { dataLayouts } from './layouts/data'
import { disturbedLayouts } from './layouts/disturbed'
import { documentLayouts } from './layouts/documents'
import { formLayouts } from './layouts/forms'
import type { Layout } from './layouts/layout'
import { noRegisterLayouts } from './layouts/no-register'
import { plainLayouts } from './layouts/plain'
import { severalLayouts } from './layouts/several'

/** Every way of laying out a register that the corpus tries, by what a person sees of it. */
export const layouts: Readonly<Record<string, Layout>> = {
  ...plainLayouts,
  ...disturbedLayouts,
  ...formLayouts,
  ...severalLayouts,
  ...documentLayouts,
  ...dataLayouts,
  ...noRegisterLayouts,
}
