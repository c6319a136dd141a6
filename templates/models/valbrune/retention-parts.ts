import type { Duration } from '@core/kinds'
import type { RetentionRule } from '@core/registers'
import { answered, both } from './answers'

export const of = (value: number, unit: Duration['unit']): Duration => ({ value, unit })
export const rule = (ref: string, answers: Partial<RetentionRule>): RetentionRule =>
  answered('retentionRules', ref, answers)

/** Ten years are the habit of archives for public accounts: the commercial code, which says ten too, binds traders only. */
export const accountingReason = both(
  'Pièce justificative des comptes de la commune : contrôle de la chambre régionale des comptes et prescription quadriennale.',
  'Supporting document of the town’s accounts: regional chamber of accounts and four-year limitation.',
)
export const verified = { confidence: 'verified' } as const satisfies Partial<RetentionRule>
export const toConfirm = { confidence: 'toConfirm' } as const satisfies Partial<RetentionRule>
export const commonArchives = 'Instruction DAF/DPACI/RES/2009/018 (archives des services communs)'
export const townArchives = 'Instruction DGP/SIAF/2014/006 (archives propres aux communes)'
export const purgedByTheSoftware = {
  finalFate: 'delete',
  automaticPurge: 'yes',
  deletionMethod: both('Purge automatique du logiciel, chaque nuit.', 'Automatic purge by the software, every night.'),
  deletionEvidence: both('Journal de purge conservé un an.', 'Purge log kept for a year.'),
} as const satisfies Partial<RetentionRule>
export const purgedEachYear = {
  finalFate: 'delete',
  automaticPurge: 'no',
  deletionMethod: both(
    'Campagne annuelle de tri en janvier, visa des Archives départementales.',
    'Yearly sorting in January, approved by the departmental archives.',
  ),
  deletionEvidence: both('Bordereau d’élimination signé.', 'Signed disposal slip.'),
} as const satisfies Partial<RetentionRule>
export const keptForHistory = {
  finalFate: 'definitiveArchive',
  automaticPurge: 'no',
  deletionMethod: both(
    'Versement aux archives communales, tri visé par les Archives départementales.',
    'Transfer to the town archives, sorting approved by the departmental archives.',
  ),
} as const satisfies Partial<RetentionRule>
