import { rowDefinitions, type ClientFile, type Organisation, type Person } from '@core/registers'
import { rowsFrom } from '../example-records'
import { answered, en, firm, people } from './answers'

export const clientFileRecord: ClientFile = answered('clientFile', 'F-001', {
  fileName: 'Alderwick Trading Ltd',
  mainOrganisation: firm,
  jurisdictionPacks: ['UK'],
  leadAuthority: 'ico',
  documentLanguages: ['en'],
  registerVersion: '2026.1',
  confidentiality: 'internal',
  tags: ['example'],
})

export const organisationRecords: readonly Organisation[] = [
  answered('organisations', 'O-001', {
    legalName: 'Alderwick Trading Ltd',
    tradeName: 'Alderwick Home',
    legalForm: 'Private limited company',
    registrationNumber: '00000000 (fictitious)',
    roleInFile: ['controller'],
    isPublicAuthority: 'no',
    performsPublicService: 'no',
    headcount: 64,
    recordExemptionClaimed: 'no',
    sectors: ['commerce', 'eCommerce'],
    address: '12 Weir Street, Alderwick',
    country: 'GB',
    phone: '01632 960 140',
    email: 'hello@alderwick.example',
    website: 'https://www.alderwick.example',
    legalRepresentative: people.director,
    establishments: rowsFrom(rowDefinitions.establishments, 'alderwick-o-001-b', [
      { name: 'Shop and head office', country: 'GB', isMain: 'yes' },
      { name: 'Warehouse', country: 'GB', isMain: 'no' },
    ]),
    offersOrMonitorsInEea: 'no',
    dpoRequired: 'no',
    dpoRequiredReason: en(
      'No large-scale monitoring and no large-scale special category data. A privacy lead is named all the same.',
    ),
    questionsChannel: 'privacy@alderwick.example, or the privacy lead on 01632 960 145',
    preferencesChannel: 'https://www.alderwick.example/preferences',
  }),
  answered('organisations', 'O-002', {
    legalName: 'Millrace Garden Centre Ltd',
    roleInFile: ['jointController', 'customer'],
    isPublicAuthority: 'no',
    address: 'Mill Lane, Alderwick',
    country: 'GB',
    phone: '01632 960 162',
    email: 'office@millrace.example',
  }),
]

const person = (ref: string, fullName: string, role: string, email: string, more: Partial<Person> = {}): Person =>
  answered('persons', ref, { fullName, function: en(role), organisation: firm, email, ...more })

export const personRecords: readonly Person[] = [
  person('P-001', 'Rowan Ellery', 'Managing director', 'rowan@alderwick.example', { roles: ['signatory'] }),
  person('P-002', 'Priya Nandakumar', 'Privacy lead and company secretary', 'privacy@alderwick.example', {
    phone: '01632 960 145',
    roles: ['dsrHandler', 'breachContact'],
  }),
  person('P-003', 'Tom Aske', 'Shop manager', 'tom@alderwick.example', { roles: ['owner'] }),
  person('P-004', 'Imogen Farrow', 'HR manager', 'imogen@alderwick.example', { roles: ['owner'] }),
  person('P-005', 'Bea Lorne', 'Head of marketing', 'bea@alderwick.example', { roles: ['owner'] }),
  person('P-006', 'Owen Sarge', 'IT manager', 'owen@alderwick.example', { roles: ['ciso'] }),
]
