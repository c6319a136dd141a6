import { describe, expect, it } from 'vitest'
import { importPia, plain, riskOf, rowOf } from '../../../helpers/import-pia'
import { anAnswer, bicycles, from2018, fromServer } from '../../../helpers/make-pia'

describe.each([
  ['local', bicycles()],
  ['server', fromServer()],
  ['2018', from2018()],
])('an assessment of a %s version', (version, file) => {
  const { dpia, after, proposal } = importPia(file)

  it('keeps its names, state and decision', () => {
    expect(dpia).toMatchObject({
      ...{ title: { fr: 'Vélos de livraison suivis' }, status: 'validated', method: 'cnil' },
      ...{ authorNames: 'Inès Caron', evaluatorNames: 'Paul Brun;Léa Fort', validatorNames: 'Anna Ricci' },
      ...{ refusalReason: { fr: 'Trop de positions gardées' }, adjustments: { fr: 'Une position par minute' } },
      createdAt: '2024-03-05T09:30:00.000Z',
    })
    expect(proposal.warnings.map(({ code }) => code)).toContain('pia-validated')
  })

  it('keeps a refusal of the DPO as clear as an approval would be', () => {
    expect(dpia).toMatchObject({
      dpoVerdict: 'unfavourable',
      dpoNames: 'Camille Roy',
      viewsSought: 'no',
      viewsVerdict: '',
    })
    expect(plain(dpia.dpoAdvice)).toBe('Le suivi permanent est excessif.\nÀ revoir.')
    expect(dpia.viewsNotSoughtReason.fr).toBe('Les coursiers changent chaque mois.')
    expect(plain(dpia.viewsSummary)).toBe('')
  })

  it('puts answers to our questions, as clean text, in the order of the questionnaire', () => {
    expect(dpia.answers.map(({ question }) => question)).toEqual(['processing', 'data', 'lawfulness'])
    expect(rowOf(dpia, 'processing')?.answer.fr).toEqual([
      { p: [{ text: 'Suivre les vélos pendant les livraisons.' }] },
    ])
    expect(rowOf(dpia, 'data')?.answer.fr?.[0]).toEqual({
      p: [{ text: 'Position, ' }, { text: 'vitesse', strong: true }, { text: ' et identité.' }],
    })
    expect(plain(rowOf(dpia, 'data')?.answer)).toContain('Position · 30 jours')
  })

  it('makes three stages of a risk, linked to measures by their very title', () => {
    const risk = riskOf(dpia, 'illegitimateAccess')
    const [encryption, backup] = dpia.measures
    expect(risk).toMatchObject({
      ...{
        impacts: ['Surveillance ressentie', 'Sanction injuste'],
        threats: ['Vol du boîtier'],
        sources: ['Collègue curieux'],
      },
      ...{ measures: [encryption?.id], otherMeasures: ['Charte interne'] },
      ...{ severityBare: '', severityNow: 'r3', likelihoodNow: 'r2', severityAfter: 'r2', likelihoodAfter: 'r1' },
    })
    expect(riskOf(dpia, 'disappearance')?.measures).toEqual([backup?.id])
    expect(plain(risk?.severityReason)).toBe('Les trajets disent la vie privée.')
  })

  it('puts evaluations on what they evaluate, and their plan in the actions', () => {
    expect(rowOf(dpia, 'data')).toMatchObject({ assessment: 'acceptable' })
    expect(plain(rowOf(dpia, 'data')?.comment)).toBe('Complet.\nRien à ajouter.')
    expect(dpia.measures[1]).toMatchObject({ assessment: 'toCorrect' })
    expect(plain(rowOf(dpia, 'lawfulness')?.actionComment)).toBe('Documenter la mise en balance.')
    expect(
      after.actions.map(({ title, owner, dueOn, about, dpia: of }) => ({ title: title.fr, owner, dueOn, about, of })),
    ).toEqual([
      {
        ...{ title: 'Documenter la mise en balance.', owner: 'Paul Brun', dueOn: '2024-09-30' },
        ...{ about: rowOf(dpia, 'lawfulness')?.id, of: dpia.id },
      },
      {
        ...{ title: 'Réduire la fréquence.', owner: '', dueOn: '' },
        about: riskOf(dpia, 'illegitimateAccess')?.id,
        of: dpia.id,
      },
    ])
  })

  it('keeps comments beside what they speak of, measures too', () => {
    expect(dpia.remarks.map(({ text, about }) => [text.fr, about])).toEqual([
      ['Et les pauses ?', rowOf(dpia, 'lawfulness')?.id],
      ['Qui a la clé ?', dpia.measures[0]?.id],
    ])
    expect(dpia.remarks[0]?.by).toBe(version === 'server' ? 'Léa Fort' : '')
  })

  it('lists what has lost what it spoke of', () => {
    expect(proposal.unplaced).toEqual(
      expect.arrayContaining([
        { where: 'Évaluation 3.1.[object Object]', text: 'Acceptable' },
        { where: 'Évaluation 3.1.[object Object]', text: 'Mesure perdue de vue.' },
        { where: 'Commentaire sur 999', text: 'Orpheline depuis la copie' },
        { where: 'AIPD › house_mark', text: 'V-12' },
      ]),
    )
  })
})

describe('opinions', () => {
  const read = (pia: object) => importPia({ ...bicycles(), pia: { ...bicycles().pia, ...pia } })

  it.each([
    ['an approval', { dpo_status: 1 }, 'favourable'],
    ['a refusal', { dpo_status: '0' }, 'unfavourable'],
    ['nothing yet', { dpo_status: null }, ''],
    ['the 0 older servers wrote before anybody was asked', { dpo_status: 0, dpos_names: '' }, ''],
  ])('%s', (_, pia, verdict) => expect(read(pia).dpia.dpoVerdict).toBe(verdict))

  it('says when a “no” may be no answer', () => {
    const { dpia, proposal } = read({ concerned_people_searched_opinion: false, concerned_people_searched_content: '' })
    expect(dpia.viewsSought).toBe('unknown')
    expect(proposal.warnings.map(({ code }) => code)).toContain('pia-default-no')
  })
})

describe('questions of a template’s author', () => {
  const own = (id: number, title: string) => ({ id, title, answer_type: 'text', active: true })
  const sections = [
    {
      id: 2,
      items: [{ id: 1, questions: [own(211, 'sections.2.items.1.questions.1.title'), own(216, 'Et les pauses ?')] }],
    },
  ]
  const file = bicycles()
  const { dpia } = importPia({
    ...file,
    pia: { ...file.pia, structure_data: { sections } },
    answers: [
      ...file.answers,
      anAnswer(30, 216, { text: '<p>Suspendues.</p>' }),
      anAnswer(31, 119, { text: 'Sans titre' }),
    ],
  })

  it('stand beside ours with their title, or their number when nobody kept it', () => {
    expect(
      dpia.answers
        .filter(({ question }) => question === 'custom')
        .map((row) => [row.customTitle.fr, plain(row.answer)]),
    ).toEqual([
      ['Question 119', 'Sans titre'],
      ['Et les pauses ?', 'Suspendues.'],
    ])
  })
})

it('tells content that went with its mark, and that an assessment of that name is there already', () => {
  const file = bicycles()
  const first = importPia({
    ...file,
    answers: [anAnswer(1, 111, { text: '<p>Avant<script>x()</script><a href="javascript:y()">lien</a></p>' })],
  })
  expect(plain(rowOf(first.dpia, 'processing')?.answer)).toBe('Avantlien')
  expect(first.proposal.unplaced.filter(({ where }) => where === 'Réponse 111')).toHaveLength(2)
})
