import { describe, expect, it } from 'vitest'
import { emptyRecord } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Dpia } from '@core/registers'
import { fromPlainText } from '@core/rich-text/normalise'
import { beginDpia } from '@templates/dpia-starts/begin-dpia'
import type { DpiaStart } from '@templates/dpia-starts/dpia-start'
import { dpiaStartSchema } from '@templates/dpia-starts/dpia-start-schema'
import { promptOf, questionsOfStart, startOf } from '@templates/dpia-starts/question-prompts'
import { dpiaStarts } from '@templates/dpia-starts/registry'
import { startFromDpia } from '@templates/dpia-starts/start-from-dpia'
import { anActivity } from '@core/examples/a-dossier'

const [full, , video] = dpiaStarts as readonly [DpiaStart, DpiaStart, DpiaStart]
let count = 0
const begun = (start = video): Dpia => ({
  ...emptyRecord('dpias', { id: 'd', ref: 'A-001', at: '', author: '' }),
  ...beginDpia({ start, activities: [anActivity()], language: 'fr', author: 'Claire', newId: () => `n${++count}` }),
})

describe('an assessment just begun', () => {
  it('answers nothing and rates nothing', () => {
    for (const start of dpiaStarts) {
      const dpia = begun(start)
      expect(dpia.answers).toEqual([])
      expect(dpia.risks.length).toBeGreaterThan(2)
      for (const risk of dpia.risks) {
        expect([risk.severityBare, risk.severityNow, risk.severityAfter, risk.likelihoodAfter]).toEqual([
          '',
          '',
          '',
          '',
        ])
      }
      expect(dpia.measures.map(({ state }) => state).filter((state) => state !== '')).toEqual([])
      expect(startOf(dpia.start)).toBe(start)
    }
  })

  it('has a prompt for each question the starts ask', () => {
    for (const start of dpiaStarts) {
      for (const { question, asked } of questionsOfStart(start)) expect(promptOf(start, question)).toBe(asked)
    }
    expect(promptOf(full, 'secondaryUses')?.prompt.fr).toContain('usages seconds')
  })
})

describe('a starting point made from an assessment', () => {
  const saved = {
    id: 'own',
    title: { fr: 'Nos caméras' },
    summary: { fr: 'Petites communes' },
    language: 'fr' as const,
  }
  const row = (answers: object) => ({ ...emptyRow(rowDefinitions.dpiaAnswers, `n${++count}`), ...answers })
  const dpia: Dpia = {
    ...begun(),
    dpoNames: 'Karim Belmadi',
    answers: [
      row({ question: 'minimisation', answer: { fr: fromPlainText('Masques posés') } }),
      row({ question: 'custom', customTitle: { fr: 'Que voient les riverains ?' } }),
    ],
  }
  const start = startFromDpia(dpia, { ...saved, titleOf: (_, question) => ({ fr: question }) })

  it('is one that Trente reads back', () => {
    expect(dpiaStartSchema.safeParse(JSON.parse(JSON.stringify(start))).success).toBe(true)
  })

  it('brings its drafts, its own questions and its risks to the next one, and no name', () => {
    expect(JSON.stringify(start)).not.toContain('Belmadi')
    const next = begun(dpiaStartSchema.parse(JSON.parse(JSON.stringify(start))))
    expect(next.answers).toMatchObject([{ question: 'custom', customTitle: { fr: 'Que voient les riverains ?' } }])
    expect(promptOf(startOf(next.start), 'minimisation')?.suggestion).toEqual({ fr: 'Masques posés' })
    expect(next.risks.map(({ event, threats }) => ({ event, threats }))).toEqual(
      dpia.risks.map(({ event, threats }) => ({ event, threats })),
    )
    expect(next.risks.map(({ measures }) => measures.length)).toEqual(dpia.risks.map(({ measures }) => measures.length))
  })
})
