import { describe, expect, it } from 'vitest'
import { applyChange, inverse } from '@core/dossier/change'
import { mainOrganisationOf } from '@core/dossier/references'
import type { Dossier } from '@core/dossier/dossier'
import { fiche, listSheet } from '../../../helpers/make-cnil-register'
import { makeOds } from '../../../helpers/make-sheets'
import { aNewClient, codesOf, propose } from '../../../helpers/propose'

const controller = ['Responsable du traitement', 'Ville de Brume', '2 quai Nord', '29100', 'Brume', 'France']
const payroll = fiche({
  name: 'Paie',
  ref: 'B-01',
  created: '03/02/2020',
  actors: [
    controller,
    ['Délégué à la protection des données', 'Inès Kermadec', '', '', '', '', '', 'dpo@brume.example'],
  ],
  purposes: ['Payer les agents', 'Déclarer'],
  data: [['État civil', 'Nom, adresse', '5 ans']],
  people: [['Salariés', 'Titulaires']],
  recipients: [
    ['Sous-traitants', 'Solde Facile'],
    ['Autre (Préciser)', 'Trésor public'],
  ],
  measures: [['Sauvegarde des données', 'Chaque nuit']],
  transfers: [['Paymore Inc.', 'Canada', 'Certification', 'Contrat']],
})
const file = makeOds([listSheet({ head: ['Le Goff', 'Yann'] }), payroll])
const once = propose(file).after

/** The dossier after the person corrected the activity. */
const corrected = (edit: (activity: Dossier['activities'][number]) => Dossier['activities'][number]): Dossier => ({
  ...once,
  activities: once.activities.map(edit),
})

describe('importing the same file again', () => {
  it('changes nothing, and says which activity it knows', () => {
    const { proposal } = propose(file, { into: once })
    expect(proposal.changes).toEqual([])
    expect(proposal.created).toEqual([])
    expect(proposal.updated.map(({ ref, name }) => `${ref} ${name}`)).toEqual(['B-01 Paie'])
    expect(proposal.unplaced).toEqual([])
  })

  it('keeps what the person wrote, and lists what differs', () => {
    const mine = corrected((activity) => ({
      ...activity,
      name: { fr: 'Rémunération' },
      startDate: '2018-01-01',
      purposes: activity.purposes.slice(0, 1).map((each) => ({ ...each, legalBasis: 'legalObligation' as const })),
      externalRecipients: activity.externalRecipients.map((each) => ({ ...each, recipient: { fr: 'DGFiP' } })),
    }))
    const { proposal, after } = propose(file, { into: mine })
    expect(after.activities).toEqual(mine.activities)
    expect(proposal.unplaced.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      'Fiche B-01 › B4: Paie',
      'Fiche B-01 › B6: 03/02/2020',
      'Fiche B-01 › B18: Déclarer',
      'Fiche B-01 › B49: Autre (Préciser)',
      'Fiche B-01 › E49: Trésor public',
    ])
    expect(proposal.warnings[0]).toMatchObject({
      code: 'conflicting-answer',
      values: { kept: 'Rémunération', found: 'Paie' },
    })
  })

  it('fills what is empty, in rows as well', () => {
    const emptied = corrected((activity) => ({
      ...activity,
      startDate: '',
      subjects: [],
      dataItems: activity.dataItems.map((item) => ({ ...item, retention: '' })),
    }))
    const { after, proposal } = propose(file, { into: emptied })
    expect(after.activities[0]).toMatchObject({ startDate: '2020-02-03', subjects: [{ detail: { fr: 'Titulaires' } }] })
    expect(after.activities[0]?.dataItems[0]?.retention).toBe(once.retentionRules[0]?.id)
    expect(proposal.unplaced).toEqual([])
  })

  it('makes no second rule, processor or measure of those the person renamed', () => {
    const renamed: Dossier = {
      ...once,
      retentionRules: once.retentionRules.map((each) => ({ ...each, label: { fr: 'Cinq années' } })),
      processors: once.processors.map((each) => ({ ...each, name: 'Solde Facile SAS' })),
      securityMeasures: once.securityMeasures.map((each) => ({ ...each, title: { fr: 'Sauvegarde nocturne' } })),
    }
    const { proposal } = propose(file, { into: renamed })
    expect(proposal.created).toEqual([])
    expect(proposal.unplaced.map(({ text }) => text)).toEqual([
      '5 ans',
      'Sous-traitants',
      'Solde Facile',
      'Sauvegarde des données',
      'Chaque nuit',
    ])
  })

  it('recognises an activity by its name, and keeps its reference', () => {
    const own = corrected((activity) => ({ ...activity, ref: 'T-007', name: { fr: 'PAIE' } }))
    const { proposal, after } = propose(file, { into: own })
    expect(after.activities.map(({ ref }) => ref)).toEqual(['T-007'])
    expect(proposal.unplaced.map(({ text }) => text)).toEqual(['B-01'])
  })
})

it('knows again a fiche without name or reference, by its tab', () => {
  const nameless = makeOds([fiche({ tab: 'Fiche accueil', purposes: ['Accueillir'] })])
  const first = propose(nameless)
  expect(first.proposal.created.map(({ name }) => name)).toEqual(['Fiche accueil'])
  expect(propose(nameless, { into: first.after }).proposal.changes).toEqual([])
})

describe('a first import into a file already begun', () => {
  it('keeps the name the person gave to her organisation, and completes the rest', () => {
    const { proposal, after } = propose(file, { into: aNewClient('Commune de Brume') })
    expect(mainOrganisationOf(after)).toMatchObject({
      legalName: 'Commune de Brume',
      address: '2 quai Nord, 29100 Brume',
    })
    expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Ville de Brume'])
    expect(codesOf(proposal)).toContain('conflicting-answer')
  })

  it('keeps her DPO', () => {
    const mine: Dossier = {
      ...once,
      persons: once.persons.map((each) => ({ ...each, fullName: `${each.fullName} bis` })),
    }
    const { proposal, after } = propose(file, { into: mine })
    expect(after.persons).toEqual(mine.persons)
    expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Le Goff', 'Yann', 'Inès Kermadec', 'dpo@brume.example'])
  })

  it('is taken back change by change', () => {
    const before = aNewClient()
    const { proposal } = propose(file, { into: before })
    const done = proposal.changes.reduce(applyChange, before)
    const undone = [...proposal.changes]
      .reverse()
      .reduce((dossier, change) => applyChange(dossier, inverse(change, '')), done)
    const { history: _, ...rest } = undone
    expect({ ...rest, organisations: rest.organisations.map((each) => ({ ...each, updatedAt: '' })) }).toEqual({
      ...Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'history')),
      organisations: before.organisations.map((each) => ({ ...each, updatedAt: '' })),
    })
  })
})
