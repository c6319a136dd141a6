import { describe, expect, it } from 'vitest'
import type { CodeOf } from '@core/codes'
import { rightsOpen, type Right } from '@core/law/rights'
import { anActivity, aPurpose } from '@core/examples/a-dossier'

type Basis = CodeOf<'legalBasis'>
const on = (...bases: readonly (Basis | '')[]) =>
  anActivity({
    purposes: bases.map((legalBasis, i) => aPurpose({ id: `p${String(i)}`, legalBasis })),
    automatedDecision: 'none',
  })

/** The matrix as lawyers print it: one line a right, one column a basis. */
const bases = ['consent', 'contract', 'legalObligation', 'vitalInterests', 'publicTask', 'legitimateInterests'] as const
const matrix = {
  access: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  rectification: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  restriction: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  erasure: ['yes', 'yes', 'no', 'yes', 'limited', 'yes'],
  portability: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  objection: ['no', 'no', 'no', 'no', 'yes', 'yes'],
  withdrawConsent: ['yes', 'no', 'no', 'no', 'no', 'no'],
} as const

describe.each(Object.entries(matrix))('%s', (right, line) => {
  it.each(bases.map((basis, i) => [basis, line[i]] as const))('on %s: %s', (basis, expected) => {
    expect(rightsOpen(on(basis))[right as Right]).toBe(expected)
  })
})

it('opens what any purpose opens', () => {
  const rights = rightsOpen(on('legalObligation', 'legitimateInterests'))
  expect(rights.erasure).toBe('yes')
  expect(rights.objection).toBe('yes')
  expect(rights.portability).toBe('no')
})

it('does not read an unstated basis as a refusal', () => {
  expect(rightsOpen(on('')).objection).toBe('limited')
  expect(rightsOpen(on('', 'consent')).portability).toBe('yes')
})

describe('objection to marketing', () => {
  it.each([
    ['legitimateInterests', 'yes', 'yes'],
    ['legitimateInterests', 'no', 'no'],
    ['legitimateInterests', 'unknown', 'limited'],
    ['consent', 'yes', 'yes'],
    ['contract', 'yes', 'yes'],
    ['legalObligation', 'yes', 'yes'],
    ['legalObligation', 'unknown', 'no'],
    ['', 'unknown', 'limited'],
  ] as const)('on %s, marketing %s: %s', (legalBasis, directMarketing, expected) => {
    const activity = anActivity({ purposes: [aPurpose({ legalBasis, directMarketing })] })
    expect(rightsOpen(activity).objectionMarketing).toBe(expected)
  })
})

describe('decisions by machine', () => {
  it.each([
    ['solelySignificantEffect', 'contract', 'limited'],
    ['solelySignificantEffect', 'legitimateInterests', 'yes'],
    ['assisted', 'legitimateInterests', 'no'],
    ['', 'legitimateInterests', 'limited'],
  ] as const)('%s on %s: %s', (automatedDecision, legalBasis, expected) => {
    expect(rightsOpen(anActivity({ automatedDecision, purposes: [aPurpose({ legalBasis })] })).adm).toBe(expected)
  })
})

describe('explanation', () => {
  const french = { nationalRights: ['explanation'] as const }
  it.each([
    ['solelySignificantEffect', { nationalRights: [] }, 'no', 'yes'],
    ['assisted', french, 'yes', 'yes'],
    ['assisted', french, 'no', 'no'],
    ['assisted', french, 'unknown', 'limited'],
    ['assisted', { nationalRights: [] }, 'yes', 'no'],
    ['', french, 'no', 'limited'],
    ['none', french, 'yes', 'no'],
  ] as const)('%s under %o, by a public body %s: %s', (automatedDecision, law, byPublicBody, expected) => {
    expect(rightsOpen(anActivity({ automatedDecision }), { law, byPublicBody }).explanation).toBe(expected)
  })
})

it('knows post-mortem instructions as a French right', () => {
  const postMortem = (...nationalRights: readonly 'postMortem'[]) =>
    rightsOpen(on('consent'), { law: { nationalRights }, byPublicBody: 'no' }).postMortem
  expect(postMortem('postMortem')).toBe('yes')
  expect(postMortem()).toBe('no')
})

describe('the list a person made', () => {
  const listed = (rightsOverrideReason = {}) => {
    const rights = rightsOpen({
      ...on('legalObligation'),
      rightsOverride: ['access', 'portability'],
      rightsOverrideReason,
    })
    return Object.entries(rights).flatMap(([right, open]) => (open === 'no' ? [] : [right]))
  }

  it('is followed where the text that restricts the others is cited', () => {
    expect(listed({ fr: 'LIL, art. 48' })).toEqual(['access', 'portability'])
  })

  it('drops no right that every basis opens without a text: restriction stays', () => {
    expect(listed()).toEqual(['info', 'access', 'copy', 'rectification', 'restriction', 'portability'])
  })
})
