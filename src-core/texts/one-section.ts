import { capital } from './capital'
import type { endingFields, RegisterName, Registers } from '../registers'
import type { FieldText, RegisterTexts } from './shape'

/** Registers whose questions stand in one section. */
type OneSectionName = {
  [R in RegisterName]: Registers[R]['sections'][number] extends 'identity' | 'notes' ? R : never
}[RegisterName]

type OwnField<R extends OneSectionName> = Exclude<keyof Registers[R]['fields'], keyof typeof endingFields>

/** What a small register says. A question is its label, then the line that helps to answer it. */
type OneSectionWords<R extends OneSectionName> = {
  readonly names: readonly [one: string, many: string, add: string]
  readonly lead: string
  /** Title and lead of its section, where the register's own words would not do. */
  readonly section?: readonly [title: string, lead: string]
} & { readonly [F in OwnField<R>]: readonly [label: string, help: string] }

/** What every record of a language ends with. */
interface Ending {
  readonly notesSection: { readonly title: string; readonly lead: string }
  readonly endingTexts: { readonly [F in keyof typeof endingFields]: FieldText }
}

/** The texts of a small register, total over its fields, in a line per question. */
export const inOneSection =
  ({ notesSection, endingTexts }: Ending) =>
  <R extends OneSectionName>(_register: R, words: OneSectionWords<R>): RegisterTexts<Registers[R]> => {
    const { names, lead, section, ...questions } = words
    const [one, many, add] = names
    const [title, about] = section ?? [capital(one), lead]
    const fields = Object.fromEntries(
      Object.entries(questions as Readonly<Record<string, readonly [string, string]>>).map(([name, [label, help]]) => [
        name,
        { label, help },
      ]),
    )
    // Total by the type of `words`: the compiler cannot follow a type through Object.fromEntries.
    return {
      one,
      many,
      add,
      lead,
      sections: { identity: { title, lead: about }, notes: notesSection },
      fields: { ...fields, ...endingTexts },
    } as unknown as RegisterTexts<Registers[R]>
  }
