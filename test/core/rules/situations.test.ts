import { describe, expect, it } from 'vitest'
import {
  aDataItem,
  aDossier,
  aDpia,
  aHighRisk,
  aJointControl,
  anActivity,
  anOrganisation,
  aPurpose,
  aRecipient,
  aRetentionRule,
  aRisk,
  aRow,
  aSubject,
  aTransfer,
  aTransferringActivity,
  screened,
} from '@core/examples/a-dossier'
import type { CodeOf } from '@core/codes'
import { findingsIn, lawOf } from './run-on'

/**
 * Situations as lawyers told them, one each, against the whole of the rules: what is said of the file, and what is not.
 * They are written from the facts; the examples beside each rule are written from its text.
 */

type Given = Parameters<typeof aDossier>[0]
type Activity = NonNullable<Parameters<typeof anActivity>[0]>
type Dpia = NonNullable<Parameters<typeof aDpia>[0]>
type Transfer = NonNullable<Parameters<typeof aTransfer>[0]>

const activity = (answers: Activity): Given => ({ activities: [anActivity(answers)] })
const purpose = (answers: Parameters<typeof aPurpose>[0], more: Activity = {}) =>
  activity({ purposes: [aPurpose(answers)], ...more })
const organisation = (answers: Parameters<typeof anOrganisation>[0]): Given => ({
  organisations: [anOrganisation(answers)],
})
const town = organisation({ isPublicAuthority: 'yes' })
const transfer = (answers: Transfer): Given => ({
  activities: [aTransferringActivity({ transfers: [aTransfer(answers)] })],
})
const assessed = (dpia: Dpia, more: Activity = {}): Given => ({ ...activity(more), dpias: [aDpia(dpia)] })
const planned = aDpia().measures.map((row) => ({ ...row, state: 'planned' as const }))
const consulted = { risks: [aHighRisk], consultedOn: '2026-07-18' } as const
const twoCriteria: Activity = {
  wp248: (screened.wp248 ?? []).map((row) =>
    row.criterion === 'W3_monitoring' || row.criterion === 'W7_vulnerable' ? { ...row, answer: 'yes' } : row,
  ),
}
const suppliers: Activity = {
  subjects: [aSubject({ category: 'suppliers' })],
  dataItems: [aDataItem({ category: 'contact' })],
  profiling: 'no',
  authorityExemptItems: ['FR_E02'],
}
const portal: Activity = {
  profiling: 'yes',
  subjects: [aSubject({ category: 'family' })],
  purposes: [aPurpose(), aPurpose({ id: 'purpose-2', title: { fr: 'Recommander des activités aux familles' } })],
  dataItems: [
    aDataItem({ id: 'item-2', category: 'bankPayment', source: 'partner', purposes: ['purpose-1'] }),
    aDataItem({ category: 'inferredProfile', source: 'derived', purposes: ['purpose-2'] }),
  ],
}
const images = (days: number, more: Activity): Given => ({
  retentionRules: [aRetentionRule({ active: { value: days, unit: 'day' }, activeTrigger: 'recording' })],
  ...activity({ dataItems: [aDataItem({ category: 'image' })], ...more }),
})
const street: Activity = {
  name: { fr: 'Vidéoprotection de la voie publique' },
  subjects: [aSubject({ category: 'passersby' })],
}

interface Law {
  readonly packs?: readonly CodeOf<'jurisdiction'>[] | undefined
  readonly today?: string | undefined
}
/** What it is, the rule it is about, the file, and its law and day where they are not those of a French file today. */
type Situation = readonly [story: string, rule: string, given: Given, law?: Law]

const cases = (told: readonly Situation[]) =>
  told.map(([story, rule, given, law = {}]) => ({ story, rule, given, law }))

/** How severe the rule is on this file; undefined: it says nothing. */
const severityOf = (rule: string, given: Given, { packs, today }: Law = {}) =>
  findingsIn(aDossier(given), lawOf(packs, today)).find((finding) => finding.rule === rule)?.severity

describe('what must be told', () => {
  it.each(
    cases([
      ['a linked assessment is a draft', 'DPIA-21', assessed({ outcome: '' }, { largeScaleSensitive: 'yes' })],
      ['it is undecided', 'DPIA-21', assessed({ outcome: 'consultAuthority' }, { publicMonitoring: 'yes' })],
      ['it was rejected', 'DPIA-21', assessed({ outcome: 'rejected' }, { systematicEvaluation: 'yes' })],
      ['approved, and no risk was rated', 'DPIA-22', assessed({ risks: [] })],
      ['risk after the plan is high, nobody consulted', 'DPIA-13', assessed({ risks: [aHighRisk] })],
      [
        'high today, the measures only planned',
        'DPIA-23',
        assessed({ risks: [aRisk({ likelihoodNow: 'r3' })], measures: planned }),
      ],
      [
        'a town without a DPO, which answered that it needs none',
        'ROPA-ID-02',
        organisation({ isPublicAuthority: 'yes', dpo: '', dpoRequired: 'no' }),
      ],
      ['the mayor is the DPO', 'GOV-01', organisation({ legalRepresentative: 'persons-1' }), {}],
      [
        'a town sends data abroad on consent',
        'TRF-18',
        {
          ...town,
          activities: [
            aTransferringActivity({
              transfers: [aTransfer({ mechanism: 'd49_a' })],
              purposes: [aPurpose({ legalBasis: 'publicTask' })],
            }),
          ],
        },
      ],
      ['a British tool in a French file', 'TRF-19', transfer({ mechanism: 'uk_idta' })],
      ['a Swiss tool in a French file', 'TRF-19', transfer({ mechanism: 'ch_scc' })],
      ['a foreign judgment alone', 'TRF-19', transfer({ mechanism: 'court48' })],
      ['transfers: yes, and no line', 'TRF-20', activity({ transfersDeclared: 'yes' })],
      [
        'an American recipient, and no line for it',
        'TRF-21',
        { activities: [aTransferringActivity({ externalRecipients: [aRecipient({ country: 'US' })] })] },
      ],
      [
        'a joint arrangement nobody signed',
        'ROPA-JC-01',
        {
          organisations: [anOrganisation({ id: 'organisations-2', legalName: 'Fédération Nord' })],
          jointControls: [aJointControl({ signedOn: '' })],
          ...activity({ controllers: ['organisations-1', 'organisations-2'], jointControl: 'jointControls-1' }),
        },
      ],
      [
        'special data without an exception of Article 9',
        'SPE-01',
        purpose({ legalBasis: 'contract' }, { dataItems: [aDataItem({ category: 'health' })] }),
      ],
      ['offences without authority', 'CRI-01', activity({ dataItems: [aDataItem({ category: 'suspicions' })] })],
      [
        'a town on legitimate interests in its tasks',
        'LEG-05',
        { ...town, ...purpose({ legalBasis: 'legitimateInterests', publicTaskExcluded: 'no' }) },
      ],
      [
        'a machine alone refuses a credit, nobody to talk to',
        'ADM-02',
        activity({ automatedDecision: 'solelySignificantEffect', art22Exception: 'contract' }),
      ],
      [
        'data collected elsewhere, and no notice',
        'INF-01',
        activity({ collectionMode: 'indirect', noticeDocuments: [] }),
      ],
      [
        'an advertising cookie without consent',
        'LEG-12',
        activity({ cookiesTrackers: [aRow('cookiesTrackers', 't', { name: '_ads', exempt: 'no' })] }),
      ],
      [
        'marketing by e-mail, and no proof of consent',
        'LEG-11',
        purpose({ legalBasis: 'legitimateInterests', directMarketing: 'yes', marketingChannels: ['electronicMail'] }),
      ],
      ['people watched, and no reason', 'ETH-01', activity({ surveillanceLevel: 'constant' })],
      ['the street kept 45 days', 'RET-09', images(45, street)],
      ['the authority refused', 'DPIA-14', assessed({ ...consulted, consultationOutcome: 'prohibited' })],
      // Eight weeks after 18 July 2026 end on Saturday 12 September: the period runs until Monday 14.
      ['the period of the authority ends on a Saturday', 'DPIA-14', assessed(consulted), { today: '2026-09-14' }],
    ]),
  )('$story: $rule', ({ rule, given, law }) => {
    expect(severityOf(rule, given, law)).toBe(rule === 'GOV-01' || rule === 'ETH-01' ? 'warning' : 'error')
  })

  it.each(
    cases([
      [
        'a machine helps to decide on people it scores',
        'DPIA-01',
        activity({ systematicEvaluation: 'unknown', profiling: 'yes', automatedDecision: 'assisted' }),
      ],
      [
        'nobody counted the staff, and the record is said not to be due',
        'ROPA-EXE-01',
        {
          ...organisation({ headcount: null, recordExemptionClaimed: 'yes' }),
          ...activity({ occasional: 'yes', inherentRisk: 'r1' }),
        },
      ],
      ['« caméra »', 'RET-09', images(45, { name: { fr: 'Caméras de l’entrepôt' } })],
      ['« signalement »', 'DPIA-02', activity({ name: { fr: 'Recueil des signalements' } })],
      ['« CCAS »', 'DPIA-02', activity({ name: { fr: 'Dossiers du CCAS' } })],
    ]),
  )('$story is asked about: $rule', ({ rule, given, law }) => {
    expect(severityOf(rule, given, law)).toBe('warning')
  })
})

describe('what must not be told', () => {
  it.each(
    cases([
      ['payment references that serve the invoice only', 'DPIA-02', activity(portal)],
      ['an exemption that fits', 'DPIA-03', activity({ ...suppliers, ...twoCriteria })],
      [
        'access times under the badge exemption',
        'DPIA-06',
        activity({ authorityExemptItems: ['FR_E11'], dataItems: [aDataItem({ category: 'connection' })] }),
      ],
      ['what began in 2010', 'DPIA-08', assessed({}, { startDate: '2010-01-01' })],
      [
        'a national number under German law',
        'ROPA-DAT-03',
        activity({ dataItems: [aDataItem({ category: 'nationalId', detail: {} })] }),
        { packs: ['DE'] },
      ],
      [
        'a derogation for an important public interest',
        'TRF-11',
        transfer({ mechanism: 'd49_d', derogationOccasional: 'unknown' }),
      ],
      ['images of the street kept a month', 'RET-09', images(31, street)],
    ]),
  )('$story: $rule', ({ rule, given, law }) => {
    expect(severityOf(rule, given, law)).toBeUndefined()
  })

  it.each(
    cases([
      ['clauses towards an adequate country', 'TRF-07', transfer({ destination: 'NZ', tia: '' })],
      [
        'sensitive data among suppliers are to be verified',
        'DPIA-06',
        activity({ ...suppliers, dataItems: [aDataItem({ category: 'health' })] }),
      ],
      ['the authority let its period pass', 'DPIA-14', assessed(consulted)],
    ]),
  )('as an error, $story: $rule', ({ rule, given, law }) => {
    expect(severityOf(rule, given, law)).not.toBe('error')
  })
})
