import type { Draft } from '../proposing/draft'
import type { Named } from '../proposing/claim-activity'
import { found } from '../proposing/found'
import { foldWords } from '../../folding/fold'
import { readDate } from '../reading/read-date'
import { readYesNo } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import { isFormRef } from './form-words'
import { isOwnPointer } from './own-fiche'
import { formLanguage } from './place-fiche'
import type { Fiche } from './read-fiche'
import type { ListRow, ListSheet } from './read-list'

export interface PlacedFiche {
  readonly id: string
  readonly fiche: Fiche
}

/** Checks the list against the fiches, and makes an activity of what is listed without a fiche. Gives how many it made. */
export function placeListed(
  draft: Draft,
  list: ListSheet,
  placed: readonly PlacedFiche[],
  claim: (named: Named) => string,
  main: string,
): number {
  let made = 0
  for (const row of list.rows) {
    if (isExampleRow(row)) {
      const { name, ref } = row
      draft.ledger.ignore(...list.sheet.cells.filter((cell) => cell.row === (name ?? ref)?.row))
      draft.warn('example-skipped', list.sheet.name, { name: name?.text ?? '' })
      continue
    }
    const match = placed.find(({ fiche }) => isListed(fiche, row))
    if (match) checkListed(draft, match, row)
    else if (row.name) {
      const { name, ref } = row
      placeAlone(draft, claim({ name, ref, place: list.sheet.name }), { ...row, name }, main)
      made++
    }
  }
  return made
}

const isExampleRow = ({ name, ref }: ListRow) =>
  /^\(exemple\)/i.test(name?.text ?? '') || (ref !== undefined && /^1 exemple$/.test(foldWords(ref.text)))

function isListed({ ref, name }: Fiche, row: ListRow): boolean {
  if (row.ref && ref && !isFormRef(ref.text)) return foldWords(row.ref.text) === foldWords(ref.text)
  return isNamed(row.name, name)
}

const isNamed = (one: Cell | undefined, other: Cell | undefined) =>
  one !== undefined && other !== undefined && foldWords(one.text) === foldWords(other.text)

function checkListed(draft: Draft, { id, fiche }: PlacedFiche, row: ListRow): void {
  const { ledger } = draft
  ledger.ignore(...[row.name, row.purpose].filter((cell) => cell && isOwnPointer(cell.text)))
  if (row.ref) ledger.place(row.ref)
  if (row.name && isNamed(row.name, fiche.name)) ledger.place(row.name)
  else if (row.name && !isOwnPointer(row.name.text)) draft.disagree(fiche.name?.text, found(row.name.text, row.name))
  // The day a sheet was made is not the day a processing began: placed only when it is the same.
  if (row.createdOn && isSameDay(row.createdOn, fiche.createdOn)) ledger.place(row.createdOn)
  placeReview(draft, id, row)
  const titles = fiche.purposes.map(({ cell }) => cell.text)
  if (row.purpose && addsNothing(row.purpose.text, titles)) ledger.place(row.purpose)
  else if (row.purpose && !isOwnPointer(row.purpose.text))
    draft.disagree(titles.join(', '), found(row.purpose.text, row.purpose))
  if (row.sensitive) checkSensitive(draft, row.sensitive, fiche)
}

/** The list sums up the purposes of the fiche, all of them or some. */
function addsNothing(text: string, titles: readonly string[]): boolean {
  const longestFirst = titles.map(foldWords).sort((a, b) => b.length - a.length)
  return longestFirst.reduce((rest, title) => rest.replace(title, ' '), foldWords(text)).trim() === ''
}

const isSameDay = (a: NonNullable<ListRow['createdOn']>, b: Fiche['createdOn']) =>
  b !== undefined && readDate(a, formLanguage) !== undefined && readDate(a, formLanguage) === readDate(b, formLanguage)

function placeReview(draft: Draft, id: string, { updatedOn }: ListRow): void {
  const reviewed = updatedOn && readDate(updatedOn, formLanguage)
  if (reviewed) draft.fill('activities', id, { lastReviewedOn: found(reviewed, updatedOn) })
}

/** « Données sensibles ? » in the list answers for the block of that name in the fiche. */
function checkSensitive(draft: Draft, cell: NonNullable<ListRow['sensitive']>, fiche: Fiche): void {
  const said = readYesNo(cell.text)
  if (said === undefined) return
  const isSaid = ({ description, retention }: Fiche['rows']['sensitive'][number]) =>
    description ? readYesNo(description.text) !== 'no' : retention !== undefined
  const held = fiche.rows.sensitive.some(isSaid) ? 'yes' : 'no'
  if (said === held) draft.ledger.place(cell)
  else draft.disagree(held === 'yes' ? 'Oui' : 'Non', found(cell.text, cell))
}

/** A processing that has no fiche. Whether it holds sensitive data, without saying which, has no place: left to the person. */
function placeAlone(draft: Draft, id: string, row: ListRow & { name: Cell }, main: string): void {
  const { name, purpose } = row
  draft.fill('activities', id, { controllers: found([main]) })
  if (purpose) {
    const title = found({ [formLanguage]: purpose.text }, purpose)
    draft.fillRows('activities', id, 'purposes', [{ title }], [['title']])
  }
  placeReview(draft, id, row)
  draft.warn('list-only', draft.ledger.where(name), { name: name.text })
}
