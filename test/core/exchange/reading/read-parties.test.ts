import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOrganisationName, readPerson } from '@core/exchange/reading/read-person'
import { readProcessors } from '@core/exchange/reading/read-processors'
import { readRecipients } from '@core/exchange/reading/read-recipients'

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const sorted = (text: string) => [...letters(text)].sort().join('')

describe('processors', () => {
  it.each(
    [
    [
      'Paie Directe - éditeur du logiciel, Nébula - hébergement',
      [
        { name: 'Paie Directe', role: 'éditeur du logiciel' },
        { name: 'Nébula', role: 'hébergement' },
      ],
    ],
    ['Acme (hébergeur), Beta', [{ name: 'Acme', role: 'hébergeur' }, { name: 'Beta' }]],
    ['Hébergement : Nébula\nPaie : Paie Directe', [{ name: 'Nébula', role: 'Hébergement' }, { name: 'Paie', role: 'Paie Directe' }]],
    ['Acme, Inc.', [{ name: 'Acme, Inc.' }]],
    ['Caisse des dépôts et consignations', [{ name: 'Caisse des dépôts et consignations' }]],
    ['Acme (France)', [{ name: 'Acme (France)' }]],
    ['google', [{ name: 'google' }]],
    ['Aucun', []],
    ['None', []],
  ] /* prettier-ignore */,
  )('%s', (text, read) => expect(readProcessors(text)).toEqual(read))

  it.each(
    [
    'Voir contrat', 'see list', 'Oui', 'N/A', 'À voir', 'Acme et Beta', 'Acme / Beta', 'gestion de la paie', 'prestataire informatique', 'Acme ?',
    'Nous faisons appel à Acme pour la paie', 'Acme héberge les données qui sont saisies', 'Hébergeur',
  ] /* prettier-ignore */,
  )('cannot be told: %s', (text) => expect(readProcessors(text)).toBeUndefined())
})

describe('recipients', () => {
  it.each(
    [
    ['Interne : gardiens ; Externe : société Vigie', ['gardiens'], ['société Vigie'], []],
    ['Internes\n- accueil\n- gardiens\nExternes\n- Vigie', ['accueil', 'gardiens'], ['Vigie'], []],
    ['Service RH, URSSAF', ['Service RH'], [], ['URSSAF']],
    ['Service comptable ; DSI ; Direction', ['Service comptable', 'DSI', 'Direction'], [], []],
    ['HR department, Finance team, auditors', ['HR department', 'Finance team'], [], ['auditors']],
    ['Personalabteilung; Finanzamt', ['Personalabteilung'], [], ['Finanzamt']],
    ['Le service RH', ['Le service RH'], [], []],
    ['Internes : RH, direction. Externes : URSSAF', ['RH', 'direction'], ['URSSAF'], []],
    ['Accueil (interne), Vigie (externe)', ['Accueil (interne)'], ['Vigie (externe)'], []],
    ['Trésorier, bureau', [], [], ['Trésorier', 'bureau']],
    ['Direction générale des finances publiques', [], [], ['Direction générale des finances publiques']],
    ['Pôle emploi ; Département de l’Isère', [], [], ['Pôle emploi', 'Département de l’Isère']],
    ['Service Plus SARL', [], [], ['Service Plus SARL']],
    ['Interne : néant ; Externe : Vigie', [], ['Vigie'], []],
    ['Internes', ['Internes'], [], []],
    ['Néant', [], [], []],
    ['N/A', [], [], []],
    ['', [], [], []],
  ] /* prettier-ignore */,
  )('%j', (text, internal, external, unsure) => expect(readRecipients(text)).toEqual({ internal, external, unsure }))

  const bits = [
    'Service RH',
    'Vigie',
    'URSSAF',
    'Direction',
    ', ',
    ' ; ',
    '\n',
    ' - ',
    '(',
    ')',
    ' et ',
    'Équipe',
    'DSI',
  ]
  it('nothing is lost, and nothing stands outside that is not said to', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...bits),
            fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[n0]/i.test(text)),
          ),
          { minLength: 2, maxLength: 10 },
        ),
        (parts) => {
          const text = `Vigie ${parts.join(' ')}`
          const { internal, external, unsure } = readRecipients(text)
          expect(sorted([...internal, ...external, ...unsure].join(''))).toBe(sorted(text))
          expect(external).toEqual([])
        },
      ),
    )
  })
})

describe('a person', () => {
  it.each([
    ['Ines Valdor', 'Ines Valdor', undefined],
    ['M. Jean-Pierre DUPONT', 'M. Jean-Pierre DUPONT', undefined],
    ['DUPONT Jean', 'DUPONT Jean', undefined],
    ['Mme Dupont', 'Mme Dupont', undefined],
    ['Ines Valdor (HR)', 'Ines Valdor', 'HR'],
    ['Ines Valdor, Head of IT', 'Ines Valdor', 'Head of IT'],
    ['DPO : Ines Valdor', 'Ines Valdor', 'DPO'],
    ['Maria de la Cruz', 'Maria de la Cruz', undefined],
    ['Jan van der Berg', 'Jan van der Berg', undefined],
    ['Élodie D’Arc', 'Élodie D’Arc', undefined],
  ])('%s', (text, name, rest) =>
    expect(readPerson(text)).toEqual({ kind: 'person', name, ...(rest !== undefined && { rest }) }),
  )

  it.each(
    [
    'Lending Manager', 'Legal Counsel', 'Directrice des ressources humaines', 'Chef de cuisine', 'Head of IT', 'DPO', 'Data Owner', 'Leiter Vertrieb',
    'Leiterin Personal', 'Geschäftsführer', 'Hoofd Personeelszaken', 'Directora de Recursos Humanos', 'Responsable de Calidad', 'Direttore Generale',
    'Responsabile Qualità', 'Diretor Financeiro', 'Encarregado de Proteção', 'Mme la Directrice', 'Chief Executive', 'Data Protection Officer',
  ] /* prettier-ignore */,
  )('is no post: %s', (text) => expect(readPerson(text)).toEqual({ kind: 'title' }))

  it.each(
    [
    'Service RH', 'Human Resources', 'Ludothèque Arpège', 'Commune de Vezins', 'DSI RH', 'Ines', 'Ines Valdor, Paul Martin', 'Ines Valdor et Paul Martin',
    'à voir avec la RH', 'Customer Success', 'X SAS', 'Jean Dupont SARL', '', 'Valdor, Ines', 'ines valdor',
  ] /* prettier-ignore */,
  )('is not seen in: %s', (text) => expect(readPerson(text).kind).not.toBe('person'))

  it('leaves nothing of the text out', () => {
    const bits = ['Ines', 'Valdor', 'DUPONT', 'M.', 'DPO', 'HR', ',', '(', ')', ':', ' - ', 'de', 'Paul']
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 7 }),
        (parts) => {
          const text = parts.join(' ')
          const read = readPerson(text)
          if (read.kind === 'person') expect(sorted(`${read.name}${read.rest ?? ''}`)).toBe(sorted(text))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

it.each(
  [
  ['Commune de Vezins', 'yes'], ['Arpège SAS', 'yes'], ['Alderwick Ltd', 'yes'], ['Ludothèque Arpège', 'yes'], ['Jean Dupont SARL', 'yes'],
  ['Muster GmbH', 'yes'], ['Stichting Zon', 'yes'], ['Arpège', 'unclear'], ['À définir', 'unclear'], ['', 'unclear'], ['Service RH', 'unclear'],
  ['Ines Valdor', 'no'], ['Directrice', 'no'], ['Président de l’association', 'no'], ['Lending Manager', 'no'],
] as const /* prettier-ignore */,
)('an organisation: %s', (text, answer) => expect(isOrganisationName(text)).toBe(answer))

it('long texts take no time', () => {
  const start = performance.now()
  for (const text of [
    '('.repeat(500_000),
    'Acme - '.repeat(50_000),
    ' '.repeat(500_000) + 'x',
    'Interne : '.repeat(50_000),
    '- '.repeat(250_000) + 'x',
  ]) {
    readProcessors(text)
    readRecipients(text)
    readPerson(text)
    isOrganisationName(text)
  }
  expect(performance.now() - start).toBeLessThan(8000)
})
