import { rowDefinitions, type Activity } from '@core/registers'
import { nextReviewOn } from '@core/law/review-date'
import { isByPublicBody } from '@core/law/controllers'
import { rightsOpen } from '@core/law/rights'
import { plainText, type Block, type Grid } from '../blocks'
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
  ])
  const computed = [
    { label: documents.rightsOpen, said: rights('yes') },
    { label: documents.rightsLimited, said: rights('limited') },
  ].filter(({ said }) => said !== '')
  return [withFacts(block, ...computed.map(({ label, said }) => fact(label, said)))]
}

export const consent = (printing: Printing, activity: Activity): Block[] => [
  facts(printing, 'activities', activity, ['withdrawalMechanism', 'preferencesSettings']),
]

export function security(printing: Printing, activity: Activity): Block[] {
  const { documents } = printing.texts
  const group = { of: 'measureLinks', fields: rowDefinitions.measureLinks.fields } as const
  const cookies = { of: 'cookiesTrackers', fields: rowDefinitions.cookiesTrackers.fields } as const
  const measure: RowColumn = {
    ...column(printing, group, 'measure', 5),
    value: (row) => measureInWords(printing, String(row['measure'])),
  }
  const blocks: Block[] = [
    rowGrid(
      printing,
      group,
      rowsOf(activity.securityMeasures),
      [measure, column(printing, group, 'state', 2), column(printing, group, 'verifiedOn', 2)],
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
  const columns = [column(printing, group, 'criterion', 4), reasoned(printing, 6)]
  const words = { description: documents.descriptions.criteria, empty: documents.none }
  return [...blocks, rowGrid(printing, group, rowsOf(activity.wp248), columns, words)]
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

export function review(printing: Printing, activity: Activity): Block[] {
  const next = nextReviewOn(activity, printing.parameters)
  const { documents } = printing.texts
  return [
    withFacts(
      facts(printing, 'activities', activity, ['lastReviewedOn', 'reviewEveryMonths', 'attachments']),
      ...(next ? [fact(documents.nextReview, formatDate(next, printing.language))] : []),
    ),
  ]
}
