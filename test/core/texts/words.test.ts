import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import { applyChange } from '@core/dossier/change'
import { createDossier } from '@templates/models/create-dossier'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import type { ContentLanguage, Multilingual } from '@core/kinds'
import { unmarked, stretchesOf } from '@core/texts/foreign'
import { formatsIn, textsOf } from '@core/texts/languages'
import { numbersIn } from '@core/texts/numbers'
import { nameOf, recordTitle, rowTitle, wordsIn } from '@core/texts/words'

const at = '2026-11-23T10:00:00.000Z'
let ids = 0
const newId = () => `id-${++ids}`

function valmont(): Dossier {
  const created = createDossier(
    { name: 'Commune de Valmont', country: 'FR', sector: 'localAuthority', language: 'fr' },
    at,
    'A. Petit',
    newId,
  )
  const activity = (id: string, ref: string, name: Multilingual) => ({
    ...emptyRecord('activities', { id, ref, at, author: 'A. Petit' }),
    name,
  })
  return {
    ...created,
    activities: [
      activity('school', 'T-001', { fr: 'Inscriptions scolaires', en: 'School enrolment' }),
      activity('library', 'T-002', { fr: 'Médiathèque' }),
      activity('untitled', 'T-003', {}),
    ],
  }
}

describe('wordsIn', () => {
  // prettier-ignore
  it.each([
    ['legalBasis', 'publicTask', 'Mission d’intérêt public ou autorité publique', 'Public interest task or official authority'],
    ['securityTheme', 'S05', 'Gérer les habilitations', 'Manage authorisations'],
    ['country', 'DE', 'Allemagne', 'Germany'],
    ['country', 'EPO', 'Organisation européenne des brevets', 'European Patent Organisation'],
    ['country', 'XK', 'Kosovo', 'Kosovo'],
    ['sector', 'notACodeOfOurs', 'notACodeOfOurs', 'notACodeOfOurs'],
  ] as const)('puts %s %s into words', (list, code, fr, en) => {
    expect([wordsIn('fr').code(list, code), wordsIn('en').code(list, code)]).toEqual([fr, en])
  })

  it('writes the first of a month as a French reader does', () => {
    expect([wordsIn('fr').date('2010-01-01'), wordsIn('fr').date('2010-01-11')]).toEqual([
      '1er janvier 2010',
      '11 janvier 2010',
    ])
    expect(wordsIn('en').date('2010-01-01')).toBe('1 January 2010')
  })

  it('keeps unknown apart from no', () => {
    const { tri } = wordsIn('fr')
    expect([tri('yes'), tri('no'), tri('unknown')]).toEqual(['Oui', 'Non', 'Inconnu'])
    expect(wordsIn('en').tri('unknown')).toBe('Unknown')
  })

  it('labels the fields of repeating groups', () => {
    expect(wordsIn('fr').rowFieldLabel('purposes', 'legalBasis')).toBe('Base légale')
    expect(wordsIn('en').rowFieldLabel('purposes', 'legalBasis')).toBe('Legal basis')
    expect(wordsIn('fr').rowFieldLabel('purposes', 'fieldOfANewerVersion')).toBe('fieldOfANewerVersion')
  })

  it('names records in its language and tells what it had to borrow from the other', () => {
    const borrowed: ContentLanguage[] = []
    const words = wordsIn('en', valmont(), { onMissing: (_, readIn) => borrowed.push(readIn) })
    expect(words.recordName('activities', 'school')).toBe('School enrolment')
    expect(borrowed).toEqual([])
    expect(unmarked(words.recordName('activities', 'library'))).toBe('Médiathèque')
    expect(borrowed).toEqual(['fr'])
  })

  it('takes a blank text for a missing one, and nothing at all for nothing missing', () => {
    const borrowed: ContentLanguage[] = []
    const words = wordsIn('fr', undefined, { onMissing: (_, readIn) => borrowed.push(readIn) })
    expect(stretchesOf(words.text({ fr: '  ', en: 'Payslips' }))).toEqual([{ text: 'Payslips', language: 'en' }])
    expect(words.text({})).toBe('')
    expect(borrowed).toEqual(['en'])
  })

  it('calls a record without a title by its reference, and one that is not there by nothing', () => {
    const words = wordsIn('fr', valmont())
    expect(words.recordName('activities', 'untitled')).toBe('T-003')
    expect(words.recordName('activities', 'gone')).toBe('')
    expect(words.recordName('notARegister', 'school')).toBe('')
    expect(wordsIn('fr').recordName('activities', 'school')).toBe('')
  })

  it('follows an edit: the new value of the file has the new name, the old one keeps the old', () => {
    const before = valmont()
    expect(wordsIn('fr', before).recordName('activities', 'school')).toBe('Inscriptions scolaires')
    const after = applyChange(before, {
      do: 'set',
      in: { register: 'activities', record: 'school' },
      field: 'name',
      from: { fr: 'Inscriptions scolaires' },
      to: { fr: 'Inscription à l’école' },
      at,
      by: 'A. Petit',
    })
    expect(wordsIn('fr', after).recordName('activities', 'school')).toBe('Inscription à l’école')
    expect(wordsIn('fr', before).recordName('activities', 'school')).toBe('Inscriptions scolaires')
  })

  it('reads each record of a list once, however many names are asked', () => {
    const { activities, ...rest } = valmont()
    const [first] = activities
    if (!first) throw new Error('no activity')
    let reads = 0
    const watched = (n: number) => ({
      ...first,
      name: { fr: `Traitement ${n}` },
      get id() {
        reads++
        return `a${n}`
      },
    })
    const dossier: Dossier = { ...rest, activities: Array.from({ length: 500 }, (_, n) => watched(n)) }
    const names = Array.from({ length: 500 }, (_, n) => wordsIn('fr', dossier).recordName('activities', `a${n}`))
    expect(names[499]).toBe('Traitement 499')
    expect(reads).toBe(500)
  })
})

describe('titles', () => {
  const words = wordsIn('fr', valmont())
  const row = (values: Readonly<Record<string, unknown>>) => ({ id: 'row', ...values })

  it('reads the title field of a register', () => {
    const [school, , untitled] = valmont().activities
    if (!school || !untitled) throw new Error('no activity')
    expect(recordTitle('activities', school, words)).toBe('Inscriptions scolaires')
    expect(recordTitle('activities', untitled, words)).toBe('')
    expect(nameOf('activities', untitled, words)).toBe('T-003')
  })

  it('reads the title field of a row, and the precision of a bare code', () => {
    expect(rowTitle('dataItems', row({ category: 'bankPayment', detail: { fr: 'IBAN' } }), words)).toBe(
      'Données bancaires (IBAN)',
    )
    expect(rowTitle('dataItems', row({ category: 'health', detail: {} }), words)).toBe('Santé')
    expect(rowTitle('purposes', row({ title: { fr: 'Payer les agents' } }), words)).toBe('Payer les agents')
    expect(rowTitle('transfers', row({ importerName: '' }), words)).toBe('')
  })
})

describe('countries', () => {
  it.each(['fr', 'en'] as const)('all have a name of their own in %s, never their code', (language) => {
    const names = codeLists.country.map((code) => formatsIn(language).country(code))
    expect(codeLists.country.filter((code, n) => names[n] === code || names[n] === '')).toEqual([])
    expect(new Set(names).size).toBe(codeLists.country.length)
  })
})

describe('counted', () => {
  const french = (count: number) => numbersIn('fr-FR').counted(count, '{n} traitement', '{n} traitements')
  const english = (count: number) => numbersIn('en-GB').counted(count, '{n} activity', '{n} activities')
  it('follows the plural of the language', () => {
    expect([0, 1, 2].map(french)).toEqual(['0 traitement', '1 traitement', '2 traitements'])
    expect([0, 1, 2].map(english)).toEqual(['0 activities', '1 activity', '2 activities'])
  })
  it('groups thousands as the language does', () => {
    expect(french(1200)).toBe('1\u202f200 traitements')
    expect(english(1200)).toBe('1,200 activities')
  })
})

it('has both languages at hand', () => {
  expect(textsOf('fr').registers.activities.many).toBe('Traitements')
  expect(textsOf('en').registers.activities.many).toBe('Processing activities')
})
