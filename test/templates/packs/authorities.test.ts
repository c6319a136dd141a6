import { describe, expect, it } from 'vitest'
import { listedTypesOf } from '@core/dpia/listed-types'
import { criteriaOf } from '@core/dpia/criteria'
import { screeningOf } from '@core/dpia/screening'
import { aDataItem, aDossier, anActivity, aRow, aSubject } from '@core/examples/a-dossier'
import { contentLanguages, isWritten } from '@core/kinds'
import type { CodeOf } from '@core/codes'
import { breachBlocks } from '@core/law/breach-form'
import { agesByCountry, figureUnits, lawFigures } from '@core/law/law-figures'
import { holidaysOf, lastDayOfPeriod } from '@core/law/holidays'
import type { Activity } from '@core/registers'
import { runRules } from '@core/rules/run'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { packs } from '@templates/packs/registry'

const today = '2026-11-27'
type Jurisdiction = CodeOf<'jurisdiction'>
const national = packs.filter(({ jurisdiction }) => jurisdiction !== 'EU')
const lawOf = (...chosen: readonly Jurisdiction[]) => lawParametersAt(today, chosen)

describe.each(national.map((pack) => [pack.jurisdiction, pack] as const))(
  'the authority of %s',
  (jurisdiction, pack) => {
    it('has a list, a form, a number, days of rest and questions of its own', () => {
      const law = lawOf(jurisdiction)
      expect(law.dpiaLists).toHaveLength(1)
      expect(law.breachForms).toHaveLength(1)
      expect(law.nationalIds.length).toBeGreaterThan(0)
      expect(law.holidays.length).toBeGreaterThan(3)
      expect(law.extraFields.length).toBeGreaterThan(0)
    })

    it('is told of a breach in an order that holds each block once, and asks more only inside a block', () => {
      expect([...(pack.breachForm?.order ?? [])].sort()).toEqual([...breachBlocks].sort())
      for (const { asked } of pack.breachForm?.items ?? [])
        for (const language of contentLanguages) expect(isWritten(asked[language])).toBe(true)
    })

    it('offers its own types and no others', () => {
      const { codesElsewhere } = lawOf(jurisdiction)
      const own = pack.dpiaLists?.required.map(({ code }) => code) ?? []
      for (const code of own) {
        expect(code.startsWith(`${jurisdiction}_`)).toBe(true)
        expect(codesElsewhere.dpiaRequiredType).not.toContain(code)
      }
      expect(codesElsewhere.dpiaRequiredType?.some((code) => code.startsWith(`${jurisdiction}_`))).toBe(false)
    })
  },
)

it('every figure has a name and a unit, and every figure a person may replace exists', () => {
  const keys = [...new Set(packs.flatMap(({ parameters }) => parameters.map(({ key }) => key)))]
  expect(keys.filter((key) => !(key in figureUnits) && !agesByCountry.includes(key))).toEqual([])
  expect(Object.values(lawFigures).filter(({ key }) => !keys.includes(key))).toEqual([])
})

describe('days of rest', () => {
  const moved = (jurisdiction: Jurisdiction, date: string) => lastDayOfPeriod(date, lawOf(jurisdiction).holidays)
  it.each([
    ['BE', '2026-07-21', '2026-07-22'],
    ['LU', '2026-06-23', '2026-06-24'],
    ['IE', '2026-02-02', '2026-02-03'],
    ['DE', '2025-10-03', '2025-10-06'],
    ['ES', '2026-10-12', '2026-10-13'],
    ['IT', '2026-06-02', '2026-06-03'],
    ['NL', '2026-04-27', '2026-04-28'],
    ['CH', '2028-08-01', '2028-08-02'],
    ['NL', '2026-04-03', '2026-04-07'],
    ['FR', '2026-04-03', '2026-04-03'],
  ] as const)('in %s, what falls due on %s waits until %s', (jurisdiction, date, until) => {
    expect(moved(jurisdiction, date)).toBe(until)
  })

  it('moves St Brigid’s Day to the first of February when that is a Friday, and knows it only since 2023', () => {
    const inYear = (year: number) => holidaysOf(year, lawOf('IE').holidays).filter((day) => day.slice(5, 7) === '02')
    expect([2022, 2027, 2030].map(inYear)).toEqual([[], ['2027-02-01'], ['2030-02-01']])
  })

  it('keeps Saint Francis in Italy from 2026 on, and says that it is to be confirmed', () => {
    const days = (year: number) => holidaysOf(year, lawOf('IT').holidays)
    expect([days(2025).includes('2025-10-04'), days(2026).includes('2026-10-04')]).toEqual([false, true])
    const unsure = packs.flatMap(({ holidays }) => holidays).find(({ name }) => name.en === 'St Francis of Assisi')
    expect(unsure?.confidence).toBe('m')
  })
})

describe('the authority’s list', () => {
  const met = (criterion: CodeOf<'wp248Criterion'>) => aRow('wp248Answers', criterion, { criterion, answer: 'yes' })
  const hits = (answers: Partial<Activity>, ...chosen: readonly Jurisdiction[]) => {
    const activity = anActivity(answers)
    const law = lawOf(...chosen)
    return listedTypesOf({ activity, criteria: criteriaOf(activity, law), sectors: [] }, law.dpiaLists)
  }
  const enough = (answers: Partial<Activity>, ...chosen: readonly Jurisdiction[]) =>
    hits(answers, ...chosen)
      .filter(({ isEnough }) => isEnough)
      .map(({ item }) => item)
  const says = (answers: Partial<Activity>, jurisdiction: Jurisdiction) => {
    const dossier = aDossier({ activities: [anActivity(answers)] })
    const found = runRules(dossier, { today, parameters: lawOf(jurisdiction) }).filter(({ rule }) => rule === 'DPIA-02')
    return found.map(({ severity, law }) => [severity, law])
  }

  it('of Spain asks for two types together', () => {
    const one = { wp248: [met('W5_largeScale')], subjects: [aSubject({ category: 'suppliers' })] }
    expect(hits(one, 'ES').map(({ item, isEnough }) => [item, isEnough])).toEqual([['ES_R07', false]])
    expect(says(one, 'ES')).toEqual([])
    const two = { ...one, wp248: [met('W5_largeScale'), met('W8_innovative')] }
    expect(enough(two, 'ES')).toEqual(['ES_R07', 'ES_R10'])
    expect(says(two, 'ES')).toEqual([['error', ['GDPR 35(4)', 'AEPD list']]])
  })

  it('of Spain is not met by one stated type and a hint alone', () => {
    // Employees point to the criterion of vulnerable people, and nobody answered it.
    expect(says({ wp248: [met('W5_largeScale')] }, 'ES').map(([severity]) => severity)).toEqual(['warning'])
    const { suggested } = screeningOf(anActivity({ authorityListItems: ['ES_R07'] }), aDossier({}), lawOf('ES'))
    expect(suggested).not.toBe('required')
  })

  it('of the United Kingdom wants one more criterion beside biometrics', () => {
    const biometric = {
      dataItems: [aDataItem({ category: 'biometricId' })],
      subjects: [aSubject({ category: 'suppliers' })],
      wp248: [{ ...met('W8_innovative'), answer: 'no' as const }],
    }
    expect(enough(biometric, 'UK')).toEqual([])
    expect(enough({ ...biometric, wp248: [met('W5_largeScale')] }, 'UK')).toContain('UK_R04')
  })

  it('lets a person tick what no answer can tell', () => {
    expect(enough({}, 'UK')).toEqual([])
    expect(enough({ authorityListItems: ['UK_R10'] }, 'UK')).toEqual(['UK_R10'])
    expect(says({ authorityListItems: ['UK_R10'] }, 'UK')).toEqual([['error', ['GDPR 35(4)', 'ICO list']]])
  })

  it('cites its own text, and not that of the neighbour', () => {
    const watched = { surveillanceLevel: 'systematic' } as const
    expect(says(watched, 'IT')).toEqual([['error', ['GDPR 35(4)', 'Garante list']]])
    expect(says(watched, 'BE')).toEqual([])
  })

  it('of two authorities speaks for both', () => {
    const watched = { surveillanceLevel: 'constant' } as const
    expect(enough(watched, 'FR', 'NL')).toEqual(['FR_R04', 'NL_R11'])
  })

  it('marks what is still to be confirmed', () => {
    const tracked = { surveillanceLevel: 'systematic', dataItems: [aDataItem({ category: 'location' })] } as const
    const unsure = hits(tracked, 'LU')
      .filter(({ isToConfirm }) => isToConfirm)
      .map(({ item }) => item)
    expect(unsure).toEqual(['LU_R07'])
  })
})

describe('questions of national law', () => {
  it('about watched staff wait for staff and for watching', () => {
    const asked = (answers: Partial<Activity>) => {
      const dossier = aDossier({ activities: [anActivity(answers)] })
      return runRules(dossier, { today, parameters: lawOf('LU') }).some(({ rule }) => rule === 'PACK-01')
    }
    expect(asked({})).toBe(false)
    expect(asked({ surveillanceLevel: 'systematic' })).toBe(true)
    expect(asked({ surveillanceLevel: 'systematic', subjects: [aSubject({ category: 'passersby' })] })).toBe(false)
  })
})
