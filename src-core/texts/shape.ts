import type { CodeOf, WordedListName } from '../codes'
import type { RegisterDefinition, RegisterName, Registers, RowDefinitions, RowName } from '../registers'
import type { RuleId } from '../rules/ids'
import type { RuleText } from '../rules/sentences'

/** A question: what it is called, and one short line that helps to answer it. */
export interface FieldText {
  readonly label: string
  readonly help: string
}

export interface RegisterTexts<R extends RegisterDefinition> {
  /** One record: « traitement ». */
  readonly one: string
  /** The register: « Traitements ». */
  readonly many: string
  /** What the button that makes one says: « Nouveau traitement ». */
  readonly add: string
  /** What the register keeps and what for, under its title. */
  readonly lead: string
  readonly sections: { readonly [S in R['sections'][number]]: { readonly title: string; readonly lead: string } }
  readonly fields: { readonly [F in keyof R['fields']]: FieldText }
}

export interface RowTexts<F> {
  readonly one: string
  readonly add: string
  readonly fields: { readonly [N in keyof F]: FieldText }
}

/** What the domain says, total over registers, groups, codes and rules: a missing sentence does not compile. */
export interface DomainTexts {
  readonly registers: { readonly [R in RegisterName]: RegisterTexts<Registers[R]> }
  readonly rows: { readonly [N in RowName]: RowTexts<RowDefinitions[N]['fields']> }
  readonly codes: { readonly [L in WordedListName]: { readonly [C in CodeOf<L>]: string } }
  readonly rules: { readonly [I in RuleId]: RuleText }
}

/** The same sentences in another language: literal strings become any string, functions keep their arguments. */
export type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : SameShape<T[K]>
}
