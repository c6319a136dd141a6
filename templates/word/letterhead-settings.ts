import type { LeftOutOfLetterhead as LeftOut } from '@core/dossier/letterhead'
import { attribute, isElement, localName, type XmlElement } from './xml-tree'

/** Settings that reach outside the file, lock what is printed, or speak of the body that is left out. */
const dropped: Readonly<Record<string, LeftOut | null>> = {
  attachedTemplate: 'template',
  linkStyles: 'template',
  mailMerge: 'merge',
  documentProtection: 'protection',
  writeProtection: 'protection',
  trackRevisions: null,
  updateFields: null,
  saveThroughXslt: null,
  attachedSchema: null,
  schemaLibrary: null,
  footnotePr: null,
  endnotePr: null,
  rsids: null,
}

export function scrubSettings(settings: XmlElement, leftOut: Set<LeftOut>): XmlElement {
  const children = settings.children.filter((child) => {
    if (!isElement(child)) return false
    const name = localName(child.name)
    const told = dropped[name]
    if (told && (name !== 'documentProtection' || attribute(child, 'enforcement') !== '0')) leftOut.add(told)
    // Whatever points at another part points at nothing now.
    return !(name in dropped) && !Object.keys(child.attributes).some((each) => /^r:/.test(each))
  })
  return { ...settings, children }
}
