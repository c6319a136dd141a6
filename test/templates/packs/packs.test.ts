import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import { choiceOf, contentLanguages, groupOf, isIsoDate, isWritten, type FieldSet, type Kind } from '@core/kinds'
import { confidences } from '@core/law/confidence'
import { storedName } from '@core/law/extra-fields'
import { registers } from '@core/registers'
import { sourceIn } from '@templates/packs/law-in-force'
import { figureAt, lawParametersAt } from '@templates/packs/law-parameters'
import type { LawParameter, Pack, Sourced } from '@templates/packs/pack'
import { packs } from '@templates/packs/registry'

/** Everything a pack states that the law may change: without its source and the day it was read it does not compile. */
const sourcedOf = (pack: Pack): readonly Sourced[] => [
  ...pack.parameters,
  ...pack.zones,
  ...pack.adequacy,
  ...pack.holidays,
  ...pack.retentionReferences,
  ...pack.nationalIds,
  ...pack.endedCodes,
  ...(pack.dpiaLists ? [pack.dpiaLists] : []),
  ...(pack.breachForm ? [pack.breachForm] : []),
]

const days = (pack: Pack): readonly (string | undefined)[] => [
  ...pack.parameters.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
  ...pack.zones.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
  ...pack.adequacy.flatMap(({ from, until }) => [from, until]),
  ...sourcedOf(pack).map(({ checkedOn }) => checkedOn),
]

describe.each(packs.map((pack) => [pack.id, pack] as const))('pack %s', (_, pack) => {
  it('is data: a JSON copy is the same pack', () => {
    expect(JSON.parse(JSON.stringify(pack))).toStrictEqual(pack)
  })

  it('has a source and real dates everywhere', () => {
    for (const { source, checkedOn, confidence, remark } of sourcedOf(pack)) {
      for (const language of contentLanguages) {
        expect(isWritten(sourceIn(source, language))).toBe(true)
        if (remark) expect(isWritten(remark[language])).toBe(true)
      }
      expect(confidences).toContain(confidence)
      expect(isIsoDate(checkedOn), checkedOn).toBe(true)
    }
    for (const day of days(pack)) if (day !== undefined) expect(isIsoDate(day), day).toBe(true)
  })

  it('speaks of countries and references we know', () => {
    const countries: readonly string[] = codeLists.country
    for (const { countries: listed } of pack.zones) for (const code of listed) expect(countries).toContain(code)
    const codes = pack.retentionReferences.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('asks each question under a name of its own, in both languages, on a text that binds there', () => {
    const names = pack.extraFields.map(({ register, name }) => `${register}.${name}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { register, section, name, law, label, help, kind } of pack.extraFields) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/)
      expect(registers[register].sections).toContain(section)
      expect(law.every((source) => pack.sources.some((starts) => source.startsWith(starts)))).toBe(true)
      const said = [label, help, ...(kind.is === 'choice' ? kind.options.map((option) => option.said) : [])]
      for (const text of said) for (const language of contentLanguages) expect(isWritten(text[language])).toBe(true)
    }
  })

  it('names its authority and its law in each language', () => {
    for (const named of [pack.words.authority, pack.words.law])
      for (const language of contentLanguages) expect(isWritten(named[language])).toBe(true)
  })

  it('makes a question depend on answers that can be given', () => {
    const own = new Map(pack.extraFields.map((field) => [storedName({ ...field, pack: pack.id }), field.kind]))
    const triAnswers = ['yes', 'no', 'unknown']
    const given = (kind: Kind<unknown> | undefined): readonly string[] => {
      const list = kind && choiceOf(kind)
      return list ? codeLists[list] : kind?.name === 'tri' ? triAnswers : []
    }
    for (const { register, when = [] } of pack.extraFields) {
      const fields: FieldSet = registers[register].fields
      for (const { rows, field, among } of when.flatMap(({ with: others = [], ...each }) => [each, ...others])) {
        const group = rows === undefined ? undefined : fields[rows] && groupOf(fields[rows].kind)
        const extra = own.get(field)
        const known: readonly string[] =
          extra?.is === 'choice'
            ? extra.options.map(({ code }) => code)
            : extra?.is === 'tri'
              ? triAnswers
              : given((group?.fields ?? fields)[field]?.kind)
        expect(known).toEqual(expect.arrayContaining([...among]))
      }
    }
  })
})

describe('the law of a day', () => {
  it('is the one a French file reads', () => {
    expect(lawParametersAt('2026-09-15', ['FR'])).toMatchObject({
      on: '2026-09-15',
      ropaExemptionHeadcount: 250,
      reviewMonthsDefault: 12,
      cctvRetention: { value: 1, unit: 'month' },
      applicantRetention: { value: 2, unit: 'year' },
      prospectRetention: { value: 3, unit: 'year' },
    })
  })

  it('counts 30 countries in the EEA, and the regions of Member States with a code of their own', () => {
    const { eea } = lawParametersAt('2026-09-15')
    expect(new Set(eea).size).toBe(eea.length)
    expect(eea.filter((code) => !['GF', 'GP', 'MQ', 'RE', 'YT', 'MF', 'AX'].includes(code))).toHaveLength(30)
  })

  it('forgets the Privacy Shield on the day of the judgment, not before', () => {
    const shield = (day: string) =>
      lawParametersAt(day).adequacy.some(
        ({ decision, until }) => decision === '(EU) 2016/1250' && (until ?? day) >= day,
      )
    expect(shield('2020-07-15')).toBe(true)
    expect(shield('2020-07-16')).toBe(false)
  })

  it('does not know decisions still to come', () => {
    const countries = (day: string) => lawParametersAt(day).adequacy.map(({ country }) => country)
    expect(countries('2026-01-25')).not.toContain('BR')
    expect(countries('2026-01-26')).toContain('BR')
  })

  it('cites by their number the adequacy decisions on Brazil and the European Patent Organisation', () => {
    const { adequacy } = lawParametersAt('2026-11-27')
    const cited = (country: string) =>
      adequacy.filter((each) => each.country === country && each.until === undefined).map(({ decision }) => decision)
    expect(cited('BR')).toEqual(['(EU) 2026/179'])
    expect(cited('EPO')).toEqual(['(EU) 2025/1382'])
    expect(packs.flatMap(({ adequacy: all }) => all.filter(({ status }) => status !== 'inForce'))).toEqual([])
  })

  it('tells that the framework for the United States is under appeal', () => {
    const framework = packs.flatMap(({ adequacy }) => adequacy).find(({ decision }) => decision === '(EU) 2023/1795')
    expect(framework?.remark?.en).toContain('C-703/25 P')
  })

  it('binds only traders to ten years of invoices, and others to six for tax', () => {
    const references = lawParametersAt('2026-11-27', ['FR']).retentionReferences
    const years = (code: string) => references.find((each) => each.code === code)?.atLeast?.value
    expect([years('invoices'), years('taxRecords')]).toEqual([10, 6])
  })

  it('stands even on a machine whose clock is wrong', () => {
    expect(lawParametersAt('2001-01-01').ropaExemptionHeadcount).toBe(250)
  })
})

describe('the words of a file', () => {
  const words = (...chosen: Parameters<typeof lawParametersAt>[1] & object) =>
    lawParametersAt('2026-09-15', chosen).words

  it('are those of its authority, or of all of them', () => {
    expect(words('UK')).toMatchObject({ authority: { en: 'ICO' }, law: { fr: 'RGPD britannique', en: 'UK GDPR' } })
    expect(words('FR', 'BE')).toMatchObject({
      authority: { fr: 'CNIL, APD', en: 'CNIL, APD-GBA' },
      law: { en: 'GDPR' },
    })
    expect(words('UK', 'FR')).toMatchObject({ authority: { en: 'CNIL, ICO' }, law: { en: 'GDPR' } })
    expect(words()).toMatchObject({ authority: { fr: 'Autorité de contrôle' }, law: { fr: 'RGPD' } })
  })
})

describe('choosing a figure', () => {
  const figure = (value: number, more: Partial<LawParameter>): LawParameter => ({
    key: 'k',
    jurisdiction: 'EU',
    value,
    validFrom: '2020-01-01',
    source: 's',
    status: 'inForce',
    confidence: 'M',
    checkedOn: '2026-01-01',
    ...more,
  })

  it('keeps to the days a figure holds', () => {
    const figures = [figure(72, { validTo: '2027-03-01' }), figure(96, { validFrom: '2027-03-01' })]
    expect(figureAt(figures, 'k', '2027-02-28', [])).toBe(72)
    expect(figureAt(figures, 'k', '2027-03-01', [])).toBe(96)
  })

  it('never applies a proposal', () => {
    expect(
      figureAt([figure(750, { status: 'proposed', validFrom: '2025-01-01' }), figure(250, {})], 'k', '2026-01-01', []),
    ).toBe(250)
    expect(() => figureAt([figure(750, { status: 'proposed' })], 'k', '2026-01-01', [])).toThrow(/k/)
  })

  it('prefers the jurisdiction of the file, then the Union', () => {
    const figures = [figure(1, { jurisdiction: 'CH' }), figure(2, {}), figure(3, { jurisdiction: 'UK' })]
    expect(figureAt(figures, 'k', '2026-01-01', ['UK'])).toBe(3)
    expect(figureAt(figures, 'k', '2026-01-01', ['BE'])).toBe(2)
  })
})
