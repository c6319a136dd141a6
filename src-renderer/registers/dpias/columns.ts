import { residualLevelOf } from '@core/dpia/levels'
import type { Dpia } from '@core/registers'
import type { Cell, OwnColumn } from '../presentation'
import { levelTones, outcomeTones, verdictTones } from './tones'

type DpiaColumn = OwnColumn<Dpia>
const waiting = (text: string): Cell => ({ text, look: 'missing', sort: null })

const covered: DpiaColumn = {
  name: 'activities',
  head: ({ dpiaPages }) => dpiaPages.list.heads.activities,
  width: 92,
  grow: 3,
  cell: ({ activities }, { find, words, texts }) => {
    const named = activities.flatMap((id) => find('activities', id) ?? [])
    if (named.length === 0) return waiting(texts.dpiaPages.list.noActivity)
    const refs = named.map(({ ref }) => ref).join(', ')
    return { text: refs, title: named.map(({ ref, name }) => `${ref} ${words.text(name)}`).join(', '), sort: refs }
  },
}

const status: DpiaColumn = {
  name: 'status',
  head: ({ dpiaPages }) => dpiaPages.list.heads.status,
  width: 80,
  grow: 1,
  cell: (dpia, { texts }) => {
    const said = dpia.status === '' ? '' : texts.codes.dpiaStatus[dpia.status]
    return { text: said, sort: said || null }
  },
}

const order = { low: 0, medium: 1, high: 2 } as const
const residual: DpiaColumn = {
  name: 'residual',
  head: ({ dpiaPages }) => dpiaPages.list.heads.residual,
  width: 84,
  grow: 1,
  cell: (dpia, { texts }) => {
    const { level } = residualLevelOf(dpia)
    if (!level) return waiting(texts.dpiaPages.list.unassessed)
    return { text: '', tags: [{ text: texts.codes.overallRisk[level], tone: levelTones[level] }], sort: order[level] }
  },
}

const advice: DpiaColumn = {
  name: 'advice',
  head: ({ dpiaPages }) => dpiaPages.list.heads.advice,
  width: 104,
  grow: 2,
  cell: ({ dpoVerdict, dpoFollowed }, { texts }) => {
    if (dpoVerdict === '') return waiting(texts.dpiaPages.list.noAdvice)
    const text = texts.codes.dpoVerdict[dpoVerdict]
    const cell: Cell = { text: '', tags: [{ text, tone: verdictTones[dpoVerdict] }], title: text, sort: text }
    return dpoFollowed === 'no' ? { ...cell, text: texts.dpiaPages.list.overruled, look: 'alarm' } : cell
  },
}

const outcome: DpiaColumn = {
  name: 'outcome',
  head: ({ dpiaPages }) => dpiaPages.list.heads.outcome,
  width: 104,
  grow: 2,
  cell: (dpia, { texts }) => {
    if (dpia.outcome === '') return waiting(texts.dpiaPages.list.noOutcome)
    const text = texts.codes.dpiaOutcome[dpia.outcome]
    return { text: '', tags: [{ text, tone: outcomeTones[dpia.outcome] }], title: text, sort: text }
  },
}

const review: DpiaColumn = {
  name: 'review',
  head: ({ dpiaPages }) => dpiaPages.list.heads.review,
  width: 92,
  grow: 1,
  cell: ({ reviewOn }, { texts, today, day }) => {
    if (reviewOn === '') return waiting(texts.dpiaPages.list.noReview)
    if (reviewOn >= today) return { text: day(reviewOn), sort: reviewOn }
    return { text: texts.shell.list.overdue, look: 'alarm', sub: day(reviewOn), sort: reviewOn }
  },
}

export const dpiaColumns = [covered, status, residual, advice, outcome, review] as const
