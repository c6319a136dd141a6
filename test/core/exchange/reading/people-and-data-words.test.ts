import { describe, expect, it } from 'vitest'
import { dataCategoryOf } from '@core/exchange/reading/data-words'
import { oneSubjectCategory, subjectCategoryOf, subjectsIn } from '@core/exchange/reading/people-words'

const told = (text: string) => subjectsIn(text).map(({ category, words }) => [category, words])

describe('people in a cell', () => {
  it.each([
    [
      'Salariés (CDI, CDD, alternants), stagiaires',
      [
        ['employees', 'Salariés (CDI, CDD, alternants)'],
        ['trainees', 'stagiaires'],
      ],
    ],
    [
      'Enfants (3-6 ans / 7-11 ans) et parents',
      [
        ['children', 'Enfants (3-6 ans / 7-11 ans)'],
        ['parents', 'parents'],
      ],
    ],
    [
      'Clients / prospects',
      [
        ['customers', 'Clients'],
        ['prospects', 'prospects'],
      ],
    ],
    [
      'Employees Customers',
      [
        ['employees', 'Employees'],
        ['customers', 'Customers'],
      ],
    ],
    [
      'Mitarbeiter und Bewerber',
      [
        ['employees', 'Mitarbeiter'],
        ['applicants', 'Bewerber'],
      ],
    ],
    ['Parents et responsables légaux', [['parents', 'Parents et responsables légaux']]],
    ['Salariés et leurs proches', [['other', 'Salariés et leurs proches']]],
    ['Porteurs de projet et élus', [['other', 'Porteurs de projet et élus']]],
  ])('%s', (text, subjects) => expect(told(text)).toEqual(subjects))

  it.each([
    ['salarié(e)s', 'employees'],
    ['Salarié·e·s', 'employees'],
    ['Les salariés', 'employees'],
    ['Mitarbeiter*innen', 'employees'],
    ['Mitarbeitende', 'employees'],
    ['Mitarbeiter/innen', 'employees'],
    ['Kunden', 'customers'],
    ['medewerkers', 'employees'],
    ['klanten', 'customers'],
    ['empleados', 'employees'],
    ['Clientes', 'customers'],
    ['dipendenti', 'employees'],
    ['Colaboradores', 'employees'],
    ['Enfants de 3 à 11 ans', 'children'],
    ['Enfants de parents séparés', undefined],
    ['Clients (aucun)', undefined],
    ['Relation client', undefined],
    ['Staffing', undefined],
  ])('the name %s', (name, category) => expect(subjectCategoryOf(name)).toBe(category))

  it('a name with its other gender is one', () =>
    expect(told('Mitarbeiter/innen')).toEqual([['employees', 'Mitarbeiter/innen']]))

  it('a long list takes no time', () => {
    const start = performance.now()
    expect(told('clients, '.repeat(20_000))).toHaveLength(20_000)
    expect(performance.now() - start).toBeLessThan(4000)
  })

  it('several lines of one category are one', () =>
    expect(oneSubjectCategory('Parents ; responsables légaux')).toBe('parents'))
})

describe('the data', () => {
  it.each([
    ['Identité', 'civilStatus'],
    ['Nom, prénom', 'civilStatus'],
    ['Coordonnées (adresse, téléphone)', 'contact'],
    ['Données bancaires', 'bankPayment'],
    ['Stammdaten', 'civilStatus'],
    ['Kontaktdaten', 'contact'],
    ['Gesundheitsdaten', 'health'],
    ['NAW-gegevens', 'contact'],
    ['datos identificativos', 'civilStatus'],
    ['Dati di contatto', 'contact'],
    ['Dados bancários', 'bankPayment'],
    ['Données de santé (aucune)', undefined],
    ['Données diverses', undefined],
    ['Contactless', undefined],
  ])('%s', (name, category) => expect(dataCategoryOf(name)).toBe(category))
})
