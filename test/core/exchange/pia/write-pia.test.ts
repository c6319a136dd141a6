import { describe, expect, it } from 'vitest'
import { writePia } from '@core/exchange/pia/write-pia'
import { textsOf } from '@core/texts/languages'
import type { Dpia } from '@core/registers'
import { aDossier, aRecord, aRow } from '@core/examples/a-dossier'
import { exportPia, importPia, plain, riskOf, rowOf } from '../../../helpers/import-pia'
import { fr } from '../../../helpers/typeset'

const rich = (text: string) => ({ fr: [{ p: [{ text }] }] })
const seal = aRow('dpiaMeasures', 'm1', {
  title: { fr: 'Sceau' },
  content: rich('Posé chaque matin'),
  state: 'planned',
})

/** An assessment made here, with what their format has a place for and what it has not. */
const ours = (answers: Partial<Dpia> = {}) =>
  aDossier({
    dpias: [
      aRecord('dpias', {
        ...{ title: { fr: 'Badges' }, status: 'inReview', method: 'cnil', authorNames: 'Inès', version: '1.2' },
        ...{
          dpoNames: 'Camille Roy',
          dpoVerdict: 'reservations',
          dpoAdvice: rich('Sous conditions'),
          viewsSought: 'yes',
        },
        ...{ consultationNeeded: 'yes', consultedOn: '2026-02-01', consultedAuthority: 'cnil', decidedBy: 'Anna' },
        answers: [
          aRow('dpiaAnswers', 'a1', {
            question: 'processing',
            answer: rich('Ouvrir les portes'),
            assessment: 'acceptable',
          }),
          aRow('dpiaAnswers', 'a2', {
            question: 'standards',
            answer: rich('Aucun'),
            assessment: 'improvable',
            evidence: { fr: 'PV' },
          }),
          aRow('dpiaAnswers', 'a3', { question: 'bias', answer: rich('Des gens sans badge') }),
        ],
        measures: [seal],
        risks: [
          aRow('dpiaRisks', 'r1', {
            ...{ event: 'disappearance', impacts: ['Porte close'], measures: ['m1'], otherMeasures: ['Gardien'] },
            ...{ severityBare: 'r4', severityNow: 'r2', likelihoodNow: 'r1', severityReason: rich('On attend dehors') },
            severityAfter: 'r1',
          }),
          aRow('dpiaRisks', 'r2', {
            event: 'excessiveSurveillance',
            title: { fr: 'Suivi des horaires' },
            severityNow: 'r3',
          }),
        ],
        remarks: [aRow('dpiaRemarks', 'c1', { text: { fr: 'Sans sujet' } })],
        ...answers,
      }),
    ],
    actions: [
      aRecord('actions', {
        title: { fr: 'Former' },
        dpia: 'dpias-1',
        about: 'm1',
        owner: 'Léa',
        dueOn: '2026-05-01',
        state: 'done',
      }),
    ],
  })

describe('an assessment made here', () => {
  const { file, notHeld } = exportPia(ours())

  it('has the five parts, numbers and keys their tool needs', () => {
    expect(Object.keys(file).sort()).toEqual(['answers', 'comments', 'evaluations', 'measures', 'pia'])
    expect(file.pia).toMatchObject({
      ...{ name: 'Badges', status: 0, author_name: 'Inès', dpo_status: null, dpos_names: 'Camille Roy' },
      ...{ concerned_people_searched_opinion: true, is_example: 0, is_archive: 0, structure_id: null },
    })
    expect(file.measures).toMatchObject([{ id: 1, title: 'Sceau', placeholder: 'measures.default_placeholder' }])
    for (const answer of file.answers as { reference_to: unknown; data: object; created_at: string }[]) {
      expect(Number.isInteger(answer.reference_to)).toBe(true)
      expect(Object.keys(answer.data).sort()).toEqual(['gauge', 'list', 'text'])
      expect(answer.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    }
    expect(file.answers).toContainEqual(
      expect.objectContaining({ reference_to: 344, data: { text: null, gauge: null, list: ['Sceau', 'Gardien'] } }),
    )
    expect(file.answers).toContainEqual(
      expect.objectContaining({ reference_to: 345, data: { text: '<p>On attend dehors</p>', gauge: 2, list: [] } }),
    )
    expect(file.evaluations).toMatchObject([
      { reference_to: '1.1', status: 2 },
      {
        reference_to: '3.1.1',
        person_in_charge: 'Léa',
        action_plan_comment: '<p>Former</p>',
        estimated_implementation_date: '2026-05-01T00:00:00.000Z',
      },
      { reference_to: '3.4', gauges: { x: 1, y: 0 } },
    ])
  })

  it('says all that does not go out, and why', () => {
    expect(notHeld.map(({ reason, where, text }) => `${reason} · ${where} · ${text}`)).toEqual([
      'no-place · AIPD › Version · 1.2',
      'no-place · AIPD › Consultation nécessaire · Oui',
      'no-place · AIPD › Autorité consultée · CNIL (France)',
      'no-place · AIPD › Autorité saisie le · 1er février 2026',
      'no-place · AIPD › Décision prise par · Anna',
      'no-place · Référentiels et codes de conduite › Preuves · PV',
      'no-place · Sceau › État · Prévue',
      'no-place · Disparition de données › Gravité sans mesure · Maximale',
      'no-place · Réponses › Biais et discriminations · Des gens sans badge',
      'no-place · Risques pour les personnes › Suivi des horaires · Surveillance excessive',
      'no-place · action › Former › Avancement · Faite',
      'in-review · État · En relecture',
      'reservations · Sens de l’avis du DPO · Favorable avec réserves',
      fr(
        'one-assessment · Réponses · Le traitement envisagé : Acceptable, Référentiels et codes de conduite : Améliorable',
      ),
      'no-place · Remarques · Sans sujet',
    ])
  })

  it('comes back with all that went out', () => {
    const { dpia, after } = importPia(file)
    expect(plain(rowOf(dpia, 'processing')?.answer)).toBe('Ouvrir les portes')
    expect(riskOf(dpia, 'disappearance')).toMatchObject({
      measures: [dpia.measures[0]?.id],
      otherMeasures: ['Gardien'],
      severityNow: 'r2',
      severityAfter: 'r1',
    })
    expect(after.actions).toMatchObject([{ owner: 'Léa', dueOn: '2026-05-01', title: { fr: 'Former' } }])
  })

  it('a refusal goes out as clearly as an approval', () => {
    const statusOf = (answers: Partial<Dpia>) => exportPia(ours(answers)).file.pia['dpo_status']
    expect([
      statusOf({ dpoVerdict: 'unfavourable' }),
      statusOf({ dpoVerdict: 'favourable' }),
      statusOf({ dpoVerdict: '' }),
    ]).toEqual([0, 1, null])
    const unknown = exportPia(ours({ viewsSought: 'unknown' })).file.pia['concerned_people_searched_opinion']
    expect(unknown).toBe(null)
  })

  it('has a sentence in both languages for each reason', () => {
    const reasons = new Set(writePia(ours(), 'dpias-1', 'en').notHeld.map(({ reason }) => reason))
    for (const reason of reasons) {
      expect(textsOf('en').importing.pia.notHeld.reasons[reason]).not.toBe(
        textsOf('fr').importing.pia.notHeld.reasons[reason],
      )
    }
  })
})
