// @vitest-environment happy-dom
import { openForm, type OpenForm } from '../../form/open-form'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleDossier } from '@templates/models/example'
import { lookUp } from '@core/dossier/record-index'
import { nextRef } from '@core/dossier/references'
import type { Action } from '@core/registers'
import { wordsIn } from '@core/texts/words'
import { recordTitle } from '@core/texts/words'
import ActionBoard from '@renderer/registers/actions/ActionBoard.vue'
import FindingsSection from '@renderer/registers/accountability/FindingsSection.vue'
import IndicatorsSection from '@renderer/registers/accountability/IndicatorsSection.vue'
import { useSettings } from '@renderer/stores/settings'

const words = wordsIn('fr')
function theBoard(readOnly = false) {
  const open = openForm(exampleDossier(), readOnly)
  useSettings().today = '2026-11-27'
  const rows = open.dossier.current.actions.map((action) => ({
    id: action.id,
    name: recordTitle('actions', action, words),
  }))
  return { ...open, board: open.place(ActionBoard, { rows }) }
}
const stateOf = ({ dossier }: OpenForm, id: string) => (lookUp(dossier.current, 'actions', id) as Action).state

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the plan as a board', () => {
  it('has a column for each state, with who, by when and what for', () => {
    const { board } = theBoard()
    const columns = board.findAll('section').map((each) => each.attributes('aria-label'))
    expect(columns).toEqual(['Ouverte', 'En cours', 'Faite', 'Annulée', 'Risque accepté'])
    const card = board.findAll('article').find((each) => each.text().includes('E-005'))
    expect(card?.text()).toContain('Amandine Courcel')
    expect(card?.text()).toContain('30 juin 2026')
    expect(card?.text()).toContain('Revue annuelle 2025')
    expect(card?.text()).toContain('En retard')
  })

  it('calls nothing late that is done or given up', () => {
    const done = theBoard().board.find('section[aria-label="Faite"]')
    expect(done.text()).toContain('E-006')
    expect(done.text()).not.toContain('En retard')
  })

  it('moves a card by its menu, and one step takes it back', async () => {
    const open = theBoard()
    const card = open.board.findAll('article').find((each) => each.text().includes('E-008'))
    await card?.get('select').setValue('inProgress')
    expect(stateOf(open, 'valbrune-e-008')).toBe('inProgress')
    open.dossier.undo()
    expect(stateOf(open, 'valbrune-e-008')).toBe('open')
  })

  it('moves nothing in a file one may only read', () => {
    expect(theBoard(true).board.findAll('select')).toEqual([])
  })
})

describe('a finding of an audit', () => {
  it('becomes a task in one click, which is then told beside it', async () => {
    const open = openForm(exampleDossier())
    const audit = lookUp(open.dossier.current, 'audits', 'valbrune-u-001')
    const section = open.place(FindingsSection, { record: audit })
    const shared = section.findAll('button').find((each) => each.attributes('aria-label')?.includes('même compte'))
    await shared?.trigger('click')
    const made = open.dossier.current.actions.find(({ about }) => about === 'valbrune-u-001-f2')
    expect(made).toMatchObject({
      ref: 'E-009',
      audit: 'valbrune-u-001',
      activity: 'valbrune-t-003',
      priority: 'high',
      state: 'open',
      title: { fr: 'Trois agents visionnent sous le même compte' },
    })
    expect(section.text()).toContain('Action E-009 · Ouverte')
  })
})

describe('the figures of a review', () => {
  it('are frozen by a button, and taken back in one step', async () => {
    const open = openForm(exampleDossier())
    useSettings().today = '2026-11-27'
    const review = () => lookUp(open.dossier.current, 'managementReviews', 'valbrune-z-001')
    const before = review()?.indicators
    const section = open.place(IndicatorsSection, { record: review() })
    const take = section.findAll('button').find((each) => each.text() === 'Reprendre les chiffres du jour')
    await take?.trigger('click')
    expect(review()?.indicators.find(({ indicator }) => indicator === 'actionsLate')).toMatchObject({
      figure: 3,
      outOf: 5,
      countedOn: '2026-11-27',
    })
    open.dossier.undo()
    expect(review()?.indicators).toEqual(before)
  })
})

it('two letters make a reference as one does', () => {
  expect(nextRef(exampleDossier(), 'authorityContacts')).toBe('EA-002')
  expect(nextRef(exampleDossier(), 'dpoAdvice')).toBe('AV-003')
})
