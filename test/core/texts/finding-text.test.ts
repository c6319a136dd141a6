import { expect, it } from 'vitest'
import type { Finding } from '@core/rules/rule'
import { findingText } from '@core/texts/finding-text'
import { wordsIn } from '@core/texts/words'
import { fr } from '../../helpers/typeset'

const finding = (rule: Finding['rule'], values: Finding['values']): Finding => ({
  rule,
  severity: 'warning',
  register: 'activities',
  record: 'a1',
  field: 'transfers',
  values,
})

it('says dates, countries and lists in the language asked for', () => {
  const ending = finding('TRF-06', {
    importer: 'Leeds Ltd',
    country: { list: 'country', code: 'GB' },
    date: { date: '2031-12-27' },
  })
  expect(findingText(ending, wordsIn('fr')).message).toBe(
    fr(
      'Adéquation du pays (Royaume-Uni) : dernier jour le 27 décembre 2031. Mettez en place un autre mécanisme pour « Leeds Ltd ».',
    ),
  )
  expect(findingText(ending, wordsIn('en')).message).toContain('last day 27 December 2031')
  const countries = {
    all: [
      { list: 'country', code: 'IN' },
      { list: 'country', code: 'MA' },
    ],
  } as const
  expect(findingText(finding('TRF-16', { countries }), wordsIn('fr')).message).toContain('(Inde, Maroc)')
})

it('says what is not stated instead of leaving a hole', () => {
  const nameless = finding('LEG-01', { purpose: { text: {} } })
  expect(findingText(nameless, wordsIn('fr')).message).toBe(
    fr('Choisissez la base légale de la finalité « non précisé ».'),
  )
  expect(findingText(nameless, wordsIn('en')).message).toContain('“not stated”')
})

it('writes what the dossier says as it stands', () => {
  const tricky = finding('LEG-01', { purpose: { text: { fr: 'Payer $& {purpose} $1' } } })
  expect(findingText(tricky, wordsIn('fr')).message).toContain(fr('« Payer $& {purpose} $1 »'))
})

it('names the first of many, and counts the others', () => {
  const activities = (count: number) => ({
    all: Array.from({ length: count }, (_, at) => `T${at + 1}`),
    more: 1_000,
  })
  const said = (count: number, language: 'fr' | 'en') =>
    findingText(finding('GOV-16', { activities: activities(count), least: 50 }), wordsIn(language)).message
  expect(said(3, 'en')).toContain('(T1, T2, T3 and 1,000 more)')
  expect(said(25, 'fr')).toMatch(/T19, T20 et 1\s005 de plus/)
  expect(said(25, 'fr')).not.toContain('T21')
})
