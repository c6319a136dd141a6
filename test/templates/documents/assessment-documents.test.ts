import { describe, expect, it } from 'vitest'
import { aDossier, aRecord, aRow } from '@core/examples/a-dossier'
import type { Dossier } from '@core/dossier/dossier'
import type { Block } from '@templates/blocks'
import { documentsOffered, printDocument, type Audience } from '@templates/documents/registry'
import { alderwickDossier } from '@templates/models/alderwick'
import { exampleDossier } from '@templates/models/example'
import { plain, textsOfBlocks } from '../../helpers/block-texts'
import { plainly } from '../../helpers/typeset'

const codes = ['D06', 'D07', 'D18', 'D19'] as const
type Code = (typeof codes)[number]
type Language = 'fr' | 'en'
const town = exampleDossier()

const printed = (id: Code, dossier: Dossier, audience: Audience, language: Language = 'fr', records: string[] = []) =>
  printDocument(id, dossier, { language, audience, records, today: '2026-11-28' })
const blocksOf = (id: Code, dossier: Dossier, audience: Audience = 'authority', language: Language = 'fr') => [
  ...printed(id, dossier, audience, language).blocks(),
]
const said = (...of: Parameters<typeof blocksOf>) => plainly(textsOfBlocks(blocksOf(...of)).join('\n'))
const notesOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'note')

const prose = (fr: string) => ({ fr })
const weighed = aRecord('balancingTests', { title: prose('Compter les visites'), outcome: '' })
const assessed = aRecord('transferAssessments', { title: prose('Inde'), problematicLegislation: 'yes' })
const asked = aRecord('consentChecks', { title: prose('Lettre') })
const tool = aRecord('algorithmicSystems', { name: 'Score', kind: 'machineLearning', aiActRole: 'deployer' })

const none: Dossier = { ...aDossier({}), transferAssessments: [] }
const bare = aDossier({
  balancingTests: [weighed],
  transferAssessments: [assessed],
  consentChecks: [asked],
  algorithmicSystems: [tool],
})

/** One effect rated, the other not: a table with a hole. */
const halfRated = aDossier({
  balancingTests: [
    {
      ...weighed,
      impacts: (['r2', ''] as const).map((severity, at) =>
        aRow('weighedEffects', `effect-${at}`, { effect: prose('Attendre'), direction: 'negative', severity }),
      ),
    },
  ],
})

describe('documents of one assessment', () => {
  it('are offered only where there is one, and name it on their cover', () => {
    for (const id of codes) {
      expect(documentsOffered(town)).toContain(id)
      expect(documentsOffered(none)).not.toContain(id)
    }
    expect(printed('D06', town, 'authority', 'fr', ['L-001']).cover.subtitle).toBe(
      'L-001 · Comprendre une intrusion par le journal des portes',
    )
  })

  it.each(['fr', 'en'] as const)('leave no cell blank, and name each gap once (%s)', (language) => {
    for (const dossier of [town, alderwickDossier(), bare, halfRated])
      for (const block of codes.flatMap((id) => blocksOf(id, dossier, 'internal', language))) {
        if (block.kind === 'facts') expect(block.rows.filter(({ value }) => value.length === 0)).toEqual([])
        if (block.kind === 'grid') expect(block.rows.flat().filter((cell) => plain(cell).trim() === '')).toEqual([])
      }
    for (const id of codes) {
      const gaps = blocksOf(id, bare, 'internal', language).flatMap((block) =>
        block.kind === 'paragraph'
          ? (/^(?:Non renseigné|Not stated)\s?: (.*)\.$/.exec(plain(block.text))?.[1] ?? [])
          : [],
      )
      const named = gaps.flatMap((text) => text.split(', '))
      expect(named.length).toBeGreaterThan(3)
      expect(named).toEqual([...new Set(named)])
    }
  })
})

describe('D06', () => {
  const concluded = { ...weighed, outcome: 'passes', noLesserMeans: 'no' } as const

  it('says that a balance is not concluded, and who decided is not guessed', () => {
    const text = said('D06', aDossier({ balancingTests: [weighed] }))
    expect(text).toContain('Balance non conclue')
    expect(text).toMatch(/Non renseigné : .*Approuvée par, Approuvée le/)
    expect(text).not.toContain('L’intérêt l’emporte')
  })

  it('tells a conclusion nobody approved as a proposal, and an approved one as it is', () => {
    expect(said('D06', aDossier({ balancingTests: [concluded] }))).toContain('Conclusion proposée')
    const approved = { ...concluded, approvedBy: 'Anne Roy', approvedOn: '2026-03-02' }
    expect(said('D06', aDossier({ balancingTests: [approved] }))).not.toContain('Conclusion proposée')
  })

  it('tells the house alone that the answers contradict the conclusion', () => {
    const dossier = aDossier({ balancingTests: [concluded] })
    const against = 'd’autres réponses disent le contraire : Aucun moyen moins intrusif ne suffit'
    expect(said('D06', dossier, 'internal').split(against)).toHaveLength(2)
    expect(said('D06', dossier)).not.toContain('disent le contraire')
  })
})

describe('D07', () => {
  it('says that nothing is concluded, and keeps what would follow in the house', () => {
    const dossier = aDossier({ transferAssessments: [assessed] })
    expect(said('D07', dossier)).toContain('Analyse non conclue')
    expect(said('D07', dossier)).not.toContain('attend encore une réponse')
    expect(said('D07', dossier, 'internal')).toContain('attend encore une réponse : Applicable en pratique')
  })

  it('shows an insufficient protection as a no, and tells the house alone of a conclusion too mild', () => {
    const reached = (conclusion: 'effective' | 'notEffective') =>
      aDossier({
        transferAssessments: [{ ...assessed, appliesInPractice: 'yes', technicalEffective: 'no', conclusion }],
      })
    expect(notesOf(blocksOf('D07', reached('notEffective'))).map(({ tone }) => tone)).toEqual(['negative'])
    expect(said('D07', reached('effective'), 'internal')).toContain('La conclusion retenue est moins prudente')
    expect(said('D07', reached('effective'))).not.toContain('moins prudente')
  })
})

describe('D18', () => {
  it('takes no silence for a no', () => {
    const text = said('D18', aDossier({ consentChecks: [asked] }))
    expect(text).toContain('Aucune question n’a encore reçu de réponse')
    expect(text).not.toMatch(/Non : |répondu non/)
  })

  it('draws its reading from the answers that count for the purposes', () => {
    const failing = { ...asked, realChoice: 'no', granular: 'no' } as const
    const text = said('D18', aDossier({ consentChecks: [failing] }))
    expect(text).toContain('Exigé, et répondu non : refus possible.')
    expect(text).toContain('Sans objet ici, répondu non : un choix par finalité')
  })
})

describe('D19', () => {
  it('cannot tell whether a rights assessment is due while the class is unknown', () => {
    const text = said('D19', aDossier({ algorithmicSystems: [tool] }))
    expect(text).toContain(
      'On ne peut pas encore dire si l’article 27 demande une analyse d’impact sur les droits fondamentaux : la classe n’est pas renseignée.',
    )
    expect(text).not.toContain('ne demande pas cette analyse')
  })

  it('puts the latest test first, and keeps what the figures suggest in the house', () => {
    const test = { metric: 'selectionRateRatio', group: {}, threshold: '', by: '', remark: {} } as const
    const tested = {
      ...tool,
      biasTests: [
        { ...test, id: 'b1', date: '2025-01-10', result: '0,95', verdict: 'pass' },
        { ...test, id: 'b2', date: '2026-02-20', result: '0,60', verdict: 'pass' },
      ],
    } as const
    const dossier = aDossier({ algorithmicSystems: [tested] })
    const text = said('D19', dossier)
    expect(text.indexOf('20 février 2026')).toBeLessThan(text.indexOf('10 janvier 2025'))
    expect(text).not.toContain('Le calcul suggère')
    expect(said('D19', dossier, 'internal')).toContain('Le calcul suggère : Écart à corriger')
  })
})
