import { describe, expect, it } from 'vitest'
import type { PiaJson } from '@core/exchange/pia/pia-file'
import type { Dpia } from '@core/registers'
import { edited, exportPia, importPia, rowOf } from '../../../helpers/import-pia'
import { bicycles, from2018, fromServer } from '../../../helpers/make-pia'

/** What their tool needs and older versions left out or wrote otherwise: the only differences an export may have. */
const answersAsNeeded = (file: ReturnType<typeof fromServer>) =>
  (file['answers'] as { data: object; reference_to: unknown }[]).map(({ data, ...rest }) => {
    const { gauge = null, list = [], text = null } = data as { gauge?: unknown; list?: unknown[]; text?: unknown }
    return {
      ...rest,
      reference_to: Number(rest.reference_to),
      data: { text, list, gauge: gauge === null ? null : Number(gauge) },
    }
  })

describe('a file nobody edited goes out as it came', () => {
  it('from a local version: every value, unknown keys, dates and orphans included', () => {
    const { file, notHeld } = exportPia(importPia(bicycles()).after)
    expect(file).toEqual(bicycles())
    expect(notHeld).toEqual([])
  })

  it('from a server: numbers as their tool finds them, and no address of the server', () => {
    const source = fromServer()
    const { serverUrl: _, ...pia } = source['pia'] as Record<string, unknown>
    const { file } = exportPia(importPia(source).after)
    expect(file.pia).toEqual({ ...pia, status: 2, dpo_status: 0 })
    expect(file.answers).toEqual(answersAsNeeded(source))
    expect(file.measures).toEqual(
      (source['measures'] as { id: string }[]).map((each) => ({
        ...{ ...each, id: Number(each.id), placeholder: 'measures.default_placeholder' },
      })),
    )
    expect(file.evaluations.map((each) => (each as { gauges: unknown }).gauges)).toContainEqual({ x: 2, y: 1 })
    expect(file.comments).toMatchObject([
      { reference_to: 212, user: { email: 'lea@velos.example' } },
      { reference_to: 51 },
      { reference_to: 999 },
    ])
  })

  it('from 2018: under the names of today', () => {
    const { rejected_reason, applied_adjustements, ...pia } = from2018()['pia'] as Record<string, unknown>
    expect(exportPia(importPia(from2018()).after).file.pia).toEqual({
      ...{
        ...pia,
        rejection_reason: rejected_reason,
        applied_adjustments: applied_adjustements,
        concerned_people_opinion: '',
      },
    })
  })

  it.each([
    ['local', bicycles()],
    ['server', fromServer()],
    ['2018', from2018()],
  ])('and comes back as the same assessment (%s)', (_, source) => {
    const first = importPia(source)
    const again = importPia(exportPia(first.after).file)
    expect(withoutIds(again.dpia)).toEqual(withoutIds(first.dpia))
    expect(again.after.actions.map(({ title, dueOn, owner }) => [title, dueOn, owner])).toEqual(
      first.after.actions.map(({ title, dueOn, owner }) => [title, dueOn, owner]),
    )
  })
})

/** Ids are new at each import: rows are named by their place instead. */
function withoutIds({ foreign: _, ref: __, ...dpia }: Dpia): unknown {
  const ids = [dpia.id, ...[...dpia.answers, ...dpia.measures, ...dpia.risks, ...dpia.remarks].map(({ id }) => id)]
  return JSON.parse(JSON.stringify(dpia), (_key, value: unknown) =>
    typeof value === 'string' && ids.includes(value) ? `row ${ids.indexOf(value)}` : value,
  )
}

describe('what was edited goes out anew, the rest as it came', () => {
  const imported = importPia(bicycles())
  const { dpia } = imported
  const rows = <N extends 'answers' | 'measures' | 'risks' | 'remarks'>(
    field: N,
    edit: (row: Dpia[N][number]) => object,
  ) => [field, dpia[field].map((row) => ({ ...row, ...edit(row as Dpia[N][number]) }))] as const
  const entry = (file: PiaJson, part: 'answers' | 'measures' | 'evaluations' | 'comments', id: number) =>
    file[part].find((each) => (each as { id: number }).id === id) as Record<string, unknown>
  const untouched = (
    file: PiaJson,
    part: 'answers' | 'measures' | 'evaluations' | 'comments',
    but: readonly number[],
  ) => {
    const others = (list: readonly unknown[]) => list.filter((each) => !but.includes((each as { id: number }).id))
    expect(others(file[part])).toEqual(others(bicycles()[part]))
  }

  it('an answer', () => {
    const answer = { fr: [{ p: [{ text: 'Suivre les ' }, { text: 'livraisons', strong: true }] }] }
    const { file } = exportPia(
      edited(
        imported,
        rows('answers', ({ question }) => (question === 'processing' ? { answer } : {})),
      ),
    )
    expect(entry(file, 'answers', 2)).toMatchObject({
      ...{ reference_to: 111, created_at: '2024-03-05T09:30:00.000Z', updated_at: '2026-11-24T08:00:00.000Z' },
      data: { text: '<p>Suivre les <strong>livraisons</strong></p>', gauge: null, list: [] },
    })
    untouched(file, 'answers', [2])
    expect(file.evaluations).toEqual(bicycles().evaluations)
    expect(file.pia['updated_at']).toBe('2026-11-24T08:00:00.000Z')
  })

  it('the title of a measure, in the risks that name it', () => {
    const { file } = exportPia(
      edited(
        imported,
        rows('measures', ({ title }) =>
          title.fr?.startsWith('Chiffrement') ? { title: { fr: 'Boîtier scellé' } } : {},
        ),
      ),
    )
    expect(entry(file, 'measures', 51)).toMatchObject({ title: 'Boîtier scellé', content: '<p>AES, clé par vélo.</p>' })
    expect(entry(file, 'answers', 7)['data']).toMatchObject({ list: ['Boîtier scellé', 'Charte interne'] })
    untouched(file, 'answers', [7])
    expect(entry(file, 'comments', 72)).toMatchObject({ reference_to: 51, for_measure: true })
  })

  it('a gauge before and after, an assessment, a day', () => {
    const risks = dpia.risks.map((row) =>
      row.event === 'illegitimateAccess' ? { ...row, severityNow: 'r4', likelihoodAfter: 'r2' } : row,
    )
    const after = edited(
      imported,
      ['risks', risks],
      rows('answers', ({ question }) => (question === 'lawfulness' ? { assessment: 'acceptable' } : {})),
    )
    const actions = after.actions.map((action) =>
      action.owner === 'Paul Brun' ? { ...action, dueOn: '2025-01-15' } : action,
    )
    const { file } = exportPia({ ...after, actions })
    expect(entry(file, 'answers', 8)['data']).toEqual({
      text: '<p>Les trajets disent la vie privée.</p>',
      gauge: 4,
      list: [],
    })
    expect(entry(file, 'evaluations', 64)).toMatchObject({ gauges: { x: 2, y: 2 }, status: 2 })
    expect(entry(file, 'evaluations', 62)).toMatchObject({
      ...{ status: 3, estimated_implementation_date: '2025-01-15T00:00:00.000Z', evaluation_infos: '{"id":2}' },
      evaluation_comment: '<p>Balance absente.</p>',
    })
  })

  it('removed rows go with what spoke of them; orphans of the file stay', () => {
    const { file } = exportPia(edited(imported, ['measures', dpia.measures.slice(1)], ['remarks', []]))
    expect(file.measures.map((each) => (each as { id: number }).id)).toEqual([52])
    expect(entry(file, 'answers', 7)['data']).toMatchObject({ list: ['Charte interne'] })
    expect(file.comments.map((each) => (each as { id: number }).id)).toEqual([73])
    expect(entry(file, 'evaluations', 65)).toEqual(entry(bicycles(), 'evaluations', 65))
  })

  it('an unanswered 0 stays unanswered when somebody is named', () => {
    const silent = importPia({ ...bicycles(), pia: { ...bicycles().pia, dpos_names: '' } })
    expect(silent.dpia.dpoVerdict).toBe('')
    expect(exportPia(silent.after).file.pia['dpo_status']).toBe(0)
    expect(exportPia(edited(silent, ['dpoNames', 'Camille Roy'])).file.pia['dpo_status']).toBe(null)
  })

  it('new answers, measures and remarks get numbers of their own', () => {
    const [measure] = dpia.measures
    const purposes = {
      ...dpia.answers[0],
      id: 'new',
      question: 'purposes',
      answer: { fr: [{ p: [{ text: 'Livrer' }] }] },
      assessment: 'toCorrect',
    }
    const added = {
      ...measure,
      id: 'new-measure',
      title: { fr: 'Sceau' },
      content: {},
      assessment: '',
      comment: {},
      actionComment: {},
    }
    const remark = { ...dpia.remarks[0], id: 'new-remark', text: { fr: 'Sur le sceau' }, about: 'new-measure' }
    const { file } = exportPia(
      edited(
        imported,
        ['answers', [...dpia.answers, purposes]],
        ['measures', [...dpia.measures, added]],
        ['remarks', [...dpia.remarks, remark]],
      ),
    )
    expect(file.answers.at(-1)).toMatchObject({
      id: 11,
      pia_id: 7,
      reference_to: 211,
      data: { text: '<p>Livrer</p>', gauge: null, list: [] },
    })
    expect(file.measures.at(-1)).toMatchObject({ id: 53, title: 'Sceau', placeholder: 'measures.default_placeholder' })
    expect(file.comments.at(-1)).toMatchObject({ description: 'Sur le sceau', reference_to: 53, for_measure: true })
    expect(file.evaluations.at(-1)).toMatchObject({ reference_to: '2.1.211', status: 1, gauges: { x: 0, y: 0 } })
  })

  it('keeps both languages apart: one goes out, the other is told', () => {
    const answer = { ...rowOf(dpia, 'processing')?.answer, en: [{ p: [{ text: 'Follow the bikes.' }] }] }
    const { file, notHeld } = exportPia(
      edited(
        imported,
        rows('answers', ({ question }) => (question === 'processing' ? { answer } : {})),
      ),
    )
    expect(file.answers).toEqual(bicycles().answers)
    expect(notHeld.map(({ reason }) => reason)).toEqual(['one-language'])
  })
})
