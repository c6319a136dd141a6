import type { CodeOf } from '../codes'
import type { Activity, Organisation, Transfer } from '../registers'

export type TransferMechanism = CodeOf<'transferMechanism'>

/** Art. 46 and its UK and Swiss counterparts: they hold only with an assessment of the law of the destination (C-311/18). */
const appropriateSafeguards: readonly string[] = [
  '46_2_a',
  'bcrC',
  'bcrP',
  'sccEU',
  'sccSA',
  'codeOfConduct',
  'certification',
  'adHocClauses',
  'adminArrangement',
  'uk_idta',
  'uk_addendum',
  'ch_scc',
] satisfies readonly TransferMechanism[]

export const needsTransferAssessment = (mechanism: string): boolean => appropriateSafeguards.includes(mechanism)

export const isDerogation = (mechanism: string): boolean => mechanism.startsWith('d49_')

/** Art. 49(1)(b), (c), (e): recital 111 keeps them for occasional transfers; its second subparagraph, for those not repeated. */
const occasionalOnly: readonly string[] = [
  'd49_b',
  'd49_c',
  'd49_e',
  'd49_compelling',
] satisfies readonly TransferMechanism[]
export const isOccasionalOnly = (mechanism: string): boolean => occasionalOnly.includes(mechanism)

/** Art. 49(3): closed to public authorities in the exercise of their public powers. */
const closedToAuthorities: readonly string[] = [
  'd49_a',
  'd49_b',
  'd49_c',
  'd49_compelling',
] satisfies readonly TransferMechanism[]
export const isClosedToAuthorities = (mechanism: string): boolean => closedToAuthorities.includes(mechanism)

/** Repealed by (EU) 2021/914 Art. 4; contracts still on them lost their cover on 27 December 2022. */
const repealedClauses: readonly string[] = ['2001_497', '2004_915', '2010_87'] satisfies readonly CodeOf<'clauseSet'>[]
export const isRepealed = (clauseSet: string): boolean => repealedClauses.includes(clauseSet)

type Side = 'controller' | 'processor'

/** Who each module of the 2021 clauses is written for. */
const moduleSides: Readonly<Record<CodeOf<'sccModule'>, { readonly exporter: Side; readonly importer: Side }>> = {
  m1_c2c: { exporter: 'controller', importer: 'controller' },
  m2_c2p: { exporter: 'controller', importer: 'processor' },
  m3_p2p: { exporter: 'processor', importer: 'processor' },
  m4_p2c: { exporter: 'processor', importer: 'controller' },
}

/** Does the module match both roles? `unknown` while the module or the importer's role is not stated. */
export function moduleFits(t: Transfer, a: Activity, exporter: Organisation | undefined): 'yes' | 'no' | 'unknown' {
  if (t.sccModule === '' || t.importerRole === '') return 'unknown'
  const sides = moduleSides[t.sccModule]
  const importer: Side = t.importerRole === 'controller' ? 'controller' : 'processor'
  if (sides.importer !== importer) return 'no'
  // Only a processor hands data to a sub-processor.
  if (t.importerRole === 'subProcessor' && sides.exporter === 'controller') return 'no'
  const exporterSide = sideOfExporter(a, exporter)
  return exporterSide === undefined || exporterSide === sides.exporter ? 'yes' : 'no'
}

/** Known when the exporter is a controller of this very activity, or when the file knows it in one role only. */
function sideOfExporter(a: Activity, exporter: Organisation | undefined): Side | undefined {
  if (!exporter) return undefined
  if (a.controllers.includes(exporter.id)) return 'controller'
  const sides = new Set(exporter.roleInFile.flatMap((role) => sideOfRole[role] ?? []))
  return sides.size === 1 ? [...sides][0] : undefined
}

const sideOfRole: Readonly<Partial<Record<CodeOf<'orgRole'>, Side>>> = {
  controller: 'controller',
  jointController: 'controller',
  processor: 'processor',
  subProcessor: 'processor',
}
