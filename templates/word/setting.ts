import { calibri, type FontMeasures } from './font-measures'
import { typeStyle, type StyleName, type TypeStyle } from './typography'

/** How text stands on a paper: what columns and pages are reckoned with. */
export interface Setting {
  styleOf(name: StyleName): TypeStyle
  fontOf(name: StyleName): FontMeasures
}

export const ownSetting: Setting = { styleOf: typeStyle, fontOf: () => calibri }
