import type { CodeOf } from '@core/codes'
import type { IsoDateTime, ContentLanguage } from '@core/kinds'
import { emptyDossier, emptyRecord, type Dossier } from '@core/dossier/dossier'
import { migrationIds } from '@core/dossier/migrations'
import { jurisdictionOf } from '../packs/registry'

export interface NewClient {
  readonly name: string
  readonly country: CodeOf<'country'>
  readonly sector: CodeOf<'sector'> | ''
  readonly language: ContentLanguage
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
    jurisdictionPacks: [jurisdictionOf(client.country)],
    documentLanguages: [client.language],
  }
  return { ...emptyDossier(migrationIds), clientFile: [file], organisations: [organisation] }
}
