import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf } from '@core/dossier/references'
import type { Activity } from '@core/registers'
import { linked } from '../../documents/printing'
import { closingSheet, type Left } from '../closing/closing-sheet'
import { notHeldOf, type Held, type NotHeld } from '../closing/not-held'
import { activitiesOf, startFilling, type Filling, type FillOptions } from '../filling'
import type { FilledForm } from '../form'
import { restedOn } from '../closing/rested-on'
import { ficheOf } from './fiche'
import { listOf } from './list'
import { isInPlace } from '../in-place'
import { lacksMain } from './rows'

/** The form is French. */
const language = 'fr'

/** The CNIL's simplified register: the list, a sheet for each processing, and what the form has no place for. */
export function fillCnilSimplified(dossier: Dossier, options: FillOptions): FilledForm {
  const filling = startFilling(dossier, language, options)
  const activities = activitiesOf(filling)
  const { names } = filling.texts.documents.forms
  const form = names['cnil-simplified']
  const fiches = activities.map((activity) => ficheOf(filling, activity))
  const pages = [listOf(filling, activities), ...fiches]
  const left = leftOf(filling, activities)
  const remarks = remarksOn(filling, activities)
  return {
    book: {
      title: [form, filling.organisation].filter((text) => text !== '').join(' · '),
      language,
      pages: [...pages, closingSheet(filling, form, { remarks, left })],
    },
    records: activities.length,
    notHeld: left.reduce((sum, { answers }) => sum + answers.length, 0),
  }
}

const always =
  (...fields: readonly string[]) =>
  () =>
    fields

const heldOf = (filling: Filling, activity: Activity): Held<'activities'> => ({
  fields: [
    ...(['name', 'controllers', 'startDate', 'lastReviewedOn', 'processors', 'transfersDeclared'] as const),
    ...(activity.noRecipientsConfirmed === 'yes' ? (['noRecipientsConfirmed'] as const) : []),
  ],
  rows: {
    purposes: always('title', 'isMain'),
    subjects: always('category', 'detail'),
    dataItems: (row: AnyRecord) => [
      ...['category', 'detail', 'retention'],
      ...(row['category'] === 'nationalId' && row['nationalId'] === 'yes' ? ['nationalId'] : []),
    ],
    internalRecipients: always('service'),
    externalRecipients: (row: AnyRecord) => [
      'recipient',
      // An organisation of the file stands on the form by its name, unless words stand there in its place.
      ...(filling.words.text(row['recipient'] as Activity['name']) === '' ? ['organisation'] : []),
    ],
    transfers: (row: AnyRecord) => [
      ...['importerName', 'destination', 'mechanism', 'mechanismEvidence'],
      ...(row['importerName'] === '' ? ['importer'] : []),
    ],
    securityMeasures: (row: AnyRecord) =>
      isInPlace(filling, row as unknown as Activity['securityMeasures'][number]) ? ['measure', 'state'] : [],
  },
})

function leftOf(filling: Filling, activities: readonly Activity[]): readonly Left[] {
  const { words } = filling
  const ofActivities = activities.map((activity): Left => {
    const name = words.text(activity.name)
    return {
      title: [activity.ref, name].filter((text) => text !== '').join(' · '),
      answers: [
        ...notHeldOf(filling, 'activities', activity, heldOf(filling, activity)),
        ...officerLeft(filling, activity),
      ],
    }
  })
  return [...ofActivities, ...restedOn(filling, activities)]
}

/** The form asks for the company of an external officer; one shared with other bodies, or of the group, is told here. */
function officerLeft(filling: Filling, { controllers }: Activity): readonly NotHeld[] {
  const organisation = linked(filling, 'organisations', controllers[0] ?? '')
  const main = mainOrganisationOf(filling.dossier)
  if (!organisation || organisation.id === main?.id || organisation.dpoKind === '') return []
  const { label } = filling.texts.registers.organisations.fields.dpoKind
  return [{ question: label, answer: filling.words.code('dpoKind', organisation.dpoKind) }]
}

function remarksOn(filling: Filling, activities: readonly Activity[]): readonly string[] {
  const { closing } = filling.texts.documents.forms
  const refs = (records: readonly { readonly ref: string }[]) => records.map(({ ref }) => ref).join(', ')
  const undecided = activities.filter(lacksMain)
  const others = filling.records.length === 0 ? filling.dossier.processorActivities : []
  return [
    closing.noSheetDay,
    closing.reviewed,
    closing.addedRows,
    closing.continued,
    ...(undecided.length > 0 ? [closing.mainPurpose(refs(undecided))] : []),
    ...(others.length > 0 ? [closing.asProcessor(refs(others))] : []),
    ...(filling.untranslated.size > 0 ? [closing.otherLanguage(filling.words.number(filling.untranslated.size))] : []),
  ]
}
