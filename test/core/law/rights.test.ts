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
    ['consent', 'yes', 'no'],
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

it('knows post-mortem instructions as a French right', () => {
  expect(rightsOpen(on('consent'), { nationalRights: ['postMortem'] }).postMortem).toBe('yes')
  expect(rightsOpen(on('consent'), { nationalRights: [] }).postMortem).toBe('no')
})

it('follows the list a person made', () => {
  const rights = rightsOpen({ ...on('legalObligation'), rightsOverride: ['access', 'portability'] })
  expect(Object.entries(rights).filter(([, open]) => open !== 'no')).toEqual([
    ['access', 'yes'],
    ['portability', 'yes'],
  ])
})
