import type { Transfer } from '../../registers'
import { addMonths } from '../../law/calendar'
import { placesOf } from '../../law/processing-places'
import type { LawParameters } from '../../law/parameters'
import { activityRule, type RuleView } from '../define-rule'
import type { FindingValue, Rule } from '../rule'
import { inRow } from './in-row'
import { isRepealed, moduleFits, needsTransferAssessment } from '../../law/transfer-tools'
import { adequacyOf, endedAdequacyOf, isAbroad, isCoveredByAdequacy, transferZoneOf } from '../../law/zones'

/** The zone a message speaks of: the EEA, or the country whose law alone the file follows. */
const homeOf = ({ home }: LawParameters) => ({ zone: { list: 'transferHome', code: home.zone } }) as const

export const mechanismMissing = activityRule({
  id: 'TRF-01',
  severity: 'error',
  law: ['GDPR 44'],
  inputs: ['transfers'],
  // "No transfer" is no answer for a third country. An unstated country and the special territories are asked about.
  check: (a, { parameters }) =>
    a.transfers.flatMap((t) => {
      const zone = transferZoneOf(t.destination, parameters)
      if (zone === 'home' || (t.mechanism !== '' && t.mechanism !== 'none_eea')) return []
      return [inRow(t, homeOf(parameters), zone === 'outside' ? 'error' : 'warning')]
    }),
})

/** The United States are adequate through their own mechanism only: TRF-03 says so, and this rule not again. */
function citesMissingDecision(t: Transfer, { parameters }: RuleView): boolean {
  if (!isAbroad(t.destination, parameters)) return false
  const { adequacyTool, frameworkTool, zone } = parameters.home
  if (t.mechanism !== adequacyTool && t.mechanism !== frameworkTool) return false
  // One that ended is told with its last day: TRF-06.
  if (endedAdequacyOf(t.destination, parameters) !== undefined) return false
  const decision = adequacyOf(t.destination, parameters)
  if (t.mechanism === frameworkTool) return decision?.scope !== 'dpfListed'
  if (t.destination === 'US' && zone === 'eea') return false
  return decision === undefined || (decision.scope === 'dpfListed' && decision.own !== true)
}

export const adequacyUnknown = activityRule({
  id: 'TRF-02',
  severity: 'error',
  law: ['GDPR 45'],
  inputs: ['transfers'],
  check: (a, view) => a.transfers.filter((t) => citesMissingDecision(t, view)).map((t) => inRow(t)),
})

export const frameworkNotNamed = activityRule({
  id: 'TRF-03',
  severity: 'error',
  law: ['2023/1795'],
  inputs: ['transfers'],
  check: (a) => a.transfers.filter((t) => t.mechanism === 'adequacy' && t.destination === 'US').map((t) => inRow(t)),
})

export const listingUnchecked = activityRule({
  id: 'TRF-04',
  severity: 'warning',
  law: ['GDPR 45', '2023/1795'],
  inputs: ['transfers'],
  check: (a, { parameters, today }) => {
    const since = addMonths(today, -parameters.dpfCheckMonths)
    const values = { months: parameters.dpfCheckMonths }
    return a.transfers
      .filter((t) => t.mechanism === 'adequacyDPF' && t.dpfListCheckedOn < since)
      .map((t) => inRow(t, values))
  },
})

export const importerNotCommercial = activityRule({
  id: 'TRF-05',
  severity: 'warning',
  law: ['2002/2/EC'],
  inputs: ['transfers'],
  check: (a, { parameters }) =>
    a.transfers
      .filter((t) => t.mechanism === 'adequacy' && adequacyOf(t.destination, parameters)?.scope === 'commercial')
      .filter((t) => t.importerIsCommercial !== 'yes')
      .map((t) => inRow(t)),
})

export const adequacyEnding = activityRule({
  id: 'TRF-06',
  severity: 'warning',
  law: ['GDPR 45(3)'],
  inputs: ['transfers'],
  check: (a, view) =>
    a.transfers.flatMap((t) => {
      const { adequacyTool, frameworkTool } = view.parameters.home
      if (t.mechanism !== adequacyTool && t.mechanism !== frameworkTool) return []
      const ended = endedAdequacyOf(t.destination, view.parameters)
      const until = ended ?? endingSoon(t, view)
      if (until === undefined) return []
      return [inRow(t, { date: { date: until } }, ended === undefined ? 'warning' : 'error')]
    }),
})

/** The last day of the adequacy of a destination, when it is near and no other decision follows it. */
function endingSoon({ destination }: Transfer, { parameters, today }: RuleView): string | undefined {
  const last = adequacyOf(destination, parameters)?.until
  if (last === undefined || last > addMonths(today, parameters.adequacyWarningMonths)) return undefined
  const isFollowed = parameters.adequacy.some(
    (each) => each.country === destination && each.from <= last && (each.until === undefined || each.until > last),
  )
  return isFollowed ? undefined : last
}

export const assessmentMissing = activityRule({
  id: 'TRF-07',
  severity: 'error',
  law: ['C-311/18', 'EDPB 01/2020'],
  follows: ['transferAssessments'],
  inputs: ['transfers'],
  check: (a, { find, parameters }) =>
    a.transfers
      .filter((t) => needsTransferAssessment(t.mechanism) && transferZoneOf(t.destination, parameters) !== 'home')
      .filter((t) => !find('transferAssessments', t.tia))
      // Where a decision covers the importer the law of the destination has been assessed already.
      .map((t) =>
        inRow(t, {}, ({ yes: 'advice', maybe: 'warning', no: 'error' } as const)[isCoveredByAdequacy(t, parameters)]),
      ),
})

export const transferIneffective = activityRule({
  id: 'TRF-08',
  severity: 'error',
  law: ['C-311/18'],
  follows: ['transferAssessments'],
  inputs: ['transfers', 'status'],
  check: (a, { find }) =>
    a.transfers
      .filter((t) => a.status === 'active' && find('transferAssessments', t.tia)?.conclusion === 'notEffective')
      .map((t) => inRow(t)),
})

const reliesOnClauses = (t: Transfer) => t.mechanism === 'sccEU'

export const moduleMismatched = activityRule({
  id: 'TRF-09',
  severity: 'error',
  law: ['2021/914'],
  heeds: { organisations: ['roleInFile'] },
  inputs: ['transfers', 'controllers'],
  check: (a, { find }) =>
    a.transfers.flatMap((t) => {
      if (!reliesOnClauses(t) || isRepealed(t.clauseSet)) return []
      const fits = moduleFits(t, a, find('organisations', t.exporter))
      const clauses = { list: 'sccModule', code: t.sccModule } as const
      return fits === 'yes' ? [] : [inRow(t, { module: clauses }, fits === 'no' ? 'error' : 'warning')]
    }),
})

export const clausesRepealed = activityRule({
  id: 'TRF-10',
  severity: 'error',
  law: ['2021/914 Art. 4'],
  inputs: ['transfers'],
  check: (a) =>
    a.transfers
      .filter((t) => (reliesOnClauses(t) || t.mechanism === '') && isRepealed(t.clauseSet))
      .map((t) => inRow(t, { clauses: { list: 'clauseSet', code: t.clauseSet } })),
})

export const processorAbroad = activityRule({
  id: 'TRF-14',
  severity: 'warning',
  law: ['EDPB 5/2021'],
  follows: ['processors'],
  inputs: ['processors', 'transfers'],
  check: (a, { find, parameters }) => {
    const recorded = new Set<string>(a.transfers.map(({ destination }) => destination))
    const places = a.processors.flatMap((id) => {
      const processor = find('processors', id)
      return processor ? placesOf(processor, (each) => find('processors', each)) : []
    })
    const abroad = places.filter(({ country }) => isAbroad(country, parameters) && !recorded.has(country))
    if (abroad.length === 0) return []
    const countries = [...new Set(abroad.map(({ country }) => country))]
    const values = {
      ...homeOf(parameters),
      processors: all([...new Set(abroad.map(({ processor }) => processor.name))]),
      countries: all(countries.map(inCountry)),
    }
    return [{ field: 'processors', values }]
  },
})

const all = (values: readonly FindingValue[]): FindingValue => ({ all: values })
const inCountry = (code: string): FindingValue => ({ list: 'country', code })

export const noticeSilent = activityRule({
  id: 'TRF-15',
  severity: 'error',
  law: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)'],
  follows: ['documents'],
  inputs: ['transfers', 'noticeDocuments', 'noticeExemption'],
  check: (a, { find, parameters }) => {
    const abroad = a.transfers.filter(({ destination }) => isAbroad(destination, parameters))
    const answers = a.noticeDocuments.map((id) => find('documents', id)?.tellsOfTransfers ?? 'unknown')
    // Without a notice there is one thing to say, and another rule says it.
    if (abroad.length === 0 || answers.length === 0 || a.noticeExemption !== '' || answers.includes('yes')) return []
    const severity = answers.includes('unknown') ? 'warning' : 'error'
    return [{ field: 'noticeDocuments', severity, values: homeOf(parameters) }]
  },
})

export const declarationContradicted = activityRule({
  id: 'TRF-16',
  severity: 'error',
  law: ['GDPR 30(1)(e)'],
  inputs: ['transfersDeclared', 'transfers', 'externalRecipients'],
  check: (a, { parameters }) => {
    const places = [...a.transfers.map((t) => t.destination), ...a.externalRecipients.map((r) => r.country)]
    const abroad = [...new Set(places)].filter((country) => isAbroad(country, parameters))
    if (a.transfersDeclared !== 'no' || abroad.length === 0) return []
    return [{ field: 'transfersDeclared', values: { ...homeOf(parameters), countries: all(abroad.map(inCountry)) } }]
  },
})

export const privacyShieldVoid = activityRule({
  id: 'TRF-17',
  severity: 'error',
  law: ['C-311/18'],
  inputs: ['transfers'],
  check: (a) => a.transfers.filter((t) => t.mechanism === 'privacyShield').map((t) => inRow(t)),
})

export const declaredAndNotDescribed = activityRule({
  id: 'TRF-20',
  severity: 'error',
  law: ['GDPR 30(1)(e)'],
  inputs: ['transfersDeclared', 'transfers'],
  check: (a) => (a.transfersDeclared === 'yes' && a.transfers.length === 0 ? [{ field: 'transfers' }] : []),
})

export const recipientAbroad = activityRule({
  id: 'TRF-21',
  severity: 'error',
  law: ['GDPR 30(1)(e)', 'EDPB 5/2021'],
  inputs: ['externalRecipients', 'transfers', 'transfersDeclared'],
  check: (a, { parameters }) => {
    // "No transfer" beside such a recipient is a contradiction, and TRF-16 tells it.
    if (a.transfersDeclared === 'no') return []
    const recorded = new Set<string>(a.transfers.map(({ destination }) => destination))
    const isPerhapsRecorded = a.transfersDeclared === 'unknown' || recorded.has('')
    return a.externalRecipients
      .filter(({ country }) => isAbroad(country, parameters) && !recorded.has(country))
      .map((r) => ({
        field: 'externalRecipients',
        row: r.id,
        severity: isPerhapsRecorded ? 'warning' : 'error',
        values: { recipient: { text: r.recipient }, country: inCountry(r.country) },
      }))
  },
})

export const transferRules: readonly Rule[] = [
  mechanismMissing,
  adequacyUnknown,
  frameworkNotNamed,
  listingUnchecked,
  importerNotCommercial,
  adequacyEnding,
  assessmentMissing,
  transferIneffective,
  moduleMismatched,
  clausesRepealed,
  processorAbroad,
  noticeSilent,
  declarationContradicted,
  privacyShieldVoid,
  declaredAndNotDescribed,
  recipientAbroad,
]
