import { localName, mapped, type XmlElement } from './xml-tree'

/** Styles whose text is in the language of the document, whatever the letterhead was written in: readers aloud and spelling go by it. */
export function inLanguage(styles: XmlElement, locale: string): XmlElement {
  const change = (element: XmlElement): XmlElement => {
    if (localName(element.name) !== 'lang') return element
    const said = Object.entries(element.attributes)
    return {
      ...element,
      attributes: Object.fromEntries(said.map(([name, value]) => [name, localName(name) === 'val' ? locale : value])),
    }
  }
  return mapped(styles, change) ?? styles
}
