import type { TableStyleName } from './table-styles'
import { themedColour, type ColourPlace } from './theme'
import type { StyleName } from './typography'

export type NamedStyle = StyleName | TableStyleName | 'Hyperlink'

/** Under which names the styles of a document stand in the file it is printed into, and which ink stands for ours. */
export interface Look {
  styleId(style: NamedStyle): string
  /** Attributes of an element that is in one of our colours. */
  ink(colour: string, as: ColourPlace): string
  /** The letterhead’s own: whether it keeps with what follows, say, is not known. */
  isGiven(style: NamedStyle): boolean
}

export const ownLook: Look = { styleId: (style) => style, ink: themedColour, isGiven: () => false }
