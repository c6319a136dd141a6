import type { DpiaQuestion } from '@core/dpia/questions'
import type { DpiaRisk } from '@core/registers'
import { isFilled, richText } from '@core/kinds'
import type { Grid } from '../blocks'
import type { DpiaPrint } from './dpia-parts'

/** How much of a criterion the assessment states. Says what is there, not whether it is enough. */
type Stated = 'stated' | 'partly' | 'missing'
type Where = 'description' | 'necessity' | 'rights' | 'risks' | 'measures' | 'residual' | 'advice' | 'views'

const share = (given: readonly boolean[]): Stated =>
  given.length > 0 && given.every(Boolean) ? 'stated' : given.some(Boolean) ? 'partly' : 'missing'

const answered =
  (...questions: readonly DpiaQuestion[]) =>
  ({ dpia }: DpiaPrint): Stated =>
    share(
      questions.map((question) =>
        dpia.answers.some((row) => row.question === question && isFilled(richText, row.answer)),
      ),
    )

const ofEachRisk =
  (has: (risk: DpiaRisk) => boolean) =>
  ({ dpia }: DpiaPrint): Stated =>
    share(dpia.risks.map(has))

const usual = ['illegitimateAccess', 'unwantedModification', 'disappearance'] as const

type Item = keyof DpiaPrint['printing']['texts']['documents']['dpia']['checklist']['items']

/** WP248, annex 2, in its order. */
const criteria: readonly (readonly [Item, Where, (print: DpiaPrint) => Stated])[] = [
  ['nature', 'description', answered('processing', 'purposes')],
  ['data', 'description', answered('data', 'retention')],
  ['functional', 'description', answered('processing', 'lifeCycle')],
  ['assets', 'description', answered('assets')],
  ['codes', 'description', answered('standards')],
  ['purposes', 'necessity', answered('purposes')],
  ['lawfulness', 'necessity', answered('lawfulness')],
  ['minimised', 'necessity', answered('minimisation')],
  ['storage', 'necessity', answered('retention')],
  ['information', 'rights', answered('information')],
  ['access', 'rights', answered('accessPortability')],
  ['rectification', 'rights', answered('rectificationErasure')],
  ['objection', 'rights', answered('restrictionObjection')],
  ['processors', 'rights', answered('processors')],
  ['transfers', 'rights', answered('transfers')],
  ['consultation', 'residual', ({ dpia }) => share([dpia.consultationNeeded !== 'unknown'])],
  ['events', 'risks', ({ dpia }) => share(usual.map((event) => dpia.risks.some((risk) => risk.event === event)))],
  ['sources', 'risks', ofEachRisk(({ sources, sourceKinds }) => sources.length + sourceKinds.length > 0)],
  ['impacts', 'risks', ofEachRisk(({ impacts, impactKinds }) => impacts.length + impactKinds.length > 0)],
  ['threats', 'risks', ofEachRisk(({ threats }) => threats.length > 0)],
  ['scores', 'risks', ofEachRisk((risk) => risk.severityAfter !== '' && risk.likelihoodAfter !== '')],
  ['measures', 'measures', ofEachRisk(({ measures, otherMeasures }) => measures.length + otherMeasures.length > 0)],
  ['advice', 'advice', ({ dpia }) => share([dpia.dpoVerdict !== '', isFilled(richText, dpia.dpoAdvice)])],
  ['views', 'views', ({ dpia }) => share([dpia.viewsSought !== 'unknown'])],
]

/** @param titleOf title of the chapter where the report of this method treats a subject */
export function checklistGrid(print: DpiaPrint, titleOf: (where: Where) => string): Grid {
  const { checklist } = print.printing.texts.documents.dpia
  return {
    kind: 'grid',
    description: checklist.description,
    empty: '',
    columns: [
      { label: checklist.criterion, share: 4.6 },
      { label: checklist.where, share: 5 },
      { label: checklist.state, share: 1.4 },
    ],
    rows: criteria.map(([item, where, state]) => [checklist.items[item], titleOf(where), checklist[state(print)]]),
  }
}
