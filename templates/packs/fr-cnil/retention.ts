import type { RetentionReference } from '@core/law/parameters'
import type { Sourced } from '../pack'

const sure = { jurisdiction: 'FR', status: 'inForce', confidence: 'M', checkedOn: '2026-09-28' } as const

/**
 * Periods we are sure of. `customerContract` is left out on purpose: five years or ten, by how the contract was made and
 * what it is worth, so no single figure can be compared with.
 */
export const retentionReferences: readonly (RetentionReference & Sourced)[] = [
  {
    ...sure,
    code: 'payslips',
    atLeast: { value: 5, unit: 'year' },
    source: 'C. trav. L3243-4',
    remark: {
      fr: 'Employeurs privés. Agents publics : quatre ans à compter du 1er janvier suivant, loi 68-1250, art. 1er.',
      en: 'Private employers. Public staff: four years from the next 1 January, Act 68-1250, Art. 1.',
    },
  },
  {
    ...sure,
    code: 'employeeFile',
    atMost: { value: 5, unit: 'year' },
    source: 'CNIL, référentiel gestion du personnel ; C. civ. 2224',
  },
  {
    ...sure,
    code: 'workingTime',
    atMost: { value: 5, unit: 'year' },
    source: 'CNIL, référentiel gestion du personnel',
  },
  { ...sure, code: 'applicants', confidence: 'v', atMost: { value: 2, unit: 'year' }, source: 'CNIL, recrutement' },
  { ...sure, code: 'prospects', atMost: { value: 3, unit: 'year' }, source: 'CNIL, référentiel gestion commerciale' },
  {
    ...sure,
    code: 'invoices',
    atLeast: { value: 10, unit: 'year' },
    source: 'C. com. L123-22',
    remark: { fr: 'Commerçants seuls.', en: 'Traders only.' },
  },
  { ...sure, code: 'taxRecords', atLeast: { value: 6, unit: 'year' }, source: 'LPF L102 B' },
  { ...sure, code: 'cctv', confidence: 'v', atMost: { value: 1, unit: 'month' }, source: 'CSI L252-5 ; CNIL' },
  {
    ...sure,
    code: 'vehicleLocation',
    confidence: 'v',
    atMost: { value: 2, unit: 'month' },
    source: 'CNIL, géolocalisation des véhicules',
  },
  { ...sure, code: 'accessLogs', atMost: { value: 1, unit: 'year' }, source: 'CNIL, délibération 2021-122' },
  { ...sure, code: 'accessBadges', atMost: { value: 3, unit: 'month' }, source: 'CNIL, contrôle d’accès' },
  {
    ...sure,
    code: 'medicalRecord',
    atLeast: { value: 20, unit: 'year' },
    source: 'CSP R1112-7',
    remark: { fr: 'Établissements de santé.', en: 'Health establishments.' },
  },
]
