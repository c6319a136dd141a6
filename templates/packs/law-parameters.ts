import type { CodeListName, CodeOf } from '@core/codes'
import { contentLanguages, type ContentLanguage, type Duration, type IsoDate } from '@core/kinds'
import type { LawWords } from '@core/law/law-words'
import type { CodesElsewhere } from '@core/law/offered'
import type { LawParameters } from '@core/law/parameters'
import { euPack } from './eu/pack'
import { extraName } from '@core/registers/extra-names'
import { noneOwn, type OwnLaw } from './own-law'
import { codesOnlyOf, type EndedCode, type LawParameter, type Pack, type ParameterValue, type Sourced } from './pack'
import { packs as allPacks } from './registry'
import { complaintClocksOf, requestClocksOf } from './request-clocks'

/** No pack states this figure for this day: a fault of our data, never of the person's. */
export class UnknownParameter extends Error {
  override name = 'UnknownParameter'
}

/** A machine whose clock stands before the GDPR still gets its first law rather than none. */
const firstDay: IsoDate = '2018-05-25'

/**
 * The law as it stands on one day for a file that chose these jurisdictions: their own figure where they have one, else
 * the Union's, else the only one published. Proposed figures are never applied.
 */
export function lawParametersAt(
  today: IsoDate,
  jurisdictions: readonly CodeOf<'jurisdiction'>[] = [],
  packs: readonly Pack[] = allPacks,
  own: OwnLaw = noneOwn,
): LawParameters {
  const date = today < firstDay ? firstDay : today
  const figures = [...packs.flatMap(({ parameters }) => parameters), ...own.figures]
  const numeric = (key: string) => numberIn(figureAt(figures, key, date, jurisdictions), key)
  const duration = (key: string) => durationIn(figureAt(figures, key, date, jurisdictions), key)
  const union = packs.filter(({ jurisdiction }) => jurisdiction === euPack.jurisdiction)
  const unionDay = (key: string) => nationalFigure(union, key, date, dateIn) ?? ''
  const chosen = packs.filter(({ jurisdiction }) => jurisdictions.includes(jurisdiction))
  const others = packs.filter((pack) => !chosen.includes(pack))
  const eea = countriesIn('eea', date, packs)
  const [apart] = chosen
  const isUnion = apart?.ownTransfers === undefined || chosen.some(({ ownTransfers }) => ownTransfers === undefined)
  const silent = others.filter((pack) => pack !== euPack || !isUnion)
  return {
    on: date,
    codesElsewhere: codesOf(chosen.length === 0 ? [] : others, chosen, endedOn(date, packs)),
    rulesOff: [...silent.flatMap(({ rules }) => rules), ...chosen.flatMap(({ without }) => without)].filter(
      (rule) => !chosen.some(({ rules }) => rules.includes(rule)),
    ),
    // A file that chose no law yet is told of all.
    sourcesElsewhere: chosen.length === 0 ? [] : others.flatMap(({ sources }) => sources),
    words: wordsOf(chosen),
    // A file under several laws is told of the text they share.
    citedAs: chosen.length === 1 ? (chosen[0]?.citedAs ?? []) : [],
    nationalRights: chosen.flatMap(({ rights }) => rights),
    extraFields: chosen.flatMap(({ id, extraFields }) => extraFields.map((field) => ({ ...field, pack: id }))),
    dpiaLists: chosen.flatMap(({ words, dpiaLists }) =>
      dpiaLists ? [{ ...dpiaLists, authority: words.authority }] : [],
    ),
    dpiaStart: chosen.flatMap(({ dpiaStart }) => dpiaStart ?? [])[0] ?? '',
    requestClocks: requestClocksOf(packs, jurisdictions, date, (key, law) => figureAt(figures, key, date, [law])),
    complaintClocks: complaintClocksOf(packs, jurisdictions, date),
    requestPromptDays: numeric('dsr.promptDays'),
    requestWarningDays: numeric('dsr.warningDays'),
    requestFileKept: duration('dsr.fileKept'),
    breachForms: chosen.flatMap(({ id, words, breachForm }) =>
      breachForm ? [{ ...breachForm, pack: id, authority: words.authority }] : [],
    ),
    nationalIds: chosen.flatMap(({ nationalIds }) => nationalIds),
    holidays: [...own.holidays, ...chosen.flatMap(({ holidays }) => holidays)],
    ropaExemptionHeadcount: numeric('ropa.exemptionHeadcount'),
    reviewMonthsDefault: numeric('review.monthsDefault'),
    governance: {
      policyMonths: numeric('governance.policyMonths'),
      trainingMonths: numeric('governance.trainingMonths'),
      auditMonths: numeric('governance.auditMonths'),
      dpoReportMonths: numeric('governance.dpoReportMonths'),
      quietMonths: numeric('governance.quietMonths'),
      quietActivities: numeric('governance.quietActivities'),
    },
    algorithmRulesHeadcount: nationalFigure(chosen, 'algorithms.publicationHeadcount', date, numberIn),
    securityTestMonths: numeric('security.testMonths'),
    dpfCheckMonths: numeric('transfer.dpfCheckMonths'),
    adequacyWarningMonths: numeric('adequacy.warningMonths'),
    maximalPurposes: numeric('purposes.maximum'),
    minimalPurposeLength: numeric('purposes.minimalLength'),
    consultationWeeks: numeric('art36.weeks'),
    consultationExtensionWeeks: numeric('art36.extensionWeeks'),
    consultationNoticeMonths: numeric('art36.noticeMonths'),
    breachDeadlineHours: breachDeadlineHours(figures, date, jurisdictions),
    breachThreshold: breachThreshold(figures, date, jurisdictions),
    breachFollowUpDays: numeric('breach.followUpDays'),
    breachInvestigationHours: numeric('breach.investigationHours'),
    breachRepeatCount: numeric('breach.repeatCount'),
    breachRepeatMonths: numeric('breach.repeatMonths'),
    breachReportKept: nationalFigure(chosen, 'breach.reportKept', date, durationIn),
    dpiaDutyFrom: dateIn(figureAt(figures, 'dpia.dutyFrom', date, jurisdictions), 'dpia.dutyFrom'),
    largeScaleHint: numeric('dpia.largeScaleHint'),
    staffExemptionHeadcount: numeric('dpia.staffExemptionHeadcount'),
    aiAct: {
      prohibitionsFrom: unionDay('aiAct.prohibitionsDate'),
      transparencyFrom: unionDay('aiAct.transparencyDate'),
      highRiskFrom: unionDay('aiAct.annexIIIDate'),
      productsFrom: unionDay('aiAct.annexIDate'),
    },
    biasRetestMonths: numeric('bias.retestMonths'),
    selectionRateAlert: numeric('bias.selectionRateAlert'),
    childConsentAges: childConsentAges(figures, date, jurisdictions),
    jointConsentBelow: nationalFigure(chosen, 'child.jointConsentBelow', date, numberIn),
    phoneConsentSince: nationalFigure(chosen, 'fr.phoneMarketingOptIn', date, String),
    guaranteesMonths: numeric('processor.guaranteesMonths'),
    contractWarningMonths: numeric('contract.warningMonths'),
    healthHosting: chosen.flatMap((pack) => healthHostingOf(pack) ?? [])[0],
    withdrawalTestMonths: numeric('consent.withdrawalTestMonths'),
    trackerChoiceMonths: nationalFigure(chosen, 'consent.trackerChoiceMonths', date, numberIn),
    cctvRetention: duration('retention.cctv'),
    applicantRetention: duration('retention.applicants'),
    prospectRetention: duration('retention.prospects'),
    home: isUnion
      ? { zone: 'eea', countries: eea, adequacyTool: 'adequacy', frameworkTool: 'adequacyDPF' }
      : { ...apart.ownTransfers, countries: chosen.flatMap(({ countries }) => countries) },
    nationalTransferTools: packs.flatMap(({ ownTransfers, countries }) =>
      ownTransfers ? [{ tools: ownTransfers.tools, exporters: countries }] : [],
    ),
    eea,
    territoriesToAsk: isUnion ? countriesIn('toAsk', date, packs) : [],
    adequacy: [
      ...own.adequacy,
      ...(isUnion ? packs.filter(({ ownTransfers }) => ownTransfers === undefined) : [apart])
        .flatMap(({ adequacy }) => adequacy)
        .filter(isApplied),
    ].filter(({ from }) => from <= date),
    retentionReferences: packs
      .filter((pack) => pack === euPack || chosen.includes(pack))
      .flatMap(({ retentionReferences }) => retentionReferences)
      .filter(isApplied),
  }
}

/** Its names as records keep them. */
const healthHostingOf = ({ id, healthHosting }: Pack): LawParameters['healthHosting'] =>
  healthHosting && {
    hosts: extraName(id, healthHosting.hosts),
    certificate: extraName(id, healthHosting.certificate),
    validTo: extraName(id, healthHosting.validTo),
  }

/** What only the others' law knows as an answer, and what is none any more. */
function codesOf(others: readonly Pack[], chosen: readonly Pack[], ended: readonly EndedCode[]): CodesElsewhere {
  const here = chosen.map(codesOnlyOf)
  const elsewhere = others.map(codesOnlyOf)
  const lists = Object.keys(codesOnlyOf(euPack)) as CodeListName[]
  const codesIn = (list: CodeListName) =>
    elsewhere.flatMap((only) => only[list] ?? []).filter((code) => !here.some((mine) => mine[list]?.includes(code)))
  const endedIn = (list: CodeListName) => ended.filter((each) => each.list === list).map(({ code }) => code)
  return Object.fromEntries(lists.map((list) => [list, [...codesIn(list), ...endedIn(list)]]))
}

const endedOn = (date: IsoDate, packs: readonly Pack[]): readonly EndedCode[] =>
  packs.flatMap(({ endedCodes }) => endedCodes).filter((each) => isApplied(each) && each.until < date)

/** Several authorities are named one after the other; several laws are told as the Union's. */
function wordsOf(chosen: readonly Pack[]): LawWords {
  const [first, ...more] = chosen.map(({ words }) => words)
  if (!first) return euPack.words
  if (more.length === 0) return first
  const named = (language: ContentLanguage) => chosen.map(({ words }) => words.authority[language]).join(', ')
  const authority = Object.fromEntries(contentLanguages.map((language) => [language, named(language)]))
  // Total: one entry a language, which the compiler cannot follow through Object.fromEntries.
  return { authority: authority as unknown as LawWords['authority'], law: euPack.words.law }
}

/** Proposals are shown, never applied. */
export const isApplied = ({ status }: Sourced) => status !== 'proposed'

export const holdsOn = (
  date: IsoDate,
  { validFrom, validTo }: { readonly validFrom: IsoDate; readonly validTo?: IsoDate },
) => validFrom <= date && (validTo === undefined || date < validTo)

/** The figure in force that day. Of several, the chosen jurisdictions come first, then the Union, then the latest. */
export function figureInForce(
  figures: readonly LawParameter[],
  key: string,
  date: IsoDate,
  jurisdictions: readonly CodeOf<'jurisdiction'>[],
): LawParameter | undefined {
  const inForce = figures.filter((each) => each.key === key && isApplied(each) && holdsOn(date, each))
  // What the file says itself speaks before the packs of the same law.
  const rank = ({ jurisdiction, own }: LawParameter) =>
    (jurisdictions.includes(jurisdiction) ? 0 : jurisdiction === 'EU' ? 2 : 4) - (own ? 1 : 0)
  return [...inForce].sort((a, b) => rank(a) - rank(b) || b.validFrom.localeCompare(a.validFrom))[0]
}

export function figureAt(...asked: Parameters<typeof figureInForce>): ParameterValue {
  const best = figureInForce(...asked)
  if (!best) throw new UnknownParameter(`no pack states ${asked[1]} on ${asked[2]}`)
  return best.value
}

/** A figure that some laws state and others have none of; nothing where no chosen law does. */
function nationalFigure<T>(
  chosen: readonly Pack[],
  key: string,
  date: IsoDate,
  read: (value: ParameterValue, key: string) => T,
): T | undefined {
  const figures = chosen.flatMap(({ parameters }) => parameters)
  const figure = figures.find((each) => each.key === key && isApplied(each) && holdsOn(date, each))
  return figure && read(figure.value, key)
}

/** The Union's own age holds where no country is chosen; a country that fixes none has none. */
function childConsentAges(
  figures: readonly LawParameter[],
  date: IsoDate,
  jurisdictions: readonly CodeOf<'jurisdiction'>[],
): LawParameters['childConsentAges'] {
  const countries = jurisdictions.filter((each) => each !== euPack.jurisdiction)
  const asked = countries.length === 0 ? [euPack.jurisdiction] : countries
  return asked.flatMap((jurisdiction) => {
    const value = figureAt(figures, 'child.consentAge', date, [jurisdiction])
    const age = typeof value === 'object' ? new Map(Object.entries(value)).get(jurisdiction) : value
    return typeof age === 'number' ? [{ jurisdiction, age }] : []
  })
}

/** Of several laws, the one that gives least time: the Union's where none is chosen, nothing where none gives a figure. */
function breachDeadlineHours(
  figures: readonly LawParameter[],
  date: IsoDate,
  jurisdictions: readonly CodeOf<'jurisdiction'>[],
): number | undefined {
  const hours = eachOf(figures, 'breach.deadlineHours', date, jurisdictions).filter(
    (value) => typeof value === 'number',
  )
  return hours.length === 0 ? undefined : Math.min(...hours)
}

/** Of several laws, the one that asks for more. */
function breachThreshold(
  figures: readonly LawParameter[],
  date: IsoDate,
  jurisdictions: readonly CodeOf<'jurisdiction'>[],
): LawParameters['breachThreshold'] {
  const values = eachOf(figures, 'breach.authorityThreshold', date, jurisdictions)
  return values.every((value) => value === 'highRisk') ? 'high' : 'risk'
}

const eachOf = (
  figures: readonly LawParameter[],
  key: string,
  date: IsoDate,
  jurisdictions: readonly CodeOf<'jurisdiction'>[],
): readonly ParameterValue[] =>
  (jurisdictions.length === 0 ? [euPack.jurisdiction] : jurisdictions).map((each) =>
    figureAt(figures, key, date, [each]),
  )

const countriesIn = (zone: 'eea' | 'toAsk', date: IsoDate, packs: readonly Pack[]) =>
  packs
    .flatMap(({ zones }) => zones)
    .filter((each) => each.zone === zone && isApplied(each) && holdsOn(date, each))
    .flatMap(({ countries }) => countries)

function numberIn(value: ParameterValue, key: string): number {
  if (typeof value === 'number') return value
  throw new UnknownParameter(`${key} is no number`)
}

function dateIn(value: ParameterValue, key: string): IsoDate {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value
  throw new UnknownParameter(`${key} is no date`)
}

const units: readonly string[] = ['hour', 'day', 'week', 'month', 'year'] satisfies readonly Duration['unit'][]

function durationIn(value: ParameterValue, key: string): Duration {
  if (typeof value === 'object' && typeof value.value === 'number' && units.includes(String(value.unit))) {
    return { value: value.value, unit: value.unit as Duration['unit'] }
  }
  throw new UnknownParameter(`${key} is no duration`)
}
