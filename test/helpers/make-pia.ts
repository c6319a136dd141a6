import { strToU8 } from 'fflate'

type Json = Record<string, unknown>
const on = '2024-03-05T09:30:00.000Z'
const later = '2024-03-06T10:00:00.000Z'

export const anAnswer = (id: number, reference_to: unknown, data: Json, more: Json = {}): Json => ({
  ...{ id, pia_id: 7, reference_to, created_at: on },
  data: { text: null, gauge: null, list: [], ...data },
  ...more,
})

const evaluation = (id: number, reference_to: string, status: unknown, more: Json = {}): Json => ({
  ...{ id, pia_id: 7, status, global_status: 2, reference_to, gauges: { x: 0, y: 0 } },
  ...{ estimated_implementation_date: null, created_at: on, updated_at: later },
  ...more,
})

/** A fleet of delivery bicycles that are followed by satellite, as a local v4 of the tool exports it. */
export const bicycles = () => ({
  pia: {
    ...{ id: 7, status: 2, is_example: 0, is_archive: 0, name: 'Vélos de livraison suivis', category: 'Logistique' },
    ...{ author_name: 'Inès Caron', evaluator_name: 'Paul Brun;Léa Fort', validator_name: 'Anna Ricci' },
    ...{ dpo_status: 0, dpos_names: 'Camille Roy', dpo_opinion: 'Le suivi permanent est excessif.\nÀ revoir.' },
    ...{
      concerned_people_searched_opinion: false,
      concerned_people_searched_content: 'Les coursiers changent chaque mois.',
    },
    ...{ people_names: '', concerned_people_status: null, concerned_people_opinion: null },
    ...{ rejection_reason: 'Trop de positions gardées', applied_adjustments: 'Une position par minute' },
    ...{ progress: 92.5, structure_id: null, created_at: on, updated_at: later, lock_version: 4, house_mark: 'V-12' },
  },
  answers: [
    anAnswer(1, 121, {
      text: '<p>Position, <strong>vitesse</strong> et identit&eacute;.</p>\r\n<table><tbody><tr><td>Position</td><td>30 jours</td></tr></tbody></table>',
    }),
    anAnswer(
      2,
      111,
      { text: '<div style="color:red">Suivre les v&eacute;los pendant les livraisons.</div>' },
      { updated_at: later },
    ),
    anAnswer(3, 212, { text: '<ul><li>intérêt légitime</li></ul>', gauge: 0 }),
    anAnswer(4, 321, { list: ['Surveillance ressentie', 'Sanction injuste'] }),
    anAnswer(5, 322, { list: ['Vol du boîtier', ''] }),
    anAnswer(6, 323, { list: ['Collègue curieux'] }),
    anAnswer(7, 324, { list: ['Chiffrement du boîtier', 'Charte interne'] }),
    anAnswer(8, 325, { text: '<p>Les trajets disent la vie privée.</p>', gauge: 3 }),
    anAnswer(9, 326, { text: '<p>Le boîtier est accessible.</p>', gauge: 2 }),
    anAnswer(10, 344, { list: ['Sauvegarde nocturne'] }),
  ],
  measures: [
    {
      id: 51,
      pia_id: 7,
      title: 'Chiffrement du boîtier',
      content: '<p>AES, clé par vélo.</p>',
      placeholder: 'knowledge_base.slugs.PIA_TEC_CHIF.placeholder',
      created_at: on,
    },
    {
      id: 52,
      pia_id: 7,
      title: 'Sauvegarde nocturne',
      content: '<p>Copie chiffr&eacute;e chaque nuit.</p>',
      placeholder: 'measures.default_placeholder',
      created_at: null,
    },
  ],
  evaluations: [
    evaluation(61, '1.2', 3, { evaluation_comment: 'Complet.\nRien à ajouter.' }),
    evaluation(62, '2.1.212', 2, {
      action_plan_comment: '<p>Documenter la mise en balance.</p>',
      evaluation_comment: '<p>Balance absente.</p>',
      estimated_implementation_date: '2024-09-30T00:00:00.000Z',
      person_in_charge: 'Paul Brun',
      evaluation_infos: '{"id":2}',
    }),
    evaluation(63, '3.1.52', 1, { evaluation_comment: '<p>Restauration jamais essayée.</p>' }),
    evaluation(64, '3.2', 2, { action_plan_comment: '<p>Réduire la fréquence.</p>', gauges: { x: 2, y: 1 } }),
    evaluation(65, '3.1.[object Object]', 3, { evaluation_comment: '<p>Mesure perdue de vue.</p>' }),
  ],
  comments: [
    { id: 71, pia_id: 7, description: 'Et les pauses ?', reference_to: 212, for_measure: false, created_at: on },
    { id: 72, pia_id: 7, description: 'Qui a la clé ?', reference_to: 51, for_measure: true, created_at: on },
    {
      id: 73,
      pia_id: 7,
      description: 'Orpheline depuis la copie',
      reference_to: 999,
      for_measure: true,
      created_at: on,
    },
  ],
})
export type Bicycles = ReturnType<typeof bicycles>

/** The same assessment as a server wrote it before 2025: numbers as text, empty keys left out. */
export function fromServer(): Json {
  const local = bicycles()
  const answers = local.answers.map(({ reference_to, data, ...rest }) => {
    const { text, gauge, list } = data as { text: unknown; gauge: unknown; list: unknown[] }
    const kept = {
      ...(text ? { text } : {}),
      ...(gauge ? { gauge: String(gauge) } : {}),
      ...(list.length > 0 ? { list } : {}),
    }
    return { ...rest, reference_to: String(reference_to), data: kept }
  })
  return {
    ...local,
    answers,
    pia: {
      ...local.pia,
      status: '2',
      dpo_status: '0',
      serverUrl: 'https://pia.interne.example',
      dbVersion: 201707071818,
    },
    measures: local.measures.map(({ created_at: _, placeholder: __, id, ...rest }) => ({ ...rest, id: String(id) })),
    evaluations: local.evaluations.map((each) => ({
      ...each,
      status: String(each['status']),
      gauges: each['reference_to'] === '3.2' ? { x: '2', y: '1' } : {},
    })),
    comments: local.comments.map((each) => ({
      ...each,
      reference_to: String(each.reference_to),
      user: { firstname: 'Léa', lastname: 'Fort', email: 'lea@velos.example' },
    })),
  }
}

/** The same assessment as 2018 wrote it: other names, the word "undefined", true for 1. */
export function from2018(): Json {
  const { pia, ...rest } = bicycles()
  const { rejection_reason, applied_adjustments, category: _, structure_id: __, ...old } = pia
  return {
    ...rest,
    pia: {
      ...{ ...old, rejected_reason: rejection_reason, applied_adjustements: applied_adjustments, is_example: false },
      ...{ concerned_people_opinion: 'undefined', objectStore: '{}', pia: { status: 0, is_example: 0 } },
    },
  }
}

export const asBytes = (value: unknown, mark = ''): Uint8Array => strToU8(mark + JSON.stringify(value))
