import { completenessOf } from '@core/asked/completeness'
import { dpiasOf, isAlive, isFavourable } from '@core/dpia/coverage'
import { mainOrganisationOf } from '@core/dossier/references'
import { needsDpia, running } from '@core/indicators/indicators'
import type { Activity, RecordIn } from '@core/registers'
import { formatDate } from '@core/texts/format'
import type { Fact, Grid, Text } from '../blocks'
import { quiet, stated } from './gaps-told'
import { dpiaList } from './dpia-list'
import { countedFact, countsOf } from './figures'
import { fact, facts } from './parts'
import { day, hasAnnexes, printed, type Printing } from './printing'
import { byDay, callIfAny, counted, countedIfAny, gap, partIfAny, under, undatedNote } from './year'
import type { YearChapter, YearPrint } from './year'

/** Who answers and with what means, what the record states, what was assessed and advised. */

export function organisationChapter({ printing }: YearPrint): YearChapter {
  const main = mainOrganisationOf(printing.dossier)
  if (!main) return { blocks: [] }
  const { today } = printing.texts.documents.yearReport.organisation
  const answers = facts(printing, 'organisations', main, [
    'headcount',
    'dpoRequired',
    'dpo',
    'dpoKind',
    'dpoNotifiedOn',
    'dpoContactPublished',
    'dpoReportsTo',
    'dpoResources',
    'dpoOtherDuties',
    'dpoConflictCheck',
  ])
  return {
    blocks: [
      quiet(today(day(printing.today, printing))),
      ...stated(printing, {
        kind: 'facts',
        rows: answers.rows.map(({ label, value }) => ({ label, value })),
      }),
    ],
  }
}

/** The processings of the report that run today. */
export const currentActivities = (printing: Printing): readonly Activity[] => {
  const chosen = new Set(printed(printing, 'activities'))
  return running(printing).filter((activity) => chosen.has(activity))
}

export function recordChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.record
  const all = printed(printing, 'activities')
  if (all.length === 0) return { blocks: [] }
  const current = currentActivities(printing)
  const { within, before, after, undated } = byDay(print, current, ({ lastReviewedOn }) => lastReviewedOn)
  const lacking = current.filter((activity) => lacksOf(printing, activity).length > 0)
  const whole = current.filter((activity) => !lacking.includes(activity))
  const statuses = countsOf(all.map(({ status }) => status))
  const { line } = printing.texts.documents.requests.d11
  return {
    figures: [
      {
        label: said.current,
        count: current.length,
        parts: [
          ...partIfAny(print, said.reviewed, within.length),
          ...partIfAny(print, said.reviewedBefore, before.length),
          ...partIfAny(print, said.reviewedSince, after.length),
          ...partIfAny(print, said.reviewUnknown, undated.length),
        ],
      },
    ],
    calls: callIfAny(print, said.lacking, lacking),
    blocks: [
      {
        kind: 'facts',
        rows: [
          countedFact(
            said.byStatus,
            statuses,
            (status) => (status === '' ? said.statusUnknown : printing.texts.codes.activityStatus[status]),
            line,
          ),
          { ...fact(said.current, printing.words.number(current.length)), source: said.currentSays },
          counted(print, said.reviewed, within),
          ...countedIfAny(print, said.reviewedBefore, before),
          ...countedIfAny(print, said.reviewedSince, after),
          ...countedIfAny(print, said.reviewUnknown, undated),
          counted(print, said.whole, whole),
          counted(print, said.lacking, lacking),
          ...pointsFacts(printing),
        ],
      },
      ...(lacking.length === 0 ? [] : [lackingGrid(printing, lacking)]),
    ],
  }
}

/** Elements of Art. 30(1) that a sheet does not state, by the section of the form where they are asked. */
function lacksOf({ dossier, texts }: Printing, activity: Activity): readonly string[] {
  const titles = texts.registers.activities.sections
  return [...new Set(completenessOf(activity, dossier).missing.map(({ section }) => titles[section].title))]
}

function lackingGrid(printing: Printing, activities: readonly Activity[]): Grid {
  const { lackingTable, columns } = printing.texts.documents.yearReport.record
  const { notStated } = printing.texts.documents.printer
  return {
    kind: 'grid',
    description: lackingTable,
    empty: '',
    columns: [
      { label: printing.texts.documents.ref, share: 1.4 },
      { label: columns.name, share: 5 },
      { label: columns.lacks, share: 6 },
    ],
    rows: activities.map((activity) => [
      activity.ref,
      printing.words.text(activity.name) || notStated,
      lacksOf(printing, activity).join(', '),
    ]),
  }
}

/** Points to settle are told where they are asked for; advice stays in the house. */
function pointsFacts(printing: Printing): readonly Fact[] {
  if (!hasAnnexes(printing) || printing.records.length > 0) return []
  const { points, noPoint, dismissed } = printing.texts.documents.yearReport.record
  const { severity } = printing.texts.documents
  const told = (['error', 'warning', 'advice'] as const).filter(
    (each) => each !== 'advice' || printing.audience === 'internal',
  )
  const open = printing.findings().open.filter((finding) => told.includes(finding.severity))
  const setAside = printing.findings().dismissed.filter(({ finding }) => told.includes(finding.severity))
  const lines = told
    .map((each) => ({ each, count: open.filter((finding) => finding.severity === each).length }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => printing.texts.documents.requests.d11.line(severity[each], count))
  return [
    fact(points, lines.join('\n') || noPoint),
    ...(setAside.length === 0 ? [] : [fact(dismissed, printing.words.number(setAside.length))]),
  ]
}

export function dpiasChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.dpias
  const dpias = printed(printing, 'dpias')
  const alive = dpias.filter(isAlive)
  const decided = byDay(
    print,
    alive.filter(({ outcome }) => outcome !== ''),
    ({ decidedOn }) => decidedOn,
  )
  const open = alive.filter(({ outcome }) => outcome === '')
  const needed = currentActivities(printing).filter((activity) => needsDpia(activity, printing))
  const uncovered = needed.filter((activity) => !dpiasOf(activity, printing.dossier).some(isFavourable))
  const advice = byDay(print, printed(printing, 'dpoAdvice'), ({ date }) => date)
  const notFollowed = advice.within.filter(({ followed }) => followed === 'no')
  const unknown = advice.within.filter(({ followed }) => followed === 'unknown')
  const shown = dpias.filter(
    (dpia) => decided.within.includes(dpia) || decided.undated.includes(dpia) || open.includes(dpia),
  )
  const isSilent = dpias.length + needed.length + advice.within.length === 0
  return {
    figures: [
      {
        label: said.decided,
        count: decided.within.length,
      },
      {
        label: said.advice,
        count: advice.within.length,
        parts: [
          ...partIfAny(print, said.notFollowed, notFollowed.length),
          ...partIfAny(print, said.unknown, unknown.length),
        ],
      },
    ],
    calls: [
      ...callIfAny(print, said.uncovered, uncovered),
      ...callIfAny(print, said.open, open),
      ...callIfAny(print, said.notFollowed, notFollowed),
    ],
    blocks: isSilent
      ? []
      : [
          {
            kind: 'facts',
            rows: [
              counted(print, said.decided, decided.within),
              ...countedIfAny(print, said.decidedBefore, decided.before),
              ...countedIfAny(print, said.decidedSince, decided.after),
              ...countedIfAny(print, said.undated, decided.undated),
              counted(print, said.open, open),
              ...countedIfAny(
                print,
                said.abandoned,
                dpias.filter((dpia) => !isAlive(dpia)),
              ),
              counted(print, said.needed, needed),
              counted(
                print,
                said.covered,
                needed.filter((activity) => !uncovered.includes(activity)),
              ),
              ...countedIfAny(print, said.uncovered, uncovered),
              counted(print, said.advice, advice.within),
            ],
          },
          ...(shown.length === 0 ? [] : [dpiaList(printing, shown)]),
          ...(advice.within.length === 0 ? [] : [under(said.advice, 'advice'), adviceGrid(printing, advice.within)]),
        ],
    undated: undatedNote(print, advice.undated),
  }
}

type Advice = RecordIn<'dpoAdvice'>

function adviceGrid(printing: Printing, advice: readonly Advice[]): Grid {
  const { adviceTable, columns } = printing.texts.documents.yearReport.dpias
  const { notStated } = printing.texts.documents.printer
  return {
    kind: 'grid',
    description: adviceTable,
    empty: '',
    columns: [
      { label: printing.texts.documents.ref, share: 1.4 },
      { label: columns.on, share: 2 },
      { label: columns.subject, share: 6 },
      { label: columns.askedBy, share: 2.4 },
      { label: columns.followed, share: 3 },
    ],
    rows: advice.map((each): readonly Text[] => [
      each.ref,
      formatDate(each.date, printing.language),
      [
        { text: printing.words.text(each.subject) || notStated, strong: true },
        `\n${printing.words.text(each.advice) || notStated}`,
      ],
      each.askedBy || gap(notStated),
      followedInWords(printing, each),
    ]),
  }
}

function followedInWords({ texts, words }: Printing, { followed, notFollowedReason }: Advice): Text {
  const said = texts.documents.yearReport.dpias
  if (followed === 'yes') return said.followed
  if (followed === 'unknown') return gap(said.unknown)
  return [{ text: said.notFollowed, strong: true, alert: true }, `\n${words.text(notFollowedReason) || said.noReason}`]
}
