import type { AnyRecord } from '../dossier/change'
import {
  choice,
  date,
  phrase,
  prose,
  text,
  tri,
  type ChoiceOption,
  type Field,
  type FieldSet,
  type InEachLanguage,
  type Kind,
  type Need,
} from '../kinds'
import { registers, type RegisterName, type Registers, type SectionName } from '../registers'
import { extraName } from '../registers/extra-names'

const plainKinds = { text, phrase, prose, date, tri } as const

/** A sort of answer as data: a pack holds no behaviour. */
export type ExtraKind =
  { readonly is: keyof typeof plainKinds } | { readonly is: 'choice'; readonly options: readonly ChoiceOption[] }

/** The answer, of the record or of one of its rows, that makes a question worth asking. */
export interface AskedGiven {
  readonly rows?: string
  readonly field: string
  readonly among: readonly string[]
  /** Answers that must be there as well. */
  readonly with?: readonly Omit<AskedGiven, 'with'>[]
}

type Place = {
  readonly [R in RegisterName]: { readonly register: R; readonly section: SectionName<Registers[R]> }
}[RegisterName]

/** A question one authority's law adds to a register, in the section where it is asked. */
export type ExtraField = Place & {
  readonly name: string
  readonly kind: ExtraKind
  readonly need: Need
  readonly law: readonly string[]
  readonly label: InEachLanguage
  readonly help: InEachLanguage
  /** Asked once one of these holds; always where nothing is said. */
  readonly when?: readonly AskedGiven[]
}

/** The same, with the pack that asks it. */
export type PackField = ExtraField & { readonly pack: string }

/** Questions the packs of a file add. */
export interface AddedFields {
  readonly extraFields: readonly PackField[]
}

const kindOf = (kind: ExtraKind): Kind<unknown> => (kind.is === 'choice' ? choice(kind.options) : plainKinds[kind.is])

const fieldOf = ({ kind, section, need, law }: PackField): Field => ({ kind: kindOf(kind), section, need, law })

interface Asked {
  readonly extra: FieldSet
  readonly all: FieldSet
  readonly byName: ReadonlyMap<string, PackField>
}
// The law of a day is one value: what it adds to a register is put together once for all records.
const made = new WeakMap<readonly PackField[], Map<RegisterName, Asked>>()

function askedOf(register: RegisterName, { extraFields }: AddedFields): Asked {
  const byRegister = made.get(extraFields) ?? new Map<RegisterName, Asked>()
  made.set(extraFields, byRegister)
  const known = byRegister.get(register)
  if (known) return known
  const added = extraFields.filter((each) => each.register === register)
  const extra = Object.fromEntries(added.map((each) => [storedName(each), fieldOf(each)]))
  const byName = new Map(added.map((each) => [storedName(each), each]))
  const asked = { extra, all: { ...registers[register].fields, ...extra }, byName }
  byRegister.set(register, asked)
  return asked
}

/** What the packs of the file ask of a register besides its own questions. */
export const extraFieldsOf = (register: RegisterName, law: AddedFields): FieldSet => askedOf(register, law).extra

/** Every question asked of a register in this file: its own, then those of the packs. */
export const fieldsOf = (register: RegisterName, law: AddedFields): FieldSet => askedOf(register, law).all

/**
 * The record with an answer to each question of its packs. A record older than the pack has none, and a foreign program
 * may have written anything there: both are unanswered, and what stands in the file stays until it is answered.
 */
export function withExtras<T extends AnyRecord>(register: RegisterName, record: T, law: AddedFields): T {
  let whole: Record<string, unknown> | undefined
  for (const [name, { kind }] of Object.entries(extraFieldsOf(register, law))) {
    if (isFit(kind, record[name])) continue
    whole ??= { ...record }
    whole[name] = kind.empty()
  }
  return (whole as T | undefined) ?? record
}

/** Whether a record answers the question of a pack, as `withExtras` reads it. */
export const isExtraAnswered = ({ kind }: Field, value: unknown): boolean =>
  isFit(kind, value) && kind.isAnswered(value)

const isFit = ({ schema }: Kind<unknown>, value: unknown) => value !== undefined && schema.safeParse(value).success

/** The name under which a record keeps the answer. */
export const storedName = ({ pack, name }: PackField): string => extraName(pack, name)

/** The question a pack asks under this name. */
export const extraField = (register: RegisterName, field: string, law: AddedFields): PackField | undefined =>
  askedOf(register, law).byName.get(field)

/** Whether the record says what makes the question worth asking. */
export const isGiven = ({ with: others = [], ...given }: AskedGiven, record: AnyRecord): boolean =>
  says(given, record) && others.every((each) => says(each, record))

const says = ({ rows, field, among }: Omit<AskedGiven, 'with'>, record: AnyRecord): boolean =>
  (rows === undefined ? [record] : ((record[rows] ?? []) as readonly AnyRecord[]))
    .flatMap((each) => each[field])
    .some((value) => typeof value === 'string' && among.includes(value))
