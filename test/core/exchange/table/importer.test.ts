import { describe, expect, it } from 'vitest'
import { encodeText, makeCsv, makeOds } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { aNewClient, codesOf, createdIn, propose } from '../../../helpers/propose'

const madisHeadings = [
  'Nom', 'Structure - Nom', 'En tant que', 'Finalités', 'Gestionnaire', 'État', 'Base légale',
  'Justification de la base légale', 'Observations', 'Catégorie de données',
  'Catégorie des données - Autres catégories', 'Destination - Catégorie de destinataires', 'Destination - Sous-traitants',
  'Détails - Personnes concernées - Salariés', 'Détails - Personnes concernées - Salariés - Commentaire',
  'Détails - Personnes concernées - Élus', 'Détails - Nombre de personnes concernées',
  'Détails - Délai de conservation - Durée', 'Détails - Délai de conservation - Nom',
  'Détails - Délai de conservation - Sort final', 'Mesures de sécurité et confidentialité - Sauvegarde',
  'Mesures de sécurité et confidentialité - Sauvegarde - Commentaire', 'Traitement spécifique - Personnes vulnérables',
] // prettier-ignore
const council = [
  'Paie', 'Ville de Brume', 'Responsable de traitement', '- Payer\n- Déclarer', 'Service RH', 'Actif',
  "L'obligation légale", 'Code du travail', 'À relire', 'État civil - Numéro de Sécurité Sociale', 'Ancienneté',
  'URSSAF, trésorerie', 'Solde Facile - Coffre Sûr', 'Oui', 'Titulaires', 'Non', '120', '5 ans - 10 ans',
  'Dossier - Comptabilité', 'Destruction - Versement', 'Oui', 'Chaque nuit', 'Non',
] // prettier-ignore
const social = ['Secours', 'CCAS de Brume', 'Responsabilité conjointe', 'Aider', 'CCAS', 'Inactif', 'À déterminer']

describe('a Madis export', () => {
  const { proposal, after } = propose(makeCsv([madisHeadings, council, social]), { name: 'madis.csv' })
  const [pay, help] = after.activities

  it('reads lists, ticks with comments, and the basis of each purpose', () => {
    expect(pay).toMatchObject({ name: { fr: 'Paie' }, status: 'active', department: { fr: 'Service RH' } })
    expect(pay?.purposes.map(({ title, legalBasis }) => [title.fr, legalBasis])).toEqual([
      ['Payer', 'legalObligation'],
      ['Déclarer', 'legalObligation'],
    ])
    expect(pay?.dataItems.map(({ category, detail, nationalId }) => [category, detail.fr, nationalId])).toEqual([
      ['civilStatus', 'État civil', 'unknown'],
      ['nationalId', 'Numéro de Sécurité Sociale', 'yes'],
      ['other', 'Ancienneté', 'unknown'],
    ])
    expect(pay?.subjects.map(({ category, detail }) => [category, detail.fr])).toEqual([
      ['employees', 'Salariés : Titulaires'],
    ])
    expect(pay?.approxTotalCount).toBe(120)
    expect(after.processors.map(({ name }) => name)).toEqual(['Solde Facile', 'Coffre Sûr'])
    expect(after.securityMeasures.map(({ code, title }) => [code, title.fr])).toEqual([
      ['S17', 'Sauvegarde : Chaque nuit'],
    ])
    expect(pay?.wp248).toMatchObject([{ criterion: 'W7_vulnerable', answer: 'no' }])
  })

  it('joins the three columns of retention without choosing among the periods', () => {
    expect(after.retentionRules).toMatchObject([
      {
        label: { fr: 'Dossier : 5 ans (Destruction) ; Comptabilité : 10 ans (Versement)' },
        active: null,
        finalFate: '',
      },
    ])
  })

  it('warns that bodies are mixed and gives no controller to the others', () => {
    expect(codesOf(proposal)).toContain('several-bodies')
    expect([pay?.controllers.length, help?.controllers]).toEqual([1, []])
  })

  it('lists what it could not place by row and heading', () => {
    expect(proposal.unplaced.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      'ligne 2 › Observations: À relire',
      'ligne 3 › Structure - Nom: CCAS de Brume',
      'ligne 3 › En tant que: Responsabilité conjointe',
      'ligne 3 › État: Inactif',
      'ligne 3 › Base légale: À déterminer',
    ])
    expect(proposal.placed + proposal.unplaced.length).toBe(council.length + social.length)
  })
})

const inventory = [
  ['Our systems, 2026'],
  ['Data ID', 'System/Process', 'Data Category', 'Personal Data Collected', 'Data Subjects', 'Purpose of Processing',
    'Lawful Basis', 'Data Owner', 'Processor/Third Party', 'Retention Period', 'International Transfer', 'Risk Level'],
  ['D-1', 'Shop', 'Contact Data', 'Name, email', 'Customers and Prospects', 'Sell', 'Contract', 'Sales',
    'Payment provider', '3 years after last activity', 'Yes', 'High'],
  ['D-2', 'Mail', 'Odd Data', 'Opens', 'Employees Customers', 'Write', 'Contract / Legal Obligation', 'IT', 'The tax office',
    'Varies by mailbox', 'No', 'Low'],
  [null, null, 'Contact Data', 'A line without a name'],
] // prettier-ignore

describe.each([
  ['csv', makeCsv(inventory), 'systems.csv'],
  ['xlsx', makeXlsx([{ name: 'Systems', rows: inventory }]), 'systems.xlsx'],
  ['ods', makeOds([{ name: 'Systems', rows: inventory }]), 'systems.ods'],
] as const)('an English inventory in %s', (_, bytes, name) => {
  const { proposal, after } = propose(bytes, { name, language: 'en' })
  const [shop, mail] = after.activities

  it('keeps references and writes in English', () => {
    expect(createdIn(proposal, 'activities').map(({ ref, name: title }) => `${ref} ${title}`)).toEqual([
      'D-1 Shop',
      'D-2 Mail',
    ])
    expect(shop).toMatchObject({ name: { en: 'Shop' }, department: { en: 'Sales' }, transfersDeclared: 'yes' })
    expect(shop?.dataItems).toMatchObject([{ category: 'contact', detail: { en: 'Name, email' } }])
    expect(mail?.dataItems).toMatchObject([
      { category: 'other', detail: { en: 'Odd Data : Opens' } },
      { category: 'contact', detail: { en: 'A line without a name' } },
    ])
    expect(mail?.transfersDeclared).toBe('no')
  })

  it('takes one basis when one is named, none when several are', () => {
    expect(shop?.purposes[0]).toMatchObject({ legalBasis: 'contract', legalBasisJustification: {} })
    expect(mail?.purposes[0]).toMatchObject({
      legalBasis: '',
      legalBasisJustification: { en: 'Contract / Legal Obligation' },
    })
    expect(proposal.warnings).toMatchObject([
      { code: 'row-continues', where: 'row 5 › Data Category', values: { name: 'D-2' } },
      { code: 'several-bases', where: 'row 4 › Lawful Basis' },
    ])
  })

  it('cuts lists of people, and tells a processor from a third party by its words', () => {
    expect(shop?.subjects.map(({ category }) => category)).toEqual(['customers', 'prospects'])
    expect(mail?.subjects.map(({ category }) => category)).toEqual(['employees', 'customers'])
    expect([shop, mail].map((each) => [each?.processors.length, each?.externalRecipients.length])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('lists the rest', () => {
    expect(proposal.unplaced.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      'A1: Our systems, 2026',
      'row 3 › Risk Level: High',
      'row 4 › Risk Level: Low',
    ])
  })

  it('adds nothing the second time', () => {
    const again = propose(bytes, { name, language: 'en', into: after }).proposal
    expect(again.changes).toEqual([])
    expect(again.updated.map(({ ref }) => ref)).toEqual(['D-1', 'D-2'])
  })
})

it('fills the English side of an activity written in French, and keeps the French', () => {
  const french = propose(
    makeCsv([
      ['Réf', 'Nom du traitement', 'Finalités'],
      ['D-1', 'Boutique', 'Vendre'],
    ]),
    { name: 'a.csv' },
  )
  const { after } = propose(
    makeCsv([
      ['ID', 'Processing activity', 'Description'],
      ['D-1', 'Shop', 'Where we sell'],
    ]),
    {
      name: 'b.csv',
      into: french.after,
    },
  )
  expect(after.activities).toMatchObject([
    {
      name: { fr: 'Boutique', en: 'Shop' },
      description: { en: 'Where we sell' },
      purposes: [{ title: { fr: 'Vendre' } }],
    },
  ])
})

it('reads columns of ticks headed by a category, and countries of transfers', () => {
  const { after, proposal } = propose(
    makeCsv([
      ['Nom du traitement', 'Finalité', 'Salariés', 'Santé', 'Pays de destination', 'Transferts hors UE'],
      ['Paie', 'Payer', 'x', 'Oui', 'Suisse, Atlantide', 'Oui'],
      ['Presse', 'Lire', '', 'Non', '', 'Aucun'],
    ]),
    { name: 't.csv', into: aNewClient() },
  )
  const [pay, press] = after.activities
  expect(pay).toMatchObject({
    subjects: [{ category: 'employees' }],
    dataItems: [{ category: 'health' }],
    transfers: [{ destination: 'CH' }],
    transfersDeclared: 'yes',
  })
  expect(press).toMatchObject({ dataItems: [], transfersDeclared: 'no' })
  expect(codesOf(proposal)).toEqual(['unknown-country'])
  expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Suisse, Atlantide'])
})

it('warns when letters had to be guessed', () => {
  const bytes = encodeText('Nom du traitement;Finalité\r\nPaie;Rémunérer\r\n', 'windows-1252')
  const { proposal, after } = propose(bytes, { name: 'old.csv' })
  expect(after.activities[0]?.purposes[0]?.title.fr).toBe('Rémunérer')
  expect(codesOf(proposal)).toEqual(['encoding'])
})

it('a register of one’s own is no list of the CNIL form, though it asks the name and the last update as that form does', () => {
  const rows = [
    ['Nom du traitement', 'Finalités', 'Base légale', 'Durée de conservation', 'Dernière mise à jour'],
    ['Paie', 'Payer les salaires', 'Contrat', '5 ans', '01/10/2026'],
  ]
  const { proposal, after } = propose(makeCsv(rows), { name: 'registre.csv' })
  expect(proposal.unplaced).toEqual([])
  expect(after.activities[0]?.purposes[0]).toMatchObject({ legalBasis: 'contract' })
  expect(after.activities[0]?.lastReviewedOn).toBe('2026-10-01')
})
