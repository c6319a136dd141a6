import { expect, it } from 'vitest'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import { printDocument } from '@templates/documents/registry'
import { textsOfBlocks } from '../../helpers/block-texts'

const options = { language: 'fr', records: [], today: '2026-11-28' } as const
const dossier = aDossier({
  activities: [anActivity({ id: 'a1', ref: 'T-101' }), anActivity({ id: 'a2', ref: 'T-102' })],
  securityMeasures: [
    aRecord('securityMeasures', { id: 'm1', ref: 'M-001', publicWording: { fr: 'Sauvegarde hors site' }, state: 'planned' }),
    aRecord('securityMeasures', { id: 'm2', ref: 'M-002', publicWording: { fr: 'Accès par badge' }, state: 'implemented' }),
  ],
}) // prettier-ignore

it('the contents of several sheets tell where each begins, and no more', () => {
  const listed = (records: readonly string[]) =>
    [...printDocument('D03', dossier, { ...options, audience: 'authority', records }).blocks()].flatMap((block) =>
      block.kind === 'heading' && !block.unlisted && block.level < 3 ? [block.level] : [],
    )
  expect(new Set(listed([]))).toEqual(new Set([1]))
  expect(listed(['T-101'])).toContain(2)
})

it('citizens are told the measures that stand, an authority each with its state', () => {
  const said = (audience: 'public' | 'authority') =>
    textsOfBlocks(printDocument('D01', dossier, { ...options, audience }).blocks()).join('\n')
  expect(said('public')).toContain('Accès par badge')
  expect(said('public')).not.toContain('Sauvegarde hors site')
  expect(said('authority')).toMatch(/Sauvegarde hors site[^]*Prévue/)
})
