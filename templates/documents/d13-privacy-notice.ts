import type { Dossier } from '@core/dossier/dossier'
import { isUnderGdpr } from '@core/law/regime'
import type { Activity } from '@core/registers'
import type { Block } from '../blocks'
import { inBrief } from './notice-brief'
import * as data from './notice-data'
import { numberedHeading, says, type Notice } from './notice-parts'
import * as flows from './notice-flows'
import * as people from './notice-people'
import * as rights from './notice-rights'
import { printed, type Printing } from './printing'
import { selectRecords, type WantedRefs } from './select-records'

/**
 * D13, what people are told: GDPR Art. 13 and 14. First what matters on half a page, then the whole in eleven points. One
 * notice for all the chosen activities: what differs is told activity by activity, what is common once.
 */
export function* d13PrivacyNotice(printing: Printing): Generator<Block> {
  const activities = activitiesToNotify(printing.dossier, printing.records)
  if (activities.length === 0) return yield says(printing.texts.refusals['not-under-gdpr']('D13', ''))
  const notice = noticeOf(printing, activities)
  const { words } = notice
  const [only, ...others] = activities
  const name = only && others.length === 0 ? printing.words.text(only.name) : ''
  yield { kind: 'heading', level: 1, text: words.subject(name), anchor: 'notice' }
  yield* inBrief(notice)
  for (const [at, [title, part]] of parts.entries()) {
    yield numberedHeading(notice, at + 1, title)
    yield* part(notice)
  }
}

/** What the law-enforcement directive alone governs is told to people under its own Art. 13. */
export const activitiesToNotify = (dossier: Dossier, refs: WantedRefs): readonly Activity[] =>
  selectRecords(dossier, 'activities', refs).filter(isUnderGdpr)

const parts = [
  ['responsible', people.responsible],
  ['purposes', data.purposes],
  ['data', data.dataUsed],
  ['recipients', flows.recipients],
  ['transfers', flows.transfers],
  ['retention', data.retention],
  ['rights', rights.yourRights],
  ['consent', rights.consent],
  ['decisions', rights.decisions],
  ['complaint', people.complaint],
  ['changes', changes],
] as const satisfies readonly (readonly [keyof Notice['words']['titles'], (notice: Notice) => Iterable<Block>])[]

/** Whatever the edition, it is handed to the people: nothing in it but what citizens are told. */
const noticeOf = (printing: Printing, activities: readonly Activity[]): Notice => ({
  printing: { ...printing, audience: 'public' },
  words: printing.texts.documents.notice,
  activities,
})

function* changes({ printing, words }: Notice): Generator<Block> {
  if (!printed(printing, 'activities').every(isUnderGdpr)) yield says(words.changes.otherRules)
  yield says(words.changes.promise)
  yield says(words.changes.version(rights.todayIn(printing)))
}
