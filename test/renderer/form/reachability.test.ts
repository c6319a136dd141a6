// @vitest-environment happy-dom
import { openForm } from './open-form'
import { flushPromises } from '@vue/test-utils'
import { h } from 'vue'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { AnyRecord } from '@core/dossier/change'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { codeLists } from '@core/codes'
import { choiceOf, emptyRow, groupOf, type FieldSet, type Kind, type RowDefinition } from '@core/kinds'
import { registerNames, registers, type RegisterName } from '@core/registers'
import { createDossier } from '@templates/models/create-dossier'
import FilePage from '@renderer/pages/file/FilePage.vue'
import RecordPage from '@renderer/pages/record/RecordPage.vue'
import { presentationOf } from '@renderer/registers/registry'
import { askEverywhere, askedOf } from '../../helpers/asking-everywhere'

/** An answer of each kind, so that no condition hides the question. */
const sample: Readonly<Record<string, unknown>> = {
  text: 'x',
  phrase: { fr: 'x' },
  prose: { fr: 'x' },
  texts: ['x'],
  tri: 'yes',
  integer: 1,
  date: '2026-01-05',
  moment: '2026-01-05T09:30+01:00',
  duration: { value: 1, unit: 'year' },
  refTo: 'gone',
  refsTo: ['gone'],
}
function answerOf(kind: Kind<unknown>): unknown {
  const list = choiceOf(kind)
  if (list !== undefined) return codeLists[list][0]
  const of = groupOf(kind)
  return of ? [rowOf(of)] : (sample[kind.name] ?? kind.empty())
}
const rowOf = (of: RowDefinition): AnyRecord => ({ ...emptyRow(of, `row-of-${of.name}`) })

/** Answers that a section with a look of its own needs in order to ask all it can. */
const more: Partial<Record<RegisterName, object>> = {
  activities: {
    controllers: ['o1', 'o2'],
    dataItems: [{ ...rowOf(registers.activities.fields.dataItems.kind.of), category: 'convictionsOffences' }],
    purposes: [{ ...rowOf(registers.activities.fields.purposes.kind.of), legalBasis: 'consent' }],
    rightsOverride: ['access'],
    noticeExemption: 'lawRequires',
    surveillanceLevel: 'constant',
    dpiaDecision: 'required',
    automatedDecision: 'solelySignificantEffect',
  },
  requests: { outcome: 'partly' },
  algorithmicSystems: { kind: 'machineLearning', aiActRole: 'deployer', aiActClass: 'highAnnexIII' },
}
/** Kept by the program: where the assessment began, and what imported files held that no question asks or that waits on a page of its own. */
const askedNowhere = ['start', 'foreign', 'importRemains', 'letterhead']

const at = '2026-01-05T09:00:00.000Z'
function fileWith(register: RegisterName): Dossier {
  let count = 0
  const client = { name: 'Commune de Valmont', country: 'FR', sector: 'localAuthority', language: 'fr' } as const
  const dossier = createDossier(client, at, 'Claire Martin', () => `id-${++count}`)
  const fields = Object.entries(registers[register].fields as FieldSet)
  const answers = Object.fromEntries(fields.map(([name, { kind }]) => [name, answerOf(kind)]))
  const record = { ...emptyRecord(register, { id: 'it', ref: 'Z-001', at, author: '' }), ...answers, ...more[register] }
  if (register !== 'clientFile') return { ...dossier, [register]: [...dossier[register], record] }
  const [file] = dossier.clientFile
  return { ...dossier, clientFile: [{ ...record, ...file, id: 'it' }] } as unknown as Dossier
}

class Seen {
  observe() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: Seen, IntersectionObserver: Seen })

/** The page on which a record is read, with this file open. */
function openPage(register: RegisterName, dossier: Dossier) {
  const open = openForm(dossier)
  const { page, listedAt } = presentationOf(register)
  return open.place(() => (listedAt?.page === 'file' ? h(FilePage) : h(page ?? RecordPage, { register, id: 'it' })), {})
}

describe('every question of a register can be reached on the page of its record', () => {
  it.each(registerNames)('%s', async (register) => {
    const shown = openPage(register, fileWith(register))
    await vi.waitFor(
      async () => {
        await flushPromises()
        const names = Object.keys(registers[register].fields)
        const missing = names.filter((name) => !shown.find(`[id="field-it.${name}"]`).exists())
        expect(missing.filter((name) => !askedNowhere.includes(name))).toEqual([])
      },
      { timeout: 15_000 },
    )
    shown.unmount()
  })
})

describe('what a pack asks in any section is asked there, in files that follow it alone', () => {
  const following = (dossier: Dossier, packs: Dossier['clientFile'][number]['jurisdictionPacks']): Dossier => ({
    ...dossier,
    clientFile: dossier.clientFile.map((file) => ({ ...file, jurisdictionPacks: packs })),
  })
  beforeAll(askEverywhere)

  it.each(registerNames)('%s', async (register) => {
    const asked = registers[register].sections.map(askedOf)
    const missing = (shown: ReturnType<typeof openPage>) =>
      asked.filter((name) => !shown.find(`[id="field-it.${name}"]`).exists())
    const irish = openPage(register, following(fileWith(register), ['IE']))
    await vi.waitFor(
      async () => {
        await flushPromises()
        expect(missing(irish)).toEqual([])
      },
      { timeout: 15_000 },
    )
    irish.unmount()
    const french = openPage(register, following(fileWith(register), ['FR']))
    await flushPromises()
    expect(missing(french)).toEqual(asked)
    french.unmount()
  })
})
