// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../../form/open-form'
import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { exampleDossier } from '@templates/models/example'
import { textsOf } from '@core/texts/languages'
import type { Dossier } from '@core/dossier/dossier'
import DocumentList from '@renderer/pages/printing/DocumentList.vue'
import { giveSight } from '../dpia/open-dpia'

giveSight()
enableAutoUnmount(afterEach)
beforeEach(() => (document.body.innerHTML = ''))
const { groups } = textsOf('fr').shell.documents

function openList(content: Dossier, modelValue: string) {
  const list = openForm(content).place(DocumentList, { modelValue })
  const heading = (name: keyof typeof groups) =>
    list.findAll('h2 button').find((each) => each.text().startsWith(groups[name]))
  const open = () =>
    list
      .findAll('h2 button')
      .filter((each) => each.attributes('aria-expanded') === 'true')
      .map((each) => each.get('.title').text())
  const inSight = () =>
    list.findAll<HTMLInputElement>('input').filter((each) => each.isVisible()).map(({ element }) => element.value) // prettier-ignore
  return { list, heading, open, inSight }
}

it('many documents stand folded under what they are for, the chosen one in sight; headings open and close', async () => {
  const { list, heading, open, inSight } = openList(exampleDossier(), 'D08')
  expect(list.findAll('h2 .title').map((each) => each.text())).toEqual(Object.values(groups))
  expect(open()).toEqual([groups.breaches])
  expect(inSight()).toEqual(['D10', 'D08', 'D09', 'RV'])
  await heading('requests')?.trigger('click')
  expect(inSight()).toContain('D12')
  await heading('breaches')?.trigger('click')
  expect(open()).toEqual([groups.requests])
})

it('a document chosen elsewhere opens its group', async () => {
  const { list, inSight } = openList(exampleDossier(), 'D01')
  expect(inSight()).not.toContain('D04')
  await list.setProps({ modelValue: 'D04' })
  await nextTick()
  expect(inSight()).toContain('D04')
})

it('the few documents of a new file are all in sight', () => {
  const { open, inSight } = openList(fileWithActivity(), 'D01')
  expect(open()).toEqual([groups.record, groups.dpia, groups.fairness, groups.accountability])
  expect(inSight()).toContain('D20')
})
