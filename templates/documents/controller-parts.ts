import { clientFileOf, findRecord, mainOrganisationOf } from '@core/dossier/references'
import { rowDefinitions, type Organisation } from '@core/registers'
import type { Block, Grid } from '../blocks'
import { column, fact, facts, recordGrid, rowGrid, rowsOf, withFacts } from './parts'
import { mayTell } from './editions'
import { openTogether } from './in-short'
import { factsAndExtra } from './pack-parts'
import { linked, type Printing } from './printing'
import { relatedTo, type Chosen } from './related'

const heading = (text: string, anchor: string): Block => ({ kind: 'heading', level: 2, text, anchor })

const organisationFields = [
  'legalName',
  'tradeName',
  'legalForm',
  'registrationNumber',
  'roleInFile',
  'isPublicAuthority',
  'performsPublicService',
  'headcount',
  'recordExemptionClaimed',
  'sectors',
  'address',
  'country',
  'phone',
  'email',
  'website',
  'legalRepresentative',
  'offersOrMonitorsInEea',
  'representativeExempt',
  'euRepresentative',
  'ukRepresentative',
  'questionsChannel',
  'preferencesChannel',
] as const

const dpoFields = [
  'dpoRequired',
  'dpoRequiredReason',
  'dpo',
  'dpoKind',
  'dpoNotifiedOn',
  'dpoNotificationReference',
  'dpoContactPublished',
  'dpoContactPublishedWhere',
  'dpoOtherDuties',
  'dpoConflictCheck',
  'dpoResources',
  'dpoReportsTo',
] as const

export const contactFields = [
  'fullName',
  'function',
  'organisation',
  'email',
  'phone',
  'postal',
  'roles',
  'activeFrom',
  'activeTo',
] as const

/** GDPR 30(1)(a): who is responsible, with whom, represented by whom, advised by whom. */
export function* contactParts(printing: Printing, chosen: Chosen): Generator<Block> {
  const { d01, descriptions, none } = printing.texts.documents
  const main = mainOrganisationOf(printing.dossier)
  if (main) {
    yield heading(d01.mainController, 'main-controller')
    yield openTogether(printing, factsAndExtra(printing, 'organisations', main, organisationFields))
    if (main.establishments.length > 0) yield establishmentsGrid(printing, main)
    yield* officerParts(printing, main)
  }
  yield* arrangements(printing, chosen)
  const named = relatedTo(printing, chosen, 'organisations').filter(({ id }) => id !== main?.id)
  if (named.length > 0) {
    yield heading(d01.otherOrganisations, 'organisations')
    yield organisationsTable(printing, named)
  }
  const others = relatedTo(printing, chosen, 'persons').filter(({ id }) => id !== main?.dpo)
  if (others.length > 0 && printing.audience === 'internal') {
    yield heading(d01.otherPersons, 'persons')
    yield recordGrid(
      printing,
      'persons',
      others,
      {
        columns: [
          ['fullName', 3],
          ['function', 3],
          [['email', 'phone'], 3.5],
          ['roles', 2.5],
        ],
      },
      {
        description: descriptions.contacts,
        empty: none,
      },
    )
  }
}

/** Its officer, or that none is named: once. Citizens are told of one that is there. */
function* officerParts(printing: Printing, main: Organisation): Generator<Block> {
  const duties = facts(printing, 'organisations', main, dpoFields)
  const { label } = printing.texts.registers.organisations.fields.dpo
  const isSilent = main.dpo === '' && duties.rows.every((row) => row.label !== label)
  const dpo = linked(printing, 'persons', main.dpo)
  const own = dpo ? factsAndExtra(printing, 'persons', dpo, contactFields) : undefined
  const told = isSilent && printing.audience !== 'public' ? withFacts(duties, fact(label, '')) : duties
  if (told.rows.length + (own?.rows.length ?? 0) === 0) return
  yield heading(printing.texts.documents.d01.dpo, 'dpo')
  if (told.rows.length > 0) yield openTogether(printing, told)
  if (own) yield own
}

/** Who an organisation is and how to reach it. */
export function organisationsTable(printing: Printing, organisations: readonly Organisation[]): Grid {
  const { descriptions, none } = printing.texts.documents
  return recordGrid(
    printing,
    'organisations',
    organisations,
    {
      columns: [
        ['legalName', 3],
        ['roleInFile', 2.5],
        [['address', 'country'], 3.5],
        [['email', 'phone'], 3.5],
      ],
    },
    { description: descriptions.organisations, empty: none },
  )
}

function establishmentsGrid(printing: Printing, main: Organisation): Block {
  const group = { of: 'establishments', fields: rowDefinitions.establishments.fields } as const
  const columns = [
    column(printing, group, 'name', 4),
    column(printing, group, 'country', 2),
    column(printing, group, 'isMain', 2),
  ]
  const { descriptions, none } = printing.texts.documents
  return rowGrid(printing, group, rowsOf(main.establishments), columns, {
    description: descriptions.establishments,
    empty: none,
  })
}

function* arrangements(printing: Printing, chosen: Chosen): Generator<Block> {
  const { d01, descriptions, none } = printing.texts.documents
  const group = { of: 'responsibilities', fields: rowDefinitions.responsibilities.fields } as const
  for (const arrangement of relatedTo(printing, chosen, 'jointControls')) {
    yield heading(`${d01.arrangement} · ${arrangement.ref}`, `arrangement-${arrangement.ref.replace(/\W/g, '')}`)
    yield factsAndExtra(printing, 'jointControls', arrangement, [
      'title',
      'parties',
      'arrangementDocument',
      'contactPoint',
      'essenceMadeAvailable',
      'essenceWhere',
      'signedOn',
      'reviewOn',
    ])
    const columns = [
      column(printing, group, 'duty', 3),
      column(printing, group, 'party', 3),
      column(printing, group, 'remark', 4),
    ]
    yield rowGrid(printing, group, rowsOf(arrangement.responsibilities), columns, {
      description: descriptions.duties,
      empty: none,
    })
  }
}

/** How the record is kept: scope, version, authorities, versions handed over (GDPR 30(4), 5(2)). */
export function* keepingPart(printing: Printing, activities: number): Generator<Block> {
  const { d01 } = printing.texts.documents
  const file = clientFileOf(printing.dossier)
  yield { kind: 'paragraph', text: d01.scope(activities) }
  if (printing.records.length > 0) yield { kind: 'paragraph', text: d01.selection(printing.records.join(', ')) }
  yield factsAndExtra(printing, 'clientFile', file, [
    'fileName',
    'mainOrganisation',
    'jurisdictionPacks',
    'leadAuthority',
    'documentLanguages',
    'registerVersion',
    'confidentiality',
  ])
  if (file.snapshots.length === 0 || !mayTell(printing.audience, 'clientFile', 'snapshots')) return
  yield heading(d01.snapshots, 'snapshots')
  yield snapshotsTable(printing)
}

/** Versions of the record handed to others. */
export function snapshotsTable(printing: Printing): Grid {
  const { descriptions, none } = printing.texts.documents
  const { snapshots } = clientFileOf(printing.dossier)
  const group = { of: 'snapshots', fields: rowDefinitions.snapshots.fields } as const
  const columns = [
    column(printing, group, 'date', 2),
    column(printing, group, 'reason', 4),
    column(printing, group, 'givenTo', 3),
  ]
  return rowGrid(printing, group, rowsOf(snapshots), columns, { description: descriptions.snapshots, empty: none })
}

/** Name of the DPO for a cover; empty when none is recorded. */
export const dpoName = ({ dossier }: Printing): string =>
  findRecord(dossier, 'persons', mainOrganisationOf(dossier)?.dpo ?? '')?.fullName ?? ''
