import { describe, expect, it } from 'vitest'
import { mainOrganisationOf } from '@core/dossier/references'
import { createDossier } from '@templates/models/create-dossier'
import { fiche, formSheets, listSheet } from '../../../helpers/make-cnil-register'
import { makeOds, type CellToMake, type SheetToMake } from '../../../helpers/make-sheets'
import { codesOf, createdIn, propose } from '../../../helpers/propose'

/** The same sheet with rows the person put under one of the form. */
const under = (sheet: SheetToMake, label: string, ...rows: readonly (readonly CellToMake[])[]): SheetToMake => ({
  ...sheet,
  rows: sheet.rows.flatMap((row) => ('cells' in row || row[0] !== label ? [row] : [row, ...rows])),
})
/** The same sheet with words at the end of a row. */
const beside = (sheet: SheetToMake, label: string, words: string): SheetToMake => ({
  ...sheet,
  rows: sheet.rows.map((row) => ('cells' in row || row[0] !== label ? row : [...row, null, null, words])),
})
const unplacedIn = (...sheets: readonly SheetToMake[]) =>
  propose(makeOds(sheets)).proposal.unplaced.map(({ text }) => text)

describe('a fiche filled otherwise than it was meant to be', () => {
  const club = fiche({
    name: 'Fichier du club',
    ref: 'C-1',
    title: 'Registre du club',
    purposes: ['Tenir la liste'],
    data: [
      ['État civil', '', '2 ans'],
      [' ', 'Trombinoscope', '1 an'],
    ],
    sensitive: [
      ['Données concernant la santé', 'Oui'],
      ['Données concernant la vie sexuelle', 'Orientation dite par les adhérents'],
    ],
    people: [['Néant', '-'], [' ', 'Salariés'], ['Voisins du stade']],
    recipients: [['Néant'], [' ', 'Trésor public'], ['Service interne qui traite les données'], ['Banque du club']],
    measures: [['-'], [' ', 'Coffre fermé à clé']],
    transfers: [
      ['-', 'N/A', 'néant'],
      [' ', ' ', 'Clauses contractuelles types (CCT)', { text: 'Contrat', link: 'https://contrat.example/a' }],
      ['Papyrus Ltd', ' ', 'Privacy shield'],
      ['Rollo SA', 'Suisse', ' ', { text: 'https://rollo.example', link: 'https://rollo.example' }],
    ],
  })
  const { proposal, after } = propose(makeOds([club]))
  const [activity] = after.activities

  it('says what was written where the form prints nothing, and what it prints where nothing was written', () => {
    const told = activity?.dataItems.map(({ category, detail, retention }) => {
      return [category, detail.fr, after.retentionRules.find(({ id }) => id === retention)?.label.fr]
    })
    expect(told).toEqual([
      ['civilStatus', undefined, '2 ans'],
      ['other', 'Trombinoscope', '1 an'],
      ['health', undefined, undefined],
      ['sexualOrientation', 'Orientation dite par les adhérents', undefined],
    ])
    expect(activity?.subjects.map(({ category, detail }) => [category, detail.fr])).toEqual([
      ['employees', 'Salariés'],
      ['other', 'Voisins du stade'],
    ])
    expect(activity?.internalRecipients.map(({ service }) => service.fr)).toEqual([
      'Service interne qui traite les données',
    ])
    expect(activity?.externalRecipients.map(({ recipient }) => recipient.fr)).toEqual([
      'Trésor public',
      'Banque du club',
    ])
    expect(after.securityMeasures.map(({ title }) => title.fr)).toEqual(['Coffre fermé à clé'])
  })

  it('makes a transfer of whatever is said of one, with the address behind a link', () => {
    expect(
      activity?.transfers.map(({ importerName, destination, mechanism, mechanismEvidence }) => {
        return [importerName, destination, mechanism, mechanismEvidence.fr]
      }),
    ).toEqual([
      ['', '', 'sccEU', 'Contrat (https://contrat.example/a)'],
      ['Papyrus Ltd', '', 'privacyShield', undefined],
      ['Rollo SA', 'CH', '', 'https://rollo.example'],
    ])
    expect(codesOf(proposal)).toContain('privacy-shield')
  })

  it('tells what answers nothing, and what stands where the form asks nothing', () => {
    const base = fiche({ name: 'Buvette', ref: 'C-2', purposes: ['Vendre'] })
    const noted = beside(
      under(
        under(under(base, 'Acteurs', [null, 'Michel'], ['Trésorière', 'Anne']), 'Nom du traitement', [null, 'Été']),
        'Catégories de personnes concernées',
        ['Catégorie de personnes 9', 'Clients', 'depuis 2019'],
      ),
      'Destinataires',
      'à relire',
    )
    expect(unplacedIn(noted)).toEqual(['Été', 'Michel', 'Trésorière', 'Anne', 'depuis 2019', 'à relire'])
    const silent = ['Registre du club', 'Néant', '-', 'Néant', '-', '-', 'N/A', 'néant']
    expect(proposal.unplaced.map(({ text }) => text)).toEqual(silent)
  })
})

describe('a list that says other things than the fiches', () => {
  const club = fiche({ tab: 'a', name: 'Fichier du club', ref: 'C-1', purposes: ['Tenir'] })
  const bar = fiche({ tab: 'b', name: 'Buvette', sensitive: [['Données concernant la santé', 'Allergies']] })
  const unnamed = fiche({ tab: 'c', ref: 'C-3', purposes: ['Ranger'] })
  const none = [null, null, null, null, null] as const
  const list = listSheet({
    rows: [
      [null, '1 - Exemple', '26/05/2018'],
      [null, 'C-7'],
      ['Club', 'C-1', ...none, 'Peut-être'],
      ['Buvette', null, ...none, 'Non'],
      [null, 'C-3'],
      ['Tombola', null, ...none, null, 'en projet'],
    ],
  })
  const { proposal } = propose(makeOds([list, ...formSheets, club, bar, unnamed]))

  it('keeps the answers of the fiche and tells the others', () => {
    expect(proposal.unplaced.map(({ text }) => text)).toEqual(['C-7', 'Club', 'Peut-être', 'Non', 'en projet'])
    expect(proposal.warnings.filter(({ code }) => code === 'conflicting-answer')).toHaveLength(2)
  })

  it('makes one activity of each fiche and of each name that is only listed', () => {
    expect(createdIn(proposal, 'activities').map(({ name }) => name)).toEqual([
      'Fichier du club',
      'Buvette',
      expect.any(String),
      'Tombola',
    ])
    expect(proposal.warnings.filter(({ code }) => code === 'list-only').map(({ values }) => values)).toEqual([
      { name: 'Tombola' },
    ])
  })

  it('is known by itself, without a fiche', () => {
    const { proposal: alone, after } = propose(makeOds([listSheet({ rows: [['Paie', 'P-1']] })]))
    expect(codesOf(alone)).toContain('list-only')
    expect(after.activities.map(({ name }) => name.fr)).toEqual(['Paie'])
  })
})

describe('who is who', () => {
  const town = ['Responsable du traitement', 'Ville de Brume']
  const firm = ['Société du DPO (si celui-ci est externe)', 'Cap Données']

  it('a company without a DPO, and an address without a name, are told and not taken for anybody', () => {
    const joint = ['Responsable(s) conjoint(s)', null, '3 rue Nord']
    expect(unplacedIn(fiche({ name: 'A', actors: [town, firm, joint] }))).toEqual(['Cap Données', '3 rue Nord'])
  })

  it('the list too may name the company of the DPO, and the organisation in the place of its head', () => {
    const list = listSheet({ head: ['Ville de Brume', '', 'mairie@brume.example'], dpo: ['Roy', 'Zoé', 'Cap Données'] })
    const { after } = propose(makeOds([list, fiche({ name: 'A', actors: [town] })]))
    expect(mainOrganisationOf(after)).toMatchObject({ email: 'mairie@brume.example', dpoKind: 'external' })
    expect(after.persons.map(({ fullName }) => fullName)).toEqual(['Zoé Roy'])
    expect(after.organisations.map(({ legalName }) => legalName)).toEqual(['Ville de Brume', 'Cap Données'])
  })

  it('an address abroad says its country, and one organisation in two fiches is one', () => {
    const dpo = ['Délégué à la protection des données', 'Zoé Roy', '1 quai Sud', '1200', 'Genève', 'Suisse']
    const joint = ['Responsable(s) conjoint(s)', 'Région Ouest']
    const two = ['a', 'b'].map((tab) => fiche({ tab, name: tab, actors: [town, dpo, joint] }))
    const { after } = propose(makeOds(two))
    expect(after.persons.map(({ postal }) => postal)).toEqual(['1 quai Sud, 1200 Genève, Suisse'])
    expect(after.organisations.map(({ legalName }) => legalName)).toEqual(['Ville de Brume', 'Région Ouest'])
  })

  it('the representative of an organisation outside the EEA is its representative in the Union', () => {
    let ids = 0
    const answers = { name: 'Fog Ltd', country: 'GB', sector: '', language: 'fr' } as const
    const into = createDossier(answers, '2026-11-23T10:00:00.000Z', 'Test', () => `gb-${++ids}`)
    const { after } = propose(makeOds([fiche({ name: 'A', actors: [['Représentant', 'Union Rep SARL']] })]), { into })
    const representative = mainOrganisationOf(after)?.euRepresentative
    expect(after.organisations.find(({ id }) => id === representative)?.legalName).toBe('Union Rep SARL')
  })
})

it('an example, a tutorial and an empty sheet are passed over, the first two are said to be', () => {
  const example = fiche({ tab: 'x', name: '(Exemple) Gestion de la paie', purposes: ['Payer'] })
  const tutorial = { name: 'Tutoriel', rows: [['Bonjour']] }
  const { proposal } = propose(makeOds([example, tutorial, { name: 'Vide', rows: [] }, fiche({ tab: 'y', name: 'A' })]))
  expect(createdIn(proposal, 'activities').map(({ name }) => name)).toEqual(['A'])
  const skipped = proposal.warnings.filter(({ code }) => code.endsWith('-skipped')).map(({ where }) => where)
  expect(skipped).toEqual(['x', 'Tutoriel'])
})
