import { codeLists } from '@core/codes'
import { mainOrganisationOf } from '@core/dossier/references'
import { running } from '@core/indicators/indicators'
import type { Audit, RecordIn } from '@core/registers'
import type { Block, Fact, Grid, Text } from '../blocks'
import { countWithRefs, refsInWords } from './action-parts'
import { quiet } from './gaps-told'
import { fact } from './parts'
import { day, printed, type Printing } from './printing'

type Training = RecordIn<'trainings'>
type Audience = Training['audience'][number]

/** Who was trained and what was audited, as far as the logs tell: nobody keeps a list of names across sessions. */
export function* coverage(
  printing: Printing,
  audits: readonly Audit[],
  trainings: readonly Training[],
): Generator<Block> {
  const { coverage: said } = printing.texts.documents.proofLog
  if (trainings.length > 0) {
    yield audiences(printing, trainings)
    yield quiet(said.each)
  }
  const rows = [...trainingFacts(printing, trainings), ...auditFacts(printing, audits)]
  if (rows.length > 0) yield { kind: 'facts', rows }
}

/** How many came; sessions where nobody counted are told, never taken for empty. */
export function attendance(printing: Printing, trainings: readonly Training[]): string {
  const { cameUnknown } = printing.texts.documents.proofLog.coverage
  const counted = trainings.flatMap(({ participantsCount }) => participantsCount ?? [])
  const uncounted = trainings.length - counted.length
  const came = printing.words.number(counted.reduce((sum, each) => sum + each, 0))
  return [...(counted.length > 0 ? [came] : []), ...(uncounted > 0 ? [cameUnknown(uncounted)] : [])].join(', ')
}

const held = (trainings: readonly Training[], audience: Audience | '') =>
  trainings.filter((training) =>
    audience === '' ? training.audience.length === 0 : training.audience.includes(audience),
  )

function audiences(printing: Printing, trainings: readonly Training[]): Grid {
  const { coverage: said } = printing.texts.documents.proofLog
  const { notStated } = printing.texts.documents.printer
  const lines = [...codeLists.trainingAudience, '' as const].filter((each) => held(trainings, each).length > 0)
  return {
    kind: 'grid',
    description: said.says,
    empty: printing.texts.documents.proofLog.noTraining,
    columns: [
      { label: said.audience, share: 4 },
      { label: said.last, share: 3 },
      { label: said.sessions, share: 1.6, align: 'end' },
      { label: said.came, share: 3, align: 'end' },
    ],
    rows: lines.map((audience): readonly Text[] => {
      const own = held(trainings, audience)
      const last = own
        .map(({ date }) => date)
        .sort()
        .at(-1)
      return [
        audience === '' ? said.audienceUnknown : printing.texts.codes.trainingAudience[audience],
        day(last ?? '', printing) || notStated,
        printing.words.number(own.length),
        attendance(printing, own),
      ]
    }),
  }
}

function trainingFacts(printing: Printing, trainings: readonly Training[]): readonly Fact[] {
  const { coverage: said } = printing.texts.documents.proofLog
  if (trainings.length === 0) return []
  const headcount = mainOrganisationOf(printing.dossier)?.headcount ?? null
  const isForAll = held(trainings, 'all').length > 0
  const never = codeLists.trainingAudience.filter((each) => !['all', 'other'].includes(each))
  const missing = never.filter((each) => held(trainings, each).length === 0)
  const overdue = trainings.filter(({ nextDue }) => nextDue !== '' && nextDue < printing.today)
  return [
    fact(said.participations, attendance(printing, trainings)),
    fact(said.headcount, headcount === null ? '' : printing.words.number(headcount)),
    // A session for all staff had all of them in it.
    ...(isForAll || missing.length === 0
      ? []
      : [fact(said.never, missing.map((each) => printing.texts.codes.trainingAudience[each]).join('\n'))]),
    ...(overdue.length === 0
      ? []
      : [fact(said.overdue, overdue.map(({ ref, nextDue }) => said.due(ref, day(nextDue, printing))).join('\n'))]),
  ]
}

function auditFacts(printing: Printing, audits: readonly Audit[]): readonly Fact[] {
  const { coverage: said } = printing.texts.documents.proofLog
  const chosen = printed(printing, 'activities')
  const current = running(printing).filter((each) => chosen.includes(each))
  if (audits.length === 0 || current.length === 0) return []
  const seen = new Set(audits.flatMap(({ activities }) => activities))
  const missing = current.filter(({ id }) => !seen.has(id))
  const undated = audits.filter(({ date }) => date === '')
  return [
    fact(said.audited, said.auditedOf(current.length - missing.length, current.length)),
    ...(missing.length === 0 ? [] : [fact(said.notAudited, refsInWords(printing, missing))]),
    ...(undated.length === 0 ? [] : [fact(said.undatedAudits, countWithRefs(printing, undated))]),
  ]
}
