import { readClock, typedMoment } from './pages/clock'
import { expect, test } from './running-trente'

test('a breach is logged and notified within 72 hours, and both decisions are told, without a mouse', async ({
  app,
}) => {
  test.slow()
  const { keyboard, texts } = app
  const { fields } = texts.registers.breaches
  const row = texts.rows.breachNotifications
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await keyboard.goTo('breaches')
  await app.press('n')
  await expect(app.main.getByRole('textbox', { name: fields.title.label }).first()).toBeVisible()
  await keyboard.answer(fields.title.label, 'Courriel envoyé à la mauvaise liste')
  await keyboard.choose(fields.role.label, texts.codes.breachRole.controller)
  const now = await readClock(app)
  const aware = typedMoment(now, -5)
  await keyboard.answerMoment(fields.awareAt.label, aware.day, aware.time)
  const clock = app.topBar.getByRole('link', { name: /reste\s.*\spour\snotifier/ })
  await expect(clock, 'the clock runs on every page').toContainText(/V-001\s·\sreste\s6[67]\sh/)

  await keyboard.choose(fields.riskLevel.label, texts.codes.breachRisk.risk)
  await keyboard.answer(fields.riskReason.label, 'Adresses et noms lus par deux cents personnes')
  await keyboard.choose(fields.notifyDecision.label, texts.codes.notifyDecision.notified)
  await keyboard.press(row.add)
  const phase = app.main.getByRole('combobox', { name: row.fields.phase.label })
  await expect(phase).toBeFocused()
  await app.press('ArrowDown')
  await keyboard.choose(row.fields.authority.label, texts.codes.authority.cnil)
  const sent = typedMoment(now, -1)
  await keyboard.answerMoment(row.fields.sentAt.label, sent.day, sent.time)
  await expect(clock, 'it stops once the authority is told').toHaveCount(0)
  await expect(app.main.locator('#section-authority tbody tr').first()).toContainText(
    texts.codes.notificationPhase.initial,
  )

  await keyboard.choose(fields.communicateDecision.label, texts.codes.communicateDecision.notRequired)
  await keyboard.answer(fields.communicateReason.label, 'Aucune donnée sensible, courriel rappelé dans l’heure')
  await app.saved()

  await keyboard.goTo('today')
  await expect(app.main.getByText(texts.shell.today.kinds.breachDeadline)).toHaveCount(0)
  await keyboard.goTo('breaches')
  await expect(app.main.getByRole('grid')).toContainText('Courriel envoyé à la mauvaise liste')
})
