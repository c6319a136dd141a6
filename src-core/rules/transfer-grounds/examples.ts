import { anOrganisation, aPurpose, aTransfer, aTransferringActivity } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type TransferAnswers = Parameters<typeof aTransfer>[0]
const transfer = (answers: TransferAnswers) => ({
  activities: [aTransferringActivity({ transfers: [aTransfer(answers)] })],
})
const assessed = example('India, on assessed clauses', { activities: [aTransferringActivity()] })
const derogation = (
  mechanism: 'd49_a' | 'd49_b' | 'd49_c' | 'd49_d' | 'd49_f' | 'd49_compelling',
  more: TransferAnswers = {},
) => transfer({ mechanism, derogationOccasional: 'yes', ...more })
const documented = {
  compellingAssessment: { fr: 'Évaluée le 2 mars' },
  compellingSafeguards: { fr: 'Chiffrement' },
  authorityInformedOn: '2026-03-03',
  peopleInformedOn: '2026-03-04',
} as const
/** A town that sends data on a derogation. */
const town = (
  mechanism: Parameters<typeof derogation>[0],
  legalBasis: NonNullable<Parameters<typeof aPurpose>[0]>['legalBasis'] & string,
) => ({
  organisations: [anOrganisation({ isPublicAuthority: 'yes' })],
  activities: [aTransferringActivity({ transfers: [aTransfer({ mechanism })], purposes: [aPurpose({ legalBasis })] })],
})
const britain = { organisations: [anOrganisation({ country: 'GB' })] }
const british = { packs: ['UK'] as const }

export const examples = {
  'TRF-11': {
    fires: [
      example('every month', derogation('d49_b', { derogationOccasional: 'no' })),
      example('nobody said how often', derogation('d49_b', { derogationOccasional: 'unknown' })),
      example('the subsidiary ground, which must not be repeated', {
        ...derogation('d49_compelling', { derogationOccasional: 'no' }),
      }),
      example('consent each month, and no reason for it', derogation('d49_a', { derogationOccasional: 'no' }), {
        severity: 'advice',
      }),
    ],
    silent: [
      complete,
      example('once', derogation('d49_b')),
      example('vital interests, repeated, with their reason', {
        ...derogation('d49_f', { derogationOccasional: 'no', derogationJustification: { fr: 'Rapatriements.' } }),
      }),
      example('public interest, nobody said how often', derogation('d49_d', { derogationOccasional: 'unknown' })),
    ],
  },
  'TRF-12': {
    fires: [
      example('consent without a warning', derogation('d49_a')),
      example('no warning', derogation('d49_a', { transferRiskTold: 'no' })),
    ],
    silent: [
      complete,
      example('warned', derogation('d49_a', { transferRiskTold: 'yes' })),
      example('not on consent', derogation('d49_b')),
    ],
  },
  'TRF-13': {
    fires: [
      example('nothing recorded', derogation('d49_compelling')),
      example('people were not told', derogation('d49_compelling', { ...documented, peopleInformedOn: '' })),
    ],
    silent: [complete, example('all recorded', derogation('d49_compelling', documented))],
  },
  'TRF-18': {
    fires: [
      example('a town on consent, for its public task', town('d49_a', 'publicTask')),
      example('a town on a contract in the person’s interest', town('d49_c', 'publicTask')),
      example('a town on compelling interests', town('d49_compelling', 'publicTask')),
      example('the town the file is about', {
        ...town('d49_a', 'publicTask'),
        activities: [
          aTransferringActivity({
            controllers: [],
            transfers: [aTransfer({ mechanism: 'd49_a' })],
            purposes: [aPurpose({ legalBasis: 'publicTask' })],
          }),
        ],
      }),
      example('a town for a contract: are public powers exercised?', town('d49_b', 'contract'), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('a town for an important public interest', town('d49_d', 'publicTask')),
      example('a company on consent', derogation('d49_a')),
      example('a town on clauses', {
        ...transfer({}),
        organisations: [anOrganisation({ isPublicAuthority: 'yes' })],
      }),
    ],
  },
  'TRF-19': {
    fires: [
      example('a French company on the British agreement', transfer({ mechanism: 'uk_idta' })),
      example('a French company on Swiss clauses', transfer({ mechanism: 'ch_scc' })),
      example('the French company the file is about', {
        activities: [aTransferringActivity({ controllers: [], transfers: [aTransfer({ mechanism: 'uk_idta' })] })],
      }),
      example('a judgment and nothing else', transfer({ mechanism: 'court48' })),
      example('a British file, a French exporter', transfer({ mechanism: 'uk_addendum' }), british),
    ],
    silent: [
      complete,
      assessed,
      example(
        'a British company on the British agreement',
        { ...transfer({ mechanism: 'uk_idta' }), ...britain },
        british,
      ),
      example('a British branch in a French file', {
        ...transfer({ mechanism: 'uk_idta', exporter: 'organisations-2' }),
        organisations: [anOrganisation({ id: 'organisations-2', country: 'GB' })],
      }),
      example(
        'a British file whose exporter has no country yet',
        {
          ...transfer({ mechanism: 'uk_reg' }),
          organisations: [anOrganisation({ country: '' })],
        },
        british,
      ),
    ],
  },
} as const satisfies Examples
