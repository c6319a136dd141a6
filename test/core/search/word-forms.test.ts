import { describe, expect, it } from 'vitest'
import { fold } from '@core/folding/fold'
import { formsOf } from '@core/search/word-forms'

const meet = (one: string, other: string) => {
  const forms = formsOf(fold(one))
  return formsOf(fold(other)).some((form) => forms.includes(form))
}

describe('forms of a word meet', () => {
  it.each([
    'traitement traitements',
    'local locaux locale locales',
    'travail travaux',
    'niveau niveaux',
    'lieu lieux',
    'donnée données',
    'conserver conservé conservée conservées conservent conservez conservant',
    'personnel personnelle personnels personnelles',
    'employeur employeurs employeuse',
    'directeur directrice directrices',
    'financier financière financiers financières',
    'public publique publics publiques',
    'transmis transmise transmises',
    'inclus incluse incluses',
    'fournir fourni fournie fournis',
    'habitant habitante habitants',
    'client cliente clients',
    'actif active actifs actives',
    'entreprise entreprises',
    'personne personnes',
    'processor processors',
    'process processes processed processing',
    'transfer transfers transferred transferring',
    'store stores stored storing',
    'company companies',
    'apply applies applied',
    'breach breaches breached',
    'case cases',
    'analysis analyses',
    'basis bases',
    'person people',
    'keep kept',
  ])('%s', (all) => {
    const [first = '', ...others] = all.split(' ')
    expect(others.filter((other) => !meet(first, other))).toEqual([])
  })

  it.each([
    ['employé', 'employeur'],
    ['contrat', 'contrôle'],
    ['donnée', 'donation'],
    ['mineur', 'minute'],
    ['process', 'processor'],
    ['T003', 'T004'],
  ])('%s and %s do not', (one, other) => {
    expect(meet(one, other)).toBe(false)
  })
})
