import { describe, expect, it } from 'vitest'
import { emptyRecord } from '@core/dossier/dossier'
import { differencesBetween } from '@core/comparing/dpia-differences'
import { freezeDpia, readFrozen } from '@core/dpia/freeze'
import { lineDifferences } from '@core/comparing/line-differences'
import { nextVersionName } from '@core/dpia/next-version-name'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Dpia } from '@core/registers'
import { fromPlainText } from '@core/rich-text/normalise'
import { aDossier, anActivity } from '@core/examples/a-dossier'
import { lawParametersAt } from '@templates/packs/law-parameters'

const law = lawParametersAt('2026-03-02', ['FR'])
const at = '2026-03-02T10:00:00.000Z'
const aDpia = (answers: Partial<Dpia> = {}): Dpia => ({
  ...emptyRecord('dpias', { id: 'd', ref: 'A-001', at, author: '' }),
  title: { fr: 'Paie' },
  activities: ['activities-1'],
  ...answers,
})
const answer = (text: string) => ({
  ...emptyRow(rowDefinitions.dpiaAnswers, 'r1'),
  question: 'minimisation' as const,
  answer: { fr: fromPlainText(text) },
})
const frozen = (dpia: Dpia, given: Parameters<typeof aDossier>[0] = {}) =>
  freezeDpia(aDossier({ ...given, dpias: [dpia] }), dpia, at)

describe('a frozen version', () => {
  it('holds the linked records, theirs too, and not the versions before it', () => {
    const version = { ...emptyRow(rowDefinitions.dpiaVersions, 'v'), version: '0.9', content: 'old' }
    const kept = frozen(aDpia({ versions: [version] }))
    expect(Object.keys(kept.linked)).toContain('activities')
    expect(Object.keys(kept.linked)).toContain('retentionRules')
    expect(kept.dpia).not.toHaveProperty('versions')
    expect(readFrozen(JSON.stringify(kept))?.dpia['title']).toEqual({ fr: 'Paie' })
  })

  it.each(['', 'null', '{}', '[]', '{"format":"trente-dpia-version","version":1,"dpia":3}', 'texte libre'])(
    'is not read from %j',
    (content) => expect(readFrozen(content)).toBeNull(),
  )
})

describe('differences', () => {
  it('are told by question, in words', () => {
    const before = frozen(aDpia({ answers: [answer('Nom\nAdresse')], dpoVerdict: 'favourable' }))
    const after = frozen(aDpia({ answers: [answer('Nom\nCourriel')], dpoVerdict: 'unfavourable' }))
    expect(differencesBetween(before, after, 'fr', law)).toMatchObject([
      {
        row: 'Réponses · Données adéquates et limitées',
        label: 'Réponse',
        change: 'changed',
        before: 'Nom\nAdresse',
        after: 'Nom\nCourriel',
      },
      { label: 'Sens de l’avis du DPO', change: 'changed', before: 'Favorable', after: 'Défavorable' },
    ])
  })

  it('are told of the linked records too', () => {
    const before = frozen(aDpia())
    const after = frozen(aDpia(), {
      activities: [anActivity({ id: 'activities-1', rightsContact: 'dpo@verne.example' })],
    })
    const found = differencesBetween(before, after, 'fr', law)
    expect(found).toMatchObject([{ register: 'activities', after: 'dpo@verne.example' }])
  })

  it('tell a record that is no longer linked', () => {
    const found = differencesBetween(frozen(aDpia()), frozen(aDpia({ activities: [] })), 'fr', law)
    expect(found.some(({ register, change }) => register === 'activities' && change === 'removed')).toBe(true)
    expect(found.some(({ label, change }) => label === 'Traitements couverts' && change === 'removed')).toBe(true)
  })

  it('are told of what a pack asks', () => {
    const reference = (value: string) => ({
      activities: [{ ...anActivity(), 'fr-cnil:healthFormalityReference': value }],
    })
    const [before, after] = [frozen(aDpia(), reference('')), frozen(aDpia(), reference('DC-2026-14'))]
    expect(differencesBetween(before, after, 'fr', law)).toMatchObject([
      { label: 'Référence de la formalité', change: 'added', after: 'DC-2026-14' },
    ])
  })

  it('are none between the same', () => {
    expect(differencesBetween(frozen(aDpia()), frozen(aDpia()), 'en', law)).toEqual([])
  })
})

describe('lines', () => {
  it('that stayed, went and came, in reading order', () => {
    expect(lineDifferences('a\nb\nc\nd', 'a\nx\nc\nd\ne').map(({ is, text }) => `${is} ${text}`)).toEqual([
      'kept a',
      'gone b',
      'new x',
      'kept c',
      'kept d',
      'new e',
    ])
  })

  it('of a very long text are told without waiting', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}`).join('\n')
    expect(lineDifferences(many('a'), many('b'))).toHaveLength(10_000)
  })
})

it('a version name that is taken gives the next one', () => {
  const taken = (version: string) => ({ ...emptyRow(rowDefinitions.dpiaVersions, version), version })
  expect(nextVersionName({ version: '1.0', versions: [] })).toBe('1.0')
  expect(nextVersionName({ version: '1.0', versions: [taken('1.0')] })).toBe('1.1')
  expect(nextVersionName({ version: '', versions: [taken('1')] })).toBe('2')
})
