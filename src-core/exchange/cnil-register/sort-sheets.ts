import { foldWords } from '../../folding/fold'
import { saysNothing } from '../reading/yes-no'
import type { Sheet, Workbook } from '../sheets/sheet'
import { isFormRef } from './form-words'
import { isFiche, readFiche, type Fiche } from './read-fiche'
import { isListSheet, readListSheet, type ListSheet } from './read-list'

/** What the sheets of a workbook are to the CNIL form. */
export interface SortedSheets {
  readonly fiches: readonly Fiche[]
  /** Blank models; some people write their organisation into them before copying them. */
  readonly blank: readonly Fiche[]
  readonly examples: readonly Sheet[]
  readonly lists: readonly ListSheet[]
  /** The tutorial and the choices of the drop-down lists. */
  readonly help: readonly Sheet[]
  /** Sheets the person added: nothing of them is understood. */
  readonly foreign: readonly Sheet[]
}

export function sortSheets({ sheets }: Workbook): SortedSheets {
  const sorted = {
    fiches: [] as Fiche[],
    blank: [] as Fiche[],
    examples: [] as Sheet[],
    lists: [] as ListSheet[],
    help: [] as Sheet[],
    foreign: [] as Sheet[],
  }
  for (const sheet of sheets) {
    if (isFiche(sheet)) {
      const fiche = readFiche(sheet)
      if (isExample(fiche)) sorted.examples.push(sheet)
      else if (isBlank(fiche)) sorted.blank.push(fiche)
      else sorted.fiches.push(fiche)
    } else if (isListSheet(sheet)) sorted.lists.push(readListSheet(sheet))
    else if (isHelp(sheet)) sorted.help.push(sheet)
    else if (sheet.cells.length > 0) sorted.foreign.push(sheet)
  }
  return sorted
}

/**
 * Two signs are needed: many people start from a copy of the example and leave its title, its tab or its reference
 * behind, and their work must not be thrown away with it.
 */
function isExample({ sheet, title, ref, name }: Fiche): boolean {
  if (/^exemple\b/.test(foldWords(name?.text ?? '')) && name?.text.trim().startsWith('(')) return true
  const signs = [
    /\bexemple\b/.test(foldWords(sheet.name)),
    /^exemple\b/.test(foldWords(title)),
    /\bexemple\b/.test(foldWords(ref?.text ?? '')),
  ]
  return signs.filter(Boolean).length >= 2
}

/** Nothing written but who is who. */
function isBlank({ name, ref, repeatedRef, actors, content }: Fiche): boolean {
  if (name && !saysNothing(name.text)) return false
  const known = new Set([...repeatedRef, ...actors.flatMap(({ row }) => Object.values(row))])
  return content.every((cell) => known.has(cell) || cell === name || (cell === ref && isFormRef(cell.text)))
}

function isHelp({ name, cells }: Sheet): boolean {
  const texts = new Set(cells.slice(0, 12).map(({ text }) => foldWords(text)))
  if ([...texts].some((text) => /fiche tutorielle$/.test(text))) return true
  return (texts.has('garanties') && texts.has('pays')) || (/^tutoriel$/.test(foldWords(name)) && cells.length > 0)
}
