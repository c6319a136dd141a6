import type { Activity } from '@core/registers'
import type { Block } from '../blocks'
import * as flows from './activity-data-and-flows'
import * as safeguards from './activity-safeguards'
import * as who from './activity-who-and-why'
import { anchorOf } from './activity-who-and-why'
import { findingsPart } from './findings-part'
import { historyPart } from './history-part'
import { nationalPart } from './pack-parts'
import { withoutSources } from './parts'
import { hasAnnexes, printed, type Printing } from './printing'

/** D03, the sheet of one activity: GDPR Art. 30(1) and what a DPO keeps around it. */
export function* d03ActivitySheet(printing: Printing): Generator<Block> {
  const { documents } = printing.texts
  const activities = printed(printing, 'activities')
  if (activities.length === 0) yield { kind: 'paragraph', text: documents.noSheet }
  for (const activity of activities) yield* activitySheet(printing, activity, activities.length > 1)
}

/** Without the sources: the cover cites the article, and a sheet is read at a glance. */
export function* activitySheet(printing: Printing, activity: Activity, ofSeveral = false): Generator<Block> {
  for (const block of sections(printing, activity, ofSeveral))
    yield block.kind === 'facts' ? withoutSources(block) : block
}

function* sections(printing: Printing, activity: Activity, ofSeveral: boolean): Generator<Block> {
  const { documents } = printing.texts
  const titles = documents.d03
  const anchor = anchorOf(activity)
  const name = `${activity.ref} · ${printing.words.text(activity.name)}`
  yield { kind: 'heading', level: 1, text: name, anchor, newPage: true, record: activity.ref }
  const section = (text: string, key: string): Block => ({
    kind: 'heading',
    level: 2,
    text,
    anchor: `${anchor}-${key}`,
    // The contents of many sheets tell where each begins, on one page.
    ...(ofSeveral ? { unlisted: true } : {}),
  })
  const parts: readonly (readonly [title: string, key: string, blocks: readonly Block[]])[] = [
    [titles.identification, 'id', who.identification(printing, activity)],
    [titles.actors, 'act', who.actors(printing, activity)],
    [titles.purposes, 'pur', [who.purposes(printing, activity)]],
    [titles.people, 'peo', who.people(printing, activity)],
    [titles.data, 'dat', [flows.ordinaryData(printing, activity)]],
    [titles.sensitive, 'sen', flows.sensitiveData(printing, activity)],
    [titles.recipients, 'rec', flows.recipients(printing, activity)],
    [titles.processors, 'pro', [flows.processorsOf(printing, activity)]],
    [titles.transfers, 'tra', flows.transfersOf(printing, activity)],
    [titles.retention, 'ret', [flows.retentionOf(printing, activity)]],
    [titles.information, 'inf', safeguards.information(printing, activity)],
    [titles.consent, 'con', safeguards.consent(printing, activity)],
    [titles.security, 'sec', safeguards.security(printing, activity)],
    [titles.ethics, 'eth', safeguards.ethics(printing, activity)],
    [titles.dpia, 'dpi', safeguards.dpiaDecision(printing, activity)],
  ]
  for (const [title, key, blocks] of parts) yield* told(printing, section(title, key), blocks)
  yield* nationalPart(printing, 'activities', activity, section(documents.national, 'nat'))
  yield* told(printing, section(titles.review, 'rev'), safeguards.review(printing, activity))
  if (!hasAnnexes(printing)) return
  yield historyPart(printing, (record) => record === activity.id)
  yield section(titles.annex, 'ann')
  yield findingsPart(printing, (record) => record === activity.id)
}

/** A section that has nothing to tell says so, once; citizens are not told what a sheet keeps for others. */
function* told({ audience, texts }: Printing, heading: Block, blocks: readonly Block[]): Generator<Block> {
  const telling = blocks.filter((block) => block.kind !== 'facts' || block.rows.length > 0)
  if (telling.length > 0) yield* [heading, ...telling]
  else if (audience !== 'public')
    yield* [heading, { kind: 'paragraph', text: texts.documents.printer.notStated, tone: 'quiet' }]
}
