import { describe, expect, it } from 'vitest'
import { citeLaw } from '@core/texts/cite'
import { codeLists } from '@core/codes'
import { contentLanguages } from '@core/kinds'
import { dpiaTopics, knowledgeKinds, type KnowledgeEntry, type KnowledgeKind } from '@templates/knowledge/knowledge'
import { knowledge, knowledgeOf } from '@templates/knowledge/registry'
import { faultsOf } from './quality-of-words'

const ofKind = (kind: KnowledgeKind) => knowledge.filter((entry) => entry.kind === kind)
const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 0

const fewest: Readonly<Record<KnowledgeKind, number>> = {
  definition: 14,
  principle: 12,
  threat: 18,
  impact: 14,
  source: 8,
  measure: 24,
  question: 6,
  example: 5,
}

const starts: Readonly<Record<KnowledgeKind, string>> = {
  definition: 'def-',
  principle: 'pri-',
  threat: 'thr-',
  impact: 'imp-',
  source: 'src-',
  measure: 'mea-',
  question: 'que-',
  example: 'exa-',
}

function entryFaults(entry: KnowledgeEntry): string[] {
  const faults = [
    ...faultsOf(entry.title, 5, 60),
    ...faultsOf(entry.text, 110, 650),
    ...(entry.insert ? faultsOf(entry.insert, 5, 60) : []),
  ]
  for (const language of contentLanguages) {
    const count = sentences(entry.text[language])
    if (count < 2 || count > 5) faults.push(`${language}: ${count} sentences`)
  }
  return faults.map((fault) => `${entry.id}: ${fault}`)
}

describe('the knowledge base', () => {
  it.each(knowledgeKinds)('holds enough of each kind: %s', (kind) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(fewest[kind])
  })

  it('holds at least 96 entries, each found by its own id', () => {
    expect(knowledge.length).toBeGreaterThanOrEqual(96)
    expect(new Set(knowledge.map(({ id }) => id)).size).toBe(knowledge.length)
    expect(knowledge.filter((entry) => knowledgeOf(entry.id) !== entry)).toEqual([])
    expect(knowledgeOf('nobody')).toBeUndefined()
  })

  it('names the kind in the id', () => {
    expect(knowledge.filter(({ id, kind }) => !id.startsWith(starts[kind])).map(({ id }) => id)).toEqual([])
  })

  it('says the same thing in two contentLanguages, briefly, in words of its own', () => {
    expect(knowledge.flatMap(entryFaults)).toEqual([])
  })

  it('bites: seeded faults are named', () => {
    const good = knowledge[0]!
    const with_ = (text: Partial<KnowledgeEntry['text']>) => entryFaults({ ...good, text: { ...good.text, ...text } })
    expect(entryFaults(good)).toEqual([])
    expect(with_({ en: good.text.fr })).not.toEqual([])
    expect(with_({ en: '' })).not.toEqual([])
    expect(with_({ fr: `${good.text.fr} Le traitement est conforme.` })).toEqual([`${good.id}: fr: a verdict`])
    expect(with_({ fr: `${good.text.fr} Elles ne rencontreront que quelques désagréments.` })).toHaveLength(1)
    expect(with_({ fr: `${good.text.fr} Vraiment?` })).toHaveLength(1)
  })

  it('never says the same sentence twice', () => {
    for (const language of contentLanguages) {
      expect(new Set(knowledge.map(({ text }) => text[language])).size).toBe(knowledge.length)
      const titles = knowledge.filter(({ kind }) => kind !== 'measure').map(({ title }) => title[language])
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  it.each(dpiaTopics)('has something to say on %s', (topic) => {
    expect(knowledge.filter(({ topics }) => topics.includes(topic)).length).toBeGreaterThanOrEqual(2)
  })

  it.each(['illegitimateAccess', 'unwantedModification', 'disappearance', 'unfairUse', 'discrimination'] as const)(
    'offers tags of every sort for a risk of %s',
    (topic) => {
      const kinds = new Set(knowledge.filter(({ topics }) => topics.includes(topic)).map(({ kind }) => kind))
      expect([...kinds]).toEqual(expect.arrayContaining(['threat', 'impact', 'source', 'measure']))
    },
  )

  it('gives a label to whatever becomes a tag, and a theme to every measure, none left out', () => {
    const tags = knowledge.filter(({ kind }) => ['threat', 'impact', 'source', 'measure'].includes(kind))
    expect(tags.filter(({ insert }) => !insert).map(({ id }) => id)).toEqual([])
    const themes = new Set(ofKind('measure').map(({ theme }) => theme))
    expect(codeLists.securityTheme.filter((theme) => theme !== 'other' && !themes.has(theme))).toEqual([])
  })

  it('hints at a severity between 1 and 4, the worst never below the usual', () => {
    for (const { severity, id } of ofKind('impact')) {
      expect(severity, id).toBeDefined()
      expect(severity!.worst, id).toBeGreaterThanOrEqual(severity!.usual)
    }
    expect(new Set(ofKind('impact').map(({ severity }) => severity!.worst))).toEqual(new Set([2, 3, 4]))
  })

  it('cites only texts that can be printed in words', () => {
    const cited = knowledge.flatMap(({ law }) => law ?? [])
    expect(cited.filter((source) => citeLaw(source, 'fr') === source)).toEqual([])
    expect(cited.length).toBeGreaterThan(100)
  })

  it('leaves blanks in every measure: none may pass for a fact before someone has filled it', () => {
    const blanks = (text: string) => text.match(/\[[^\]]+\]/g)?.length ?? 0
    const untold = ofKind('measure').filter(({ text }) => blanks(text.fr) === 0 || blanks(text.fr) !== blanks(text.en))
    expect(untold.map(({ id }) => id)).toEqual([])
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(knowledge))).toEqual(knowledge)
  })
})
