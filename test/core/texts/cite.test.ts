import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import { art9ConditionLetter, legalBasisLetter, legalBasisSource } from '@core/codes/letters'
import { registers, rowDefinitions } from '@core/registers'
import { citeAll, citeLaw } from '@core/texts/cite'

// prettier-ignore
const table: readonly (readonly [source: string, fr: string, en: string])[] = [
  ['GDPR 30(1)(b)', 'RGPD, art. 30(1)(b)', 'GDPR Art. 30(1)(b)'],
  ['GDPR rec. 38', 'RGPD, consid. 38', 'GDPR recital 38'],
  ['GDPR 15-22', 'RGPD, art. 15 à 22', 'GDPR Art. 15–22'],
  ['UKG 27', 'RGPD britannique, art. 27', 'UK GDPR Art. 27'],
  ['UKG 6(1)(ea)', 'RGPD britannique, art. 6(1)(ea)', 'UK GDPR Art. 6(1)(ea)'],
  ['LIL 30', 'Loi Informatique et Libertés, art. 30', 'French DP Act (LIL), Art. 30'],
  ['AIA 27', 'RIA, art. 27', 'AI Act Art. 27'],
  ['DPA18 Sch. 1', 'DPA 2018 (Royaume-Uni), annexe 1', 'DPA 2018 (UK), Sch. 1'],
  ['DPA18 164A', 'DPA 2018 (Royaume-Uni), art. 164A', 'DPA 2018 (UK), s. 164A'],
  ['PECR 6', 'PECR (Royaume-Uni), art. 6', 'PECR (UK), reg. 6'],
  ['ePrivacy 13', 'Directive ePrivacy, art. 13', 'ePrivacy Directive Art. 13'],
  ['UAVG 46', 'UAVG (Pays-Bas), art. 46', 'UAVG (Netherlands), Art. 46'],
  ['FADP 30-31', 'LPD (Suisse), art. 30 à 31', 'FADP (Switzerland), Art. 30–31'],
  ['EDPB 5/2021', 'CEPD 5/2021', 'EDPB 5/2021'],
  ['WP248', 'G29, WP 248', 'WP29, WP 248'],
  ['C-154/21', 'CJUE, C-154/21', 'CJEU C-154/21'],
  ['CSI L252-5', 'Code de la sécurité intérieure, art. L. 252-5', 'French Internal Security Code, Art. L252-5'],
  ['Code du patrimoine', 'Code du patrimoine', 'French Heritage Code'],
  ['2021/914', 'Décision (UE) 2021/914', 'Decision (EU) 2021/914'],
  ['2021/914 Art. 4', 'Décision (UE) 2021/914, art. 4', 'Decision (EU) 2021/914 Art. 4'],
  ['2002/2/EC', 'Décision 2002/2/CE', 'Decision 2002/2/EC'],
  ['CNIL', 'CNIL', 'CNIL'],
  ['CNIL guide', 'Guide de la CNIL', 'CNIL guide'],
  ['CNIL référentiel', 'Référentiel de la CNIL', 'CNIL reference framework'],
  ['CNIL 2020-091', 'CNIL, délib. 2020-091', 'CNIL, deliberation 2020-091'],
  ['Convention 108', 'Convention 108', 'Convention 108'],
  ['GDPR in general', 'GDPR in general', 'GDPR in general'],
]

describe('citeLaw', () => {
  it.each(table)('cites %s as people do', (source, fr, en) => {
    expect([citeLaw(source, 'fr'), citeLaw(source, 'en')]).toEqual([fr, en])
  })

  it('knows every source that a register or a group names', () => {
    const fields = [...Object.values(registers), ...Object.values(rowDefinitions)].flatMap(({ fields }) =>
      Object.values<{ readonly law: readonly string[] }>(fields),
    )
    const sources = [...new Set(fields.flatMap(({ law }) => law))]
    expect(sources.length).toBeGreaterThan(100)
    const untouched = sources.filter((source) => !['CNIL', 'ICO'].includes(source) && citeLaw(source, 'fr') === source)
    expect(untouched).toEqual([])
  })
})

describe('citeAll', () => {
  it('names a text once for neighbours', () => {
    expect(citeAll(['GDPR 13', 'GDPR 14'], 'fr')).toBe('RGPD, art. 13 et 14')
    expect(citeAll(['GDPR 45', 'GDPR 46', 'GDPR 47', 'GDPR 49'], 'en')).toBe('GDPR Art. 45, 46, 47 and 49')
    expect(citeAll(['C-311/18', 'C-184/20'], 'fr')).toBe('CJUE, C-311/18 et C-184/20')
  })

  it('keeps texts apart, recitals and articles too', () => {
    expect(citeAll(['GDPR 8', 'GDPR rec. 38', 'WP248'], 'fr')).toBe('RGPD, art. 8 · RGPD, consid. 38 · G29, WP 248')
    expect(citeAll(['CNIL', 'CNIL'], 'en')).toBe('CNIL · CNIL')
    expect(citeAll([], 'fr')).toBe('')
  })
})

describe('letters', () => {
  it('gives the paragraph and letter of each legal basis', () => {
    expect(codeLists.legalBasis.map(legalBasisLetter)).toEqual([
      '6(1)(a)',
      '6(1)(b)',
      '6(1)(c)',
      '6(1)(d)',
      '6(1)(e)',
      '6(1)(f)',
      '6(1)(ea)',
      '30-31',
    ])
    expect(citeLaw(legalBasisSource('publicTask'), 'fr')).toBe('RGPD, art. 6(1)(e)')
    expect(citeLaw(legalBasisSource('ukRecognisedLI'), 'en')).toBe('UK GDPR Art. 6(1)(ea)')
    expect(citeLaw(legalBasisSource('chNoBasisNeeded'), 'fr')).toBe('LPD (Suisse), art. 30 à 31')
  })

  it('gives the letter of each condition of Article 9(2), in the order of the text', () => {
    expect(codeLists.art9Condition.map(art9ConditionLetter)).toEqual([...'abcdefghij'].map((each) => `9(2)(${each})`))
  })
})
