import { rowDefinitions, type Activity, type FieldName, type Registers } from '@core/registers'
import { labelHere } from '@core/texts/field-texts'
import type { Block, Fact, Grid, Text } from '../blocks'
import { dataNamed, keptForOnce } from './activity-data-and-flows'
import { measureInWords } from './activity-safeguards'
import { anchorOf, basisAndConditionOf } from './activity-who-and-why'
import { mayTell } from './editions'
import { nationalPart } from './pack-parts'
import { column, fact, facts, plainGrid, rowsOf, withoutSources } from './parts'
import { answer, linked, withRef, type Printing } from './printing'
import { contactsOf } from './sheet-contacts'

/**
 * What Art. 30(1)(a)-(g) asks of one activity, with its legal basis, on a page or two, in the order in which an authority
 * reads: who, why, about whom, which data for how long, who sees them, where they go, what protects them.
 */
export function* sheetInShort(printing: Printing, activity: Activity, newPage: boolean): Generator<Block> {
  const { documents } = printing.texts
  const anchor = anchorOf(activity)
  yield {
    kind: 'heading',
    level: 2,
    text: withRef(activity, printing.words.text(activity.name)),
    anchor,
    newPage,
    record: activity.ref,
  }
  yield lines(printing, whoAndWhat(printing, activity))
  yield purposesAndBases(printing, activity)
  yield lines(printing, [people(printing, activity)])
  yield dataAndRetention(printing, activity)
  yield lines(printing, [
    ...recipients(printing, activity),
    processors(printing, activity),
    ...transfers(printing, activity),
    measures(printing, activity),
  ])
  yield* nationalPart(printing, 'activities', activity, {
    kind: 'heading',
    level: 3,
    text: documents.national,
    anchor: `${anchor}-nat`,
    unlisted: true,
  })
}

/** Citizens are not told which questions are open: that is a matter between those who keep the record and the authority. */
const lines = ({ audience }: Printing, rows: readonly Fact[]): Block =>
  withoutSources({ kind: 'facts', rows: rows.filter(({ value }) => audience !== 'public' || value.length > 0) })

function whoAndWhat(printing: Printing, activity: Activity): readonly Fact[] {
  const { texts } = printing
  const arrangement = linked(printing, 'jointControls', activity.jointControl)
  const joint = arrangement ? facts(printing, 'jointControls', arrangement, ['parties', 'contactPoint']).rows : []
  return [
    fact(texts.documents.reference, activity.ref),
    ...facts(printing, 'activities', activity, ['name']).rows,
    ...contactsOf(printing, activity),
    ...joint,
    ...facts(printing, 'activities', activity, ['department', 'description']).rows,
    ...standing(printing, activity, ['owner', 'startDate', 'endDate', 'lastReviewedOn']),
  ]
}

/** « Actif · Responsable opérationnel : Nadia Ferrand · Date de début : 25 mai 2018 » */
export function standing(
  printing: Printing,
  activity: Activity,
  names: readonly FieldName<Registers['activities']>[],
): readonly Fact[] {
  const { standing: label, parting } = printing.texts.documents
  const said = (name: FieldName<Registers['activities']>) => answer(printing, 'activities', activity, name).join(', ')
  const named = (name: FieldName<Registers['activities']>) =>
    said(name) === ''
      ? ''
      : printing.words.pair(labelHere(printing.language, 'activities', name, printing.parameters), said(name))
  const told = [said('status'), ...names.map(named)].filter((text) => text !== '')
  return told.length > 0 ? [fact(label, told.join(parting))] : []
}

function purposesAndBases(printing: Printing, activity: Activity): Grid {
  const { documents } = printing.texts
  const group = { of: 'purposes', fields: rowDefinitions.purposes.fields } as const
  const title = column(printing, group, 'title', 5)
  return plainGrid(printing, group.of, rowsOf(activity.purposes), [title, basisAndConditionOf(printing, 5)], {
    description: documents.descriptions.purposes,
    empty: nothing(printing, 'purposes'),
  })
}

export function people(printing: Printing, activity: Activity): Fact {
  const { texts, words, audience } = printing
  const count = (number: number | null) =>
    number === null || !mayTell(audience, 'subjects', 'approxCount') ? '' : texts.documents.about(words.number(number))
  return listed(
    texts.registers.activities.fields.subjects.label,
    activity.subjects.map(({ category, detail, approxCount }) => {
      const name = category === '' ? '' : words.code('subjectCategory', category)
      return withMore(printing, name, words.text(detail), count(approxCount))
    }),
  )
}

function dataAndRetention(printing: Printing, activity: Activity): Grid {
  const { documents } = printing.texts
  return plainGrid(
    printing,
    'dataItems',
    rowsOf(activity.dataItems),
    [dataNamed(printing, 4), keptForOnce(printing, activity.dataItems, 6)],
    {
      description: documents.descriptions.data,
      empty: nothing(printing, 'dataItems'),
    },
  )
}

export function recipients(printing: Printing, activity: Activity): readonly Fact[] {
  const { texts, words, audience } = printing
  const { fields } = texts.registers.activities
  const inside = activity.internalRecipients.map(({ service, profile }) =>
    withMore(
      printing,
      words.text(service),
      mayTell(audience, 'internalRecipients', 'profile') ? words.text(profile) : '',
    ),
  )
  const outside = activity.externalRecipients.map(({ recipient, organisation, role, country }) =>
    withMore(
      printing,
      words.text(recipient) || words.recordName('organisations', organisation),
      role === '' ? '' : words.code('recipientRole', role),
      country === '' ? '' : words.code('country', country),
    ),
  )
  const others = facts(printing, 'activities', activity, ['noRecipientsConfirmed', 'authorisedThirdParties']).rows
  return [
    listed(fields.internalRecipients.label, inside),
    // « No recipient, checked » is an answer; without it an empty list is a question left open.
    ...(outside.length > 0 || activity.noRecipientsConfirmed !== 'yes'
      ? [listed(fields.externalRecipients.label, outside)]
      : []),
    ...others.filter(({ value }) => value.length > 0),
  ]
}

export function processors(printing: Printing, activity: Activity): Fact {
  const { texts } = printing
  return listed(
    texts.documents.d03.processors,
    activity.processors.flatMap((id) => {
      const record = linked(printing, 'processors', id)
      if (!record) return []
      const [name = '', ...more] = (['name', 'services', 'country'] as const).map((field) =>
        answer(printing, 'processors', record, field).join(', '),
      )
      return [withMore(printing, name, ...more)]
    }),
  )
}

export function transfers(printing: Printing, activity: Activity): readonly Fact[] {
  const { texts, words } = printing
  const told = activity.transfers.map(({ importerName, importer, destination, mechanism }) =>
    withMore(
      printing,
      importerName || words.recordName('organisations', importer),
      destination === '' ? '' : words.code('country', destination),
      mechanism === '' ? '' : words.code('transferMechanism', mechanism),
    ),
  )
  // Those that are named are an answer: « Oui » above them would tell it twice. Our own importer reads it so.
  if (told.length > 0 && activity.transfersDeclared === 'yes') return [listed(texts.documents.d03.transfers, told)]
  const declared = facts(printing, 'activities', activity, ['transfersDeclared']).rows
  return [...declared, ...(told.length > 0 ? [listed(texts.documents.d03.transfers, told)] : [])]
}

/** What stands; of what does not yet, how far it is, where the edition may say so: elsewhere it would look like a promise kept. */
export function measures(printing: Printing, activity: Activity): Fact {
  const { texts, words, audience } = printing
  const withState = mayTell(audience, 'measureLinks', 'state')
  return listed(
    texts.documents.d03.security,
    activity.securityMeasures
      .filter(({ state }) => withState || state === 'implemented')
      .map(({ measure, state }) =>
        withMore(
          printing,
          measureInWords(printing, measure),
          state === 'implemented' || state === '' ? '' : words.code('measureState', state),
        ),
      ),
  )
}

const nothing = (printing: Printing, name: 'purposes' | 'dataItems') =>
  printing.words.pair(
    printing.texts.registers.activities.fields[name].label,
    printing.texts.documents.printer.notStated,
  )

const listed = (label: string, entries: readonly Text[]): Fact => ({
  label,
  value: entries.filter((entry) => entry !== ''),
})

/** « Comptable public · Autorité publique · France »: what names a line comes first. Our own importer takes it apart. */
const withMore = ({ texts }: Printing, name: string, ...more: readonly string[]): string =>
  [name, ...more].filter((text) => text !== '').join(texts.documents.parting)
