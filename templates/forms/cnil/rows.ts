import { isSpecialOrCriminal } from '@core/law/sensitivity'
import { oneSubjectCategory } from '@core/exchange/reading/people-words'
import { isEeaCountry } from '@core/exchange/reading/eea'
import type { Activity, DataItem } from '@core/registers'
import { linked } from '../../documents/printing'
import type { Filling } from '../filling'
import { isInPlace } from '../in-place'
import {
  cnilWords,
  guaranteeChoices,
  measureChoices,
  peopleChoices,
  recipientChoices,
  sensitiveDataRows,
  usualDataRows,
} from './form-words'
import { retentionOnForm } from './retention'

/** One row of a block of the form: its label, then what its cells say. */
export type FormRow = readonly [label: string, ...cells: string[]]

/** At least the rows the form has, so that it is known at a glance. */
const padded = (rows: readonly FormRow[], least: number, label: (number: number) => string, cells: number): FormRow[] =>
  Array.from(
    { length: Math.max(least, rows.length) },
    (_, at) => rows[at] ?? [label(at + 1), ...Array<string>(cells).fill('')],
  )

/** No purpose is said to be the main one, though there are several to choose from. */
export const lacksMain = ({ purposes }: Activity): boolean =>
  purposes.length > 1 &&
  !purposes.some(({ isMain }) => isMain === 'yes') &&
  purposes.some(({ isMain }) => isMain === 'unknown')

/** The main purposes first: those that are named so, or else the first that nobody says is none. */
export function purposesOnForm({ words }: Filling, { purposes }: Activity): readonly FormRow[] {
  const said = purposes.filter(({ title }) => words.text(title) !== '')
  const named = said.filter(({ isMain }) => isMain === 'yes')
  const main = named.length > 0 ? named : said.filter(({ isMain }) => isMain === 'unknown').slice(0, 1)
  const others = said.filter((purpose) => !main.includes(purpose))
  const { main: label, other } = cnilWords.purposes
  const title = (purpose: (typeof said)[number]) => words.text(purpose.title)
  return [
    ...padded(
      main.map((purpose) => [label, title(purpose)]),
      1,
      () => label,
      1,
    ),
    ...padded(
      others.map((purpose, at) => [other(at + 1), title(purpose)]),
      5,
      other,
      1,
    ),
  ]
}

/** « Oui » where a category is named and nothing more is said of it. */
const yes = 'Oui'

/** A block of data: the form's own rows, filled or not, then rows for the categories it does not name. */
export function dataOnForm(filling: Filling, activity: Activity, block: 'usual' | 'sensitive'): readonly FormRow[] {
  const printed: Readonly<Record<string, string>> = block === 'usual' ? usualDataRows : sensitiveDataRows
  const items = activity.dataItems.filter((item) => isSpecialOrCriminal(item) === (block === 'sensitive'))
  const onForm = Object.entries(printed).flatMap(([category, label]): FormRow[] => {
    const found = items.filter((item) => item.category === category)
    return found.length === 0 ? [[label, '', '']] : found.map((item) => [label, ...dataCells(filling, item)])
  })
  const added = items
    .filter(({ category }) => printed[category] === undefined)
    .map((item): FormRow => [filling.words.code('dataCategory', item.category || 'other'), ...dataCells(filling, item)])
  return [...onForm, ...added]
}

function dataCells(filling: Filling, { detail, retention }: DataItem): readonly [string, string] {
  const rule = linked(filling, 'retentionRules', retention)
  return [filling.words.text(detail) || yes, rule ? retentionOnForm(filling, rule) : '']
}

/** Whether it holds data of Art. 9 or 10; '' where no data are named. */
export const sensitiveOnForm = ({ dataItems }: Activity): string =>
  dataItems.length === 0 ? '' : dataItems.some(isSpecialOrCriminal) ? yes : 'Non'

export function peopleOnForm({ words }: Filling, { subjects }: Activity): readonly FormRow[] {
  const { row } = cnilWords.people
  const rows = subjects.map(({ category, detail }, at): FormRow => {
    const said = words.text(detail)
    // Words the form's « Autres » would leave to be read as another category are kept beside our own name.
    const other = oneSubjectCategory(said) === undefined ? 'Autres (préciser)' : undefined
    const named = peopleChoices[category || 'other'] ?? (category === '' || category === 'other' ? other : undefined)
    return [row(at + 1), named ?? words.code('subjectCategory', category || 'other'), said]
  })
  return padded(rows, 2, row, 2)
}

export function recipientsOnForm(filling: Filling, activity: Activity): readonly FormRow[] {
  const { words, texts } = filling
  const { row } = cnilWords.recipients
  const { internal, processor, abroad, partner, other } = recipientChoices
  const named = [
    ...activity.internalRecipients.map(({ service }) => [internal, words.text(service)] as const),
    ...activity.processors.map((id) => [processor, linked(filling, 'processors', id)?.name ?? ''] as const),
    ...activity.externalRecipients.map((each) => {
      const known = each.role !== '' && each.role !== 'other'
      const type = each.country !== '' && !isEeaCountry(each.country) ? abroad : known ? partner : other
      return [type, words.text(each.recipient) || words.recordName('organisations', each.organisation)] as const
    }),
  ].filter(([, name]) => name !== '')
  const isNone = named.length === 0 && activity.noRecipientsConfirmed === 'yes'
  const rows = isNone ? [[texts.documents.forms.none, ''] as const] : named
  return padded(
    rows.map((cells, at) => [row(at + 1), ...cells]),
    4,
    row,
    2,
  )
}

/** Measures in place: the form describes what protects the data today. */
export function measuresOnForm(filling: Filling, { securityMeasures }: Activity): readonly FormRow[] {
  const { words } = filling
  const { row } = cnilWords.measures
  const rows = securityMeasures
    .filter((link) => isInPlace(filling, link))
    .flatMap(({ measure: id }) => linked(filling, 'securityMeasures', id) ?? [])
    .map(({ code, title }, at): FormRow => {
      const theme = code || 'other'
      return [row(at + 1), measureChoices[theme] ?? words.code('securityTheme', theme), words.text(title)]
    })
  return padded(rows, 3, row, 2)
}

export function transfersOnForm({ words, texts }: Filling, activity: Activity): readonly FormRow[] {
  const { row } = cnilWords.transfers
  const rows = activity.transfers.map((each, at): FormRow => [
    row(at + 1),
    each.importerName || words.recordName('organisations', each.importer),
    each.destination === '' ? '' : words.code('country', each.destination),
    each.mechanism === '' ? '' : (guaranteeChoices[each.mechanism] ?? words.code('transferMechanism', each.mechanism)),
    words.text(each.mechanismEvidence),
  ])
  const isNone = rows.length === 0 && activity.transfersDeclared === 'no'
  return padded(isNone ? [[row(1), texts.documents.forms.none, '', '', '']] : rows, 4, row, 4)
}
