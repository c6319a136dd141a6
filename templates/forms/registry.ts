import type { FormId } from '@core/contract-values'
import type { Dossier } from '@core/dossier/dossier'
import { fillCnilSimplified } from './cnil/cnil-simplified'
import type { FillOptions } from './filling'
import type { FilledForm } from './form'
import type { forms } from './forms'
import { fillIcoController } from './ico/ico-controller'

type SheetFormId = { [F in FormId]: (typeof forms)[F]['kind'] extends 'sheets' ? F : never }[FormId]

/** How each form made of sheets is filled. A form in Word is one of our documents. */
export const fillers: Readonly<Record<SheetFormId, (dossier: Dossier, options: FillOptions) => FilledForm>> = {
  'cnil-simplified': fillCnilSimplified,
  'ico-controller': fillIcoController,
}
export const isSheetForm = (form: FormId): form is SheetFormId => Object.hasOwn(fillers, form)
