import { emptyRecord } from '@core/dossier/dossier'
import { aSmallDossier, putFile } from './client-files'
import { readClock, typedDay } from './pages/clock'
import { holds, tabTo } from './pages/keyboard'
import { expect, test } from './running-trente'

const task = 'Former les agents de l’accueil'

/** A town that promised something months ago. */
function aTownBehind() {
  const at = '2026-02-02T08:00:00.000Z'
  const promised = {
    ...emptyRecord('actions', { id: 'action-1', ref: 'E-001', at, author: 'claire' }),
    title: { fr: task },
    owner: 'Claire Marnier',
    dueOn: '2026-06-30',
    state: 'inProgress',
  } as const
  return { ...aSmallDossier('Cantine'), actions: [promised] }
}

test('the yearly review: what is overdue is done and proven, and the figures are taken, without a mouse', async ({
  app,
  trente,
}) => {
  test.slow()
  const { keyboard, texts } = app
  const { fields } = texts.registers.actions
  const { actionState } = texts.codes
  await putFile(trente, 'valmont', aTownBehind())
  await app.arrive()
  await app.home.openFile('valmont')
  const now = await readClock(app)

  await keyboard.goTo('today')
  const told = app.main.getByRole('listitem').filter({ hasText: task }).filter({ hasText: 'de retard' })
  await expect(told).toContainText('de retard')
  await tabTo(app, holds(task))
  await app.press('Enter')
  await keyboard.choose(fields.state.label, actionState.done)
  await keyboard.answer(fields.doneOn.label, typedDay(now, 0))
  await keyboard.answer(fields.evidence.label, 'Feuille de présence signée par les six agents')
  await app.saved()

  await keyboard.goTo('actions')
  await expect(app.main.getByRole('grid').getByRole('row').filter({ hasText: task })).toContainText(actionState.done)
  await keyboard.goTo('today')
  await expect(told).toHaveCount(0)

  await keyboard.goTo('managementReviews')
  await app.press('n')
  const { figures } = texts.accountabilityPages
  await keyboard.press(figures.take)
  await expect(app.notices).toContainText(/repris/)
  const taken = app.main.locator('#section-indicators tbody tr')
  await expect.poll(() => taken.count()).toBeGreaterThan(0)
  await app.saved()
})
