import { describe, expect, it } from 'vitest'
import { blanksIn } from '@core/rich-text/blanks'
import { citeLaw } from '@core/texts/cite'
import { dpiaTopics } from '@templates/knowledge/knowledge'
import { knowledge, knowledgeOf } from '@templates/knowledge/registry'
import { fearedEvents, type DpiaStart, type Tag } from '@templates/dpia-starts/dpia-start'
import { dpiaStartSchema } from '@templates/dpia-starts/dpia-start-schema'
import { dpiaStarts } from '@templates/dpia-starts/registry'
import { wordsOfTag } from '@templates/dpia-starts/words-of-tag'
import { faultsOf } from '../knowledge/quality-of-words'
import { topicOfEvent } from '@templates/knowledge/topics'

const sectors = dpiaStarts.filter(({ measures }) => measures.length > 0)
const kindOf = (tag: Tag) => (typeof tag === 'string' ? (knowledgeOf(tag)?.kind ?? `unknown ${tag}`) : 'own')

function wordFaults(start: (typeof dpiaStarts)[number]): string[] {
  const said = (prefix: string, faults: string[]) => faults.map((fault) => `${start.id} ${prefix}: ${fault}`)
  const own = (tags: readonly Tag[]) =>
    tags.flatMap((tag) => (typeof tag === 'string' ? [] : [tag as typeof start.title]))
  return [
    ...said('title', faultsOf(start.title, 5, 60)),
    ...said('summary', faultsOf(start.summary, 80, 350)),
    ...start.questions.flatMap((question) => [
      ...said(question.topic, faultsOf(question.part, 5, 60)),
      ...said(question.topic, faultsOf(question.prompt, 40, 260)),
      ...(question.suggestion ? said(question.topic, faultsOf(question.suggestion, 80, 700)) : []),
    ]),
    ...start.risks.flatMap((risk) => [
      ...said(risk.event, faultsOf(risk.prompt, 40, 260)),
      ...(risk.suggestion ? said(risk.event, faultsOf(risk.suggestion, 80, 500)) : []),
      ...own([...risk.impacts, ...risk.threats, ...risk.sources, ...risk.measures]).flatMap((tag) =>
        said(risk.event, faultsOf(tag, 5, 60)),
      ),
    ]),
    ...start.measures.flatMap(({ note }) => (note ? said('measure', faultsOf(note, 10, 200)) : [])),
  ]
}

describe('starting points', () => {
  it('are five, three of them for a sector, over three methods', () => {
    expect(new Set(dpiaStarts.map(({ id }) => id)).size).toBe(5)
    expect(sectors).toHaveLength(3)
    expect(new Set(dpiaStarts.map(({ method }) => method))).toEqual(new Set(['cnil', 'ico', 'edpb']))
  })

  it('speak two languages, in words of their own', () => {
    expect(dpiaStarts.flatMap(wordFaults)).toEqual([])
  })

  it('bites: a borrowed question and a verdict are named', () => {
    const [first] = dpiaStarts
    const faulty = { ...first!, title: { fr: 'Identify the need for a DPIA', en: 'A compliant processing' } }
    expect(wordFaults(faulty)).toHaveLength(2)
  })

  it('have no bracket that would not be seen as a blank, nor has what the knowledge base inserts', () => {
    const said = JSON.stringify([dpiaStarts, knowledge.map(({ text }) => text)])
    const bracketed = said.match(/\[[^[\]"{}]+\]/g) ?? []
    expect(bracketed.length).toBeGreaterThan(250)
    expect(bracketed.filter((each) => blanksIn(each).length !== 1)).toEqual([])
  })

  it('go through a file unchanged', () => {
    for (const start of dpiaStarts) {
      expect(dpiaStartSchema.parse(JSON.parse(JSON.stringify(start))), start.id).toEqual(start)
    }
  })

  it('the full one asks about every topic but those that belong to each risk', () => {
    const asked = new Set(dpiaStarts[0]!.questions.map(({ topic }) => topic))
    const ofRisks = new Set<string>([...Object.values(topicOfEvent), 'severity', 'likelihood'])
    expect(dpiaTopics.filter((topic) => !asked.has(topic) && !ofRisks.has(topic))).toEqual([])
  })

  it('examine the three security events and at least one that needs no intruder', () => {
    for (const { risks, id } of dpiaStarts) {
      const events = risks.map(({ event }) => event)
      expect(events, id).toEqual(
        expect.arrayContaining(['illegitimateAccess', 'unwantedModification', 'disappearance']),
      )
      expect(events, id).toContain('unfairUse')
      expect(new Set(events).size, id).toBe(events.length)
    }
    expect(Object.keys(topicOfEvent)).toEqual([...fearedEvents])
  })

  it('point to knowledge of the right kind', () => {
    const wrong = dpiaStarts.flatMap(({ risks, measures, id }) => [
      ...risks.flatMap((risk) => [
        ...risk.impacts.filter((tag) => !['impact', 'own'].includes(kindOf(tag))),
        ...risk.threats.filter((tag) => !['threat', 'own'].includes(kindOf(tag))),
        ...risk.sources.filter((tag) => !['source', 'own'].includes(kindOf(tag))),
        ...risk.measures.filter((tag) => !['measure', 'own'].includes(kindOf(tag))),
      ]),
      ...measures.filter(({ measure, theme }) => kindOf(measure) !== 'measure' && !theme).map(() => id),
    ])
    expect(wrong).toEqual([])
  })

  it.each(sectors.map((start) => [start.id, start] as const))(
    '%s helps with most questions and every risk',
    (_, start) => {
      expect(start.questions.filter(({ suggestion }) => suggestion).length).toBeGreaterThan(start.questions.length / 2)
      expect(start.measures.length).toBeGreaterThanOrEqual(10)
      for (const risk of start.risks) {
        expect(risk.suggestion, risk.event).toBeDefined()
        for (const tags of [risk.impacts, risk.threats, risk.sources, risk.measures])
          expect(tags.length, risk.event).toBeGreaterThan(0)
      }
    },
  )

  it('leave to the organisation what only it knows: blanks, no degree, no state', () => {
    for (const start of sectors) {
      const drafts = start.questions.flatMap(({ suggestion }) => (suggestion ? [suggestion] : []))
      // Every draft has at least one, so that a draft nobody worked on can be told from an answer.
      const count = (text: string) => blanksIn(text).length
      const untold = drafts.filter(({ fr, en }) => count(fr) === 0 || count(fr) !== count(en))
      expect(untold.map(({ fr }) => fr)).toEqual([])
      expect(JSON.stringify(start)).not.toMatch(/"(severity|likelihood|state)":/)
    }
  })

  it('give each draft to the first question of its topic only', () => {
    for (const start of sectors) {
      const opinions = start.questions.filter(({ topic }) => topic === 'opinions')
      expect(opinions.map(({ suggestion }) => Boolean(suggestion))).toEqual([true, false])
    }
  })

  it('cite only texts that can be printed in words', () => {
    const cited = dpiaStarts.flatMap(({ questions }) => questions.flatMap(({ law }) => law ?? []))
    expect(cited.filter((source) => citeLaw(source, 'fr') === source)).toEqual([])
  })
})

describe('a start saved by someone else', () => {
  const mine: DpiaStart = {
    format: 'trente-dpia-start',
    version: 1,
    id: 'ma-mairie',
    title: { fr: 'Notre modèle' },
    summary: { fr: 'Pour nos projets' },
    method: 'cnil',
    questions: [{ topic: 'purposes', prompt: { fr: 'À quoi cela sert-il ?' } }],
    risks: [
      {
        event: 'other',
        prompt: { fr: 'Et ensuite ?' },
        impacts: ['imp-fraud', 'imp-from-a-later-version'],
        threats: [{ fr: 'Un orage' }],
        sources: [],
        measures: [],
      },
    ],
    measures: [{ measure: { fr: 'Paratonnerre' }, theme: 'S12' }],
  }

  it('may be in one language and hold words of its own', () => {
    expect(dpiaStartSchema.parse(JSON.parse(JSON.stringify(mine)))).toEqual(mine)
  })

  it('shows tags in words, those it does not know as written', () => {
    expect(mine.risks[0]!.impacts.map((tag) => wordsOfTag(tag).fr)).toEqual([
      'Escroquerie, perte financière',
      'imp-from-a-later-version',
    ])
    expect(mine.risks[0]!.threats.map((tag) => wordsOfTag(tag).fr)).toEqual(['Un orage'])
  })

  it.each([
    ['another file', { ...mine, format: 'pia' }],
    ['a later version', { ...mine, version: 2 }],
    ['a question without words', { ...mine, questions: [{ topic: 'purposes', prompt: {} }] }],
    ['an unknown topic', { ...mine, questions: [{ topic: 'weather', prompt: { fr: 'Pleut-il ?' } }] }],
    ['an unknown theme', { ...mine, measures: [{ measure: 'mea-backup', theme: 'S33' }] }],
    ['an endless text', { ...mine, title: { fr: 'x'.repeat(20_001) } }],
    ['an endless list', { ...mine, risks: Array.from({ length: 301 }, () => mine.risks[0]) }],
  ])('is refused when it is %s', (_, value) => {
    expect(dpiaStartSchema.safeParse(value).success).toBe(false)
  })
})
