import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fiche, formSheets, listSheet } from '../helpers/make-cnil-register'
import { makeOds } from '../helpers/make-sheets'
import { expect, test } from './running-trente'

const fileName = 'mairie-de-valmont.trente.json'

/** The CNIL's simplified register as a town would have filled it. */
const register = () =>
  makeOds([
    ...formSheets,
    listSheet({
      rows: [['Gestion de la cantine', 'ref-7', '01/09/2024', null, 'Servir les repas', null, null, 'Oui']],
    }),
    fiche({
      tab: 'Fiche 7',
      name: 'Gestion de la cantine',
      ref: 'ref-7',
      purposes: ['Servir les repas', 'Facturer les familles'],
      data: [['État civil', 'Nom de l’enfant et des parents', 'Une année scolaire']],
      sensitive: [['Données concernant la santé', 'Allergies alimentaires', 'Une année scolaire']],
      people: [['Usagers', 'élèves et parents']],
      recipients: [['Sous-traitants', 'Traiteur du bassin']],
    }),
    fiche({ tab: 'Fiche 8', name: 'Police municipale', ref: 'ref-8', purposes: ['Constater les infractions'] }),
  ])

test('a CNIL register is shown first, then applied, then taken back in one step', async ({ app, trente }) => {
  const path = join(trente.folder, fileName)
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Accueil du public')
  await app.saved()
  const before = readFileSync(path)

  await app.goTo('importing')
  await app.importing.give('registre-cnil.ods', register())
  await expect(app.main).toContainText('Gestion de la cantine')
  await expect(app.main).toContainText('Police municipale')
  await expect(app.main).not.toContainText('Gestion du fournil')
  expect(readFileSync(path), 'looking at an import changes nothing').toEqual(before)

  await app.importing.applyButton.click()
  await expect(app.importing.finished).toBeVisible()
  await app.goTo('activities')
  await expect(app.list.lines).toHaveText([/Gestion de la cantine/, /Police municipale/, /Accueil du public/])
  await app.list.open('Gestion de la cantine')
  await expect(app.activity.rows('purposes')).toHaveText([/Servir les repas/, /Facturer les familles/])
  await expect(app.activity.rows('data')).toHaveText([/Nom de l’enfant et des parents/, /Allergies alimentaires/])
  await app.saved()
  expect(readFileSync(path, 'utf8')).toContain('Traiteur du bassin')

  await app.press('Control+z')
  await app.goTo('activities')
  await expect(app.list.lines).toHaveText([/Accueil du public/])
  await app.goTo('file')
  await expect(app.main).not.toContainText('Traiteur du bassin')
  await app.saved()
  expect(readFileSync(path, 'utf8')).not.toContain('Traiteur du bassin')
})

test('a file that is no register is refused in one sentence, and may be followed by a good one', async ({ app }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.goTo('importing')
  await app.importing.give('photo.ods', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))
  await expect(app.banner('photo.ods')).toBeVisible()
  await app.importing.give('registre-cnil.ods', register())
  await expect(app.importing.applyButton).toBeEnabled()
  await expect(app.banner('photo.ods')).toHaveCount(0)
})
