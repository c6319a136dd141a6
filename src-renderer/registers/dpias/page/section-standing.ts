import type { AskingLaw } from '@core/asked/asked'
import type { AnyRecord } from '@core/dossier/change'
import { questionsOf, sectionOf, type QuestionSection } from '@core/dpia/questions'
import { isFilled } from '@core/kinds'
import { fieldsOf } from '@core/law/extra-fields'
import { registers, type Action, type Dpia } from '@core/registers'
import type { Finding } from '@core/rules/rule'
import { standingOfSection, type SectionStanding } from '../../../form/section-states'

/** Parts of the page, in the order in which an assessment is made. The action plan is a register of its own. */
export const dpiaSections = [
  'identity',
  'description',
  'necessity',
  'rights',
  'measures',
  'risks',
  'ethics',
  'actions',
  'opinions',
  'consultation',
  'decision',
  'versions',
  'notes',
] as const
export type DpiaSection = (typeof dpiaSections)[number]

const questionSections: readonly string[] = ['description', 'necessity', 'rights', 'ethics']
export const isQuestionSection = (section: DpiaSection): section is QuestionSection & DpiaSection =>
  questionSections.includes(section)

/** A name no field carries: the standing then comes from the answers counted here. */
const noFields = ''

export function standingOfPart(
  dpia: Dpia,
  section: DpiaSection,
  findings: readonly Finding[],
  actions: readonly Action[],
  law: AskingLaw,
): SectionStanding {
  const record = dpia as unknown as AnyRecord
  if (section === 'actions') {
    const ids = new Set(actions.map(({ id }) => id))
    const own = findings.filter((finding) => ids.has(finding.record))
    const answered = actions.filter(({ owner, dueOn }) => owner !== '' && dueOn !== '').length
    return standingOfSection('dpias', noFields, record, {
      findings: own,
      law,
      answers: { answered, total: actions.length },
    })
  }
  if (section === 'versions') {
    const count = dpia.versions.length
    return standingOfSection('dpias', noFields, record, {
      findings: [],
      law,
      answers: { answered: count, total: count },
    })
  }
  const own = findings.filter((finding) => finding.record === dpia.id && partOf(dpia, finding, law) === section)
  if (!isQuestionSection(section)) return standingOfSection('dpias', section, record, { findings: own, law })
  return standingOfSection('dpias', noFields, record, { findings: own, law, answers: tally(dpia, section) })
}

/** A draft that still holds blanks has been begun; it answers nothing yet. */
function tally(dpia: Dpia, section: QuestionSection) {
  const { kind } = registers.dpias.fields.answers.kind.of.fields.answer
  const asked = questionsOf(dpia.method).filter((each) => each !== 'custom' && sectionOf(each) === section)
  const own = dpia.answers.filter(({ question }) => question === 'custom' && sectionOf('custom') === section)
  const count = (rows: Dpia['answers']) =>
    asked.filter((question) => rows.some((row) => row.question === question)).length +
    own.filter((row) => rows.includes(row)).length
  return {
    answered: count(dpia.answers.filter(({ answer }) => isFilled(kind, answer))),
    begun: count(dpia.answers.filter(({ answer }) => kind.isAnswered(answer))),
    total: asked.length + own.length,
  }
}

/** Where on the page a finding is settled. */
function partOf(dpia: Dpia, { field, row }: Finding, law: AskingLaw): DpiaSection {
  if (field === 'answers') {
    const question = dpia.answers.find(({ id }) => id === row)?.question ?? ''
    return question === '' ? 'description' : sectionOf(question)
  }
  const section = fieldsOf('dpias', law)[field]?.section as DpiaSection | undefined
  return section ?? 'identity'
}
