// @vitest-environment happy-dom
import { fileWithActivity, openForm } from './open-form'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { aRow } from '@core/examples/a-record'
import { remainsIn } from '@core/exchange/remains'
import type { Dossier } from '@core/dossier/dossier'
import RecordSection from '@renderer/form/RecordSection.vue'
import RemainsBeside from '@renderer/form/remains/RemainsBeside.vue'

function fileWithPassages(): Dossier {
  const file = fileWithActivity({ notesInternal: { fr: 'À revoir' } })
  const passage = (id: string, text: string, about: string) =>
    aRow('importRemains', id, { source: 'registre.csv', where: `ligne ${id}`, text, about })
  const importRemains = [passage('2', 'Badge', 'activities/a'), passage('3', 'Coffre', 'activities/autre')]
  return { ...file, clientFile: file.clientFile.map((each) => ({ ...each, importRemains })) }
}

/** What the browser carries from where a drag begins to where it ends. */
function carried() {
  const held = new Map<string, string>()
  return {
    setData: (type: string, value: string) => void held.set(type, value),
    getData: (type: string) => held.get(type) ?? '',
    get types() {
      return [...held.keys()]
    },
    effectAllowed: '',
  }
}

function openNotes(readOnly = false) {
  const open = openForm(fileWithPassages(), readOnly)
  const beside = open.place(RemainsBeside, { records: ['a'] })
  const props = { register: 'activities', section: 'notes', record: open.activity() }
  const form = open.place(RecordSection, props)
  return { ...open, beside, form }
}

describe('beside a record, what an import left with it', () => {
  it('is shown, and nothing else', () => {
    const { beside } = openNotes()
    expect(beside.findAll('li .words').map((each) => each.text())).toEqual(['Badge'])
  })

  it('goes after what a question says when it is dropped there, and comes back with undo', async () => {
    const { beside, form, dossier, activity } = openNotes()
    const dataTransfer = carried()
    await beside.get('li').trigger('dragstart', { dataTransfer })
    const question = form.get('[id="field-a.notesInternal"]')
    await question.trigger('dragover', { dataTransfer })
    expect(question.classes()).toContain('drop-here')
    await question.trigger('drop', { dataTransfer })
    await flushPromises()
    expect(activity().notesInternal).toEqual({ fr: 'À revoir\nBadge' })
    expect(remainsIn(dossier.current).map(({ text }) => text)).toEqual(['Coffre'])
    expect(beside.find('li').exists()).toBe(false)
    dossier.undo()
    expect(activity().notesInternal).toEqual({ fr: 'À revoir' })
    expect(remainsIn(dossier.current)).toHaveLength(2)
  })

  it('is taken neither by a question of another sort, nor from anywhere else', async () => {
    const { beside, form, dossier } = openNotes()
    const dataTransfer = carried()
    await beside.get('li').trigger('dragstart', { dataTransfer })
    const attachments = form.get('[id="field-a.attachments"]')
    await attachments.trigger('dragover', { dataTransfer })
    await attachments.trigger('drop', { dataTransfer })
    const note = form.get('[id="field-a.notesInternal"]')
    await note.trigger('drop', { dataTransfer: carried() })
    expect(attachments.classes()).not.toContain('drop-here')
    expect(remainsIn(dossier.current)).toHaveLength(2)
  })

  it('stays out of a file that is read only', () => {
    expect(openNotes(true).beside.find('li').exists()).toBe(false)
  })
})
