// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { fr } from '../../../helpers/typeset'
import { aFileWith, aMachine } from '../../an-open-file'

aMachine()
const { useDossier } = await import('@renderer/stores/dossier')
const { default: FromModelDialog } = await import('@renderer/registers/activities/beginning/FromModelDialog.vue')
const { activityModels } = await import('@templates/activity-models/registry')

function openDialog() {
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
    editedElsewhere: false,
    losses: [],
    isExample: false,
    interrupted: null,
  })
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

describe('starting an activity from a model', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('makes the activity and what it names in one step, which is undone as one', async () => {
    const { dossier, dialog } = openDialog()
    await flushPromises()
    expect([...document.querySelectorAll('.start b')].map((each) => each.textContent)).toEqual([
      'Gestion de la paie',
      'Recrutement',
    ])
    button('Commencer')?.click()
    await flushPromises()
    expect(dossier.current.activities.map(({ name, status }) => [name.fr, status])).toEqual([
      ['Gestion de la paie', 'draft'],
    ])
    expect(dossier.current.retentionRules).toHaveLength(3)
    dossier.undo()
    expect([dossier.current.activities, dossier.current.retentionRules]).toEqual([[], []])
    dialog.unmount()
  })

  it('says in a sentence that a file is no model, and offers one that is', async () => {
    const { dialog } = openDialog()
    await flushPromises()
    await receive('{"format":"trente-dpia-start"}')
    expect(document.querySelector('[role=alert]')?.textContent).toBe(
      fr('Ce fichier n’est pas un modèle de traitement que Trente sait lire : rien n’a été ajouté.'),
    )
    await receive(JSON.stringify({ ...activityModels[1], id: 'own', title: { fr: 'Recrutement des saisonniers' } }))
    expect(document.querySelector('[role=alert]')).toBeNull()
    expect(document.querySelector('.start.chosen b')?.textContent).toBe('Recrutement des saisonniers')
    dialog.unmount()
  })
})
