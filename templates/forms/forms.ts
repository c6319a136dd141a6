import type { FormFormat, FormId } from '@core/contract-values'
import type { Dossier } from '@core/dossier/dossier'
import type { RefusalReason } from '@core/refusals'
import type { WindowLanguage } from '@core/texts/languages'
import { selectRecords, type WantedRefs } from '../documents/select-records'

/** A form made of sheets, of the activities of a file. */
export interface SheetForm {
  readonly kind: 'sheets'
  readonly about: 'activities'
  readonly formats: readonly ['ods', 'xlsx']
  /** In which the authority publishes it: what stands in it is told in that language. */
  readonly language: WindowLanguage
}

/** A form one of our documents has the order and the tables of, for the assessments made by its method. */
export interface WordForm {
  readonly kind: 'document'
  readonly about: 'dpias'
  readonly formats: readonly ['docx']
  readonly language: WindowLanguage
  readonly document: 'D04'
  readonly method: 'ico'
}

/** The forms of authorities that Trente fills: what a window or a command line must know to offer them. */
export const forms = {
  'cnil-simplified': { kind: 'sheets', about: 'activities', formats: ['ods', 'xlsx'], language: 'fr' },
  'ico-controller': { kind: 'sheets', about: 'activities', formats: ['ods', 'xlsx'], language: 'en' },
  'ico-dpia': { kind: 'document', about: 'dpias', formats: ['docx'], language: 'en', document: 'D04', method: 'ico' },
} as const satisfies Readonly<Record<FormId, SheetForm | WordForm>>

export const formatsOf = (form: FormId): readonly FormFormat[] => forms[form].formats

/** The records a form is filled for, among those asked for: of assessments, those made by its method. */
export function recordsFilled(form: FormId, dossier: Dossier, refs: WantedRefs): readonly { readonly ref: string }[] {
  const definition: SheetForm | WordForm = forms[form]
  if (definition.kind === 'sheets') return selectRecords(dossier, 'activities', refs)
  return selectRecords(dossier, 'dpias', refs).filter(({ method }) => method === definition.method)
}

/** Why a form cannot be filled; null where it can. An empty form would look like an answer. */
export function formRefusal(form: FormId, dossier: Dossier, refs: WantedRefs): RefusalReason | null {
  if (selectRecords(dossier, forms[form].about, refs).length === 0) return 'nothing-to-print'
  return recordsFilled(form, dossier, refs).length === 0 ? 'other-method' : null
}
