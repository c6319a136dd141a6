// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import FileBanners from '@renderer/frame/FileBanners.vue'
import { useDossier } from '@renderer/stores/dossier'
import { fileWithActivity, openForm } from '../form/open-form'

test.each([
  ['read-only', 'n’accepte pas d’écriture'],
  ['disk-full', 'est plein'],
  ['io', 'refuse l’écriture'],
] as const)('a file that cannot be written says why when it is opened: %s', (unwritable, why) => {
  openForm(fileWithActivity(), true)
  const dossier = useDossier()
  if (!dossier.opened) throw new Error('no file is open')
  dossier.opened = { ...dossier.opened, unwritable }
  const banner = mount(FileBanners)
  expect(banner.text()).toContain(why)
  expect(banner.text()).toContain('Rouvrez-le une fois l’obstacle levé')
  expect(banner.text()).not.toMatch(/déplacé|supprimé/)
})
