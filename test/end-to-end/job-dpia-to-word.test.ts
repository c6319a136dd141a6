import { readFileSync } from 'node:fs'
import { readWord } from '../helpers/read-word'
import { fr } from '../helpers/typeset'
import { expect, test } from './running-trente'
import { holds, tabTo } from './pages/keyboard'
import type { TrenteWindow } from './pages/trente-window'

const typed = {
  title: 'AIPD des portes',
  purpose: 'Ouvrir les portes aux seuls agents habilités',
  decider: 'Odile Marchetti, maire de Valbrune',
} as const

/** To the top of the page and its outline: six events examined are two hundred stops further down. */
async function startOver(app: TrenteWindow): Promise<void> {
  for (const words of ['T-007', typed.title]) {
    await app.search(words)
    await expect(app.dialog.getByRole('option').first()).toContainText(words)
    await app.press('Enter')
    await expect(app.dialog).toHaveCount(0)
  }
  await expect(app.dpia.name).toHaveValue(typed.title)
}

test('an assessment from an activity to its Word file, without a mouse', async ({ app }) => {
  test.setTimeout(300_000)
  const { dpia, keyboard, texts } = app
  const { begin } = texts.dpiaPages.list
  await app.arrive()
  await app.home.openExample()
  await keyboard.goTo('dpias')
  await app.press('n')
  await expect(app.dialog).toContainText(begin.title)
  await tabTo(app, holds('Badges et accès aux bâtiments'))
  await app.press('Space')
  await keyboard.press(begin.go)
  await expect(dpia.name).toBeVisible()
  await expect(app.main).toContainText('couvre T-007')

  await keyboard.reach(dpia.label('title'))
  await app.press('Control+a')
  await keyboard.type(typed.title)
  await tabTo(app, holds(texts.codes.dpiaQuestion.purposes))
  await keyboard.type(typed.purpose)
  await expect(dpia.answer('purposes')).toContainText(typed.purpose)

  const { axes, stages } = texts.documents.pictures
  const risk = dpia.risk('Accès illégitime à des données')
  for (const axis of ['severity', 'likelihood'] as const) {
    const group = texts.dpiaRisks.scale.group(axes[axis], stages.now)
    await tabTo(app, (focused) => focused.startsWith(`INPUT ${group}`))
    await app.press('ArrowRight', 'ArrowRight')
    await expect(risk.getByRole('radiogroup', { name: group }).getByRole('radio', { checked: true })).toHaveValue(/\S/)
  }

  await startOver(app)
  await tabTo(app, holds(`BUTTON ${texts.registers.dpias.sections.decision.title}`))
  await app.press('Enter')
  await keyboard.choose(dpia.label('outcome'), texts.codes.dpiaOutcome.approved)
  await keyboard.answer(dpia.label('decidedBy'), typed.decider)
  await app.saved()

  await startOver(app)
  await tabTo(app, holds(`BUTTON ${texts.form.record.more}`))
  await app.press('Enter')
  await expect(app.page.getByRole('menuitem').first()).toBeFocused()
  const print = app.page.getByRole('menuitem', { name: texts.form.record.print })
  while (!(await print.evaluate<boolean, undefined>('(at) => at === document.activeElement', undefined)))
    await app.press('ArrowDown')
  await app.press('Enter')
  await expect(app.documents.document('D04')).toBeChecked()
  await expect(app.documents.preview).toContainText(typed.decider)
  await keyboard.press(texts.shell.documents.export)
  await app.documents.done.waitFor()
  const path = await app.documents.written()
  const { headings, paragraphs, tables } = await readWord(readFileSync(path))
  const said = [...headings.map(({ text }) => text), ...paragraphs, ...tables.flatMap(({ rows }) => rows.flat())]
  for (const words of [typed.purpose, typed.decider]) expect.soft(said.join('\n'), 'the Word file').toContain(fr(words))
})
