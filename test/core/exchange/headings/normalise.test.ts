import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseHeading } from '@core/exchange/headings/meaning'
import { english } from './fixtures/english'
import { french } from './fixtures/french'
import * as otherLanguages from './fixtures/other-languages'
import { notOfActivities, otherSubjects } from './fixtures/other-subjects'

const everyHeading = [
  ...[french, english, otherSubjects, ...Object.values(otherLanguages)].flatMap((each) => Object.values(each).flat()),
  ...notOfActivities,
]
/** Those written with blanks: `nomDuTraitement` in capitals is one word. */
const written = fc.constantFrom(...everyHeading.filter((heading) => !/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(heading)))

describe('the words of a heading', () => {
  it('are the same once they are said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyHeading), (heading) => {
        const once = normaliseHeading(heading)
        expect(normaliseHeading(once)).toBe(once)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = normaliseHeading(text)
        expect(normaliseHeading(once)).toBe(once)
      }),
    )
  })

  it.each<[string, (heading: string) => string]>([
    ['capitals', (heading) => heading.toUpperCase()],
    ['small letters', (heading) => heading.toLowerCase()],
    ['accents', (heading) => heading.normalize('NFD').replace(/\p{M}/gu, '')],
    ['accents set apart', (heading) => heading.normalize('NFD')],
    ['a colon at the end', (heading) => `${heading} :`],
    ['a star at the end', (heading) => `${heading}*`],
    ['blanks around and doubled', (heading) => `  ${heading.replaceAll(' ', '  ')}\t`],
    ['a hard blank', (heading) => heading.replaceAll(' ', '\u00a0')],
    ['underscores', (heading) => (/^[\p{L} ]+$/u.test(heading) ? heading.replaceAll(' ', '_') : heading)],
  ])('do not depend on %s', (name, changed) => {
    const withoutWhere = written.filter((heading) => name !== 'accents' || !/où/iu.test(heading))
    fc.assert(
      fc.property(withoutWhere, (heading) => {
        expect(normaliseHeading(changed(heading))).toBe(normaliseHeading(heading))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['1. ', 'a number'],
    ['2) ', 'a number'],
    ['1.2.3 ', 'a number'],
    ['I - ', 'a Roman number'],
    ['A.1 ', 'a letter'],
    ['n° 3 ', 'a number'],
    ['Question 4 : ', 'a question'],
    ['Partie 2 : ', 'a part'],
    ['Section B – ', 'a part'],
    ['a) ', 'a letter'],
    ['04 - ', 'a number'],
    ['Liste des ', 'a list'],
    ['Quelles sont les ', 'a question'],
    ['Veuillez indiquer les ', 'a wish'],
  ])('%s before them is only %s', (before) => {
    expect(normaliseHeading(`${before}Finalités du traitement`)).toBe('finalite traitement')
  })

  it.each([
    ' (art. 30.1.b)',
    ' (art. 6 RGPD)',
    ' – Art. 30 (1) lit. b',
    ', article 30 du RGPD',
    ' (O/N)',
    ' oui/non',
    ' (en mois)',
    ' (catégories)',
    ' [obligatoire]',
    ' le cas échéant',
    ' éventuelles',
    ' (si possible)',
    ' if any',
    ' if applicable',
    ', where applicable',
    ' à préciser',
    ' (please specify)',
    ' ggf.',
    ' 2',
    ' n° 2',
  ])('%j after them says nothing', (after) => {
    expect(normaliseHeading(`Finalités du traitement${after}`)).toBe('finalite traitement')
  })

  it.each([
    ['Finalité(s)', 'Finalités'],
    ['Personne(s) concernée(s)', 'Personnes concernées'],
    ['Référent·e', 'Référent'],
    ['Objectifs', 'Objectif'],
    ['Niveaux', 'Niveau'],
    ['Intérêts légaux', 'Intérêt légal'],
    ['Categories', 'Category'],
    ['dataRetentionPeriod', 'Data retention period'],
    ['data_retention_period', 'Data retention periods'],
    ['data-retention-period', 'Data retention period'],
    ['Nom de l’activité', "Nom de l'activité"],
    ['Mise en œuvre', 'mise en oeuvre'],
  ])('%s and %s are the same', (one, other) => {
    expect(normaliseHeading(one)).toBe(normaliseHeading(other))
  })

  it.each([
    ['Destinataires internes', 'Destinataires'],
    ['Date de création', 'Date'],
    ['Article 9', 'Article 6'],
    ['Où sont stockées les données', 'Stockage ou données'],
    ['Créé le', 'Créé par'],
    ['Location of data', 'Location data'],
  ])('%s and %s are not', (one, other) => {
    expect(normaliseHeading(one)).not.toBe(normaliseHeading(other))
  })

  it('a heading that is only a citation or a number keeps it', () => {
    expect(normaliseHeading('Art. 6 RGPD')).toContain('6')
    expect(normaliseHeading('(art. 9)')).toBe('article 9')
    expect(normaliseHeading('12')).toBe('12')
  })
})
