import { apdController, apdProcessor } from './forms/apd'
import { dpcController, dpcProcessor } from './forms/dpc'
import { icoController, icoProcessor } from './forms/ico'
import { dastra, fidesDataMap, madis } from './forms/tools'
import { cisoAssistant, fidesSystems, gdprTxt, monarc, norwegian } from './forms/trees'
import type { KnownForm, KnownFormId } from './known-form'

/** Forms that are known by the headings of a table. A form is a line here, its headings in `forms`, its name in the texts. */
export const knownForms: readonly KnownForm[] = [
  icoController,
  icoProcessor,
  apdController,
  apdProcessor,
  dpcController,
  dpcProcessor,
  madis,
  dastra,
  fidesDataMap,
]

/** Forms laid out by a reader of their own: it says which one it has read. */
const readForms: readonly KnownForm[] = [cisoAssistant, monarc, norwegian, fidesSystems, gdprTxt]

export const readFormCalled = (id: KnownFormId): KnownForm | undefined => readForms.find((form) => form.id === id)
