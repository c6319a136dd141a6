import type { Activity } from '@core/registers'
import type { Block } from '../blocks'
import * as flows from './activity-data-and-flows'
import * as safeguards from './activity-safeguards'
import * as who from './activity-who-and-why'
import { anchorOf } from './activity-who-and-why'
import { findingsPart } from './findings-part'
import { historyPart } from './history-part'
import { nationalPart } from './pack-parts'
import { printed, type Printing } from './printing'

/** D03, the sheet of one activity: GDPR Art. 30(1) and what a DPO keeps around it. */
export function* d03ActivitySheet(printing: Printing): Generator<Block> {
  const { documents } = printing.texts
  const activities = printed(printing, 'activities')
  if (activities.length === 0) yield { kind: 'paragraph', text: documents.noSheet }
  for (const activity of activities) yield* activitySheet(printing, activity)
}

export function* activitySheet(printing: Printing, activity: Activity): Generator<Block> {
  const titles = printing.texts.documents.d03
  const anchor = anchorOf(activity)
  const name = `${activity.ref} · ${printing.words.text(activity.name)}`
  yield { kind: 'heading', level: 1, text: name, anchor, newPage: true }
  const section = (text: string, key: string): Block => ({
    kind: 'heading',
    level: 2,
    text,
    anchor: `${anchor}-${key}`,
  })

  yield section(titles.identification, 'id')
  yield* who.identification(printing, activity)
  yield section(titles.actors, 'act')
  yield* who.actors(printing, activity)
  yield section(titles.purposes, 'pur')
  yield who.purposes(printing, activity)
  yield section(titles.people, 'peo')
  yield* who.people(printing, activity)
  yield section(titles.data, 'dat')
  yield flows.ordinaryData(printing, activity)
  yield section(titles.sensitive, 'sen')
  yield* flows.sensitiveData(printing, activity)
  yield section(titles.recipients, 'rec')
  yield* flows.recipients(printing, activity)
  yield section(titles.processors, 'pro')
  yield flows.processorsOf(printing, activity)
  yield section(titles.transfers, 'tra')
  yield* flows.transfersOf(printing, activity)
  yield section(titles.retention, 'ret')
  yield flows.retentionOf(printing, activity)
  yield section(titles.information, 'inf')
  yield* safeguards.information(printing, activity)
  yield section(titles.consent, 'con')
  yield* safeguards.consent(printing, activity)
  yield section(titles.security, 'sec')
  yield* safeguards.security(printing, activity)
  yield section(titles.ethics, 'eth')
  yield* safeguards.ethics(printing, activity)
  yield section(titles.dpia, 'dpi')
  yield* safeguards.dpiaDecision(printing, activity)
  yield* nationalPart(printing, 'activities', activity, section(printing.texts.documents.national, 'nat'))
  yield section(titles.review, 'rev')
  yield* safeguards.review(printing, activity)
  yield historyPart(printing, (record) => record === activity.id)
  if (printing.audience === 'public') return
  yield section(titles.annex, 'ann')
  yield findingsPart(printing, (record) => record === activity.id)
}
