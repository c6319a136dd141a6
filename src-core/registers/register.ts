import { defineRow, prose, rowsOf, text, texts, type FieldSet, type IsoDateTime, type Values } from '../kinds'

/** What one register records. `title` names the field by which people know a record (defineRegister checks that it is one). */
export interface RegisterDefinition<F extends FieldSet = FieldSet, S extends string = string> {
  readonly name: string
  /** Letter of human references: `T-012`. */
  readonly letter: string
  readonly title: string
  readonly sections: readonly S[]
  readonly fields: F
}

/** What every record carries besides its answers. `ref` is the human reference, unique in its register. */
export interface RecordBase {
  readonly id: string
  readonly ref: string
  readonly createdAt: IsoDateTime
  readonly updatedAt: IsoDateTime
  readonly author: string
}

export type RecordOf<R extends RegisterDefinition> = RecordBase & Values<R['fields']>
export type FieldName<R extends RegisterDefinition> = keyof R['fields'] & string
export type SectionName<R extends RegisterDefinition> = R['sections'][number]

export const attachments = defineRow('attachments', 'name', {
  name: { kind: text, section: 'row', need: 'optional', law: ['GDPR 5(2)'] },
  sha256: { kind: text, section: 'row', need: 'optional', law: [] },
  note: { kind: text, section: 'row', need: 'optional', law: [] },
})

/** Fields every record ends with. Internal notes never reach a document that leaves the house. */
export const endingFields = {
  attachments: { kind: rowsOf(attachments), section: 'notes', need: 'optional', law: ['GDPR 5(2)'] },
  tags: { kind: texts, section: 'notes', need: 'optional', law: [] },
  notesInternal: { kind: prose, section: 'notes', need: 'optional', law: [], internal: true },
} as const satisfies FieldSet

export function defineRegister<const F extends FieldSet, const S extends string>(
  name: string,
  letter: string,
  title: keyof F & string,
  sections: readonly S[],
  fields: F & { readonly [N in keyof F]: { readonly section: S | 'notes' } },
): RegisterDefinition<F & typeof endingFields, S | 'notes'> {
  return { name, letter, title, sections: [...sections, 'notes'], fields: { ...fields, ...endingFields } }
}
