import { readFileSync } from 'node:fs'
import { readWord } from '../helpers/read-word'
import { fr } from '../helpers/typeset'
import { wordErrors } from '../helpers/validate-word'
import { holds, tabTo } from './pages/keyboard'
import { expect, test } from './running-trente'

const typed = {
  title: 'AIPD des badges de l’hôtel de ville',
  purpose: 'Ouvrir les portes aux agents habilités',
  bold: 'sans suivre leurs horaires',
  minimisation: 'Ni la photo ni l’adresse ne sont gardées sur le badge',
  information: 'Une affiche à chaque porte et une page de l’intranet',
  measure: 'Purge des passages chaque nuit',
  impact: 'Se croire pisté',
  threat: 'Badge perdu',
  severity: 'Les trajets disent la santé.',
  likelihood: 'Lecteur ouvert au public.',
  advice: 'Le relevé nominatif dépasse ce que la sécurité demande.',
  decider: 'Odile Marchetti, maire de Valbrune',
  conditions: 'Désactiver le relevé nominatif avant l’ouverture.',
} as const

/** Tabs from the first feared event to the decision, three events rated and one explained on the way. */
const mostTabs = 65

test('an assessment is carried out, decided and printed to Word without a mouse, in few keys', async ({
  app,
  trente,
}) => {
  test.setTimeout(400_000)
  const { keyboard, texts, dpia } = app
  const { dpias } = texts.registers
  const risk = texts.rows.dpiaRisks.fields
  const { axes, stages, four, levels } = texts.documents.pictures
  const question = texts.codes.dpiaQuestion
  const rate = (axis: keyof typeof axes, stage: keyof typeof stages, degree: 1 | 2 | 3 | 4) =>
    keyboard.rate(texts.dpiaRisks.scale.group(axes[axis], stages[stage]), degree)

  await test.step('a new assessment of an activity of the file', async () => {
    await app.arrive()
    await tabTo(app, holds(`BUTTON ${texts.shell.home.examples.town}`))
    await app.press('Enter')
    await expect(app.list.heading).toBeFocused()
    await keyboard.goTo('dpias')
    await app.press('n')
    await expect(app.dialog.getByRole('searchbox')).toBeFocused()
    await keyboard.type('badges')
    await tabTo(app, holds('Badges et accès aux bâtiments'))
    await app.press('Space')
    await tabTo(app, holds('AIPD complète'))
    await keyboard.press(texts.dpiaPages.list.begin.go)
    await expect(dpia.name).toBeVisible()
    await keyboard.reach(dpia.label('title'))
    await app.press('Control+a')
    await keyboard.type(typed.title)
  })

  await test.step('answers, one of them dressed, section by section', async () => {
    await keyboard.goToSection(dpias.sections.necessity.title)
    await keyboard.answer(question.purposes, `${typed.purpose} `)
    await app.press('Alt+F10')
    await expect(dpia.tool('strong')).toBeFocused()
    await app.press('Enter')
    await keyboard.type(typed.bold)
    await expect(dpia.answer('purposes').locator('strong')).toHaveText(typed.bold)
    await keyboard.answer(question.minimisation, typed.minimisation)
    await keyboard.goToSection(dpias.sections.rights.title)
    await keyboard.answer(question.information, typed.information)
    await keyboard.goToSection(dpias.sections.measures.title)
    await keyboard.press(texts.rows.dpiaMeasures.add)
    await keyboard.type(typed.measure)
  })

  await keyboard.goToSection(dpias.sections.risks.title)
  await keyboard.reach(texts.dpiaRisks.card.titleOf('A'))
  keyboard.tabs = 0
  await test.step('feared events', async () => {
    for (const letter of ['A', 'M', 'D']) {
      if (letter !== 'A') await keyboard.reach(texts.dpiaRisks.card.titleOf(letter))
      if (letter === 'A') {
        await keyboard.answer(risk.impacts.label, typed.impact)
        await app.press('Enter')
        await keyboard.answer(risk.threats.label, typed.threat)
        await app.press('Enter')
      }
      await rate('severity', 'bare', 4)
      await rate('severity', 'now', 3)
      await rate('severity', 'after', 3)
      await rate('likelihood', 'bare', 3)
      await rate('likelihood', 'now', 2)
      await rate('likelihood', 'after', 1)
      if (letter !== 'A') continue
      await keyboard.answer(risk.severityReason.label, typed.severity)
      await keyboard.answer(risk.likelihoodReason.label, typed.likelihood)
    }
  })
  await test.step('an opinion, then the decision', async () => {
    await keyboard.goToSection(dpias.sections.opinions.title)
    await keyboard.choose(dpia.label('dpoVerdict'), texts.codes.dpoVerdict.unfavourable)
    await keyboard.answer(dpia.label('dpoAdvice'), typed.advice)
    await keyboard.goToSection(dpias.sections.decision.title)
    await keyboard.choose(dpia.label('outcome'), texts.codes.dpiaOutcome.approvedWithConditions)
  })
  expect(keyboard.tabs, 'Tabs from the first event to the decision').toBeLessThan(mostTabs)
  await keyboard.answer(dpia.label('decidedBy'), typed.decider)
  await keyboard.answer(dpia.label('conditions'), typed.conditions)
  await app.saved()

  await test.step('the Word file', async () => {
    await app.press('Control+p')
    await expect(app.documents.document('D04')).toBeChecked()
    await expect(app.documents.preview).toContainText(typed.title)
    await keyboard.press(texts.shell.documents.export)
    await app.documents.done.waitFor()
    const path = await app.documents.written()
    expect(path.startsWith(trente.folder)).toBe(true)
    const bytes = readFileSync(path)
    expect(await wordErrors(bytes)).toEqual([])
    const { headings, paragraphs, tables } = await readWord(bytes)
    const cells = tables.flatMap(({ rows }) => rows)
    const said = [...headings.map(({ text }) => text), ...paragraphs, ...cells.flat()].join('\n')
    for (const words of Object.values(typed)) expect.soft(said, 'the Word file').toContain(fr(words))
    expect.soft(said).toContain(fr(texts.codes.dpoVerdict.unfavourable))
    expect.soft(said).toContain(fr(texts.codes.dpiaOutcome.approvedWithConditions))
    const rows = (stage: keyof typeof stages) => cells.filter(([first]) => first === stages[stage]).slice(0, 3)
    const rated = [four.severity[3], four.likelihood[2], levels.high]
    expect.soft(rows('bare'), 'three events as they were rated').toEqual(Array(3).fill([stages.bare, ...rated]))
    for (const [, severity, likelihood] of rows('after'))
      expect.soft([severity, likelihood]).toEqual([four.severity[2], four.likelihood[0]])
  })
})
