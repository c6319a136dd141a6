import { calibri, type FontMeasures } from './font-measures'
import type { Orientation, Sheet } from './page'
import { typeStyle, type StyleName, type TypeStyle } from './typography'

/** How text stands on a paper: what columns and pages are reckoned with. */
export interface Setting {
  styleOf(name: StyleName): TypeStyle
  fontOf(name: StyleName): FontMeasures
}

export const ownSetting: Setting = { styleOf: typeStyle, fontOf: () => calibri }

/** The sheets a document is printed on; with a letterhead, its own, and how text stands on them. */
export type Paper = Readonly<Record<Orientation, Sheet>> & { readonly setting?: Setting }
