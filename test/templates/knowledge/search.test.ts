import { describe, expect, it } from 'vitest'
import type { KnowledgeEntry } from '@templates/knowledge/knowledge'
import { knowledge } from '@templates/knowledge/registry'
import { knowledgeFor, searchKnowledge } from '@templates/knowledge/search'

const ids = (entries: readonly KnowledgeEntry[]) => entries.map(({ id }) => id)
const french = (query: string) => ids(searchKnowledge(query, { language: 'fr' }))
const english = (query: string) => ids(searchKnowledge(query, { language: 'en' }))

describe('searching the knowledge base', () => {
  it.each([
    ['rancongiciel', 'thr-ransomware'],
    ['RANÇONGICIEL', 'thr-ransomware'],
    ['sauvegardes hors ligne', 'mea-backup'],
    ['droit d’accès', 'pri-access'],
    ["l'exactitude", 'pri-accuracy'],
    ['sous traitant', 'def-processor'],
    ['usurpation identite', 'imp-identity-theft'],
    ['consultation préalable', 'pri-prior-consultation'],
    ['dérive algorithme', 'thr-model-drift'],
    ['chiffrement cle', 'mea-encryption'],
    ['réidentif', 'thr-reidentification'],
  ])('in French, « %s » gives %s first', (query, id) => {
    expect(french(query)[0]).toBe(id)
  })

  it.each([
    ['ransomware', 'thr-ransomware'],
    ['identity theft', 'imp-identity-theft'],
    ['prior consultation', 'pri-prior-consultation'],
    ['human review', 'mea-human-review'],
    ['special categories', 'def-special-categories'],
    ['function creep', 'thr-function-creep'],
    ['supporting asset', 'def-supporting-asset'],
    ['authority third country', 'src-foreign-authority'],
  ])('in English, “%s” gives %s first', (query, id) => {
    expect(english(query)[0]).toBe(id)
  })

  it('wants every word', () => {
    const both = french('données santé')
    expect(both.length).toBeGreaterThan(0)
    expect(both.length).toBeLessThan(french('santé').length)
    expect(french('santé zeppelin')).toEqual([])
  })

  it('searches one language at a time', () => {
    expect(english('rançongiciel')).toEqual([])
    expect(french('ransomware')).toEqual([])
  })

  it('finds what cites an article', () => {
    expect(french('art. 36')).toEqual(expect.arrayContaining(['pri-prior-consultation', 'def-residual-risk']))
    expect(english('recital 71')).toContain('thr-biased-training')
  })

  it('puts the title before the label, the label before the text', () => {
    const base: KnowledgeEntry = {
      id: 'text',
      kind: 'threat',
      topics: ['data'],
      title: { fr: 'Un', en: 'One' },
      text: { fr: 'Une marmotte dort.', en: 'A marmot sleeps.' },
      insert: { fr: 'Deux', en: 'Two' },
    }
    const label = { ...base, id: 'label', insert: { fr: 'Marmotte', en: 'Marmot' } }
    const title = { ...base, id: 'title', title: { fr: 'Marmottes', en: 'Marmots' } }
    expect(ids(searchKnowledge('marmotte', { language: 'fr' }, [base, label, title]))).toEqual([
      'title',
      'label',
      'text',
    ])
  })

  it('keeps to a topic and a kind', () => {
    const found = searchKnowledge('', { language: 'fr', topic: 'disappearance', kind: 'threat' })
    expect(found.length).toBeGreaterThan(5)
    expect(found.every(({ kind, topics }) => kind === 'threat' && topics.includes('disappearance'))).toBe(true)
    expect(ids(searchKnowledge('perte', { language: 'fr', topic: 'transfers', kind: 'impact' }))).toEqual([])
  })

  it('gives everything for an empty query, and survives odd ones', () => {
    expect(searchKnowledge('  ', { language: 'en' })).toHaveLength(knowledge.length)
    expect(french('[(*\\')).toHaveLength(knowledge.length)
  })
})

describe('what helps with one question', () => {
  it('starts with what was written for it', () => {
    const found = knowledgeFor('retention')
    expect(found[0]?.topics[0]).toBe('retention')
    expect(ids(found)).toEqual(expect.arrayContaining(['pri-storage-limitation', 'exa-retention', 'mea-purge']))
    const firsts = found.map(({ topics }) => topics[0] === 'retention')
    expect(firsts.lastIndexOf(true)).toBeLessThan(firsts.indexOf(false))
  })
})
