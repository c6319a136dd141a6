import { awareOf } from '../breach/deadline'
import { verdictOf } from '../law/contract-verdict'
import { isOver, isUsed } from '../law/processor-use'
import { requestCalendar } from '../request/calendar'
import type { Breach, Complaint, Processor } from '../registers'
import { shareOf, type Counting, type Figure } from './figure'
import { isIn } from './period'

/**
 * What the registers of requests, breaches, contracts, systems, complaints and redress tell of a period. A register that
 * holds nothing at all tells nothing: those figures may well be kept elsewhere, and zero would be a claim.
 */

const countOf = <T>(all: readonly T[], holds: (each: T) => boolean): Figure | undefined =>
  all.length === 0 ? undefined : { figure: all.filter(holds).length, outOf: null }

export const requestsReceived = ({ dossier, period }: Counting): Figure | undefined =>
  countOf(dossier.requests, ({ receivedOn }) => isIn(period, receivedOn))

/** Answered after the day, or not answered though it has passed. */
export const requestsLate = ({ dossier, period, parameters }: Counting): Figure =>
  shareOf(
    dossier.requests.filter(({ receivedOn }) => isIn(period, receivedOn)),
    (request) => ['answeredLate', 'overdue'].includes(requestCalendar(request, parameters).state),
  )

/** The day somebody knew; else the day it was seen, or began. */
const dayOf = (breach: Breach) => (awareOf(breach) || breach.detectedAt || breach.occurredFrom).slice(0, 10)

export const breaches = ({ dossier, period }: Counting): Figure | undefined =>
  countOf(dossier.breaches, (breach) => isIn(period, dayOf(breach)))

/** Of the processors that activities use today. One without any contract counts as one whose contract lacks something. */
export function contractsComplete({ dossier }: Counting): Figure {
  const contracts = new Map(dossier.contractChecks.map((check) => [check.id, check]))
  const isWhole = ({ contract }: Processor) => {
    const check = contracts.get(contract)
    return check !== undefined && verdictOf(check).state === 'complete'
  }
  return shareOf(
    dossier.processors.filter(({ id }) => isUsed(id, dossier.activities)),
    isWhole,
  )
}

/** Systems that activities use and of which a bias test was made within the period. */
export const biasTestsDone = ({ dossier, period }: Counting): Figure => {
  const used = new Set(dossier.activities.filter((a) => !isOver(a)).flatMap((a) => a.algorithmicSystems))
  return shareOf(
    dossier.algorithmicSystems.filter(({ id }) => used.has(id)),
    ({ biasTests }) => biasTests.some(({ date }) => isIn(period, date)),
  )
}

const isUpheld = ({ outcome }: Complaint) => outcome === 'upheld' || outcome === 'partly'

/** Of the complaints of the period that were decided. */
export const complaintsUpheld = ({ dossier, period }: Counting): Figure =>
  shareOf(
    dossier.complaints.filter(({ receivedOn, outcome }) => isIn(period, receivedOn) && outcome !== ''),
    isUpheld,
  )

/** Decisions made, whichever way they went. */
export const redressDecided = ({ dossier, period }: Counting): Figure | undefined =>
  countOf(dossier.redress, ({ decidedOn }) => isIn(period, decidedOn))
