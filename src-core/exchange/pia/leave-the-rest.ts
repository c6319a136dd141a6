import { isObject, type JsonObject } from './json'
import { asText, parts, type Part } from './pia-file'
import type { Placing } from './placing'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Marks of their machinery: kept for their tool, of no use to a person. */
const technical = words(
  'id pia_id created_at updated_at lock_version dbVersion tableName serverUrl numberOfQuestions objectStore progress structure_id ' +
    'structure_data is_example pia authors evaluators validators guests answer_type evaluation_infos global_status placeholder ' +
    'evaluation_date gauges data estimated_implementation_date',
)
const placedIn: Readonly<Record<Part | 'pia', ReadonlySet<string>>> = {
  pia: words(
    'name status category author_name evaluator_name validator_name dpo_status dpo_opinion dpos_names concerned_people_searched_opinion ' +
      'concerned_people_searched_content people_names concerned_people_status concerned_people_opinion rejection_reason ' +
      'applied_adjustments is_archive user_pias',
  ),
  answers: words('reference_to'),
  measures: words('title content'),
  evaluations: words('reference_to status evaluation_comment action_plan_comment person_in_charge'),
  comments: words('reference_to for_measure description user'),
}

/** Lists what no place was looked for: unknown keys that say something, accounts of a server, the mark of an archive. */
export function leaveTheRest({ file: { json, sheet }, notes }: Placing): void {
  const { say } = notes
  leaveKeys(json.pia, placedIn.pia, sheet, say.field, notes)
  if (sheet.is_archive) notes.leave(say.field('is_archive'), say.archived)
  const accounts = json.pia['user_pias']
  if (Array.isArray(accounts)) notes.leave(say.field('user_pias'), accounts.map(accountOf).filter(Boolean).join(', '))
  for (const part of parts) {
    for (const entry of json[part]) {
      if (isObject(entry)) leaveKeys(entry, placedIn[part], undefined, (key) => `${say[part]} › ${key}`, notes)
      else if (entry !== null) notes.leave(say[part], shown(entry))
    }
  }
  for (const [key, value] of Object.entries(json)) {
    if (key !== 'pia' && !(parts as readonly string[]).includes(key)) notes.leave(key, shown(value))
  }
}

function leaveKeys(
  entry: JsonObject,
  placed: ReadonlySet<string>,
  sheet: Placing['file']['sheet'] | undefined,
  where: (key: string) => string,
  notes: Placing['notes'],
): void {
  for (const [key, value] of Object.entries(entry)) {
    if (technical.has(key) || placed.has(key)) continue
    // A name from before 2020 was read in place of the newer one.
    if (sheet && key === 'rejected_reason' && sheet.rejection_reason === '') continue
    if (sheet && key === 'applied_adjustements' && sheet.applied_adjustments === '') continue
    if (says(value)) notes.leave(where(key), shown(value))
  }
}

const says = (value: unknown) =>
  value !== null &&
  value !== '' &&
  value !== false &&
  value !== 'undefined' &&
  !(Array.isArray(value) && value.length === 0)

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

function accountOf(entry: unknown): string {
  if (!isObject(entry)) return ''
  const user = isObject(entry['user']) ? entry['user'] : {}
  const name = `${asText(user['firstname'])} ${asText(user['lastname'])}`.trim() || asText(user['email'])
  return name === '' ? '' : `${name} (${asText(entry['role'])})`
}
