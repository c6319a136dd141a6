import './fake-machine'
import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { Component, DefineComponent } from 'vue'
import type { Opened } from '@core/contract'
import { createDossier } from '@templates/models/create-dossier'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import type { Activity } from '@core/registers'
import { createForm, formKey, type FormContext } from '@renderer/form/form-context'
import { useDossier } from '@renderer/stores/dossier'
import { useSettings } from '@renderer/stores/settings'

const at = '2026-01-05T09:00:00.000Z'

/** A town's file with one activity, unanswered but for `answers`. */
export function fileWithActivity(answers: Partial<Activity> = {}): Dossier {
  let count = 0
  const client = { name: 'Commune de Valmont', country: 'FR', sector: 'localAuthority', language: 'fr' } as const
  const dossier = createDossier(client, at, 'Claire Martin', () => `id-${++count}`)
  const activity = { ...emptyRecord('activities', { id: 'a', ref: 'T-001', at, author: 'Claire Martin' }), ...answers }
  return { ...dossier, activities: [activity] }
}

export interface OpenForm {
  readonly form: FormContext
  readonly dossier: ReturnType<typeof useDossier>
  activity(): Activity
  place(component: Component, props: Record<string, unknown>): VueWrapper
}

/** The stores with an open file, and a form to put components in. */
export function openForm(content: Dossier, readOnly = false): OpenForm {
  const pinia = createPinia()
  setActivePinia(pinia)
  const form = createForm('fr')
  const dossier = useDossier()
  useSettings().today = '2026-01-05'
  const file: Opened = {
    session: 's',
    ticket: 't',
    name: 'valmont.trente.json',
    dossier: content,
    version: 1,
    savedAt: at,
    readOnly,
    lockedBy: null,
    unwritable: null,
    editedElsewhere: false,
    sealed: null,
    losses: [],
    interrupted: null,
    older: null,
    isExample: false,
  }
  dossier.take(file)
  return {
    form,
    dossier,
    activity: () => dossier.current.activities[0] as Activity,
    place: (component, props) =>
      mount(component as DefineComponent, {
        props,
        attachTo: document.body,
        global: { plugins: [pinia], provide: { [formKey as symbol]: form } },
      }),
  }
}

/** What the form tells a control, whichever it is. */
export const controlFrame = {
  id: 'q',
  labelId: 'q-label',
  describedBy: 'q-help',
  hint: '',
  invalid: false,
  readOnly: false,
  place: { register: 'activities', record: 'a' },
  name: 'q',
}
