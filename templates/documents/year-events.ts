import type { Breach, RecordIn } from '@core/registers'
import { isIn } from '@core/indicators/period'
import type { RequestState } from '@core/request/calendar'
import type { Block, Grid, Text } from '../blocks'
import type { Bar, BarLook } from '../pictures/bar-chart'
import { standingOf, type ClockStanding } from './breach-parts'
import { breachFigures, dayOf } from './d10-breach-register'
import { datedRequests, requestFigures, requestTable, type DatedRequest } from './d11-request-register'
import { countedFact, countsOf } from './figures'
import { fact } from './parts'
import { day, printed, type Printing } from './printing'
import { barPicture, byDay, callIfAny, counted, countedIfAny, gap, loud, partIfAny, under, undatedNote } from './year'
import type { YearChapter, YearPrint } from './year'

/** What happened to people's data, and what people asked or complained of. Nobody who asked is named. */

export function breachesChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.breaches
  const { standings } = printing.texts.documents.breaches.d10
  const { within, undated } = byDay(print, printed(printing, 'breaches'), dayOf)
  const late = within.filter((breach) => isLate(standingOf(printing, breach)))
  const states = countsOf(within.map((breach) => standingOf(printing, breach)))
  return {
    figures: [
      {
        label: said.figure,
        count: within.length,
        parts: [...states].flatMap(([state, count]) => partIfAny(print, standings[state], count)),
      },
    ],
    calls: callIfAny(print, said.late, late),
    blocks:
      within.length === 0
        ? []
        : [
            { kind: 'facts', rows: breachFigures(printing, within).filter(({ value }) => value.length > 0) },
            barPicture(print, {
              title: said.picture,
              says: said.pictureSays(within.length),
              bars: barsOfKinds(printing, within),
            }),
            breachesTable(printing, within),
          ],
    undated: undatedNote(print, undated),
  }
}

const isLate = (standing: ClockStanding): boolean => standing === 'late' || standing === 'over'

/** The most frequent kind first; what nobody stated last, and drawn apart. */
function barsOfKinds({ texts }: Printing, breaches: readonly Breach[]): readonly Bar[] {
  const counts = [...countsOf(breaches.map(({ incidentKind }) => incidentKind))]
  return counts
    .sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || other - one)
    .map(([kind, count]) => ({
      label: kind === '' ? texts.documents.breaches.d10.kindUnknown : texts.codes.incidentKind[kind],
      count,
      look: kind === '' ? 'dashed' : 'solid',
    }))
}

function breachesTable(printing: Printing, breaches: readonly RecordIn<'breaches'>[]): Grid {
  const { tableSays, columns } = printing.texts.documents.yearReport.breaches
  const { d10, nothing } = printing.texts.documents.breaches
  const { codes, documents } = printing.texts
  return {
    kind: 'grid',
    description: tableSays,
    empty: nothing,
    columns: [
      { label: documents.ref, share: 1.4 },
      { label: columns.known, share: 2.2 },
      { label: columns.kind, share: 3.6 },
      { label: columns.risk, share: 2.4 },
      { label: columns.authority, share: 3.6 },
    ],
    rows: breaches.map((breach): readonly Text[] => {
      const standing = standingOf(printing, breach)
      const told = d10.standing[standing]
      return [
        breach.ref,
        day(dayOf(breach), printing),
        breach.incidentKind === '' ? gap(d10.kindUnknown) : codes.incidentKind[breach.incidentKind],
        breach.riskLevel === '' ? gap(d10.notAssessed) : codes.breachRisk[breach.riskLevel],
        isLate(standing) ? loud(told) : told,
      ]
    }),
  }
}

const stateLooks: Readonly<Record<Exclude<RequestState, 'notDated'>, BarLook>> = {
  answered: 'solid',
  answeredLate: 'dense',
  overdue: 'dense',
  running: 'open',
  suspended: 'open',
  dropped: 'open',
}
const drawnStates = Object.keys(stateLooks) as readonly (keyof typeof stateLooks)[]
/** Drawn even when there is none: the two are what the picture compares. */
const compared: readonly RequestState[] = ['answered', 'answeredLate']

export function requestsChapter(print: YearPrint): YearChapter {
  const { printing, period } = print
  const said = printing.texts.documents.yearReport.requests
  const { states } = printing.texts.documents.requests.d11
  const requests = byDay(print, datedRequests(printing), ({ request }) => request.receivedOn)
  const { within } = requests
  const recordsOf = (dated: readonly DatedRequest[]) => dated.map(({ request }) => request)
  const late = recordsOf([...within, ...requests.before].filter(isLateInPeriod(print)))
  const earlierAnswered = recordsOf(requests.before.filter(({ request }) => isIn(period, request.answeredOn)))
  const earlierOpen = recordsOf(
    requests.before.filter(({ calendar: { state } }) => ['running', 'overdue', 'suspended'].includes(state)),
  )
  const counts = countsOf(within.map(({ calendar }) => calendar.state))
  const demands: readonly Block[] = [
    ...(within.length === 0
      ? []
      : [
          requestFigures(printing, within),
          barPicture(print, {
            title: said.picture,
            says: said.pictureSays(within.length),
            bars: drawnStates
              .map((state) => ({ label: states[state], count: counts.get(state) ?? 0, look: stateLooks[state] }))
              .filter(({ count }, at) => count > 0 || compared.includes(drawnStates[at] ?? 'notDated')),
          }),
          requestTable(printing, within),
        ]),
    ...factsIfAny([
      ...countedIfAny(print, said.earlierAnswered, earlierAnswered),
      ...countedIfAny(print, said.earlierOpen, earlierOpen),
      ...countedIfAny(print, said.late, late),
    ]),
  ]
  const besides = complaintsAndRedress(print)
  return {
    figures: [
      {
        label: said.figure,
        count: within.length,
        parts: drawnStates.flatMap((state) => partIfAny(print, states[state], counts.get(state) ?? 0)),
      },
      ...(besides.figures ?? []),
    ],
    calls: callIfAny(print, said.late, late),
    blocks: [...(demands.length === 0 ? [] : [under(said.demands, 'requests'), ...demands]), ...besides.blocks],
    undated: [...undatedNote(print, recordsOf(requests.undated)), ...(besides.undated ?? [])],
  }
}

const factsIfAny = (rows: Extract<Block, { kind: 'facts' }>['rows']): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'facts', rows }]

/** Late in this period: received in it, answered in it, or still owed today. */
const isLateInPeriod =
  ({ period }: YearPrint) =>
  ({ request, calendar: { state } }: DatedRequest): boolean =>
    state === 'overdue' ||
    (state === 'answeredLate' && (isIn(period, request.receivedOn) || isIn(period, request.answeredOn)))

function complaintsAndRedress(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.requests
  const complaints = byDay(print, printed(printing, 'complaints'), ({ receivedOn }) => receivedOn)
  const redress = byDay(print, printed(printing, 'redress'), ({ decidedOn }) => decidedOn)
  const outcomes = countsOf(complaints.within.map(({ outcome }) => outcome))
  const outcomeOf = (outcome: RecordIn<'complaints'>['outcome']) =>
    outcome === '' ? said.noOutcome : printing.texts.codes.complaintOutcome[outcome]
  const told: readonly Block[] =
    complaints.within.length === 0
      ? []
      : [
          under(said.complaints, 'complaints'),
          {
            kind: 'facts',
            rows: [
              fact(said.complaints, printing.words.number(complaints.within.length)),
              countedFact(said.columns.outcome, outcomes, outcomeOf, printing.texts.documents.requests.d11.line),
            ],
          },
          {
            kind: 'grid',
            description: said.complaintsTable,
            empty: '',
            columns: [
              { label: printing.texts.documents.ref, share: 1.4 },
              { label: said.columns.received, share: 3 },
              { label: said.columns.outcome, share: 4 },
              { label: said.columns.told, share: 3 },
            ],
            rows: complaints.within.map(({ ref, receivedOn, outcome, outcomeToldOn }): readonly Text[] => [
              ref,
              day(receivedOn, printing),
              outcome === '' ? gap(said.noOutcome) : outcomeOf(outcome),
              day(outcomeToldOn, printing) || gap(said.notTold),
            ]),
          },
        ]
  return {
    figures: [
      {
        label: said.complaints,
        count: complaints.within.length,
        parts: [...outcomes].flatMap(([outcome, count]) => partIfAny(print, outcomeOf(outcome), count)),
      },
    ],
    blocks: [
      ...told,
      ...(redress.within.length === 0
        ? []
        : [
            under(said.redress, 'redress'),
            { kind: 'facts', rows: [counted(print, said.redress, redress.within)] } as const,
          ]),
    ],
    undated: undatedNote(print, [...complaints.undated, ...redress.undated]),
  }
}
