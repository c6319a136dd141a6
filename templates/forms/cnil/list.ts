import { mainOrganisationOf } from '@core/dossier/references'
import type { Activity } from '@core/registers'
import { linked } from '../../documents/printing'
import { gap, line, type Line, type Look, type Page, type PlacedCell } from '../../spreadsheet/book'
import { linesIn, widthAcross } from '../../spreadsheet/fit'
import type { Filling } from '../filling'
import { nobody, officersOf, organisationCells, personCells, type ContactCells } from './contacts'
import { dayCell } from './fiche'
import { cnilWords } from './form-words'
import { purposesOnForm, sensitiveOnForm } from './rows'

const columns = [33, 13, 23, 15, 24, 17, 24, 13, 27]
/** A line of a list is looked over: what takes more is for the sheet. */
const mostLines = 8

/** The sheet that lists the processings and says who answers for them. */
export function listOf(filling: Filling, activities: readonly Activity[]): Page {
  const { dossier, texts, organisation } = filling
  const { forms } = texts.documents
  const main = mainOrganisationOf(dossier)
  const head = linked(filling, 'persons', main?.legalRepresentative ?? '')
  const { dpo, dpoCompany, representative } = officersOf(filling, main)
  const { contacts, list } = cnilWords
  const heading = (content: string, across = 1): PlacedCell => ({ content, look: 'head', across })
  const above = [
    ...contactLines(contacts.head, head ? personCells(head) : main ? organisationCells(filling, main) : nobody),
    gap,
    ...contactLines(contacts.representative, representative),
    gap,
    ...contactLines(contacts.dpo, dpo, dpoCompany.name),
    gap,
    line(heading(list.identification, 4), heading(list.purpose, 3), heading(list.sensitive, 2)),
    line(
      ...[list.name, list.ref, list.createdOn, list.updatedOn].map((label) => heading(label)),
      heading('', 3),
      heading(list.yesNo, 2),
    ),
  ]
  return {
    tab: forms.listTab,
    isLandscape: true,
    columns,
    foot: { left: [forms.listTab, organisation].filter((text) => text !== '').join(' · '), page: forms.page },
    repeated: [above.length - 1, above.length],
    lines: [...above, ...activities.map((activity, at) => rowOf(filling, activity, at % 2 === 0 ? 'answer' : 'other'))],
  }
}

function rowOf(filling: Filling, activity: Activity, look: Look): Line {
  const { words, texts } = filling
  const { tooLongForList } = texts.documents.forms
  const short = (content: string, from: number, across: number): PlacedCell => {
    const fits = linesIn(content, widthAcross(columns, from, across)) <= mostLines
    return { content: fits ? content : tooLongForList, look, across }
  }
  const purposes = purposesOnForm(filling, activity).flatMap(([, title = '']) => (title === '' ? [] : [title]))
  return line(
    short(words.text(activity.name), 0, 1),
    { content: activity.ref, look },
    // The day the sheet was made: a file that took over an older register does not know it.
    { content: '', look },
    dayCell(filling, activity.lastReviewedOn, look),
    short(purposes.join('\n'), 4, 3),
    { content: sensitiveOnForm(activity), look, across: 2 },
  )
}

/** Two lines for each contact; the form asks the officer's for a company, and has the address one cell further there. */
function contactLines(
  title: string,
  { name, address, postcode, town, phone, email }: ContactCells,
  company?: string,
): readonly Line[] {
  const { contacts: said } = cnilWords
  const asked = (label: string): PlacedCell => ({ content: label, look: 'label' })
  const pair = (label: string, content: string): PlacedCell[] => [asked(label), { content, look: 'answer' }]
  const none: PlacedCell[] = [
    { content: '', look: 'answer' },
    { content: '', look: 'answer' },
  ]
  const isOfficer = company !== undefined
  return [
    line(
      { content: title, look: 'band' },
      ...pair(said.name, name),
      ...pair(said.firstName, ''),
      ...(isOfficer ? pair(said.company, company) : pair(said.address, address)),
      ...(isOfficer ? pair(said.address, address) : pair(said.email, email)),
    ),
    line(
      { content: '', look: 'band' },
      ...pair(said.postcode, postcode),
      ...pair(said.town, town),
      ...pair(said.phone, phone),
      ...(isOfficer ? pair(said.email, email) : none),
    ),
  ]
}
