import { readFileSync } from 'node:fs'
import { readWord } from '../helpers/read-word'
import { wordErrors } from '../helpers/validate-word'
import { richText } from './pages/dpia-page'
import { fr } from '../helpers/typeset'
import { expect, test } from './running-trente'

const typed = {
  title: 'AIPD des badges de l’hôtel de ville',
  purpose: 'Ouvrir les portes aux agents habilités',
  bold: 'sans suivre leurs horaires',
  items: ['Ateliers municipaux', 'Salle du conseil'],
  measure: 'Purge des passages chaque nuit',
  measureContent: 'Les passages de plus de trente jours sont effacés à deux heures.',
  impact: 'Crainte d’être pisté au travail',
  severity: 'Les trajets des agents révèlent leur état de santé.',
  advice: 'Le relevé nominatif dépasse ce que la sécurité demande.',
  notFollowed: 'Le contrat du lecteur actuel court jusqu’en juin.',
  views: 'Les délégués du personnel refusent le relevé nominatif.',
  people: 'Trois délégués du personnel',
  decider: 'Odile Marchetti, maire de Valbrune',
  conditions: 'Désactiver le relevé nominatif avant l’ouverture.',
} as const

test('a newcomer carries out an assessment from its beginning to its Word file', async ({ app, trente }) => {
  test.setTimeout(240_000)
  const { dpia } = app
  await app.arrive()
  await app.home.openExample()
  await app.goTo('dpias')
  await app.dpias.create(/Badges et accès aux bâtiments/, 'AIPD complète')
  await expect(app.main).toContainText('couvre T-007')
  await dpia.name.fill(typed.title)

  await test.step('answers, with words in bold and a list', async () => {
    await dpia.answer('purposes').click()
    await app.page.keyboard.type(`${typed.purpose} `)
    await dpia.tool('strong').click()
    await expect(dpia.tool('strong')).toHaveAttribute('aria-pressed', 'true')
    await app.page.keyboard.type(typed.bold)
    await expect(dpia.answer('purposes').locator('strong')).toHaveText(typed.bold)

    await dpia.answer('assets').click()
    await dpia.tool('bullets').click()
    await app.page.keyboard.type(typed.items[0])
    await app.press('Enter')
    await app.page.keyboard.type(typed.items[1])
    await expect(dpia.answer('assets').getByRole('listitem')).toHaveText([...typed.items])
  })

  const inserted = await test.step('an entry of the knowledge base goes where one writes', async () => {
    await dpia.answer('minimisation').click()
    const entry = dpia.knowledge.getByRole('listitem').first()
    await entry.getByRole('button').first().click()
    const text = await entry.locator('p').first().innerText()
    await entry
      .getByRole('button', { name: /^Insérer dans/ })
      .last()
      .click()
    await expect(dpia.answer('minimisation')).toContainText(text)
    return text
  })

  await test.step('a measure', async () => {
    const measure = await dpia.addMeasure()
    const { fields } = app.texts.rows.dpiaMeasures
    await measure.write(fields.title.label, typed.measure)
    await richText(measure.part, fields.content.label).click()
    await app.page.keyboard.type(typed.measureContent)
    await measure.choose(fields.state.label, app.texts.codes.measureState.planned)
  })

  await test.step('a feared event at three moments, and its map in words', async () => {
    // The starting point brings the events to examine; none is rated.
    const risk = dpia.risk('Accès illégitime à des données')
    await expect(risk).toBeVisible()
    const { fields } = app.texts.rows.dpiaRisks
    const impacts = risk.getByRole('combobox', { name: new RegExp(`^${fields.impacts.label}`) })
    await impacts.fill(typed.impact)
    await impacts.press('Enter')
    await dpia.score(risk, 'severity', 'bare', 4)
    await dpia.score(risk, 'likelihood', 'bare', 3)
    await dpia.score(risk, 'severity', 'now', 3)
    await dpia.score(risk, 'likelihood', 'now', 3)
    await dpia.score(risk, 'severity', 'after', 3)
    await dpia.score(risk, 'likelihood', 'after', 1)
    await richText(risk, fields.severityReason.label).click()
    await app.page.keyboard.type(typed.severity)
    await expect(dpia.map).toBeVisible()
    await expect(dpia.map).toHaveAccessibleName(/\S{3}/)
    await expect(dpia.map).toHaveAccessibleDescription(
      /Accès illégitime à des données\s: gravité maximale puis importante, vraisemblance importante puis négligeable/,
    )
  })

  await test.step('opinions: one against is shown as clearly as one in favour', async () => {
    const opinions = dpia.questions('opinions')
    const verdicts = app.texts.codes.dpoVerdict
    const said = dpia.section('opinions').getByRole('status').first()
    const seen = []
    for (const verdict of ['favourable', 'unfavourable'] as const) {
      await opinions.choose(dpia.label('dpoVerdict'), verdicts[verdict])
      await expect(said).toContainText(app.texts.dpiaPages.editor.opinions.verdicts[verdict])
      seen.push(
        await said.locator('p').first().evaluate<string, undefined>('(at) => getComputedStyle(at).font', undefined),
      )
    }
    expect(seen[1]).toBe(seen[0])
    await dpia.rich('opinions', 'dpoAdvice').click()
    await app.page.keyboard.type(typed.advice)
    await opinions.tick(dpia.label('dpoFollowed'), 'Non')
    await opinions.write(dpia.label('dpoNotFollowedReason'), typed.notFollowed)
    await expect(said).toContainText(typed.notFollowed)
    await opinions.tick(dpia.label('viewsSought'), 'Oui')
    await opinions.write(dpia.label('viewsPeople'), typed.people)
    await opinions.choose(dpia.label('viewsVerdict'), app.texts.codes.peopleVerdict.unfavourable)
    await dpia.rich('opinions', 'viewsSummary').click()
    await app.page.keyboard.type(typed.views)
  })

  await test.step('a decision, and a version kept of it', async () => {
    const decision = dpia.questions('decision')
    await decision.choose(dpia.label('outcome'), app.texts.codes.dpiaOutcome.approvedWithConditions)
    await decision.write(dpia.label('decidedBy'), typed.decider)
    await decision.write(dpia.label('conditions'), typed.conditions)
    await dpia.freeze('Décision du maire')
    await expect(dpia.versions).toHaveText([/Décision du maire/])
  })

  await app.saved()
  await dpia.print()
  await expect(app.documents.preview).toContainText(typed.title)
  const path = await app.documents.export()
  expect(path.startsWith(trente.folder)).toBe(true)
  const bytes = readFileSync(path)
  expect(await wordErrors(bytes)).toEqual([])
  const { headings, paragraphs, tables } = await readWord(bytes)
  const said = [...headings.map(({ text }) => text), ...paragraphs, ...tables.flatMap(({ rows }) => rows.flat())].join(
    '\n',
  )
  const answers: readonly string[] = Object.values(typed).flat()
  for (const words of [...answers, inserted, 'Défavorable']) expect.soft(said, 'the Word file').toContain(fr(words))
  expect(said).not.toMatch(/\bconforme\b/i)

  await app.goTo('dpias')
  await expect(app.dpias.lines.filter({ hasText: typed.title })).toContainText('Défavorable')
})

test('what lies below the text being written hears the first click, although the tools above it then go', async ({
  app,
}) => {
  const { dpia } = app
  await app.arrive()
  await app.home.openExample()
  await app.goTo('dpias')
  await app.dpias.create(/Recrutement/, 'AIPD complète')
  await dpia.rich('opinions', 'dpoAdvice').click()
  await app.page.keyboard.type(typed.advice)
  await expect(dpia.tool('strong')).toBeVisible()
  await dpia.questions('opinions').tick(dpia.label('dpoFollowed'), 'Non')
  await expect(dpia.questions('opinions').ticked(dpia.label('dpoFollowed'))).toHaveText('Non')
  await expect(dpia.tool('strong')).toBeHidden()
})
