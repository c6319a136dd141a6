import type { CodeOf } from '@core/codes'
import type { IsoDate } from '@core/kinds'
import type { Activity, Person } from '@core/registers'
import type { LawParameters } from '@core/law/parameters'
import { nextReviewOn } from '@core/law/review-date'
import { sensitivityOf } from '@core/law/sensitivity'
import { fold } from '@core/folding/fold'
import type { Texts } from '@core/texts/texts'
import type { WindowLanguage } from '@core/texts/languages'
import { textIn } from '@core/kinds'

/** What the list shows of an activity, worded once and kept while the record stays the same value. */
export interface ActivityRow {
  readonly id: string
  readonly ref: string
  readonly name: string
  readonly named: boolean
  readonly department: string
  readonly owner: string
  readonly status: string
  readonly live: boolean
  readonly bases: readonly { readonly point: string; readonly words: string }[]
  /** Null when no data are listed yet: unknown, which is not "none". */
  readonly sensitive: readonly string[] | null
  /** Null when nothing is said of transfers yet. */
  readonly transfers: readonly string[] | null
  readonly dpia: 'undecided' | 'notRequired' | 'linked' | 'missing'
  readonly review: IsoDate
  readonly overdue: boolean
  readonly updated: string
  /** Everything a person may look for in it, folded. */
  readonly folded: string
}

export interface RowContext {
  readonly language: WindowLanguage
  readonly texts: Texts
  readonly persons: readonly Person[]
  readonly today: IsoDate
  readonly parameters: Pick<LawParameters, 'reviewMonthsDefault'>
  readonly country: (code: string) => string
}

/** Point of Art. 6(1) as lawyers cite it; the Swiss case has none. */
const pointOf: Readonly<Record<CodeOf<'legalBasis'>, string>> = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  legalObligation: '6(1)(c)',
  vitalInterests: '6(1)(d)',
  publicTask: '6(1)(e)',
  legitimateInterests: '6(1)(f)',
  ukRecognisedLI: '6(1)(ea)',
  chNoBasisNeeded: 'LPD',
}

const once = <V>(values: readonly V[]) => [...new Set(values)]

function sensitiveMarks(activity: Activity, texts: Texts): readonly string[] | null {
  if (activity.dataItems.length === 0) return null
  const short: Readonly<Record<string, string>> = texts.shell.list.sensitiveShort
  const marks = activity.dataItems.flatMap((item) => {
    const grade = sensitivityOf(item)
    const grave = grade === 'special' || grade === 'criminal' ? [short[item.category] ?? short[grade] ?? ''] : []
    const numbered = item.category === 'nationalId' || item.nationalId === 'yes'
    return numbered ? [...grave, texts.shell.list.sensitiveShort.nationalId] : grave
  })
  return once(marks)
}

function transferMarks(activity: Activity, context: RowContext): readonly string[] | null {
  const named = once(activity.transfers.map(({ destination }) => destination).filter((code) => code !== ''))
  if (named.length > 0) return named.map(context.country)
  if (activity.transfers.length > 0 || activity.transfersDeclared === 'yes')
    return [context.texts.shell.list.yesToDetail]
  return activity.transfersDeclared === 'no' ? [] : null
}

function dpiaState({ dpiaDecision, dpia }: Activity): ActivityRow['dpia'] {
  if (dpiaDecision === 'notRequired') return 'notRequired'
  if (dpiaDecision === 'required') return dpia === '' ? 'missing' : 'linked'
  return 'undecided'
}

export function activityRow(activity: Activity, context: RowContext): ActivityRow {
  const { language, texts, today, parameters } = context
  const codes = once(activity.purposes.map(({ legalBasis }) => legalBasis)).filter((code) => code !== '')
  const name = textIn(activity.name, language)
  const department = textIn(activity.department, language)
  const owner = context.persons.find(({ id }) => id === activity.owner)?.fullName ?? ''
  const ended = activity.status === 'ended' || activity.status === 'archived'
  const review = nextReviewOn(activity, parameters)
  return {
    id: activity.id,
    ref: activity.ref,
    name: name || texts.shell.list.unnamed,
    named: name !== '',
    department,
    owner,
    status: activity.status === '' ? '' : texts.codes.activityStatus[activity.status],
    live: activity.status === 'active',
    bases: codes.map((code) => ({ point: pointOf[code], words: texts.shell.list.basesShort[code] })),
    sensitive: sensitiveMarks(activity, texts),
    transfers: transferMarks(activity, context),
    dpia: dpiaState(activity),
    review,
    overdue: !ended && review !== '' && review < today,
    updated: activity.updatedAt,
    folded: fold([activity.ref, activity.name.fr, activity.name.en, department, owner, ...activity.tags].join(' ')),
  }
}
