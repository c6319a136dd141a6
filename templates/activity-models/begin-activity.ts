import { applyChange, applyChanges, type AnyRecord, type Change } from '@core/dossier/change'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { nextRef, recordsOf } from '@core/dossier/references'
import { givenAnswers } from '@core/dossier/to-confirm'
import { openTitleIndex, titlesOf } from '@core/exchange/proposing/title-index'
import { emptyValues, groupOf, textIn, type ContentLanguage, type FieldSet } from '@core/kinds'
import { registers, type RegisterName } from '@core/registers'
import { linkedRegisters, type ActivityModel } from './activity-model'
import { ownLaw } from './national-answers'

export interface Beginning {
  readonly model: ActivityModel
  readonly dossier: Dossier
  /** Language of the model's name as the activity keeps it, which has only one. */
  readonly language: ContentLanguage
  readonly at: string
  readonly by: string
  readonly newId: () => string
}

/** What it takes to begin an activity from a model: one step to undo. The client's own records are used, never changed. */
export function beginActivity({ model, dossier, language, at, by, newId }: Beginning) {
  const known = openTitleIndex()
  for (const register of linkedRegisters) for (const record of recordsOf(dossier, register)) known.add(register, record)

  const id = newId()
  const ids = new Map(rowKeys(model).map((key) => [key, newId()]))
  const missing = model.linked.filter(({ key, register, answers }) => {
    const titles = titlesOf(register, answers as unknown as AnyRecord)
    const [own] = titles.flatMap((title) => known.find(register, title))
    ids.set(key, own ?? newId())
    return own === undefined
  })

  let now = dossier
  const changes: Change[] = []
  const insert = (register: RegisterName, recordId: string, answers: object) => {
    const base = { id: recordId, ref: nextRef(now, register), at, author: by }
    const record = { ...emptyRecord(register, base), ...answers } as unknown as AnyRecord
    const change: Change = { do: 'insert', into: { register }, index: now[register].length, record, at, by }
    now = applyChange(now, change)
    changes.push(change)
  }
  for (const { key, register, answers, jurisdictions = [] } of missing)
    insert(register, ids.get(key) ?? newId(), renamed(register, ownLaw(register, answers, jurisdictions, dossier), ids))
  const { jurisdictions } = model
  const begun = renamed('activities', ownLaw('activities', model.activity, jurisdictions, dossier), ids)
  insert('activities', id, {
    ...begun,
    // A model has been reviewed by nobody: the activity is a draft, and says where it comes from.
    status: 'draft',
    sourceTemplate: textIn(model.title, language),
    sourceTemplateVersion: versionOf(model),
    toConfirm: givenAnswers({ ...emptyValues(registers.activities.fields as FieldSet), ...begun, id }).map(
      ({ mark }) => mark,
    ),
  })
  return { id, changes }
}

/** How an activity names the model it began from. */
export const versionOf = ({ id, edition }: Pick<ActivityModel, 'id' | 'edition'>) => `${id}@${edition}`

/** Whether the file holds an activity that began from this model, in whatever edition. */
export const isUsed = ({ id }: Pick<ActivityModel, 'id'>, { activities }: Dossier): boolean =>
  activities.some(({ sourceTemplateVersion: from }) => from.slice(0, from.lastIndexOf('@')) === id)

/** Several at once: each finds the records the ones before it brought. */
export function beginActivities(models: readonly ActivityModel[], beginning: Omit<Beginning, 'model'>) {
  let { dossier } = beginning
  return models.flatMap((model) => {
    const { changes } = beginActivity({ ...beginning, model, dossier })
    dossier = applyChanges(dossier, changes)
    return changes
  })
}

const rowKeys = ({ activity }: ActivityModel): readonly string[] =>
  Object.entries(registers.activities.fields as FieldSet).flatMap(([name, { kind }]) =>
    groupOf(kind) ? ((Reflect.get(activity, name) ?? []) as readonly AnyRecord[]).map(({ id }) => id) : [],
  )

/** The answers as the file holds them: rows whole, and ids in the place of the model's keys. */
function renamed(register: RegisterName, answers: object, ids: ReadonlyMap<string, string>) {
  const fields = registers[register].fields as FieldSet
  return Object.fromEntries(
    Object.entries(answers).map(([name, said]: [string, unknown]) => {
      const kind = fields[name]?.kind
      const whole = kind?.filled?.(said) ?? said
      return [name, kind?.renamed?.(whole, ids) ?? whole]
    }),
  )
}
