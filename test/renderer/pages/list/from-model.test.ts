// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { fr } from '../../../helpers/typeset'
import { aFileWith, aMachine } from '../../an-open-file'

aMachine()
const { useDossier } = await import('@renderer/stores/dossier')
const { default: FromModelDialog } = await import('@renderer/registers/activities/beginning/FromModelDialog.vue')
const { activityModels } = await import('@templates/activity-models/registry')

function openDialog(before: () => void = () => undefined) {
  aMachine()
  const dossier = useDossier()
  dossier.take({
    session: 's',
    ticket: 't',
    name: 'valmont.trente.json',
    dossier: aFileWith([]),
    version: 0,
    savedAt: '2026-11-23T10:00:00.000Z',
    readOnly: false,
    lockedBy: null,
    unwritable: null,
    editedElsewhere: false,
    sealed: null,
    losses: [],
    isExample: false,
    interrupted: null,
    older: null,
  })
  before()
  const dialog = mount(FromModelDialog, { attachTo: document.body, props: { open: true } })
  return { dossier, dialog }
}
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name)
async function receive(content: string) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input, 'files', { value: [new File([content], 'modele.json')], configurable: true })
  input?.dispatchEvent(new Event('change'))
  await flushPromises()
}

const entries = () => [...document.querySelectorAll<HTMLElement>('.list li')]
const entry = (title: string) => entries().find((each) => each.querySelector('label')?.textContent === title)
function tick(title: string) {
  entry(title)?.querySelector('input')?.click()
  return flushPromises()
}

describe('starting activities from models', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('makes one activity and what it names in one step, which is undone as one', async () => {
    const { dossier, dialog } = openDialog()
    await flushPromises()
    expect(entries().length).toBeGreaterThan(30)
    await tick('Gestion de la paie')
    button('Ajouter 1 traitement')?.click()
    await flushPromises()
    expect(dossier.current.activities.map(({ name, status }) => [name.fr, status])).toEqual([
      ['Gestion de la paie', 'draft'],
    ])
    expect(dossier.current.retentionRules).toHaveLength(3)
    dossier.undo()
    expect([dossier.current.activities, dossier.current.retentionRules]).toEqual([[], []])
    dialog.unmount()
  })

  it('adds several at once, which share what they have in common, and marks them as used', async () => {
    const { dossier, dialog } = openDialog()
    await flushPromises()
    await tick('Gestion des fournisseurs')
    await tick('Comptabilité et facturation')
    button('Ajouter 2 traitements')?.click()
    await flushPromises()
    expect(dossier.current.activities.map(({ ref }) => ref)).toEqual(['T-001', 'T-002'])
    const kept = dossier.current.retentionRules.map(({ label }) => label.fr)
    expect(kept.filter((label) => label === 'Pièces comptables et factures')).toHaveLength(1)
    await dialog.setProps({ open: false })
    await dialog.setProps({ open: true })
    await flushPromises()
    expect(entry('Gestion des fournisseurs')?.textContent).toContain('déjà utilisé')
    expect(entry('Gestion de la paie')?.textContent).not.toContain('déjà utilisé')
    dossier.undo()
    expect(dossier.current.activities).toEqual([])
    dialog.unmount()
  })

  it('shows before adding what would be added, and finds a model by its words', async () => {
    const { dialog } = openDialog()
    await flushPromises()
    const search = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!search) throw new Error('no search')
    search.value = 'alertes'
    search.dispatchEvent(new Event('input'))
    await flushPromises()
    await tick('Alertes professionnelles')
    const sheet = document.querySelector('.sheet')?.textContent ?? ''
    for (const said of ['FR-R06', '6(1)(c)', 'Signalements suivis d’effet', 'à confirmer', 'Personnes visées'])
      expect(sheet).toContain(said)
    expect(sheet).toMatch(/Clôture du dossier\s:\s2\smois/)
    expect(entry('Gestion de la paie')).toBeUndefined()
    dialog.unmount()
  })

  it('says in a sentence that a file is no model, and ticks one that is', async () => {
    const { dialog } = openDialog()
    await flushPromises()
    await receive('{"format":"trente-dpia-start"}')
    expect(document.querySelector('[role=alert]')?.textContent).toBe(
      fr('Ce fichier n’est pas un modèle de traitement que Trente sait lire : rien n’a été ajouté.'),
    )
    await receive(JSON.stringify({ ...activityModels[1], id: 'own', title: { fr: 'Recrutement des saisonniers' } }))
    expect(document.querySelector('[role=alert]')).toBeNull()
    expect(entry('Recrutement des saisonniers')?.querySelector('input')?.checked).toBe(true)
    expect(document.querySelector('.sheet h3')?.textContent).toBe('Recrutement des saisonniers')
    dialog.unmount()
  })

  it('proposes to a new file what its sector usually does, already ticked', async () => {
    aMachine()
    const { useLayout } = await import('@renderer/stores/layout')
    const { dialog } = openDialog(() => {
      useLayout().proposing = true
    })
    await flushPromises()
    expect(button('Commencer sans modèle')).toBeDefined()
    const ticked = entries().filter((each) => each.querySelector('input')?.checked)
    expect(ticked.length).toBeGreaterThanOrEqual(10)
    expect(useLayout().proposing).toBe(false)
    dialog.unmount()
  })
})
