import { z } from 'zod'
import type { CodeListName } from '../codes'
import { subjects } from './headings/subject'

/** What a person decided of one table: kept for the next file laid out alike. */
export const tableChoice = z.object({
  /** The headings of the table, as `layoutKey` writes them: tables laid out alike have the same. */
  layout: z.string(),
  /** Whether its records come in; when it is not said, those of processings do and others wait to be asked for. */
  take: z.boolean().optional(),
  /** The same of tables in hidden sheets: an old copy comes in only when it is asked for. */
  takeHidden: z.boolean().optional(),
  subject: z.enum(subjects).optional(),
  /** Words of a heading → field, the second of the same « … #2 »; '' sets the column aside. Headings not named keep what was found. */
  columns: z.record(z.string(), z.string()).optional(),
  /** Field → words as written → code of its list: « CDI » → employees. */
  values: z.record(z.string(), z.record(z.string(), z.string())).optional(),
})
export type TableChoice = z.infer<typeof tableChoice>

/** Decisions about a source, exportable as JSON: the wizard writes it, `trente import --map` reads it. */
export const importMapping = z.object({ trenteMapping: z.literal(1), tables: z.array(tableChoice).max(500) })
export type ImportMapping = z.infer<typeof importMapping>

/** Fields of a processing whose words a person may give a code, and the list it is of: see `TableChoice.values`. */
export const codedFields = {
  subjects: 'subjectCategory',
  dataCategories: 'dataCategory',
  status: 'activityStatus',
  legalBasis: 'legalBasis',
} as const satisfies Readonly<Record<string, CodeListName>>
export type CodedField = keyof typeof codedFields

/** Columns whose words are read by the codes of another field. */
const readAs: Readonly<Record<string, CodedField>> = {
  otherCategories: 'dataCategories',
  specialCategories: 'dataCategories',
  dataDetail: 'dataCategories',
}

/** Whose list of codes the words of a column are read by, if any. */
export const codedFieldOf = (field: string): CodedField | undefined =>
  (Object.keys(codedFields) as CodedField[]).find((each) => each === field) ?? readAs[field]
