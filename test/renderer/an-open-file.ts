import { createPinia, setActivePinia } from 'pinia'
import type { InputOf, OutputOf, RequestName } from '@core/contract'
import { createDossier } from '@templates/models/create-dossier'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Activity } from '@core/registers'

const at = '2026-11-20T09:12:00.000Z'

export interface Told {
  readonly name: string
  readonly department?: string
  readonly status?: Activity['status']
  readonly basis?: Activity['purposes'][number]['legalBasis']
  readonly data?: readonly Activity['dataItems'][number]['category'][]
  readonly countries?: readonly Activity['transfers'][number]['destination'][]
  readonly transfersDeclared?: Activity['transfersDeclared']
  readonly lastReviewedOn?: string
}

/** A client file with these activities, `T-001` on, known by ids `a1`, `a2`… */
export function aFileWith(told: readonly Told[]): Dossier {
  let count = 0
  const newId = () => `n${(count += 1)}`
  const dossier = createDossier({ name: 'Valmont', country: 'FR', sector: '', language: 'fr' }, at, 'Claire', newId)
  const activities = told.map((each, index) => ({
    ...emptyRecord('activities', {
      id: `a${index + 1}`,
      ref: `T-${String(index + 1).padStart(3, '0')}`,
      at,
      author: '',
    }),
    name: each.name === '' ? {} : { fr: each.name },
    department: each.department ? { fr: each.department } : {},
    status: each.status ?? ('active' as const),
    purposes: each.basis ? [{ ...emptyRow(rowDefinitions.purposes, newId()), legalBasis: each.basis }] : [],
    dataItems: (each.data ?? []).map((category) => ({ ...emptyRow(rowDefinitions.dataItems, newId()), category })),
    transfersDeclared: each.transfersDeclared ?? ('unknown' as const),
    transfers: (each.countries ?? []).map((destination) => ({
      ...emptyRow(rowDefinitions.transfers, newId()),
      destination,
    })),
    lastReviewedOn: each.lastReviewedOn ?? '',
  }))
  return { ...dossier, activities }
}

/** The machine as the window sees it, in memory: what was asked is kept. Must stand before a store is imported. */
export function aMachine() {
  const asked: { name: RequestName; input: unknown }[] = []
  const answers: { [N in RequestName]?: (input: InputOf<N>) => OutputOf<N> } = {
    'settings.write': () => null,
    'dossier.change': ({ version }) => ({ ok: true, value: { version: version + 1 } }),
    'dossier.close': () => ({ ok: true, value: null }),
  }
  Object.defineProperty(window, 'trente', {
    configurable: true,
    value: {
      send: async (name: RequestName, input: never) => {
        asked.push({ name, input })
        const answer = answers[name] as ((input: never) => unknown) | undefined
        if (!answer) throw new Error(`nothing answers ${name}`)
        return answer(input)
      },
      listen: () => undefined,
    },
  })
  setActivePinia(createPinia())
  return { asked, answers }
}

/** Stands for the size of things, which happy-dom does not compute: a window of 800 by 600, lines of 50. */
export function givePageASize() {
  const sizes = { offsetHeight: 600, offsetWidth: 800, clientHeight: 600, clientWidth: 800 }
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return this.tagName === 'TR' && name.endsWith('Height') ? 50 : size
      },
    })
  }
}
