import type { Dossier } from '@core/dossier/dossier'
import type { WindowLanguage } from '@core/texts/languages'
import { selectRecords } from '../documents/select-records'
import { bookFormats } from '../spreadsheet/print-book'
import { fillCnilSimplified } from './cnil/cnil-simplified'
import type { FillOptions } from './filling'
import type { FilledForm } from './form'
import { fillIcoController } from './ico/ico-controller'

export const formFormats = [...bookFormats, 'docx'] as const
export type FormFormat = (typeof formFormats)[number]

/** A form made of sheets, of the activities of a file. */
export interface SheetForm {
  readonly kind: 'sheets'
  readonly formats: typeof bookFormats
  /** In which the authority publishes it: what stands in it is told in that language. */
  readonly language: WindowLanguage
  readonly fill: (dossier: Dossier, options: FillOptions) => FilledForm
}

/** A form one of our documents has the order and the tables of, for the assessments made by its method. */
export interface WordForm {
  readonly kind: 'document'
  readonly formats: readonly ['docx']
  readonly language: WindowLanguage
  readonly document: 'D04'
  readonly method: 'ico'
}

/** The forms of authorities that Trente fills. Ids are typed by people: never renamed. */
export const forms = {
  'cnil-simplified': { kind: 'sheets', formats: bookFormats, language: 'fr', fill: fillCnilSimplified },
  'ico-controller': { kind: 'sheets', formats: bookFormats, language: 'en', fill: fillIcoController },
  'ico-dpia': { kind: 'document', formats: ['docx'], language: 'en', document: 'D04', method: 'ico' },
} as const satisfies Readonly<Record<string, SheetForm | WordForm>>

export type FormId = keyof typeof forms
export const formIds = Object.keys(forms) as readonly FormId[]

/** The assessments a form in Word is filled for: those made by its method, among those asked for. */
export const assessmentsFor = ({ method }: WordForm, dossier: Dossier, records: readonly string[]) =>
  selectRecords(dossier, 'dpias', records).filter((dpia) => dpia.method === method)
