import type { ContentLanguage } from '../../kinds'
import type { Activity } from '../../registers'
import type { Draft } from '../proposing/draft'
import { found } from '../proposing/found'
import { reuseMeasure, reuseRetention } from '../proposing/reuse-linked'
import { codeNamed } from './own-words'
import { reuseOwnRetention } from './own-retention'
import { dataCategoryOf } from '../reading/data-words'
import { oneSubjectCategory, subjectCategoryOf } from '../reading/people-words'
import { readDate } from '../reading/read-date'
import { readYesNo, saysNothing } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import { dataRowCategory, isOtherType } from './form-words'
import { placeRecipients } from './place-recipients'
import { placeTransfers } from './place-transfers'
import type { Fiche, FormRow } from './read-fiche'

/** The form is French, and so is what it holds. */
export const formLanguage: ContentLanguage = 'fr'
const said = (text: string) => ({ [formLanguage]: text })
const meant = (cell: Cell | undefined) => (cell && !saysNothing(cell.text) ? cell : undefined)

/** Puts everything a fiche says, but its actors, into the activity. The form asks for no legal basis: none is given. */
export function placeFiche(draft: Draft, id: string, fiche: Fiche, controllers: readonly string[]): void {
  const { createdOn, updatedOn } = fiche
  const start = createdOn && readDate(createdOn, formLanguage)
  const reviewed = updatedOn && readDate(updatedOn, formLanguage)
  draft.fill('activities', id, {
    controllers: found(controllers),
    startDate: start ? found(start, createdOn) : undefined,
    // « Mise à jour du traitement »: the last day someone held the sheet against reality, which is a review.
    lastReviewedOn: reviewed ? found(reviewed, updatedOn) : undefined,
  })
  draft.ledger.place(...fiche.repeatedRef.filter(({ text }) => text === fiche.ref?.text))
  placePurposes(draft, id, fiche)
  placeDataItems(draft, id, fiche)
  placePeople(draft, id, fiche)
  const processors = placeRecipients(draft, id, fiche)
  placeMeasures(draft, id, fiche)
  placeTransfers(draft, id, fiche, processors)
}

function placePurposes(draft: Draft, id: string, { purposes }: Fiche): void {
  const rows = purposes
    .filter(({ cell }) => meant(cell))
    .map(({ isMain, cell }) => ({
      title: found(said(cell.text), cell),
      isMain: found(isMain ? ('yes' as const) : ('no' as const)),
    }))
  draft.fillRows('activities', id, 'purposes', rows, [['title']])
}

function placeDataItems(draft: Draft, id: string, { rows, isOurs }: Fiche): void {
  const reusePeriod = isOurs ? reuseOwnRetention : reuseRetention
  const items = [...rows.data, ...rows.sensitive].flatMap((row) => {
    const { label, description, retention } = row
    // « Non » beside « Données concernant la santé » says that there are none: an item would say the contrary.
    const denied = description && (saysNothing(description.text) || readYesNo(description.text) === 'no')
    if (denied || (!description && !meant(retention))) return []
    const named = label?.text ?? ''
    const ownName = isOurs ? codeNamed('dataCategory', named) : undefined
    const printed = ownName ?? dataRowCategory(named, description?.text ?? '')
    const category = printed ?? dataCategoryOf(named) ?? ('other' as const)
    const period = meant(retention)
    return [
      {
        category: found(category, ownName && label),
        detail: detailOf(row, printed !== undefined),
        retention: period && found(reusePeriod(draft, formLanguage, period.text), period),
        nationalId: category === 'nationalId' ? found('yes' as const) : undefined,
      },
    ]
  })
  draft.fillRows('activities', id, 'dataItems', items, [['category', 'detail'], ['category']])
}

/** Words of a row; those of a row the person added start with the name she gave it. A mere « Oui » adds nothing to the row. */
function detailOf({ label, description }: FormRow, isPrinted: boolean) {
  const words = description && readYesNo(description.text) !== 'yes' ? description.text : undefined
  const name = isPrinted ? undefined : label?.text
  const text = [name, words].filter((part) => part !== undefined).join(' : ')
  return found(text === '' ? {} : said(text), isPrinted ? undefined : label, description)
}

function placePeople(draft: Draft, id: string, { rows, isOurs }: Fiche): void {
  const subjects = rows.people.flatMap((row) => {
    const type = meant(row.description)
    const detail = meant(row.detail)
    if (!type && !detail) return []
    const ownName = type && isOurs ? codeNamed('subjectCategory', type.text) : undefined
    const category = ownName ?? subjectCategory(type, detail)
    const text = ownName ? (detail?.text ?? '') : subjectDetail(category, type, detail)
    return [
      {
        category: found(category),
        detail: found(text === '' ? {} : said(text), type, detail),
        children: category === 'children' ? found('yes' as const) : undefined,
      },
    ]
  })
  draft.fillRows('activities', id, 'subjects', subjects, [['category', 'detail'], ['category']])
  if (subjects.some(({ children }) => children)) draft.fill('activities', id, { childrenInvolved: found('yes') })
}

function subjectCategory(
  type: Cell | undefined,
  detail: Cell | undefined,
): Activity['subjects'][number]['category'] & string {
  const words = type && !isOtherType(type.text) ? type.text : (detail?.text ?? '')
  return oneSubjectCategory(words) || 'other'
}

/** Everything said, without repeating a type that the code says as well: « Prestataires » is only near « fournisseurs ». */
function subjectDetail(category: string, type: Cell | undefined, detail: Cell | undefined): string {
  const told =
    !type ||
    isOtherType(type.text) ||
    (subjectCategoryOf(type.text) === category && !/^prestataires?$/i.test(type.text))
  return [told ? undefined : type.text, detail?.text].filter((part) => part !== undefined).join(' : ')
}

function placeMeasures(draft: Draft, id: string, { rows, isOurs }: Fiche): void {
  const links = rows.measures.flatMap((row) => {
    const type = meant(row.description)
    const detail = meant(row.detail)
    if (!type && !detail) return []
    const saysItAll = detail && (isOurs || (type && isOtherType(type.text)))
    const parts = [saysItAll ? undefined : type?.text, detail?.text]
    const title = parts.filter((part) => part !== undefined).join(' : ')
    const theme = type && isOurs ? codeNamed('securityTheme', type.text) : undefined
    const measure = reuseMeasure(draft, formLanguage, title, type?.text ?? '', theme)
    return [{ measure: found(measure, type, detail), state: found('implemented' as const) }]
  })
  draft.fillRows('activities', id, 'securityMeasures', links, [['measure']])
}
