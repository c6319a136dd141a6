import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf } from '@core/dossier/references'
import { cutMark } from '@core/exchange/cnil-register/own-fiche'
import type { Activity } from '@core/registers'
import { day, linked } from '../../documents/printing'
import { gap, line, type Line, type Look, type Page, type PlacedCell } from '../../spreadsheet/book'
import { partsFitting } from '../../spreadsheet/fit'
import { closingSheet, type Left } from '../closing/closing-sheet'
import { notHeldOf, type Held } from '../closing/not-held'
import { restedOn } from '../closing/rested-on'
import { activitiesOf, startFilling, type Filling, type FillOptions } from '../filling'
import type { FilledForm } from '../form'
import { isInPlace } from '../in-place'
import { icoColumns, icoContacts, icoGroups, type IcoColumn } from './form-words'
import { icoRow, scheduleFields } from './row'

/** The form is English. */
const language = 'en'
const names = Object.keys(icoColumns) as readonly IcoColumn[]
const widths: readonly number[] = names.map((name) => icoColumns[name][1])
/** A printed page ends where what is asked of one subject does: the record, the notice, consent to breaches, special data. */
const breaks = [11, 18, 25]

/** The ICO's documentation template for controllers: a row for each processing, and what the form has no place for. */
export function fillIcoController(dossier: Dossier, options: FillOptions): FilledForm {
  const filling = startFilling(dossier, language, options)
  const activities = activitiesOf(filling)
  const form = filling.texts.documents.forms.names['ico-controller']
  const page = templateOf(filling, activities)
  const left = leftOf(filling, activities)
  return {
    book: {
      title: [form, filling.organisation].filter((text) => text !== '').join(' · '),
      language,
      pages: [page, closingSheet(filling, form, { remarks: remarksOn(filling), left })],
    },
    records: activities.length,
    notHeld: left.reduce((sum, { answers }) => sum + answers.length, 0),
  }
}

function templateOf(filling: Filling, activities: readonly Activity[]): Page {
  const { organisation, texts, today } = filling
  const { forms } = texts.documents
  const above = [
    line({ content: forms.names['ico-controller'], look: 'title', across: 6 }),
    line({ content: forms.filledBy(organisation, day(today, filling)), look: 'note', across: 7 }),
    ...contacts(filling),
    gap,
    line(...icoGroups.map(([content, across]): PlacedCell => ({ content, look: 'band', across }))),
    line(...names.map((name): PlacedCell => ({ content: icoColumns[name][0], look: 'head' }))),
  ]
  const rows = activities.flatMap((activity, at) => linesOf(filling, activity, at % 2 === 0 ? 'answer' : 'other'))
  return {
    tab: 'Template',
    isLandscape: true,
    columns: widths,
    repeatedColumns: 2,
    breaks,
    foot: {
      left: [forms.names['ico-controller'], organisation].filter((text) => text !== '').join(' · '),
      page: forms.page,
    },
    repeated: [above.length - 1, above.length],
    lines: [...above, ...rows],
  }
}

/** Who keeps the record, who advises and who represents: three blocks beside one another, as on the form. */
function contacts(filling: Filling): readonly Line[] {
  const main = mainOrganisationOf(filling.dossier)
  const dpo = linked(filling, 'persons', main?.dpo ?? '')
  const representative = linked(filling, 'organisations', main?.ukRepresentative || main?.euRepresentative || '')
  const { words } = filling
  const address = (of: typeof main) =>
    [of?.address ?? '', of && of.country !== '' ? words.code('country', of.country) : '']
      .filter((text) => text !== '')
      .join(', ')
  const blocks = [
    [icoContacts.controller, main?.legalName ?? '', address(main), main?.email ?? '', main?.phone ?? ''],
    [icoContacts.dpo, dpo?.fullName ?? '', dpo?.postal ?? '', dpo?.email ?? '', dpo?.phone ?? ''],
    [
      icoContacts.representative,
      ...[
        representative?.legalName ?? '',
        address(representative),
        representative?.email ?? '',
        representative?.phone ?? '',
      ],
    ],
  ]
  const heads = line(...blocks.map(([content = '']): PlacedCell => ({ content, look: 'band', across: 2 })))
  return [
    heads,
    ...icoContacts.rows.map((label, at) =>
      line(
        ...blocks.flatMap((block): PlacedCell[] => [
          { content: label, look: 'label' },
          { content: block[at + 1] ?? '', look: 'answer' },
        ]),
      ),
    ),
  ]
}

/** One processing; a text too long for a row goes on in the row below, which bears the same function. */
function linesOf(filling: Filling, activity: Activity, look: Look): readonly Line[] {
  const { continued } = filling.texts.documents.forms
  const said = icoRow(filling, activity)
  const parts = names.map((name) => partsFitting(said[name], icoColumns[name][1], cutMark))
  const height = Math.max(1, ...parts.map((part) => part.length))
  return Array.from({ length: height }, (_, part) =>
    line(
      ...names.map((name, at): PlacedCell => {
        const isHead = part > 0 && name === 'purpose' && parts[at]?.[part] === undefined
        return { content: isHead ? continued(filling.words.text(activity.name)) : (parts[at]?.[part] ?? ''), look }
      }),
    ),
  )
}

const always =
  (...fields: readonly string[]) =>
  () =>
    fields

const heldOf = (filling: Filling, { noRecipientsConfirmed }: Activity): Held<'activities'> => ({
  fields: [
    ...(['name', 'department', 'controllers', 'processors', 'transfersDeclared', 'supportingAssets'] as const),
    ...(['profiling', 'automatedDecision', 'dpia', 'dpiaDecision'] as const),
    ...(noRecipientsConfirmed === 'yes' ? (['noRecipientsConfirmed'] as const) : []),
    // What a pack adds stands in the record under a name of its own.
    ...(Object.values(scheduleFields) as unknown as readonly never[]),
  ],
  rows: {
    purposes: always(
      'title',
      'legalBasis',
      'legalReference',
      'art9Condition',
      'interestsPursued',
      'lia',
      'consentRecord',
    ),
    subjects: always('category', 'detail'),
    dataItems: always('category', 'detail', 'retention', 'source', 'sourceDetail'),
    internalRecipients: always('service'),
    externalRecipients: always('recipient'),
    transfers: always('importerName', 'destination', 'mechanism'),
    securityMeasures: (row: AnyRecord) =>
      isInPlace(filling, row as unknown as Activity['securityMeasures'][number]) ? ['measure', 'state'] : [],
  },
})

const leftOf = (filling: Filling, activities: readonly Activity[]): readonly Left[] => [
  ...activities.map((activity) => ({
    title: [activity.ref, filling.words.text(activity.name)].filter((text) => text !== '').join(' · '),
    answers: notHeldOf(filling, 'activities', activity, heldOf(filling, activity)),
  })),
  ...restedOn(filling, activities),
]

function remarksOn({ texts, untranslated, words, records, dossier }: Filling): readonly string[] {
  const { closing } = texts.documents.forms
  const others = records.length === 0 ? dossier.processorActivities : []
  return [
    closing.icoLinks,
    closing.icoSafeguards,
    closing.icoBreaches,
    ...(others.length > 0 ? [closing.asProcessor(others.map(({ ref }) => ref).join(', '))] : []),
    ...(untranslated.size > 0 ? [closing.otherLanguage(words.number(untranslated.size))] : []),
  ]
}
