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

test('an earlier copy put in the place of the file is told with its revisions, and put out of sight when understood', async () => {
  openForm(fileWithActivity())
  const dossier = useDossier()
  if (!dossier.opened) throw new Error('no file is open')
  dossier.opened = { ...dossier.opened, older: { rev: 5, last: 9, savedAt: '2026-09-15T08:00:00.000Z' } }
  const banner = mount(FileBanners)
  expect(banner.text()).toMatch(/plus ancien que celui .*15 septembre 2026.*révision 5.* est la 9/)
  await banner.findAll('button').at(-1)?.trigger('click')
  expect(banner.text()).not.toContain('plus ancien')
})

test('what the disk did not confirm is never called unsaved', () => {
  openForm(fileWithActivity())
  const dossier = useDossier()
  dossier.saveState = { is: 'failed', refusal: { reason: 'unconfirmed', about: 'a.trente.json', detail: 'EIO' } }
  const said = mount(FileBanners).text()
  expect(said).toContain('pas encore confirmé par le disque')
  expect(said).not.toContain('Non enregistré')
})

test('a version that was taken back tells which attached files are missing', () => {
  openForm(fileWithActivity())
  const dossier = useDossier()
  if (!dossier.opened) throw new Error('no file is open')
  dossier.opened = { ...dossier.opened, missingFiles: ['T-004 bail.pdf', 'T-005 contrat.pdf'] }
  expect(mount(FileBanners).text()).toMatch(/2.fichiers joints.*T-004 bail\.pdf\s*;\s*T-005 contrat\.pdf/)
})
