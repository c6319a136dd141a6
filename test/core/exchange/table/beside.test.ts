import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { readSource } from '@core/exchange/read-source'
import { makeCsv } from '../../../helpers/make-sheets'
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

it('asked for, it comes into its own register, told by what each line says first', () => {
  let ids = 0
  const context = { dossier: aNewClient(), language: 'fr', at: '2026-11-23T10:00:00.000Z', by: '' } as const
  const read = readSource(workbook, 'registre.xlsx', 'auto', {
    ...context,
    also: ['breaches'],
    newId: () => `n${++ids}`,
  })
  expect(read.ok && read.proposal.created.map(({ register, name }) => `${register} ${name}`)).toEqual([
    'breaches Clé USB perdue',
    'activities Paie',
  ])
})

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
