import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import { registers, rowDefinitions } from '@core/registers'
import { codes as codesEn } from '@core/texts/en/codes'
import { registers as registersEn } from '@core/texts/en/registers'
import { rows as rowsEn } from '@core/texts/en/rows'
import { codes as codesFr } from '@core/texts/fr/codes'
import { registers as registersFr } from '@core/texts/fr/registers'
import { rows as rowsFr } from '@core/texts/fr/rows'
import { isHelp, isLabel, isLead, sentences, type Sentence } from './every-label'
import { sameInBothLanguages } from './same-in-both-languages'
import type { WindowLanguage } from '@core/texts/languages'

const domain = {
  fr: { registers: registersFr, rows: rowsFr, codes: codesFr },
  en: { registers: registersEn, rows: rowsEn, codes: codesEn },
}

/** English words that a French sentence has no use for; words that exist in French too are left out. */
const english =
  /\b(the|of|and|with|without|what|who|which|from|processing|controllers?|processors?|record|records|retention|data|purpose|purposes|legal|basis|law|people|security|breach|transfers?|address|where|when)\b/i
const french = /[éèêàçùœ«»]|\b(le|la|les|des|une|du|et|ou|pour|données|traitement|finalités?|sous)\b/i

/** Other words for what has one already: DPO, the client file, data subjects. Codes name other people's files. */
const secondNames = {
  fr: /délégués?\b(?! à la protection des données \(DPO\))|référents?\b|\b(?:du|dans le|que le) dossier\b/i,
  en: /(?<!security )officer(?! \(DPO\))|people concerned|individuals/i,
}

const found = (language: WindowLanguage, wrong: (sentence: Sentence) => boolean) =>
  sentences[language].filter(wrong).map(({ where, said }) => `${where}: ${said}`)

describe.each(['fr', 'en'] as const)('domain texts in %s', (language) => {
  it('names every register, section and field, every group and every code there is', () => {
    const missing: string[] = []
    const need = (where: string, said: unknown) =>
      (typeof said === 'string' && said.trim() !== '') || missing.push(where)
    for (const [name, { sections, fields }] of Object.entries(registers)) {
      const text = domain[language].registers[name as keyof typeof registers]
      for (const section of sections)
        need(`${name}.${section}`, (text.sections as Record<string, { title: string }>)[section]?.title)
      for (const field of Object.keys(fields))
        need(`${name}.${field}`, (text.fields as Record<string, { label: string }>)[field]?.label)
    }
    for (const [name, { fields }] of Object.entries(rowDefinitions)) {
      const text = domain[language].rows[name as keyof typeof rowDefinitions].fields as Record<
        string,
        { label: string }
      >
      for (const field of Object.keys(fields)) need(`${name}.${field}`, text[field]?.label)
    }
    const words: Record<string, Record<string, string>> = domain[language].codes
    for (const [list, codes] of Object.entries(codeLists))
      if (list !== 'country') for (const code of codes) need(`${list}.${code}`, words[list]?.[code])
    expect(missing).toEqual([])
  })

  it('has one word for the DPO, for the file and for data subjects', () => {
    const isSecond = ({ where, said }: Sentence) => !where.startsWith('codes.') && secondNames[language].test(said)
    expect(found(language, isSecond)).toEqual([])
  })

  it('says something everywhere, without stray spaces', () => {
    expect(found(language, ({ said }) => said.trim() === '' || said !== said.trim() || said.includes('  '))).toEqual([])
  })

  it('keeps labels to 60 characters and fit for a table heading: no question, no colon or stop at the end', () => {
    expect(found(language, (each) => isLabel(each) && (each.said.length > 60 || /[?:.]$/.test(each.said)))).toEqual([])
  })

  it('keeps help and leads to one line of 140 characters that ends with a full stop', () => {
    expect(
      found(language, (each) => (isHelp(each) || isLead(each)) && (each.said.length > 140 || !each.said.endsWith('.'))),
    ).toEqual([])
  })

  it('writes apostrophes and quotation marks as printed', () => {
    const straight = language === 'fr' ? /['"“”]/ : /['"«»]/
    expect(found(language, ({ said }) => straight.test(said))).toEqual([])
  })

  it('never tells one code from another by the same words', () => {
    const twice = Object.entries(domain[language].codes).flatMap(([list, codes]) => {
      const said = Object.values(codes)
      return said.filter((each, at) => said.indexOf(each) !== at).map((each) => `${list}: ${each}`)
    })
    expect(twice).toEqual([])
  })

  it('never tells one field of a register or group from another by the same label', () => {
    const twice = [...Object.entries(domain[language].registers), ...Object.entries(domain[language].rows)].flatMap(
      ([name, { fields }]) => {
        const said = Object.values(fields as Record<string, { label: string }>).map(({ label }) => label)
        return said.filter((each, at) => said.indexOf(each) !== at).map((each) => `${name}: ${each}`)
      },
    )
    expect(twice).toEqual([])
  })

  it('gives no verdict: the word compliant is not printed', () => {
    expect(found(language, ({ said }) => /\b(non-)?(conforme|compliant)/i.test(said))).toEqual([])
  })
})

it('leaves no English in French', () => {
  expect(found('fr', ({ said }) => english.test(said))).toEqual([])
})

it('leaves no French in English', () => {
  expect(found('en', ({ said }) => french.test(said))).toEqual([])
})

it('sets space before ; : ? ! in French and none in English', () => {
  expect(found('fr', ({ said }) => /[^\s\u00a0][;:?!»]|«\S/.test(said))).toEqual([])
  expect(found('en', ({ said }) => /\s[;:?!]/.test(said))).toEqual([])
})

it('says the same in both languages only where the word is the same', () => {
  const english = new Map(sentences.en.map(({ where, said }) => [where, said]))
  const same = sentences.fr.filter(({ where, said }) => english.get(where) === said).map(({ said }) => said)
  expect([...new Set(same)].sort()).toEqual([...sameInBothLanguages].sort())
})

it('speaks as a French DPO does', () => {
  const { activities, retentionRules } = registersFr
  expect(activities.fields.controllers.label).toBe('Responsable(s) du traitement')
  expect(activities.fields.processors.label).toBe('Sous-traitants')
  expect(activities.fields.noticeDocuments.label).toBe('Mentions d’information')
  expect(activities.sections.risk.title).toBe('AIPD')
  expect([retentionRules.one, retentionRules.fields.active.label]).toEqual(['durée de conservation', 'Base active'])
  expect(retentionRules.fields.intermediate.label).toBe('Archivage intermédiaire')
  expect(retentionRules.fields.finalFate.label).toBe('Sort final')
  expect(rowsFr.purposes.fields.legalBasis.label).toBe('Base légale')
  expect(codesFr.transferMechanism.privacyShield).toBe('Privacy Shield (invalidé)')
})
