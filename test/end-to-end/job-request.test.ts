import { readClock, typedDay } from './pages/clock'
import { expect, test } from './running-trente'

test('a request is answered in time: its day is told, then no longer waited for, without a mouse', async ({ app }) => {
  test.slow()
  const { keyboard, texts } = app
  const { fields } = texts.registers.requests
  const { kinds } = texts.shell.today
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  const now = await readClock(app)
  await keyboard.goTo('requests')
  await app.press('n')
  await keyboard.answer(fields.subject.label, 'Accès au dossier de cantine')
  await keyboard.answer(fields.receivedOn.label, typedDay(now, -10))
  await expect(app.main, 'a month from the day it came').toContainText(/À répondre pour le .*, dans \d+ jours/)

  await keyboard.goTo('today')
  const waiting = app.main.getByRole('listitem').filter({ hasText: kinds.requestAnswer })
  await expect(waiting).toContainText('Accès au dossier de cantine')
  await app.search('cantine')
  await expect(app.dialog.getByRole('option')).toHaveCount(1)
  await app.press('Enter')
  await expect(app.dialog).toHaveCount(0)

  await keyboard.tick(fields.identityDoubt.label, 'no')
  await keyboard.choose(fields.outcome.label, texts.codes.requestOutcome.granted)
  await keyboard.answer(fields.answeredOn.label, typedDay(now, 0))
  await keyboard.answer(fields.given.label, 'Copie des fiches des deux années')
  await expect(app.main).toContainText(/Réponse envoyée le .*, dans le délai/)
  await keyboard.answer(fields.closedOn.label, typedDay(now, 0))
  await app.saved()

  await keyboard.goTo('today')
  await expect(waiting).toHaveCount(0)
  await keyboard.goTo('requests')
  await expect(app.main.getByRole('grid')).toContainText('répondu le')
})
