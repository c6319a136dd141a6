import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { applyChanges } from '@core/dossier/change'
import type { Subject } from '@core/exchange/headings/meaning'
import { readSource } from '@core/exchange/read-source'
import { makeCsv, type RowToMake } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { aNewClient, propose } from '../../../helpers/propose'

const workbook = makeXlsx([
  { name: 'Traitements', rows: [['Nom du traitement', 'Finalités'], ['Paie', 'Payer les agents']] },
  { name: 'Violations', rows: [['N°', 'Description', 'Date'], ['1', 'Clé USB perdue', '12/03/2024']] },
]) // prettier-ignore

it('a register of breaches makes no processing, and is told', () => {
  const { after, proposal } = propose(workbook, { name: 'registre.xlsx' })
  expect(after.activities.map(({ name }) => name.fr)).toEqual(['Paie'])
  expect(after.breaches).toEqual([])
  expect(proposal.warnings).toMatchObject([{ code: 'other-register', where: 'Violations' }])
  expect(proposal.unplaced.map(({ text }) => text)).toContain('Clé USB perdue')
})

/** What comes in when the person asks for these registers too. */
function asked(bytes: Uint8Array, name: string, ...also: readonly Subject[]) {
  let ids = 0
  const dossier = aNewClient()
  const context = { dossier, language: 'fr', at: '2026-11-23T10:00:00.000Z', by: '', also } as const
  const read = readSource(bytes, name, 'auto', { ...context, newId: () => `n${++ids}` })
  if (!read.ok) throw new Error(read.refusal.reason)
  const { created, changes, unplaced } = read.proposal
  const names = created.map(({ register, name: said }) => `${register} ${said}`)
  return { names, after: applyChanges(dossier, changes), left: unplaced.map(({ text }) => text) }
}
const askedOf = (rows: readonly RowToMake[], ...also: readonly Subject[]) => asked(makeCsv(rows), 'liste.csv', ...also)

it('asked for, it comes into its own register, told by what each line says first', () => {
  expect(asked(workbook, 'registre.xlsx', 'breaches').names).toEqual(['breaches Clé USB perdue', 'activities Paie'])
})

it('a line without a title is told by its first words, and one without any word is listed whole', () => {
  const rows = [
    ['N°', 'Intitulé de la violation', 'Description', 'Date de la violation'],
    ['1', 'Clé USB', 'Clé USB perdue', '12/03/2024'],
    ['2', '', 'Vol', '12/04/2024'],
    ['3', '', '', '13/04/2024'],
  ]
  const { names, after, left } = askedOf(rows, 'breaches')
  expect(names).toEqual(['breaches Clé USB', 'breaches Vol'])
  expect(after.breaches.map(({ title }) => title.fr)).toEqual(['Clé USB', 'Vol'])
  expect(left).toEqual(expect.arrayContaining(['3', '13/04/2024']))
})

it('a list of software comes in by its names', () => {
  const rows = [
    ["Nom de l'application", 'Éditeur', 'Hébergement', 'Version'],
    ['Paie Directe', 'Solde SA', 'France', '2.1'],
  ]
  const { after, left } = askedOf(rows, 'supportingAssets')
  expect(after.supportingAssets).toMatchObject([{ name: 'Paie Directe', hostingCountry: 'FR', version: '2.1' }])
  expect(left).toEqual(['Solde SA'])
})

it('what is done for others keeps whose it is, and leaves what no single answer says', () => {
  const rows = [
    ['Nom de la prestation', 'Client', 'DPO du client', 'Sort des données en fin de contrat', 'Sous-traitants ultérieurs'],
    ['Hébergement', 'Mairie de Brume', 'Ines Valdor', 'Restitution', 'voir contrat'],
    ['Routage', 'Mairie de Lune', '', '?!', 'Nébula'],
    ['Saisie', 'Mairie de Grève', '', 'à négocier', ''],
  ]
  const { after, left } = askedOf(rows, 'processorActivities')
  expect(after.processorActivities).toMatchObject([
    { name: { fr: 'Hébergement' }, customers: [{ name: 'Mairie de Brume', dpo: 'Ines Valdor' }], fateAtEnd: 'return', subProcessors: [] },
    { name: { fr: 'Routage' }, customers: [{ name: 'Mairie de Lune', dpo: '' }], fateAtEnd: '', subProcessors: [after.processors[0]?.id] },
    { name: { fr: 'Saisie' }, fateAtEnd: '' },
  ])
  expect(left).toEqual(['voir contrat', '?!', 'à négocier'])
}) // prettier-ignore

it('the name of a file is not taken for that of the controller, its organisation is', () => {
  const named = { name: 'Registre de la ludothèque', traitements: [{ nom: 'Prêt', finalite: 'Suivre les emprunts' }] }
  const { proposal } = propose(strToU8(JSON.stringify(named)), { name: 'registre.json' })
  expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Registre de la ludothèque'])
  const above = makeCsv([
    ['Organisme', 'Ludothèque Arpège'],
    [],
    ['Nom du traitement', 'Finalités'],
    ['Prêt', 'Suivre'],
  ])
  const { after } = propose(above, { name: 'registre.csv', into: { ...aNewClient('') } })
  expect(after.organisations.map(({ legalName }) => legalName)).toEqual(['Ludothèque Arpège'])
})
