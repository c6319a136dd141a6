import { attribute, childNamed, childrenNamed, isOn, type XmlElement } from './xml-tree'

/** A style of a letterhead. */
export interface GivenStyle {
  readonly type: string
  readonly id: string
  /** In small letters; a style may bear several names. */
  readonly name: string
  readonly isDefault: boolean
  readonly element: XmlElement
}

export function stylesIn(styles: XmlElement): readonly GivenStyle[] {
  return childrenNamed(styles, 'style').map((element) => ({
    type: attribute(element, 'type') ?? 'paragraph',
    id: attribute(element, 'styleId') ?? '',
    name: nameOf(element),
    isDefault:
      attribute(element, 'default') !== undefined &&
      isOn({ ...element, attributes: { val: attribute(element, 'default') ?? '' } }),
    element,
  }))
}

const nameOf = (style: XmlElement) =>
  (attribute(childNamed(style, 'name'), 'val') ?? '').split(',')[0]?.trim().toLowerCase() ?? ''

/** The name of a style of ours where the letterhead has another of that name. */
export const besideTheirs = (name: string): string => `${name} (Trente)`
