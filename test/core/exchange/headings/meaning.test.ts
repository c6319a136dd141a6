import { describe, expect, it } from 'vitest'
import { meaningsOf } from '@core/exchange/headings/meaning'
import { subjects } from '@core/exchange/headings/subject'
import { english } from './fixtures/english'
import { french } from './fixtures/french'
import * as otherLanguages from './fixtures/other-languages'
import { notOfActivities, otherSubjects } from './fixtures/other-subjects'

type Fixture = Readonly<Record<string, readonly string[]>>

const fixtures: Readonly<Record<string, { readonly headings: Fixture; readonly atLeast: number }>> = {
  French: { headings: french, atLeast: 200 },
  English: { headings: english, atLeast: 150 },
  German: { headings: otherLanguages.german, atLeast: 40 },
  Dutch: { headings: otherLanguages.dutch, atLeast: 40 },
  Spanish: { headings: otherLanguages.spanish, atLeast: 40 },
  Italian: { headings: otherLanguages.italian, atLeast: 40 },
  Portuguese: { headings: otherLanguages.portuguese, atLeast: 40 },
}

const pairs = (headings: Fixture) =>
  Object.entries(headings).flatMap(([meant, each]) => each.map((heading) => ({ meant, heading })))
const ofActivities = (heading: string) => meaningsOf(heading).filter(({ subject }) => subject === 'activities')
const told = (heading: string) => meaningsOf(heading).map(({ subject, field }) => `${subject}.${field}`)

describe('headings of a record of processing', () => {
  it.each(Object.entries(fixtures))('%s ones are understood as people write them', (_, { headings, atLeast }) => {
    const all = pairs(headings)
    expect(all.length).toBeGreaterThanOrEqual(atLeast)
    const misread = all.filter(({ meant, heading }) => ofActivities(heading)[0]?.field !== meant)
    expect(
      misread.map(({ meant, heading }) => `${heading}: ${meant}, read as ${told(heading).join(', ') || 'nothing'}`),
    ).toEqual([])
  })

  it('leaves alone what says nothing of a processing', () => {
    expect(notOfActivities.length).toBeGreaterThanOrEqual(60)
    expect(notOfActivities.filter((heading) => ofActivities(heading).length > 0)).toEqual([])
  })
})

it('headings of other tables are understood there', () => {
  const misread = pairs(otherSubjects).filter(({ meant, heading }) => !told(heading).includes(meant))
  expect(misread.map(({ meant, heading }) => `${heading}: ${meant}, read as ${told(heading).join(', ')}`)).toEqual([])
})

describe('what several things are called', () => {
  it('« Nom » is said to be the processing, a person, a processor, software: the table decides', () => {
    expect(told('Nom')).toEqual(
      expect.arrayContaining(['activities.name', 'activities.personSurname', 'processors.name', 'persons.fullName']),
    )
    expect(Math.max(...meaningsOf('Nom').map(({ certainty }) => certainty))).toBeLessThan(0.5)
  })

  it('« Prénom » is only ever of a person, and makes « Nom » beside it one', () => {
    expect(told('Prénom')).toEqual(['activities.personFirstName', 'persons.fullName'])
    expect(ofActivities('Nom').map(({ field }) => field)).toContain('personSurname')
    expect(told('Nom du traitement')).toEqual(['activities.name'])
  })

  it.each(['Statut', 'Description', 'Date', 'Name', 'Status', 'Observations', 'N°'])(
    '%s is of several tables',
    (heading) => {
      const all = meaningsOf(heading)
      expect(new Set(all.map(({ subject }) => subject)).size).toBeGreaterThan(1)
      expect(all.every(({ certainty }) => certainty < 0.8)).toBe(true)
    },
  )

  it('is told with activities first, in the order of subjects', () => {
    const order = meaningsOf('Description').map(({ subject }) => subjects.indexOf(subject))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

describe('what is never confused', () => {
  it('safeguards of a transfer are no security measure', () => {
    for (const heading of [
      'Safeguards',
      'Safeguards for exceptional transfers',
      'Garanties',
      'Geeignete Garantien',
      'Garanzie adeguate',
    ]) {
      expect(ofActivities(heading).map(({ field }) => field)).toEqual(['safeguards'])
      expect(told(heading).join()).not.toContain('security')
    }
  })

  it('the basis of a transfer, of a retention or of Article 9 is not the legal basis', () => {
    expect(ofActivities('Base légale du transfert')[0]?.field).toBe('safeguards')
    expect(ofActivities('Base légale de la conservation')[0]?.field).toBe('retentionLegalReference')
    expect(ofActivities('Base légale (art. 9)')[0]?.field).toBe('article9')
    expect(ofActivities('Base légale (art. 6)')[0]?.field).toBe('legalBasis')
  })

  it('the day of the sheet is not the day of the processing', () => {
    expect(ofActivities('Date de création de la fiche')[0]?.field).toBe('createdOn')
    expect(ofActivities('Date de création du traitement')[0]?.field).toBe('startDate')
    expect(ofActivities('Créé le')[0]?.field).toBe('createdOn')
    expect(ofActivities('Créé par')[0]?.field).toBe('author')
  })

  it('« Lieu » and the place of data are no category of data', () => {
    expect(ofActivities('Localisation des données')[0]?.field).toBe('location')
    expect(ofActivities('Location of data')[0]?.field).toBe('location')
    expect(meaningsOf('Données de localisation')).toEqual([])
  })

  it('no word is found inside another', () => {
    for (const heading of ['Notation interne du code', 'Renommage', 'Undatable', 'Servicetransferts', 'Informatique']) {
      expect(meaningsOf(heading)).toEqual([])
    }
  })
})

describe('certainty', () => {
  const best = (heading: string) => ofActivities(heading)[0]?.certainty ?? 0

  it('falls from the very words, to the same words with little beside them, to a heading with one word more', () => {
    expect(best('Finalités')).toBe(1)
    expect(best('Traitement : finalités des données')).toBeLessThan(1)
    expect(best('Finalités retenues')).toBe(0.6)
    expect(best('Finalité principale Ludobulle')).toBe(0.6)
  })

  it('is nothing when what is left over says something else', () => {
    expect(meaningsOf('Finalité du cookie').map(({ subject }) => subject)).toEqual(['consents'])
    expect(ofActivities('Destinataires de la facture du fournisseur')).toEqual([])
    expect(ofActivities('Durée de conservation des cookies')).toEqual([])
    expect(ofActivities('Mesures de sécurité de la violation')).toEqual([])
    expect(ofActivities('Legal basis of the invoice deadline')).toEqual([])
  })

  it('two headings in one are both, less certainly', () => {
    expect(ofActivities('Finalité / base légale').map(({ field }) => field)).toEqual(['purposes', 'legalBasis'])
    expect(best('Finalité / base légale')).toBeLessThan(0.5)
    expect(best('Finalité / objectif')).toBeGreaterThan(0.5)
  })

  it('an explanation below a heading does not hide it', () => {
    expect(best('Finalités\nPourquoi ces données sont-elles enregistrées chez nous ?')).toBe(0.9)
  })
})

it('says in which languages a heading is written so', () => {
  expect(meaningsOf('Zweck')[0]?.languages).toEqual(['de'])
  expect(ofActivities('Description')[0]?.languages).toEqual(['fr', 'en'])
})

it('a heading met again is not worked out again, and many do not pile up', () => {
  expect(meaningsOf('Finalités du traitement')).toBe(meaningsOf('Finalités du traitement'))
  for (let at = 0; at < 9000; at += 1) meaningsOf(`Colonne inconnue ${at}x`)
  expect(meaningsOf('Finalités du traitement')[0]?.field).toBe('purposes')
})

it.each([
  '',
  '   ',
  '?',
  '…',
  '12',
  '(art. 30)',
  '►',
  'x'.repeat(5000),
  '\u0000',
  '()[]',
  'constructor',
  '__proto__',
  'toString',
])('a heading that says nothing means nothing: %j', (heading) => {
  expect(meaningsOf(heading)).toEqual([])
})
