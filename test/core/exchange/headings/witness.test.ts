import { describe, expect, it } from 'vitest'
import { meaningsOf } from '@core/exchange/headings/meaning'
import type { Meaning } from '@core/exchange/headings/subject'
import { contentKindOf, supports, type ContentKind } from '@core/exchange/headings/witness'

const of = (subject: string, heading: string): Meaning => {
  const meaning = meaningsOf(heading).find((each) => each.subject === subject)
  if (!meaning) throw new Error(`${heading} means nothing in ${subject}`)
  return meaning
}

describe('what a column holds', () => {
  it.each<[ContentKind, readonly string[]]>([
    ['date', ['12/03/2024', '2024-03-12', '1er janvier 2023', '3 May 2024', 'mars 2022', '12.03.24']],
    ['yesNo', ['Oui', 'non', 'x', 'Yes', 'ja', 'Nein', 'Oui']],
    ['yesNo', ['1', '0', '0', '1']],
    ['country', ['France', 'États-Unis', 'USA, Canada', 'DE', 'Royaume-Uni', 'Hors UE']],
    ['duration', ['5 ans', '10 years', '6 mois après le départ', '30 jours', 'Année en cours + 2 ans', 'Cinq ans']],
    ['article', ['Art. 6.1.b', 'Article 6(1)(f)', '6.1.c', 'RGPD art. 9', '6(1)(e)']],
    ['email', ['dpo@valmont.example', 'a.b@c.example ; d@e.example', 'mailto:x@y.example']],
    ['phone', ['01 23 45 67 89', '+33 1 23 45 67 89', '+44 (0)20 7946 0000', '00 32 2 555 12 12']],
    ['number', ['120', '1 500', '3,5', '75 %', '> 1000']],
    ['reference', ['T-001', 'RH01', 'FR-2024-003', 'A.12']],
    ['link', ['https://exemple.example/a', 'www.exemple.example', '\\\\serveur\\rgpd', 'contrat.pdf']],
    ['shortWords', ['Paie', 'Gestion des congés', 'Recrutement', 'Service RH']],
    [
      'longText',
      [
        'Les bulletins sont établis chaque mois par le service des ressources humaines, puis remis aux agents.',
        'Calculer et verser les rémunérations, établir les déclarations sociales, tenir les comptes individuels.',
      ],
    ],
    ['empty', ['', '  ', 'N/A', '-', 'néant', 'Sans objet', 'TBD']],
    ['mixed', ['12/03/2024', 'Oui', 'France', 'dpo@valmont.example']],
    ['empty', []],
  ])('%s', (kind, texts) => {
    expect(contentKindOf(texts)).toBe(kind)
  })

  it('a few cells beside the rest and empty ones change nothing', () => {
    expect(contentKindOf(['5 ans', '', '3 ans', '10 ans', 'N/A', 'selon le dossier'])).toBe('duration')
    expect(contentKindOf(['5 ans', 'selon le dossier', 'voir tableau'])).not.toBe('duration')
  })

  it('fifty cells are enough', () => {
    const texts = [...Array<string>(50).fill('12/03/2024'), ...Array<string>(500).fill('Paie')]
    expect(contentKindOf(texts)).toBe('date')
  })

  it('a word that is also a code, a year or a sentence with a period in it is what it is', () => {
    expect(contentKindOf(['Mars', 'Mai'])).toBe('shortWords')
    expect(contentKindOf(['2021', '2022'])).toBe('number')
    expect(contentKindOf(['Élèves de 3 à 11 ans inscrits'])).toBe('duration')
  })
})

describe('the second witness', () => {
  it.each<[string, string, ContentKind, -1 | 0 | 1]>([
    ['activities', 'Durée de conservation', 'duration', 1],
    ['activities', 'Durée de conservation', 'date', -1],
    ['activities', 'Durée de conservation', 'shortWords', 0],
    ['activities', 'Base légale', 'article', 1],
    ['activities', 'Base légale', 'date', -1],
    ['activities', 'Date de mise en œuvre', 'date', 1],
    ['activities', 'Date de mise en œuvre', 'yesNo', -1],
    ['activities', 'Données sensibles ?', 'yesNo', 1],
    ['activities', 'Pays de destination', 'country', 1],
    ['activities', 'Finalités', 'longText', 1],
    ['activities', 'Finalités', 'yesNo', -1],
    ['activities', 'Sous-traitants', 'yesNo', 1],
    ['activities', 'N°', 'reference', 1],
    ['activities', 'N°', 'longText', -1],
    ['activities', 'Nombre de personnes concernées', 'number', 1],
    ['activities', 'Commentaires', 'date', 0],
    ['breaches', 'Date de la violation', 'date', 1],
    ['breaches', 'Nombre de personnes affectées', 'date', -1],
    ['requests', 'Vérification d’identité', 'yesNo', 1],
    ['retentionRules', 'Durée de conservation', 'duration', 1],
    ['processors', 'Pays', 'country', 1],
    ['processors', 'Contrat signé', 'date', 0],
    ['processors', 'Contrat signé', 'yesNo', 0],
    ['persons', 'Courriel', 'email', 1],
    ['persons', 'Téléphone', 'email', -1],
    ['risks', 'Vraisemblance', 'date', 0],
  ])('%s, %s: %s', (subject, heading, content, verdict) => {
    expect(supports(of(subject, heading), content)).toBe(verdict)
  })

  it('a column that is empty or of all sorts says nothing of any heading', () => {
    for (const heading of ['Durée de conservation', 'Base légale', 'Date de mise en œuvre', 'N°', 'Finalités']) {
      for (const meaning of meaningsOf(heading)) {
        expect(supports(meaning, 'empty')).toBe(0)
        expect(supports(meaning, 'mixed')).toBe(0)
      }
    }
  })

  it('a field it does not know is never spoken against', () => {
    const strange: Meaning = { subject: 'processors', field: 'constructor', certainty: 1, languages: [] }
    expect(supports(strange, 'date')).toBe(0)
    expect(supports({ ...strange, subject: 'activities' }, 'date')).toBe(0)
  })
})
