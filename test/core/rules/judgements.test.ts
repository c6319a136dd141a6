import { describe, expect, it } from 'vitest'
import type { Duration } from '@core/kinds'
import { addMonths, isLonger, sumOf } from '@core/law/calendar'
import { dpoRequiredOf } from '@core/law/dpo-duty'
import { nextReviewOn } from '@core/law/review-date'
import { sensitivityOf } from '@core/law/sensitivity'
import { isAbroad, transferZoneOf } from '@core/law/zones'
import { foldPhrase } from '@core/folding/fold'
import { affirms, citesALaw, saysPlainly, statesAPeriod, wordLists } from '@core/law/wording'
import { aDataItem, anActivity, anOrganisation } from '@core/examples/a-dossier'
import { lawOf } from './run-on'

describe('sensitivity', () => {
  it.each([
    [{ category: 'contact' }, 'common'],
    [{ category: 'location' }, 'highlyPersonal'],
    [{ category: 'health' }, 'special'],
    [{ category: 'biometricRaw' }, 'highlyPersonal'],
    [{ category: 'convictionsOffences' }, 'criminal'],
    [{ category: 'internalSanctions' }, 'highlyPersonal'],
    [{ category: 'civilStatus', nationalId: 'yes' }, 'highlyPersonal'],
    [{ category: 'commercial', inferred: 'yes' }, 'special'],
    [{ category: 'commercial', inferred: 'unknown' }, 'common'],
    [{ category: 'health', sensitivity: 'common' }, 'common'],
    [{ category: 'contact', sensitivity: 'special' }, 'special'],
    [{ category: 'contact', sensitivity: 'common', inferred: 'yes' }, 'special'],
    [{ category: 'suspicions', inferred: 'yes' }, 'criminal'],
  ] as const)('%o is %s', (answers, expected) => {
    expect(sensitivityOf(aDataItem(answers))).toBe(expected)
  })
})

describe('countries', () => {
  const { parameters } = lawOf()
  it.each([
    ['FR', 'home'],
    ['IS', 'home'],
    ['RE', 'home'],
    ['NC', 'ask'],
    ['GB', 'outside'],
    ['CH', 'outside'],
    ['US', 'outside'],
    ['INT', 'outside'],
    ['', 'unstated'],
  ] as const)('%s is %s', (country, zone) => {
    expect(transferZoneOf(country, parameters)).toBe(zone)
    expect(isAbroad(country, parameters)).toBe(zone === 'outside')
  })

  it('are at home in the country whose law alone the file follows', () => {
    const zone = (country: 'GB' | 'FR' | 'PF', packs: Parameters<typeof lawOf>[0]) =>
      transferZoneOf(country, lawOf(packs).parameters)
    expect([zone('GB', ['UK']), zone('FR', ['UK']), zone('PF', ['UK'])]).toEqual(['home', 'outside', 'outside'])
    expect([zone('GB', ['UK', 'FR']), zone('FR', ['UK', 'FR'])]).toEqual(['outside', 'home'])
  })

  it('knows that the United Kingdom left', () => {
    expect(isAbroad('GB', lawOf([], '2020-12-31').parameters)).toBe(false)
    expect(isAbroad('GB', lawOf([], '2021-01-01').parameters)).toBe(true)
  })
})

describe('review dates', () => {
  it.each([
    [{ lastReviewedOn: '2026-03-01' }, '2027-03-01'],
    [{ lastReviewedOn: '2026-03-01', reviewEveryMonths: 6 }, '2026-09-01'],
    [{ lastReviewedOn: '2025-08-31', reviewEveryMonths: 6 }, '2026-02-28'],
    [{ lastReviewedOn: '' }, ''],
  ] as const)('%o → %s', (answers, expected) => {
    expect(nextReviewOn(anActivity(answers), lawOf().parameters)).toBe(expected)
  })
})

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-15', -6, '2025-09-15'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2100-01-30', 1, '2100-02-28'],
  ] as const)('%s and %i months: %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })
})

describe('durations', () => {
  const of = (text: string): Duration => {
    const [value, unit] = text.split(' ') as [string, Duration['unit']]
    return { value: Number(value), unit }
  }
  it.each([
    ['31 day', '1 month', false],
    ['32 day', '1 month', true],
    ['13 month', '1 year', true],
    ['12 month', '1 year', false],
    ['366 day', '1 year', false],
    ['2 week', '13 day', true],
    ['49 hour', '2 day', true],
    ['1 year', '364 day', true],
  ] as const)('%s longer than %s: %s', (one, other, expected) => {
    expect(isLonger(of(one), of(other))).toBe(expected)
  })

  it('adds an archive to active use', () => {
    expect(isLonger(of('10 year'), sumOf(of('2 year'), of('96 month')))).toBe(false)
    expect(isLonger(of('10 year'), sumOf(of('2 year'), null))).toBe(true)
  })
})

describe('the duty to have a DPO', () => {
  it.each([
    [{ dpoRequired: 'no', isPublicAuthority: 'yes' }, 'yes'],
    [{ dpoRequired: 'no', isPublicAuthority: 'no' }, 'no'],
    [{ dpoRequired: 'unknown', isPublicAuthority: 'yes' }, 'yes'],
    [{ dpoRequired: 'unknown', isPublicAuthority: 'no' }, 'unknown'],
    [{ dpoRequired: 'yes', isPublicAuthority: 'unknown' }, 'yes'],
  ] as const)('%o: %s', (answers, expected) => {
    expect(dpoRequiredOf(anOrganisation(answers))).toBe(expected)
  })
})

describe('words', () => {
  it('folds case, accents, apostrophes, spaces and edges', () => {
    expect(foldPhrase('  « Besoins de  L’ACTIVITÉ » ')).toBe("besoins de l'activite")
  })

  it.each([
    ['Conservées indéfiniment', true],
    ['Durées illimitées', true],
    ['Contrat à vie', true],
    ['Relatif à la vie privée', false],
    ['Limitée', false],
    ['semi-permanente', true],
  ])('reads "%s" as unlimited: %s', (text, expected) => {
    expect(wordLists.unlimited.isIn(foldPhrase(text))).toBe(expected)
  })

  it.each([
    ['5 ans', true],
    ['Durée légale (10 ANNÉES)', true],
    ['5-year period', true],
    ['durée légale', false],
    ['article 5', false],
  ])('finds a period in "%s": %s', (text, expected) => {
    expect(statesAPeriod(foldPhrase(text))).toBe(expected)
  })

  it.each([
    ['C. trav., art. L3243-2', true],
    ['Loi n° 2016-1691 du 9 décembre 2016', true],
    ['Règlement (UE) 2019/816', true],
    ['CGCT L2121-29', true],
    ['Code électoral', true],
    ['Education Act, regulation 12', true],
    ['La loi l’impose', false],
    ['Musée d’art, depuis 1998', false],
    ['Code postal et ville', false],
    ['C’est notre rôle', false],
  ])('finds a law cited in "%s": %s', (text, expected) => {
    expect(citesALaw(foldPhrase(text))).toBe(expected)
  })

  it.each([
    ['Ouverture par reconnaissance faciale', true],
    ['RECONNAISSANCE  FACIALE', true],
    ['Badge biometrique', true],
    ['Porte sans contact par reconnaissance faciale', true],
    ['Ni badge ni empreinte : reconnaissance faciale', true],
    ['Caméras fixes, sans reconnaissance faciale', false],
    ['Sans aucun recours à la reconnaissance faciale', false],
    ['Pas de biométrie', false],
    ['No facial recognition', false],
    ['Facial expression', false],
  ])('sees faces recognised in "%s": %s', (text, expected) => {
    expect(affirms(wordLists.faceRecognition, { fr: text })).toBe(expected)
  })

  it.each([
    ['us subpoena', true],
    ['DROIT AMERICAIN', true],
    ['Loi chinoise sur les données', true],
    ['Produits secs', false],
    ['Directive 2015/849', false],
  ])('sees foreign law in "%s": %s', (text, expected) => {
    expect(saysPlainly(wordLists.foreignLaw, text)).toBe(expected)
  })
})
