import { inject, provide, ref, shallowRef, type InjectionKey, type Ref, type ShallowRef } from 'vue'
import type { Place } from '@core/dossier/change'
import type { ContentLanguage } from '@core/kinds'
import type { RegisterName } from '@core/registers'
import { focusFirst } from './focus-first'
import { wantedField, type WantedField } from './field-key'

/** The question that has the focus. */
export interface FocusedField {
  /** See `fieldKey`. */
  readonly key: string
  readonly place: Place
  readonly name: string
  readonly law: readonly string[]
  readonly label: string
  readonly help: string
}

/** What a page and the questions on it tell each other. */
export interface FormContext {
  /** Language of the texts being written, which is not the language of the window. */
  readonly contentLanguage: Ref<ContentLanguage>
  readonly focused: ShallowRef<FocusedField | null>
  /** The page has no margin: help and findings stand under their field. */
  readonly folded: Ref<boolean>
  /** Question someone asked to go to; a repeating group opens the row it names. */
  readonly wanted: ShallowRef<WantedField | null>
  /** Records being edited over the page, the last one on top. */
  readonly opened: ShallowRef<readonly { readonly register: RegisterName; readonly id: string }[]>
  goTo(record: string, path: string): void
  openRecord(register: RegisterName, id: string): void
  closeRecord(): void
}

const key: InjectionKey<FormContext> = Symbol('form')

export function createForm(language: ContentLanguage): FormContext {
  const wanted = shallowRef<WantedField | null>(null)
  const opened: FormContext['opened'] = shallowRef([])
  return {
    contentLanguage: ref(language),
    focused: shallowRef(null),
    folded: ref(false),
    wanted,
    opened,
    goTo(record, path) {
      wanted.value = wantedField(record, path)
      // The row opens and the page settles first: its questions must exist, and stand where they will stay.
      requestAnimationFrame(() => requestAnimationFrame(() => focusField(wantedField(record, path))))
    },
    openRecord: (register, id) => (opened.value = [...opened.value, { register, id }]),
    closeRecord: () => (opened.value = opened.value.slice(0, -1)),
  }
}

export function provideForm(language: ContentLanguage): FormContext {
  const form = createForm(language)
  provide(key, form)
  return form
}

export function useForm(): FormContext {
  const form = inject(key)
  if (!form) throw new Error('a field stands outside of a form')
  return form
}

/** For tests that mount one control without its page. */
export const formKey = key

function focusField({ record, field, row, inRow }: WantedField) {
  const ids = [
    ...(row && inRow ? [`field-${[record, field, row, inRow].join('.')}`] : []),
    ...(row ? [`row-${row}`] : []),
    `field-${record}.${field}`,
  ]
  const target = ids.map((id) => document.getElementById(id)).find((element) => element !== null)
  if (target) focusFirst(target)
}
