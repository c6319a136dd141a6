import { rowDefinitions, type Activity } from '@core/registers'
import { nextReviewOn } from '@core/law/review-date'
import { isByPublicBody } from '@core/law/controllers'
import { rightsOpen } from '@core/law/rights'
import { plainText, type Block, type Fact, type Facts, type Grid } from '../blocks'
import { mayTell } from './editions'
import { column, fact, facts, plainGrid, rowGrid, rowsOf, withFacts, type RowColumn } from './parts'
import { linked, type Printing } from './printing'
import { formatDate } from '@core/texts/format'

/** An activity's sheet: what people are told and may ask, what protects them, what was decided about the risk. */
export function information(printing: Printing, activity: Activity): Block[] {
  const { documents, codes } = printing.texts
  const open = rightsOpen(activity, {
    law: printing.parameters,
    byPublicBody: isByPublicBody(activity, printing.dossier),
  })
  const rights = (state: 'yes' | 'limited') =>
    (Object.keys(open) as (keyof typeof open)[])
      .filter((right) => open[right] === state)
      .map((right) => codes.right[right])
      .join(', ')
  const block = facts(printing, 'activities', activity, [
    'collectionMode',
    'noticeDocuments',
    'noticeMoment',
    'noticeGivenOn',
    'noticeChannel',
    'noticeExemption',
    'noticeExemptionReason',
    'consequencesOfRefusal',
    'safeguardsCopy',
    'complaintAuthority',
    'layered',
    'plainLanguageCheck',
    'rightsOverride',
    'rightsOverrideReason',
    'rightsContact',
    'rightsProcedure',
    'objectionMechanism',
    'portabilityFormat',
    'explanationChannel',
    'withdrawalMechanism',
    'preferencesSettings',
  ])
  const computed = [
    { label: documents.rightsOpen, said: rights('yes') },
    { label: documents.rightsLimited, said: rights('limited') },
  ].filter(({ said }) => said !== '')
  return [withFacts(block, ...computed.map(({ label, said }) => fact(label, said)))]
}

export function security(printing: Printing, activity: Activity): Block[] {
  const { documents } = printing.texts
  const group = { of: 'measureLinks', fields: rowDefinitions.measureLinks.fields } as const
  const cookies = { of: 'cookiesTrackers', fields: rowDefinitions.cookiesTrackers.fields } as const
  const measure: RowColumn = {
    ...column(printing, group, 'measure', 6.6),
    value: (row) => measureInWords(printing, String(row['measure'])),
  }
  const blocks: Block[] = [
    rowGrid(
      printing,
      group,
      rowsOf(activity.securityMeasures),
      [measure, column(printing, group, 'state', 1.7), column(printing, group, 'verifiedOn', 1.7)],
      {
        description: documents.descriptions.security,
        empty: documents.none,
      },
    ),
    facts(printing, 'activities', activity, [
      'byDesignMeasures',
      'byDefaultMeasures',
      'pseudonymised',
      'encryptedAtRest',
      'encryptedInTransit',
      'accuracyMeasures',
      'supportingAssets',
    ]),
  ]
  if (activity.cookiesTrackers.length > 0) {
    blocks.push(
      rowGrid(
        printing,
        cookies,
        rowsOf(activity.cookiesTrackers),
        [column(printing, cookies, 'name', 3), column(printing, cookies, 'purpose', 4)],
        {
          description: documents.descriptions.cookies,
          empty: documents.none,
        },
      ),
    )
  }
  return blocks
}

export function shortSecurity(printing: Printing, activity: Activity): Grid {
  const group = { of: 'measureLinks', fields: rowDefinitions.measureLinks.fields } as const
  const { documents } = printing.texts
  const measure: RowColumn = {
    ...column(printing, group, 'measure', 6),
    value: (row) => measureInWords(printing, String(row['measure'])),
  }
  const columns = [measure, column(printing, group, 'state', 2)]
  const words = { description: documents.descriptions.security, empty: documents.none }
  return plainGrid(printing, group.of, rowsOf(activity.securityMeasures), columns, words)
}

/** What may be said of a measure outside: the wording meant for it, or its title; never the exploitable detail. */
export function measureInWords(printing: Printing, id: string): string {
  const measure = linked(printing, 'securityMeasures', id)
  if (!measure) return ''
  return printing.words.text(measure.publicWording) || printing.words.text(measure.title)
}

export const ethics = (printing: Printing, activity: Activity): Block[] => [
  facts(printing, 'activities', activity, [
    'profiling',
    'automatedDecision',
    'art22Exception',
    'art22Safeguards',
    'decisionLogic',
    'decisionEffects',
    'algorithmicSystems',
    'surveillanceLevel',
    'surveillanceJustification',
    'workersConsulted',
    'workersConsultedOn',
    'manipulationCheck',
    'darkPatterns',
    'inclusionMeasures',
    'benefitForPeople',
  ]),
]

export function dpiaDecision(printing: Printing, activity: Activity): Block[] {
  const group = { of: 'wp248Answers', fields: rowDefinitions.wp248Answers.fields } as const
  const { documents } = printing.texts
  const blocks: Block[] = [
    facts(printing, 'activities', activity, [
      'dpiaDecision',
      'dpiaDecisionReason',
      'dpia',
      'inherentRisk',
      'initialRiskNote',
    ]),
  ]
  if (activity.wp248.length === 0) return blocks
  const columns = [column(printing, group, 'criterion', 5), reasoned(printing, 5)]
  const words = { description: documents.descriptions.criteria, empty: documents.none }
  return [...blocks, alikeTogether(printing, rowGrid(printing, group, rowsOf(activity.wp248), columns, words))]
}

/** Criteria with the same answer and no reason for it stand on one line. */
function alikeTogether({ texts, words }: Printing, grid: Grid): Grid {
  const plain = new Set((['yes', 'no', 'unknown'] as const).map((answer) => words.tri(answer)))
  const saidOf = ([, answer = '']: Grid['rows'][number]) => plainText(answer)
  const rows = grid.rows.flatMap((row) => {
    const said = saidOf(row)
    if (!plain.has(said)) return [row]
    const alike = grid.rows.filter((each) => saidOf(each) === said)
    if (alike[0] !== row) return []
    return [[alike.map(([name = '']) => plainText(name)).join(texts.spoken.semicolon), said]]
  })
  return { ...grid, rows }
}

/** « Oui · toute la population »: an answer and why, in one cell. */
function reasoned(printing: Printing, share: number): RowColumn {
  const group = { of: 'wp248Answers', fields: rowDefinitions.wp248Answers.fields } as const
  const [answer, reason] = [column(printing, group, 'answer', share), column(printing, group, 'justification', share)]
  return {
    ...answer,
    tells: ['answer', 'justification'],
    value: (row) =>
      [answer, reason]
        .map(({ value }) => plainText(value(row)))
        .filter((text) => text !== '')
        .join(printing.texts.documents.parting),
  }
}

/** When it was looked at last, and when it will be again. */
export function reviewed(printing: Printing, activity: Activity): readonly Fact[] {
  const isTold = mayTell(printing.audience, 'activities', 'reviewEveryMonths')
  const next = isTold ? nextReviewOn(activity, printing.parameters) : null
  const { nextReview } = printing.texts.documents
  return [
    ...facts(printing, 'activities', activity, ['lastReviewedOn', 'reviewEveryMonths']).rows,
    ...(next ? [{ ...fact(nextReview, formatDate(next, printing.language)), brief: 'word' as const }] : []),
  ]
}

export const attached = (printing: Printing, activity: Activity): Facts =>
  facts(printing, 'activities', activity, ['attachments'])
