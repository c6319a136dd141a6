import type { Activity } from '@core/registers'
import type { Block, Facts } from '../blocks'
import * as flows from './activity-data-and-flows'
import * as safeguards from './activity-safeguards'
import * as who from './activity-who-and-why'
import { anchorOf } from './activity-who-and-why'
import { findingsPart } from './findings-part'
import { historyPart } from './history-part'
import { inShort } from './in-short'
import { nationalPart } from './pack-parts'
import { withFacts, withoutSources } from './parts'
import { hasAnnexes, printed, type Printing } from './printing'

/** D03, the sheet of one activity: GDPR Art. 30(1) and what a DPO keeps around it. */
export function* d03ActivitySheet(printing: Printing): Generator<Block> {
  const { documents } = printing.texts
  const activities = printed(printing, 'activities')
  if (activities.length === 0) yield { kind: 'paragraph', text: documents.noSheet }
  for (const activity of activities) yield* activitySheet(printing, activity, activities.length > 1)
}

/** Without the sources: the cover cites the article, and a sheet is read at a glance, on three pages or four. */
export function* activitySheet(printing: Printing, activity: Activity, ofSeveral = false): Generator<Block> {
  const decision = printing.texts.registers.activities.fields.dpiaDecision.label
  for (const block of sections(printing, activity, ofSeveral))
    yield block.kind === 'facts' ? inShort(printing, withoutSources(block), [decision]) : block
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
  const parts: readonly Part[] = [
    [titles.identification, 'id', identity(printing, activity)],
    [titles.purposes, 'pur', [who.purposes(printing, activity)]],
    [titles.people, 'peo', who.people(printing, activity)],
    ...dataParts(printing, activity),
    [titles.recipients, 'rec', flows.recipients(printing, activity)],
    [titles.processors, 'pro', [flows.processorsOf(printing, activity)]],
    [titles.transfers, 'tra', flows.transfersOf(printing, activity)],
    [titles.retention, 'ret', [flows.retentionOf(printing, activity)]],
    [titles.information, 'inf', safeguards.information(printing, activity)],
    [titles.security, 'sec', safeguards.security(printing, activity)],
    [titles.ethics, 'eth', safeguards.ethics(printing, activity)],
    [titles.dpia, 'dpi', safeguards.dpiaDecision(printing, activity)],
  ]
  for (const [title, key, blocks] of parts) yield* told(printing, section(title, key), blocks)
  yield* nationalPart(printing, 'activities', activity, section(documents.national, 'nat'))
  const attached = safeguards.attached(printing, activity)
  const isReviewed = attached.rows.length > 0 || hasAnnexes(printing)
  if (isReviewed) yield* [section(titles.review, 'rev'), attached]
  if (!hasAnnexes(printing)) return
  yield historyPart(printing, (record) => record === activity.id)
  yield section(titles.annex, 'ann')
  yield findingsPart(printing, (record) => record === activity.id)
}

type Part = readonly [title: string, key: string, blocks: readonly Block[]]

/** That no data are special is one sentence, not a section. */
function dataParts(printing: Printing, activity: Activity): readonly Part[] {
  const { d03, noneSpecial } = printing.texts.documents
  const sensitive = flows.sensitiveData(printing, activity)
  const ordinary = flows.ordinaryData(printing, activity)
  const isSilent = (block: Block) => (block.kind === 'grid' || block.kind === 'facts') && block.rows.length === 0
  if (!sensitive.every(isSilent))
    return [
      [d03.data, 'dat', [ordinary]],
      [d03.sensitive, 'sen', sensitive],
    ]
  const none: readonly Block[] =
    activity.dataItems.length > 0 ? [{ kind: 'paragraph', text: noneSpecial, tone: 'quiet' }] : []
  return [[d03.data, 'dat', [ordinary, ...none]]]
}

/** Who it is and who answers for it, with the days it was and will be looked at again. */
function identity(printing: Printing, activity: Activity): readonly Block[] {
  const [own, ...more] = who.identification(printing, activity)
  return [withFacts(own, ...safeguards.reviewed(printing, activity)), ...more, ...who.arrangement(printing, activity)]
}

/** A section that has nothing to tell says so, once; citizens are told neither what is open nor what a sheet keeps for others. */
function* told({ audience, texts }: Printing, heading: Block, blocks: readonly Block[]): Generator<Block> {
  const isPublic = audience === 'public'
  const telling = blocks
    .map((block) => (block.kind === 'facts' && isPublic ? answered(block) : block))
    .filter((block) => {
      if (block.kind === 'grid') return block.rows.length > 0 ? block.columns.length > 0 : !isPublic
      return block.kind !== 'facts' || block.rows.length > 0
    })
  if (telling.some(({ kind }) => kind !== 'heading')) yield* [heading, ...telling]
  else if (!isPublic) yield* [heading, { kind: 'paragraph', text: texts.documents.printer.notStated, tone: 'quiet' }]
}

const answered = ({ rows }: Facts): Facts => ({ kind: 'facts', rows: rows.filter(({ value }) => value.length > 0) })
