import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import type { InputOf } from '@core/contract'
import { importMapping, type TableChoice } from '@core/exchange/mapping'
import { readSource } from '@core/exchange/read-source'
import { aFileWith, aMachine } from '../../an-open-file'

// The window takes its line to the machine once.
const machine = aMachine()
const { useDossier } = await import('@renderer/stores/dossier')
const { useSettings } = await import('@renderer/stores/settings')
const { default: ImportingPage } = await import('@renderer/pages/importing/ImportingPage.vue')

type Rows = readonly (readonly string[])[]

export const asCells = (rows: Rows): string => rows.map((row) => row.join('\t')).join('\n')

/** A register kept in a spreadsheet: one column nobody knows, words that have no code, two processings. */
export const register: Rows = [
  ['Nom du traitement', 'Finalités', 'Personnes concernées', 'État', 'Couleur du classeur', 'Sous-traitants'],
  ['Paie', 'Payer les agents', 'Salariés ; Zouaves', 'En veille', 'Vert', 'Coffre Sûr'],
  ['Cantine', 'Servir les repas', 'Zouaves', 'Actif', 'Rouge', ''],
]

/** The page over a machine that reads what it is given, as the host does, and keeps choices in memory. */
export async function openImport(told: Parameters<typeof aFileWith>[0] = []) {
  setActivePinia(createPinia())
  machine.asked.length = 0
  const kept: TableChoice[] = []
  const saved: InputOf<'import.saveMapping'>[] = []
  let ids = 0
  const { migrations: _, ...rest } = aFileWith(told)
  Object.assign(machine.answers, {
    'import.read': ({ name, base64, mapping }: InputOf<'import.read'>) => {
      const read = readSource(
        Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
        name,
        'auto',
        {
          dossier: useDossier().current,
          language: 'fr',
          at: '2026-11-23T10:00:00.000Z',
          by: '',
          newId: () => `new-${(ids += 1)}`,
          ...(mapping ? { mapping: importMapping.parse(mapping) } : {}),
        },
      )
      return read.ok ? { ok: true, value: read.proposal } : { ok: false, refusal: read.refusal }
    },
    'import.choices': () => kept,
    'import.remember': ({ choices }: InputOf<'import.remember'>) => (kept.unshift(...choices), null),
    'import.forget': ({ layouts }: InputOf<'import.forget'>) => {
      kept.splice(0, kept.length, ...kept.filter(({ layout }) => !layouts.includes(layout)))
      return null
    },
    'import.saveMapping': (asked: InputOf<'import.saveMapping'>) => {
      saved.push(asked)
      return { ok: true, value: { ticket: 't', path: `/exports/${asked.name}.json` } }
    },
    'dossier.backup': () => ({ ok: true, value: null }),
    'attachment.keepImported': () => ({ ok: true, value: null }),
  })
  useSettings().today = '2026-11-23'
  useDossier().take({
    session: `s${Math.random()}`,
    ticket: 't',
    name: 'valmont.trente.json',
    dossier: { ...rest, migrations: [] },
    version: 0,
    savedAt: '2026-11-23T10:00:00.000Z',
    readOnly: false,
    lockedBy: null,
    unwritable: null,
    editedElsewhere: false,
    sealed: null,
    losses: [],
    interrupted: null,
    isExample: false,
    older: null,
  })
  const page = mount(ImportingPage, { attachTo: document.body })
  return { page, machine, kept, saved, dossier: useDossier() }
}

/** Until the page stands still: a file is read, sent, and answered. */
export async function settled(page: VueWrapper): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (turn > 4 && !page.find('[role=progressbar]').exists()) return
  }
  throw new Error('still at work')
}

export async function drop(page: VueWrapper, name: string, content: string): Promise<void> {
  const file = new File([content], name)
  await page.get('.importing').trigger('drop', { dataTransfer: { files: [file] } })
  await settled(page)
}
export const dropTable = (page: VueWrapper, rows: Rows = register, name = 'registre.tsv') =>
  drop(page, name, asCells(rows))

export const titleOf = (page: VueWrapper) => page.get('h2').text()
export const selectOf = (page: VueWrapper, label: string) => page.get(`select[aria-label="${label}"]`)
export const boxOf = (page: VueWrapper, label: string) => page.get(`input[aria-label="${label}"]`)
export const isOn = (box: ReturnType<typeof boxOf>) => (box.element as HTMLInputElement).checked

export async function press(page: VueWrapper, text: string): Promise<void> {
  const button = page.findAll('button').find((each) => each.text() === text)
  if (!button) throw new Error(`no button ${text} among ${page.findAll('button').map((each) => each.text())}`)
  await button.trigger('click')
  await settled(page)
}
export async function enter(page: VueWrapper): Promise<void> {
  await page.get('h2').trigger('keydown', { key: 'Enter' })
  await settled(page)
}
