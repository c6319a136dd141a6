import { describe, expect, it } from 'vitest'
import { aDataItem, aDossier, anActivity, aPurpose, aTransfer } from '@core/examples/a-dossier'
import type { Dossier } from '@core/dossier/dossier'
import type { Activity } from '@core/registers'
import { audiences, printDocument, refusalOf, type Audience } from '@templates/documents/registry'
import { exampleDossier } from '@templates/models/example'
import { textsOfBlocks } from '../../helpers/block-texts'
import { plainly } from '../../helpers/typeset'

const example = exampleDossier()
const said = (dossier: Dossier, records: readonly string[] = [], audience: Audience = 'public') =>
  plainly(
    textsOfBlocks(
      printDocument('D13', dossier, { language: 'fr', audience, records, today: '2026-11-23' }).blocks(),
    ).join('\n'),
  )
const on = (legalBasis: Activity['purposes'][number]['legalBasis'], more: Partial<Activity> = {}) =>
  said(
    aDossier({
      activities: [anActivity({ name: { fr: 'Prêts' }, purposes: [aPurpose({ legalBasis })], ...more })],
    }),
  )

describe('a privacy notice', () => {
  it('has its half page, then eleven points', () => {
    const headings = [
      ...printDocument('D13', example, {
        language: 'fr',
        audience: 'public',
        records: ['T-002'],
        today: '2026-11-23',
      }).blocks(),
    ].flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
    expect(headings).toHaveLength(11)
    expect(headings[0]).toBe('1. Qui répond de vos données')
    expect(said(example, ['T-002']).split('1. Qui répond')[0]).toContain('Vous pouvez accéder à vos données')
  })

  it('is the same for whoever asks for it: it is handed to the people', () => {
    const [first, ...others] = audiences.map((audience) => said(example, ['T-002'], audience))
    for (const other of others) expect(other).toBe(first)
  })

  it('is refused for what the law-enforcement directive alone governs, and beside other processing says it tells nothing of it', () => {
    const patrol = anActivity({ regime: 'led', name: { fr: 'Infractions relevées' } })
    const loans = { ...anActivity({ name: { fr: 'Prêts' } }), id: 'loans', ref: 'T-902' }
    expect(refusalOf('D13', aDossier({ activities: [patrol] }), [])).toBe('not-under-gdpr')
    expect(said(aDossier({ activities: [patrol] }))).toContain('article 13 de la directive (UE) 2016/680')
    const both = aDossier({ activities: [patrol, loans] })
    expect(refusalOf('D13', both, [])).toBeNull()
    expect(refusalOf('D13', both, [patrol.ref])).toBe('not-under-gdpr')
    expect(said(both)).not.toContain('Infractions relevées')
    expect(said(both)).toContain('obéit à d’autres règles')
    expect(said(aDossier({ activities: [loans] }))).not.toContain('obéit à d’autres règles')
  })

  it('opens the rights of the basis and no others', () => {
    expect(on('consent')).toMatch(/Vous pouvez retirer ce consentement(.|\n)*Les récupérer\n/)
    expect(on('consent')).not.toMatch(/Vous opposer\n/)
    expect(on('legitimateInterests')).toContain('Vous opposer\n')
    expect(on('legitimateInterests')).not.toMatch(/retirer ce consentement|Les récupérer\n/)
    expect(on('legalObligation')).not.toMatch(/Vous opposer\n|Les faire effacer\n|Les récupérer\n/)
  })

  it('names what is missing where it is to be written, the rights that wait for a basis too', () => {
    const text = on('', { dataItems: [], externalRecipients: [] })
    for (const blank of [
      '[à compléter : la base légale]',
      '[à compléter : les données utilisées]',
      '[à compléter : les destinataires, ou « aucun »]',
      'droits à préciser avec la base légale : effacement, portabilité, opposition, retrait du consentement',
      '[à compléter : les décisions automatisées, ou « aucune »]',
    ])
      expect(text).toContain(blank)
  })

  it('tells where data come from that people did not give, and asks whether they must give the others', () => {
    const dataItems = [aDataItem({ source: 'partner', sourceDetail: { fr: 'La mutuelle' } })]
    expect(on('contract', { collectionMode: 'indirect', dataItems })).toMatch(/La mutuelle/)
    expect(on('contract', { collectionMode: 'indirect', dataItems })).not.toContain('Devez-vous')
    expect(on('contract', { collectionMode: 'direct', dataItems })).not.toContain('La mutuelle')
  })

  it('tells no tool that protects nothing any more', () => {
    const transfers = [aTransfer({ destination: 'US', importerName: '', mechanism: 'privacyShield' })]
    const text = on('contract', { transfers })
    expect(text).toContain('États-Unis : [à compléter : la garantie qui protège les données]')
    expect(text).not.toContain('Privacy Shield')
  })

  it('tells once what is common to several activities, and whose the rest is', () => {
    const text = said(example, ['T-002', 'T-003'])
    expect(text.split('Responsable du traitement\n')).toHaveLength(2)
    expect(text).toContain('Retirer votre consentement\nÀ tout moment. Ce qui a été fait avant reste valable.\nPour : ')
    expect(text.split('Accéder à vos données\n')[1]?.split('\n')[1]).not.toContain('Pour : ')
  })

  it('names nobody of the house', () => {
    const people = example.persons.map(({ fullName }) => fullName)
    const text = said(example)
    for (const name of people) expect(text).not.toContain(name)
    expect(people.length).toBeGreaterThan(3)
  })
})
