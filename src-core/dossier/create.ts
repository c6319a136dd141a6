import type { CodeOf } from '../codes'
import type { IsoDateTime, Language } from '../kinds'
import { emptyDossier, emptyRecord, type Dossier } from './dossier'
import { migrationIds } from './migrations'

export interface NewClient {
  readonly name: string
  readonly country: CodeOf<'country'>
  readonly sector: CodeOf<'sector'> | ''
  readonly language: Language
}

/** ISO country → authority pack whose rules apply; other countries get the generic EU pack. GB is `UK` in pack names. */
const packOfCountry: Readonly<Record<string, CodeOf<'jurisdiction'>>> = {
  FR: 'FR',
  BE: 'BE',
  LU: 'LU',
  IE: 'IE',
  DE: 'DE',
  ES: 'ES',
  IT: 'IT',
  NL: 'NL',
  GB: 'UK',
  CH: 'CH',
}

/** A new client file: its own record and the organisation it is about. Every question of law is left unanswered. */
export function createDossier(client: NewClient, at: IsoDateTime, author: string, newId: () => string): Dossier {
  const organisationId = newId()
  const organisation = {
    ...emptyRecord('organisations', { id: organisationId, ref: 'O-001', at, author }),
    legalName: client.name,
    country: client.country,
    sectors: client.sector === '' ? [] : [client.sector],
    roleInFile: ['controller'] as const,
  }
  const file = {
    ...emptyRecord('clientFile', { id: newId(), ref: 'F-001', at, author }),
    fileName: client.name,
    mainOrganisation: organisationId,
    jurisdictionPacks: [packOfCountry[client.country] ?? ('EU' as const)],
    documentLanguages: [client.language],
  }
  return { ...emptyDossier(migrationIds), clientFile: [file], organisations: [organisation] }
}
