import { rowDefinitions, type ClientFile } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'
import { organisations } from './ids'

export const clientFileRecord: ClientFile = answered('clientFile', 'F-001', {
  fileName: 'Commune de Valbrune',
  mainOrganisation: organisations.town,
  jurisdictionPacks: ['FR'],
  leadAuthority: 'cnil',
  documentLanguages: ['fr', 'en'],
  registerVersion: '2026.2',
  confidentiality: 'internal',
  snapshots: rowsFrom(rowDefinitions.snapshots, 'valbrune-f-001-v', [
    {
      date: '2026-02-27',
      reason: both('Revue annuelle présentée au maire', 'Yearly review presented to the mayor'),
      givenTo: 'Hélène Vasseur',
    },
  ]),
  tags: ['exemple'],
  notesInternal: fr('Prochain comité de pilotage le 15 décembre : commencer par le portail famille.'),
})
