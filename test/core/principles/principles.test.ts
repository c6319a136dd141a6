import { describe, expect, it } from 'vitest'
import { aDossier, anActivity } from '@core/examples/a-dossier'
import { gaugesOf } from '@core/principles/gauges'
import { themeNames, themes, type Theme } from '@core/principles/themes'
import { examples } from '@core/rules/examples'
import { runRules } from '@core/rules/run'
import { fieldsOf } from '@core/law/extra-fields'
import { documentIds } from '@templates/documents/registry'
import { lawParametersAt } from '@templates/packs/law-parameters'

const today = '2026-11-26'
const parameters = lawParametersAt(today, ['FR'])
const gaugeOf = (theme: string, dossier: ReturnType<typeof aDossier>) =>
  gaugesOf(dossier, runRules(dossier, { today, parameters }), parameters).find((each) => each.theme === theme)

describe('each theme of the founding text', () => {
  it.each(themeNames)('%s can be written, is watched by a rule, and is printed', (name) => {
    const theme: Theme = themes[name]
    expect(theme.kept.length, 'a question of a form').toBeGreaterThan(0)
    for (const { register, field } of theme.kept) {
      expect(Object.keys(fieldsOf(register, parameters)), `${register}.${field}`).toContain(field)
    }
    expect(theme.rules.length, 'a rule').toBeGreaterThan(0)
    for (const rule of theme.rules) expect(examples[rule]?.fires.length, rule).toBeGreaterThan(0)
    expect(theme.documents.length, 'a document').toBeGreaterThan(0)
    for (const code of theme.documents) expect(documentIds, code).toContain(code)
  })

  it('names no rule twice within a theme', () => {
    for (const name of themeNames) expect(new Set(themes[name].rules).size, name).toBe(themes[name].rules.length)
  })
})

describe('a gauge', () => {
  it('is full where nothing is open, and opens on what is', () => {
    const stated = gaugeOf('security', aDossier())
    expect(stated?.silent).toBe(stated?.speaking)
    const bare = gaugeOf('security', aDossier({ activities: [anActivity({ securityMeasures: [] })] }))
    expect(bare?.silent).toBeLessThan(bare?.speaking ?? 0)
    expect(bare?.open.map(({ rule }) => rule)).toContain('ROPA-SEC-01')
  })

  it('counts no rule that has nothing to look at', () => {
    expect(gaugeOf('security', { ...aDossier(), activities: [] })).toMatchObject({ silent: 0, speaking: 0, open: [] })
  })

  it('counts no rule that is the law of elsewhere', () => {
    const off = { rulesOff: ['ROPA-SEC-01' as const] }
    const [all, fewer] = [parameters, off].map((law) =>
      gaugesOf(aDossier(), [], law).find(({ theme }) => theme === 'security'),
    )
    expect((all?.speaking ?? 0) - (fewer?.speaking ?? 0)).toBe(1)
  })
})
