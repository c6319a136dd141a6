// @vitest-environment happy-dom
import { giveSight, openDpia } from './open-dpia'
import { nextTick } from 'vue'
import { beforeEach, describe, expect, test } from 'vitest'
import { answerRowId } from '@core/dpia/answer-row'
import { readFrozen } from '@core/dpia/freeze'
import { aRow } from '@core/examples/a-dossier'
import type { FieldSet } from '@core/kinds'
import { registers, type Dpia } from '@core/registers'
import { runRules } from '@core/rules/run'
import { fromPlainText } from '@core/rich-text/normalise'
import RichTextControl from '@renderer/form/controls/RichTextControl.vue'
import DpiaPage from '@renderer/registers/dpias/page/DpiaPage.vue'
import OpinionsSection from '@renderer/registers/dpias/page/OpinionsSection.vue'
import QuestionCard from '@renderer/registers/dpias/page/QuestionCard.vue'
import ConsultationSection from '@renderer/registers/dpias/page/ConsultationSection.vue'
import { standingOfPart } from '@renderer/registers/dpias/page/section-standing'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { freezeVersion } from '@renderer/registers/dpias/page/freeze-version'
import { fr } from '../../../helpers/typeset'

giveSight()
beforeEach(() => (document.body.innerHTML = ''))
const said = (text: string) => ({ fr: fromPlainText(text) })

describe('a question', () => {
  test('is asked with no row; the first answer brings the row, and undo takes it away', async () => {
    const open = openDpia()
    const card = open.place(QuestionCard, { dpiaId: 'd', question: 'minimisation' })
    expect(card.text()).toContain('Données adéquates et limitées')
    expect(open.dpia().answers).toEqual([])
    card.getComponent(RichTextControl).vm.$emit('update:modelValue', said('Plaques floutées'))
    await nextTick()
    expect(open.dpia().answers).toMatchObject([
      { id: answerRowId('d', 'minimisation'), question: 'minimisation', answer: said('Plaques floutées') },
    ])
    card.getComponent(RichTextControl).vm.$emit('update:modelValue', said('Plaques et visages floutés'))
    expect(open.dpia().answers).toHaveLength(1)
    open.dossier.undo()
    open.dossier.undo()
    expect(open.dpia().answers).toEqual([])
  })

  test('left without an answer leaves no row behind', () => {
    const open = openDpia()
    const card = open.place(QuestionCard, { dpiaId: 'd', question: 'quality' })
    card.getComponent(RichTextControl).vm.$emit('update:modelValue', {})
    expect(open.dpia().answers).toEqual([])
  })

  test('is judged in its own row, before any answer', async () => {
    const open = openDpia()
    const card = open.place(QuestionCard, { dpiaId: 'd', question: 'retention' })
    await card.get('select').setValue('toCorrect')
    expect(open.dpia().answers).toMatchObject([{ question: 'retention', assessment: 'toCorrect' }])
  })

  test('offers the draft of the starting point, and writes it only when asked', async () => {
    const open = openDpia({ start: 'public-space-video' })
    const card = open.place(QuestionCard, { dpiaId: 'd', question: 'minimisation' })
    expect(card.get('.draft').text()).toContain('masquées dès la prise de vue')
    expect(open.dpia().answers).toEqual([])
    await card.get('.draft button').trigger('click')
    expect(JSON.stringify(open.dpia().answers[0]?.answer)).toContain('masquées dès la prise de vue')
    // The blanks of a language nobody writes here would never be filled in.
    expect(Object.keys(open.dpia().answers[0]?.answer ?? {})).toEqual(['fr'])
    await nextTick()
    expect(card.find('.draft').exists()).toBe(false)
    expect(card.get('[role=textbox]').find('.to-fill').exists()).toBe(true)
  })

  test('gives birth to an action that names it', async () => {
    const open = openDpia()
    const card = open.place(QuestionCard, { dpiaId: 'd', question: 'retention' })
    await card.findAll('.acts button').at(-1)?.trigger('click')
    const [row] = open.dpia().answers
    expect(open.dossier.current.actions).toMatchObject([{ dpia: 'd', about: row?.id, state: 'open', ref: 'E-001' }])
    expect(open.form.opened.value).toEqual([{ register: 'actions', id: open.dossier.current.actions[0]?.id }])
  })
})

describe('the outline', () => {
  const stateOf = (answers: Partial<Dpia>) => {
    const { dpia, dossier } = openDpia(answers)
    const law = lawParametersAt('2026-11-23', ['FR'])
    const open = runRules(dossier.current, { parameters: law, today: '2026-11-23' })
    return standingOfPart(dpia(), 'ethics', open, [], law).state
  }
  const answering = (text: string) => ({
    answers: (['bias', 'exclusion', 'manipulation', 'surveillance', 'autonomy'] as const).map((question) =>
      aRow('dpiaAnswers', question, { question, answer: said(text) }),
    ),
  })

  test('a part whose drafts nobody filled in has been begun, and is not complete', () => {
    expect(stateOf({})).toBe('empty')
    expect(stateOf(answering('Rien à signaler.'))).toBe('full')
    expect(stateOf(answering('Rien à signaler pour [public].'))).toBe('half')
  })

  test('and stays begun, not complete, once the point about its blanks is set aside', () => {
    const law = lawParametersAt('2026-11-23', ['FR'])
    expect(standingOfPart(openDpia(answering('[public]')).dpia(), 'ethics', [], [], law).state).toBe('half')
  })
})

describe('opinions', () => {
  test('a verdict against, and not following it, are said in words', () => {
    const open = openDpia({ dpoVerdict: 'unfavourable', dpoFollowed: 'no', dpoNotFollowedReason: { fr: 'Urgence' } })
    const verdict = open.place(OpinionsSection, { dpiaId: 'd' }).get('.verdict')
    expect(verdict.classes()).toContain('unfavourable')
    expect(verdict.text()).toContain('Avis défavorable du DPO')
    expect(verdict.text()).toContain(fr('ne le suit pas, pour ce motif : Urgence'))
  })

  test('silence is neither for nor against', () => {
    const { place } = openDpia()
    const shown = place(OpinionsSection, { dpiaId: 'd' })
    expect(shown.get('.verdict').text()).toBe('Le DPO n’a pas encore rendu d’avis.')
    expect(shown.text()).toContain('Il n’est pas dit si les personnes ont été consultées.')
  })
})

describe('consultation of the authority', () => {
  test('is not asked while the risk is not assessed, and stays within reach', async () => {
    const { place } = openDpia()
    const shown = place(ConsultationSection, { dpiaId: 'd' })
    expect(shown.text()).toContain('pas encore évalué')
    expect(shown.find('[id="field-d.consultedOn"]').exists()).toBe(false)
    await shown.get('button').trigger('click')
    expect(shown.find('[id="field-d.consultedOn"]').exists()).toBe(true)
  })

  test('tells the last day of the answer, eight weeks after it was asked', () => {
    const { place } = openDpia({ residualLevel: 'high', consultedOn: '2026-01-05' })
    const shown = place(ConsultationSection, { dpiaId: 'd' })
    expect(shown.text()).toContain('au plus tard le 2 mars 2026')
  })
})

test('a version keeps the assessment and the activity as they stood, and locks nothing', () => {
  const open = openDpia({ decidedBy: 'La maire' })
  freezeVersion(open.dpia(), { name: '1.0', by: 'Claire', reason: 'Décision' })
  open.dossier.set({ register: 'activities', record: 'a' }, 'name', { fr: 'Autre nom' })
  open.dossier.set({ register: 'dpias', record: 'd' }, 'decidedBy', 'L’adjoint')
  expect(open.dpia().decidedBy).toBe('L’adjoint')
  const [version] = open.dpia().versions
  expect(version).toMatchObject({ version: '1.0', on: '2026-01-05', by: 'Claire', reason: { fr: 'Décision' } })
  const frozen = readFrozen(version?.content ?? '')
  expect(frozen?.dpia['decidedBy']).toBe('La maire')
  expect(frozen?.linked.activities).toMatchObject([{ id: 'a', name: { fr: 'Vidéoprotection' } }])
})

test('every question of an assessment can be reached on its page', async () => {
  const open = openDpia({
    exemption: 'similarDpia',
    residualLevel: 'high',
    residualReason: { fr: 'x' },
    dpoFollowed: 'no',
    viewsNotSoughtReason: { fr: 'x' },
    viewsFollowed: 'no',
    viewsNotFollowedReason: { fr: 'x' },
    consultedOn: '2026-01-05',
    consultationSuspendedFrom: '2026-01-06',
    conditions: { fr: 'x' },
    outcome: 'rejected',
    publishedSummary: 'yes',
  })
  const shown = open.place(DpiaPage, { id: 'd' })
  await nextTick()
  // Versions are a table of their own; what was imported or begun from is no question.
  const elsewhere = ['versions', 'foreign', 'start', 'risks', 'matrix']
  const names = Object.keys(registers.dpias.fields as FieldSet).filter((name) => !elsewhere.includes(name))
  expect(names.filter((name) => !shown.find(`[id="field-d.${name}"]`).exists())).toEqual([])
})
