import type { Dpia } from '../../registers'
import { plainText } from '../../rich-text/rich-text'
import { entriesOf, isObject, sameJson, type JsonObject } from './json'
import { asText, isTheirKey } from './pia-file'
import { statuses } from './questions'
import { answerNow, numeric, richOut, textOut, type Writing } from './writing'

interface Slot {
  /** What is compared: the answer, and what it means beside the others. */
  readonly said: (dpia: Dpia) => unknown
  readonly write: (dpia: Dpia) => unknown
}

/** The first part of the file. What nobody edited stays as it was, whatever its spelling. */
export function writeSheet(writing: Writing): JsonObject {
  const { dpia, was, isNew } = writing
  const sheet: Record<string, unknown> = isNew ? blankSheet(dpia) : cleaned(was.file.json.pia)
  for (const [key, { said, write }] of Object.entries(slotsOf(writing))) {
    if (!isNew && sameJson(said(dpia), said(was.dpia))) continue
    writing.edited.is = true
    sheet[key] = write(dpia)
  }
  const structure = withTitles(writing, sheet['structure_data'])
  if (structure !== undefined) sheet['structure_data'] = structure
  return sheet
}

/** To be called last: only an edited file bears a new date. */
export const dated = ({ edited, dpia }: Writing, sheet: JsonObject): JsonObject =>
  edited.is ? { ...sheet, updated_at: dpia.updatedAt } : sheet

function slotsOf(writing: Writing): Readonly<Record<string, Slot>> {
  const text = (
    field: 'category' | 'authorNames' | 'evaluatorNames' | 'validatorNames' | 'dpoNames' | 'viewsPeople',
  ): Slot => ({
    said: (dpia) => dpia[field],
    write: (dpia) => dpia[field],
  })
  const phrase = (field: 'title' | 'viewsNotSoughtReason' | 'refusalReason' | 'adjustments'): Slot => {
    const said = (dpia: Dpia) => textOut(writing, dpia[field])
    return { said, write: said }
  }
  const opinion = (field: 'dpoAdvice' | 'viewsSummary'): Slot => ({
    said: (dpia) => richOut(writing, dpia[field]),
    write: (dpia) => plainText(richOut(writing, dpia[field])),
  })
  return {
    name: phrase('title'),
    status: { said: ({ status }) => status, write: writeStatus },
    category: text('category'),
    author_name: text('authorNames'),
    evaluator_name: text('evaluatorNames'),
    validator_name: text('validatorNames'),
    dpo_status: verdict('dpoVerdict', 'dpoNames'),
    dpo_opinion: opinion('dpoAdvice'),
    dpos_names: text('dpoNames'),
    concerned_people_searched_opinion: {
      // « Non » without a reason is read as unanswered: a reason given later must not turn it into a « no ».
      said: (dpia) => [dpia.viewsSought, textOut(writing, dpia.viewsNotSoughtReason) === ''],
      write: ({ viewsSought }) => (viewsSought === 'unknown' ? null : viewsSought === 'yes'),
    },
    concerned_people_searched_content: phrase('viewsNotSoughtReason'),
    people_names: text('viewsPeople'),
    concerned_people_status: verdict('viewsVerdict', 'viewsPeople'),
    concerned_people_opinion: opinion('viewsSummary'),
    rejection_reason: phrase('refusalReason'),
    applied_adjustments: phrase('adjustments'),
  }
}

/** An unanswered 0 beside no name would become a refusal once somebody is named: the name belongs to what is compared. */
const verdict = (field: 'dpoVerdict' | 'viewsVerdict', names: 'dpoNames' | 'viewsPeople'): Slot => ({
  said: (dpia) => [dpia[field], dpia[names].trim() === ''],
  write: (dpia) => (dpia[field] === 'favourable' ? 1 : dpia[field] === 'unfavourable' ? 0 : null),
})

const writeStatus = ({ status }: Dpia) => (status === '' || status === 'inReview' ? 0 : statuses.indexOf(status))

const blankSheet = ({ createdAt, updatedAt }: Dpia): Record<string, unknown> => ({
  ...{ is_example: 0, is_archive: 0, structure_id: null, progress: 0 },
  ...{ created_at: createdAt, updated_at: updatedAt },
})

const renamed = { rejected_reason: 'rejection_reason', applied_adjustements: 'applied_adjustments' } as const
const numbered = ['id', 'status', 'dpo_status', 'concerned_people_status'] as const

/** The names of today for those of 2018, numbers as numbers, and no address of an internal server. */
function cleaned(pia: JsonObject): Record<string, unknown> {
  const sheet: Record<string, unknown> = { ...pia }
  for (const [old, name] of Object.entries(renamed)) {
    if (!(old in sheet) || asText(sheet[name]) !== '') continue
    sheet[name] = sheet[old]
    delete sheet[old]
  }
  for (const key of numbered) if (key in sheet) sheet[key] = numeric(sheet[key])
  for (const [key, value] of Object.entries(sheet)) if (value === 'undefined') sheet[key] = ''
  if (sheet['serverUrl'] !== null) delete sheet['serverUrl']
  return sheet
}

/** The questionnaire with the questions of its author as they are called now. */
function withTitles(writing: Writing, structure: unknown): unknown {
  if (!isObject(structure)) return undefined
  const question = (entry: unknown): unknown => {
    if (!isObject(entry) || isTheirKey(asText(entry['title']))) return entry
    const number = asText(entry['id'])
    const before = writing.was.answers.get(number)
    const row = answerNow(writing, number)
    if (!row || !before) return entry
    const title = textOut(writing, row.customTitle)
    if (title === textOut(writing, before.customTitle)) return entry
    writing.edited.is = true
    return { ...entry, title }
  }
  const within = (key: string, edit: (entry: unknown) => unknown) => (entry: unknown) =>
    isObject(entry) && Array.isArray(entry[key]) ? { ...entry, [key]: entriesOf(entry[key]).map(edit) } : entry
  return within('sections', within('items', within('questions', question)))(structure)
}
