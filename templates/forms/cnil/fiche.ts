import { cutMark } from '@core/exchange/cnil-register/own-fiche'
import type { IsoDate } from '@core/kinds'
import type { Activity } from '@core/registers'
import { day } from '../../documents/printing'
import { gap, line, type Line, type Look, type Page, type PlacedCell } from '../../spreadsheet/book'
import { partsFitting, widthAcross } from '../../spreadsheet/fit'
import type { Filling } from '../filling'
import { actorsOf, nobody, type ContactCells } from './contacts'
import { cnilWords } from './form-words'
import * as rows from './rows'

/** Eight columns, as the form has: its labels, then seven that its blocks share between them. */
const columns = [34, 21, 20, 11, 15, 12, 16, 25]
type Shares = readonly number[]
const whole: Shares = [7]
const twoHalves: Shares = [3, 4]

/** One sheet of the form for one processing. */
export function ficheOf(filling: Filling, activity: Activity): Page {
  const { texts, organisation, words } = filling
  const { forms } = texts.documents
  const name = words.text(activity.name)
  return {
    tab: activity.ref,
    isLandscape: false,
    columns,
    foot: { left: [activity.ref, organisation].filter((text) => text !== '').join(' · '), page: forms.page },
    lines: [
      line({ content: forms.ficheTitle, look: 'title', across: 7 }, { content: activity.ref, look: 'title' }),
      line({ content: forms.filledBy(organisation, day(filling.today, filling)), look: 'note', across: 8 }),
      gap,
      ...identity(filling, activity, name),
      gap,
      ...actors(filling, activity),
      gap,
      band(cnilWords.purposes.band),
      ...block(filling, rows.purposesOnForm(filling, activity), whole),
      gap,
      heads(cnilWords.data.band, [cnilWords.description, cnilWords.retention], twoHalves),
      ...block(filling, rows.dataOnForm(filling, activity, 'usual'), twoHalves),
      gap,
      heads(cnilWords.data.sensitive, [cnilWords.description, cnilWords.retention], twoHalves),
      ...block(filling, rows.dataOnForm(filling, activity, 'sensitive'), twoHalves),
      gap,
      heads(cnilWords.people.band, [cnilWords.description, cnilWords.more], twoHalves),
      ...block(filling, rows.peopleOnForm(filling, activity), twoHalves),
      gap,
      heads(cnilWords.recipients.band, [cnilWords.recipients.type, cnilWords.more], twoHalves),
      ...block(filling, rows.recipientsOnForm(filling, activity), twoHalves),
      gap,
      heads(cnilWords.measures.band, [cnilWords.measures.type, cnilWords.more], twoHalves),
      ...block(filling, rows.measuresOnForm(filling, activity), twoHalves),
      gap,
      heads(cnilWords.transfers.band, cnilWords.transfers.columns, [1, 1, 2, 3]),
      ...block(filling, rows.transfersOnForm(filling, activity), [1, 1, 2, 3]),
    ],
  }
}

const band = (label: string): Line => line({ content: label, look: 'band', across: columns.length })

const heads = (label: string, labels: readonly string[], shares: Shares): Line =>
  line(
    { content: label, look: 'band' },
    ...labels.map((content, at): PlacedCell => ({ content, look: 'head', across: shares[at] ?? 1 })),
  )

function identity(filling: Filling, { ref, startDate, lastReviewedOn }: Activity, name: string): readonly Line[] {
  const { band: title, name: nameLabel, ref: refLabel, createdOn, updatedOn } = cnilWords.identity
  const dated = (label: string, value: IsoDate, look: Look) =>
    line({ content: label, look: 'label' }, { ...dayCell(filling, value, look), across: 7 })
  return [
    band(title),
    ...block(
      filling,
      [
        [nameLabel, name],
        [refLabel, ref],
      ],
      whole,
    ),
    dated(createdOn, startDate, 'answer'),
    dated(updatedOn, lastReviewedOn, 'other'),
  ]
}

/** A day in figures, as the form's own example has it: `26/05/2018`. */
export function dayCell(_filling: Filling, value: IsoDate, look: Look): PlacedCell {
  if (value === '') return { content: '', look }
  return { content: { day: value }, shown: value.split('-').reverse().join('/'), look }
}

function actors(filling: Filling, activity: Activity): readonly Line[] {
  const { band: title, columns: labels, ...who } = cnilWords.actors
  const { controllers, dpo, dpoCompany, representative, joint } = actorsOf(filling, activity)
  const each = (label: string, contacts: readonly ContactCells[]): rows.FormRow[] =>
    (contacts.length === 0 ? [nobody] : contacts).map((contact) => [label, ...cellsOf(contact)])
  const shares = labels.map(() => 1)
  return [
    heads(title, labels, shares),
    ...block(
      filling,
      [
        ...each(who.controller, controllers),
        ...each(who.dpo, [dpo]),
        ...each(who.company, [dpoCompany]),
        ...each(who.representative, [representative]),
        ...each(who.joint, joint),
      ],
      shares,
    ),
  ]
}

const cellsOf = ({ name, address, postcode, town, country, phone, email }: ContactCells): readonly string[] => [
  name,
  address,
  postcode,
  town,
  country,
  phone,
  email,
]

/** Rows of one block, in turn lighter and darker; a text too long for a row goes on in the rows below. */
function block({ texts }: Filling, said: readonly rows.FormRow[], shares: Shares): readonly Line[] {
  const { continued } = texts.documents.forms
  return said.flatMap(([label, ...cells], at) => {
    const look: Look = at % 2 === 0 ? 'answer' : 'other'
    let from = 1
    const parts = cells.map((content, n) => {
      const across = shares[n] ?? 1
      const width = widthAcross(columns, from, across)
      from += across
      return { across, texts: partsFitting(content, width, cutMark) }
    })
    const height = Math.max(1, ...parts.map((part) => part.texts.length))
    return Array.from({ length: height }, (_, part) =>
      line(
        { content: part === 0 ? label : continued(label), look: 'label' },
        ...parts.map((each): PlacedCell => ({ content: each.texts[part] ?? '', look, across: each.across })),
      ),
    )
  })
}
