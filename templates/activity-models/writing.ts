import type { CodeOf } from '@core/codes'
import type { Activity, DataItem, Purpose, Subject } from '@core/registers'
import type { Said } from '../knowledge/knowledge'
import type { LinkedRecord, ShippedModel } from './activity-model'
import { usualMeasure, type UsualMeasure } from './usual-measures'
import { usualRetention, type UsualRetention } from './usual-retention'

/**
 * How a model is written down: a lawyer reads it line by line, as purposes, people, data and what becomes of them. What
 * every model says alike is said here once.
 */

/** French, then English. */
export type Pair = readonly [fr: string, en: string]
export const say = ([fr, en]: Pair): Said => ({ fr, en })

type Row<T> = Partial<Omit<T, 'id'>>
/** A row under the model's own key. */
type Keyed<T> = Row<T> & { readonly id: string }

export const purpose = (
  id: string,
  title: Pair,
  legalBasis: CodeOf<'legalBasis'>,
  why: Pair,
  more: Row<Purpose> = {},
): Keyed<Purpose> => ({
  id,
  title: say(title),
  legalBasis,
  legalBasisJustification: say(why),
  ...(legalBasis === 'legitimateInterests' ? { interestsPursued: say(why) } : {}),
  directMarketing: 'no',
  ...more,
})

export const people = (
  id: string,
  category: CodeOf<'subjectCategory'>,
  detail?: Pair,
  more: Row<Subject> = {},
): Keyed<Subject> => ({ id, category, ...(detail ? { detail: say(detail) } : {}), ...more })

/** How data come in. */
export const asked = { source: 'subject', mandatory: 'neededForContract' } as const
export const byLaw = { source: 'subject', mandatory: 'statutory' } as const
export const free = { source: 'subject', mandatory: 'optional' } as const
export const own = { source: 'derived' } as const
export const device = { source: 'device' } as const
export const from = (source: CodeOf<'dataSource'>, detail: Pair) => ({ source, sourceDetail: say(detail) }) as const

interface DataLine {
  readonly of: readonly string[]
  readonly for: readonly string[]
  readonly why: Pair
  readonly kept: UsualRetention
  readonly how: Row<DataItem>
}
export const data = (
  id: string,
  category: CodeOf<'dataCategory'>,
  detail: Pair,
  { of, for: purposes, why, kept, how }: DataLine,
): Keyed<DataItem> & { readonly retention: UsualRetention } => ({
  id,
  category,
  detail: say(detail),
  subjects: of,
  purposes,
  necessity: say(why),
  ...how,
  retention: kept,
})

/** Who reads the data in the house, and what for. */
export type Inside = readonly [service: Pair, reason: Pair]
/** Who receives them outside, as what, and what for. */
export type Outside = readonly [recipient: Pair, role: CodeOf<'recipientRole'>, purpose: Pair]
export type Criterion = readonly [criterion: CodeOf<'wp248Criterion'>, why: Pair]

interface Draft extends Partial<Pick<ShippedModel, 'sectors' | 'countries' | 'jurisdictions'>> {
  readonly id: string
  readonly edition?: number
  readonly title: Pair
  readonly summary: Pair
  readonly usualIn: ShippedModel['usualIn']
  readonly description: Pair
  readonly texts: readonly string[]
  readonly purposes: readonly Keyed<Purpose>[]
  readonly people: readonly Keyed<Subject>[]
  readonly data: readonly (Keyed<DataItem> & { readonly retention: UsualRetention })[]
  readonly collection: CodeOf<'collectionMode'>
  readonly inside: readonly Inside[]
  readonly outside: readonly Outside[]
  readonly processors: readonly Pair[]
  readonly measures: readonly UsualMeasure[]
  readonly dpia: Pair
  readonly criteria?: readonly Criterion[]
  /** Answers few models give. */
  readonly more?: Partial<Omit<Activity, 'id' | 'purposes' | 'subjects' | 'dataItems'>>
}

const moments = {
  direct: ['Au moment où les données sont recueillies', 'When the data are collected'],
  indirect: [
    'Dans le mois qui suit la réception des données, ou au premier échange avec la personne',
    'Within a month of receiving the data, or at the first exchange with the person',
  ],
  both: [
    'Au moment du recueil ; dans le mois pour ce qui vient d’autres sources',
    'When collected; within a month for what comes from other sources',
  ],
} as const satisfies Record<CodeOf<'collectionMode'>, Pair>

const refusal: Pair = [
  'Sans les données signalées comme obligatoires, la démarche ne peut pas aboutir ; les autres peuvent être refusées sans conséquence.',
  'Without the data marked as mandatory the matter cannot be completed; the others may be refused without consequence.',
]

export function writeModel(draft: Draft): ShippedModel {
  const { id, title, texts, purposes, data: dataItems, collection, criteria = [], more = {} } = draft
  const isDue =
    collection !== 'indirect' && dataItems.some(({ mandatory = '' }) => !['', 'optional'].includes(mandatory))
  const kept = [...new Set(dataItems.map(({ retention }) => retention))]
  const vulnerable = draft.people.some((each) => each.category === 'employees' || each.category === 'applicants')
  return {
    format: 'trente-activity-model',
    version: 1,
    id,
    edition: draft.edition ?? 1,
    title: say(title),
    summary: say(draft.summary),
    sectors: draft.sectors ?? [],
    usualIn: draft.usualIn,
    countries: draft.countries ?? [],
    jurisdictions: draft.jurisdictions ?? ['FR'],
    usualProcessors: draft.processors.map(say),
    dpiaHint: say(draft.dpia),
    activity: {
      name: say(title),
      description: say(draft.description),
      legalFrameworks: texts,
      purposes: purposes.map((each, at) => ({ ...each, isMain: at === 0 ? ('yes' as const) : ('no' as const) })),
      subjects: draft.people,
      ...(vulnerable ? { vulnerableKinds: ['employees' as const] } : {}),
      dataItems,
      internalRecipients: draft.inside.map(([service, reason], at) => ({
        id: `inside-${at + 1}`,
        service: say(service),
        reason: say(reason),
      })),
      externalRecipients: draft.outside.map(([recipient, role, what], at) => ({
        id: `outside-${at + 1}`,
        recipient: say(recipient),
        role,
        purpose: say(what),
      })),
      collectionMode: collection,
      noticeMoment: say(moments[collection]),
      ...(isDue ? { consequencesOfRefusal: say(refusal) } : {}),
      securityMeasures: draft.measures.map((measure) => ({ id: `link-${measure}`, measure: `measure-${measure}` })),
      wp248: criteria.map(([criterion, why]) => ({
        id: criterion,
        criterion,
        answer: 'yes' as const,
        justification: say(why),
      })),
      ...more,
    },
    linked: [
      ...kept.map((key): LinkedRecord => usualRetention(key)),
      ...draft.measures.map((measure) => usualMeasure(`measure-${measure}`, measure)),
    ],
  }
}
