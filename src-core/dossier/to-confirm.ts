import type { AnyRecord } from './change-shape'
import { groupOf, type FieldSet } from '../kinds'
import { registers, type Activity, type RegisterName } from '../registers'
import type { Dossier } from './dossier'
import { lookUp } from './record-index'

/**
 * Answers that came with a model stay to be confirmed until someone says so or answers otherwise. A record keeps where
 * each stands and a print of what it said: an answer that has changed no longer bears its print, so nothing has to be
 * struck off when a person writes, undoes or merges.
 */
export interface GivenAnswer {
  readonly field: string
  readonly row?: string
  readonly inRow?: string
  /** As `toConfirm` holds it. */
  readonly mark: string
}

/** Where the record itself comes from and stands: no answer of the model. */
const ofTheRecord = ['status', 'controllers', 'sourceTemplate', 'sourceTemplateVersion', 'toConfirm'] as const
const fields = registers.activities.fields as FieldSet

/** Questions a model may answer. */
export const questionsOfModels = Object.keys(fields).filter((name) => !ofTheRecord.some((own) => own === name))

/** Every answer of an activity that has just been made from a model. Links between its rows are the model's own frame. */
export function givenAnswers(activity: object): readonly GivenAnswer[] {
  return questionsOfModels.flatMap((field): readonly GivenAnswer[] => {
    const kind = fields[field]?.kind
    const value: unknown = Reflect.get(activity, field)
    const group = kind && groupOf(kind)
    if (!group) return kind?.isAnswered(value) ? [{ field, mark: markOf(field, value) }] : []
    return ((value ?? []) as readonly AnyRecord[]).flatMap((row) =>
      Object.entries(group.fields)
        .filter(([name, { kind: of }]) => of.name !== 'rowRefs' && of.isAnswered(row[name]))
        .map(([inRow]) => ({
          field,
          row: row.id,
          inRow,
          mark: markOf([field, row.id, inRow].join('/'), row[inRow]),
        })),
    )
  })
}

const none: readonly GivenAnswer[] = []
// Records are never mutated: what was found once holds for good.
const found = new WeakMap<object, readonly GivenAnswer[]>()

/** Those that still say what the model said, and that nobody has confirmed. */
export function toConfirmIn(activity: Pick<Activity, 'toConfirm'>): readonly GivenAnswer[] {
  if (activity.toConfirm.length === 0) return none
  const known = found.get(activity)
  if (known) return known
  const marks = new Set(activity.toConfirm)
  const still = givenAnswers(activity).filter(({ mark }) => marks.has(mark))
  found.set(activity, still)
  return still
}

/** The same of any record of a file; only activities come from models. */
export function toConfirmOf(dossier: Dossier, register: RegisterName, id: string): readonly GivenAnswer[] {
  const activity = register === 'activities' ? lookUp(dossier, register, id) : undefined
  return activity ? toConfirmIn(activity) : none
}

/** What is left to confirm once these have been; marks of answers that changed meanwhile go with them. */
export const confirming = (
  activity: Pick<Activity, 'toConfirm'>,
  isConfirmed: (answer: GivenAnswer) => boolean,
): readonly string[] =>
  toConfirmIn(activity)
    .filter((answer) => !isConfirmed(answer))
    .map(({ mark }) => mark)

const markOf = (path: string, value: unknown) => `${path} ${printOf(ordered(value))}`

/** The same whichever order a file gives the languages of a text in. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, said]) => `${JSON.stringify(key)}:${ordered(said)}`).join()}}`
}

/** FNV-1a: short, and two wordings of one answer never meet by chance in practice. */
function printOf(said: string): string {
  let print = 0x811c9dc5
  for (let at = 0; at < said.length; at += 1) print = Math.imul(print ^ said.charCodeAt(at), 0x01000193)
  return (print >>> 0).toString(36)
}
