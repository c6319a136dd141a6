import type { Importer } from '../importer'
import { openActivityClaims, type Named } from '../proposing/claim-activity'
import { Draft } from '../proposing/draft'
import { mainOrganisationId } from '../proposing/main-organisation-id'
import { openLedger } from '../proposing/ledger'
import { warnOfSheets } from '../proposing/warn-of-sheets'
import { saysNothing } from '../reading/yes-no'
import { cellName, type Cell, type Sheet, type Workbook } from '../sheets/sheet'
import { isFormRef } from './form-words'
import { formLanguage, placeFiche } from './place-fiche'
import { placeListed } from './place-listed'
import { placeOrganisations } from './place-organisation'
import { isFiche, type Fiche } from './read-fiche'
import { asksMore, isListSheet } from './read-list'
import { sortSheets, type SortedSheets } from './sort-sheets'

/** The CNIL's simplified register (2019): a list of processings and one sheet for each, in ODS, XLSX or CSV. */
export const cnilRegister: Importer<Workbook> = {
  id: 'cnil-register',
  recognises({ sheets }) {
    if (sheets.some(isFiche)) return 1
    const lists = sheets.filter(isListSheet)
    if (lists.length === 0) return 0
    // A table of processings is surer of itself.
    return lists.every(asksMore) ? 0.5 : 0.8
  },
  read(workbook, _name, context) {
    const draft = new Draft(context, openLedger())
    const sorted = sortSheets(workbook)
    warnOfSheets(draft, workbook)
    openContent(draft, sorted)
    const main = mainOrganisationId(draft)
    const organisations = placeOrganisations(draft, main, sorted.fiches)
    const claims = openActivityClaims(draft)
    const claim = (named: Named) => claims(named, formLanguage)
    for (const list of sorted.lists) organisations.placeList(list)
    for (const blank of sorted.blank) organisations.placeActors(blank)
    const placed = sorted.fiches.map((fiche) => {
      const controllers = organisations.placeActors(fiche)
      const id = claim({ name: meantName(fiche), ref: meantRef(draft, fiche), place: fiche.sheet.name })
      draft.ledger.standWith(`activities/${id}`, ...fiche.content)
      placeFiche(draft, id, fiche, controllers)
      return { id, fiche }
    })
    const alone = sorted.lists.map((list) => placeListed(draft, list, placed, claim, main))
    organisations.conclude()
    if (placed.length + alone.reduce((sum, each) => sum + each, 0) === 0) draft.warn('only-form', '')
    return { ...draft.finish('cnil-register'), forms: ['cnil-simplified'] }
  },
}

const meantName = ({ name }: Fiche) => (name && !saysNothing(name.text) ? name : undefined)

/** The form's own `ref-001` names nothing, and stands on every sheet that was copied and not given another. */
function meantRef(draft: Draft, { ref, repeatedRef }: Fiche): Cell | undefined {
  if (!ref || saysNothing(ref.text)) return undefined
  if (!isFormRef(ref.text)) return ref
  draft.ledger.ignore(ref, ...repeatedRef.filter(({ text }) => text === ref.text))
  return undefined
}

/** Takes the content of every sheet into account, and tells which sheets have none to take. */
function openContent(draft: Draft, sorted: SortedSheets): void {
  const open = (sheet: Sheet, cells: readonly Cell[]) =>
    draft.ledger.open(cells, (cell) => `${sheet.name} › ${cellName(cell)}`)
  for (const { sheet, content } of [...sorted.lists, ...sorted.fiches, ...sorted.blank]) open(sheet, content)
  for (const sheet of sorted.foreign) open(sheet, sheet.cells)
  for (const blank of sorted.blank) {
    draft.ledger.ignore(...[blank.ref, ...blank.repeatedRef].filter((cell) => cell && isFormRef(cell.text)))
    draft.warn('blank-model-skipped', blank.sheet.name)
  }
  for (const sheet of sorted.examples) draft.warn('example-skipped', sheet.name)
  for (const sheet of sorted.help) draft.warn('help-sheet-skipped', sheet.name)
}
