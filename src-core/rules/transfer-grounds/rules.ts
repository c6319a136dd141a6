import { isSaid } from '../../kinds'
import { controllersOf } from '../../law/controllers'
import { isClosedToAuthorities, isDerogation, isOccasionalOnly } from '../../law/transfer-tools'
import { isInEea, transferZoneOf } from '../../law/zones'
import type { Activity, Organisation, Transfer } from '../../registers'
import { activityRule, type RuleView } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule } from '../rule'
import { inRow } from '../transfers/in-row'

export const derogationRoutine = activityRule({
  id: 'TRF-11',
  severity: 'warning',
  law: ['GDPR 49(1)', 'EDPB 2/2018'],
  inputs: ['transfers'],
  check: (a) =>
    a.transfers.flatMap((t) => {
      if (isOccasionalOnly(t.mechanism)) return t.derogationOccasional === 'yes' ? [] : [inRow(t)]
      const isRepeated = isDerogation(t.mechanism) && t.derogationOccasional === 'no'
      return isRepeated && !isSaid(t.derogationJustification) ? [inRow(t, {}, 'advice')] : []
    }),
})

export const riskUntold = activityRule({
  id: 'TRF-12',
  severity: 'error',
  law: ['GDPR 49(1)(a)'],
  inputs: ['transfers'],
  check: (a) => a.transfers.filter((t) => t.mechanism === 'd49_a' && t.transferRiskTold !== 'yes').map((t) => inRow(t)),
})

const documentsCompellingInterest = (t: Transfer) =>
  isSaid(t.compellingAssessment) &&
  isSaid(t.compellingSafeguards) &&
  t.authorityInformedOn !== '' &&
  t.peopleInformedOn !== ''

export const compellingInterestUndocumented = activityRule({
  id: 'TRF-13',
  severity: 'error',
  law: ['GDPR 49(1)', 'GDPR 49(6)', 'GDPR 30(1)(e)'],
  inputs: ['transfers'],
  check: (a) =>
    a.transfers.filter((t) => t.mechanism === 'd49_compelling' && !documentsCompellingInterest(t)).map((t) => inRow(t)),
})

export const authorityOnDerogation = activityRule({
  id: 'TRF-18',
  severity: 'error',
  law: ['GDPR 49(3)'],
  heeds: answersOfControllers('isPublicAuthority'),
  inputs: ['transfers', 'controllers', 'purposes'],
  check: (a, { dossier }) => {
    const closed = a.transfers.filter(({ mechanism }) => isClosedToAuthorities(mechanism))
    if (closed.length === 0 || !controllersOf(a, dossier).some(({ isPublicAuthority }) => isPublicAuthority === 'yes'))
      return []
    // A public task is exercised with public powers; on another basis a person has to tell.
    const isPower = a.purposes.some(({ legalBasis }) => legalBasis === 'publicTask')
    return closed.map((t) =>
      inRow(t, { mechanism: { list: 'transferMechanism', code: t.mechanism } }, isPower ? 'error' : 'warning'),
    )
  },
})

/** The organisations that send the data: the one named in the row, else the controllers. */
function exportersOf(t: Transfer, a: Activity, { find, dossier }: RuleView): readonly Organisation[] {
  const named = find('organisations', t.exporter)
  return named ? [named] : controllersOf(a, dossier)
}

/** A judgment of a third country needs a ground of Chapter V besides it (EDPB 2/2024). */
const isNoGround = (t: Transfer, a: Activity, view: RuleView) => {
  if (t.mechanism === 'court48') return view.parameters.home.zone === 'eea'
  const national = view.parameters.nationalTransferTools.find(({ tools }) => tools.some((tool) => tool === t.mechanism))
  if (!national) return false
  const exporters = exportersOf(t, a, view)
  if (exporters.some(({ country }) => isInEea(country, view.parameters))) return true
  return (
    view.parameters.home.zone === 'eea' &&
    !exporters.some(({ country }) => country !== '' && national.exporters.includes(country))
  )
}

export const noChapterFiveGround = activityRule({
  id: 'TRF-19',
  severity: 'error',
  law: ['GDPR 44', 'GDPR 48', 'EDPB 2/2024'],
  heeds: answersOfControllers('country'),
  inputs: ['transfers', 'controllers'],
  check: (a, view) =>
    a.transfers
      .filter((t) => transferZoneOf(t.destination, view.parameters) !== 'home' && isNoGround(t, a, view))
      .map((t) => inRow(t, { mechanism: { list: 'transferMechanism', code: t.mechanism } })),
})

export const transferGroundRules: readonly Rule[] = [
  derogationRoutine,
  riskUntold,
  compellingInterestUndocumented,
  authorityOnDerogation,
  noChapterFiveGround,
]
