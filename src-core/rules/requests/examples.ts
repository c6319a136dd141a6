import { anActivity, aPurpose, aRecord } from '../../examples/a-dossier'
import type { Purpose } from '../../registers'
import { example, type Examples } from '../example'

type Answers = Parameters<typeof aRecord<'requests'>>[1]
type Bases = readonly Purpose['legalBasis'][]

/** An access request received and answered in August. */
const answered = {
  subject: { fr: 'Accès au dossier du personnel', en: 'Access to the staff file' },
  receivedOn: '2026-08-03',
  channel: 'email',
  types: ['access'],
  activities: ['activities-1'],
  requesterName: 'Léa Martin',
  outcome: 'granted',
  answeredOn: '2026-08-20',
} as const satisfies Answers
const request = (answers: Answers = {}) => ({ requests: [aRecord('requests', { ...answered, ...answers })] })
/** Not answered yet; today is 15 September. */
const open = (answers: Answers = {}) => request({ outcome: '', answeredOn: '', ...answers })

const resting = (bases: Bases, answers: Answers) => ({
  ...request(answers),
  activities: [anActivity({ purposes: bases.map((legalBasis) => aPurpose({ id: `p-${legalBasis}`, legalBasis })) })],
})

const inTime = example('answered in time', request())
const extended = { extended: 'yes', extensionReason: { fr: 'Onze mille courriels à relire.' } } as const
const doubt = { identityDoubt: 'yes', identityRequestedOn: '2026-08-05' } as const
const refused = { outcome: 'refused', refusalGrounds: ['excessive'] } as const
const erasure = { types: ['erasure'], recipientsInformed: 'unknown' } as const
const portability = { types: ['portability'], outcome: '', answeredOn: '' } as const

export const examples = {
  'DSR-01': {
    fires: [
      example('the month is over', open()),
      example('identity asked for too late', open({ ...doubt, identityRequestedOn: '2026-08-14' })),
      example('the extension was told too late', open({ ...extended, extensionNotifiedOn: '2026-09-07' })),
    ],
    silent: [
      inTime,
      example('due today', open({ receivedOn: '2026-08-15' })),
      example('put off over a weekend', open({ receivedOn: '2026-08-12' }), { today: '2026-09-14' }),
      example('identity is awaited', open(doubt)),
      example('extended as it should', open({ ...extended, extensionNotifiedOn: '2026-08-28' })),
      example('taken back', open({ outcome: 'withdrawn' })),
      example('not dated yet', open({ receivedOn: '' })),
    ],
  },
  'DSR-02': {
    fires: [
      example('a week is left', open({ receivedOn: '2026-08-22' })),
      example('the last day', open({ receivedOn: '2026-08-15' })),
    ],
    silent: [
      inTime,
      example('eight days are left', open({ receivedOn: '2026-08-23' }), { today: '2026-09-15' }),
      example('late already', open()),
    ],
  },
  'DSR-03': {
    fires: [
      example('told after the month', request({ ...extended, extensionNotifiedOn: '2026-09-04' })),
      example('never told, and the month is over', open(extended)),
      example('without reasons', open({ ...extended, extensionReason: {}, extensionNotifiedOn: '2026-08-20' })),
      example('still to be told', open({ ...extended, receivedOn: '2026-09-01' }), { severity: 'warning' }),
      example('in Switzerland, without a date', open({ ...extended, extensionNotifiedOn: '2026-08-20' }), {
        packs: ['CH'],
      }),
    ],
    silent: [
      inTime,
      example('told on the last day', open({ ...extended, extensionNotifiedOn: '2026-09-03' })),
      example('not extended', open({ extended: 'no' })),
    ],
  },
  'DSR-04': {
    fires: [
      example('a day late', request({ answeredOn: '2026-09-04' })),
      example(
        'later than the extension',
        request({ receivedOn: '2026-05-04', ...extended, extensionNotifiedOn: '2026-06-01' }),
      ),
    ],
    silent: [
      inTime,
      example('on the last day', request({ answeredOn: '2026-09-03' })),
      example('the extension is what does not hold', request({ ...extended, answeredOn: '2026-09-10' })),
    ],
  },
  'DSR-05': {
    fires: [
      example('refused without ground', request({ outcome: 'refused' })),
      example('partly refused without ground', request({ outcome: 'partly' })),
    ],
    silent: [inTime, example('a ground is given', request(refused))],
  },
  'DSR-06': {
    fires: [
      example('left out', request({ ...refused, remediesTold: 'no' })),
      example('nobody knows', request(refused), { severity: 'warning' }),
      example('known to be missing before it is sent', request({ ...refused, remediesTold: 'no', answeredOn: '' })),
    ],
    silent: [
      inTime,
      example('mentioned', request({ ...refused, remediesTold: 'yes' })),
      example('still to be written', request({ ...refused, answeredOn: '' })),
    ],
  },
  'DSR-07': {
    fires: [example('excessive, without a word', request(refused))],
    silent: [
      inTime,
      example('explained', request({ ...refused, refusalReason: { fr: 'Neuf demandes identiques en un mois.' } })),
      example('another ground', request({ outcome: 'refused', refusalGrounds: ['legalClaims'] })),
    ],
  },
  'DSR-08': {
    fires: [
      example('asked for as a habit', request({ identityRequestedOn: '2026-08-04', identityDoubt: 'no' })),
      example('no word on a doubt', request({ identityRequestedOn: '2026-08-04' })),
    ],
    silent: [inTime, example('a real doubt', request(doubt))],
  },
  'DSR-09': {
    fires: [
      example('identity, seven working days later', request({ ...doubt, identityRequestedOn: '2026-08-12' })),
      example('a clarification, the next month', request({ clarificationRequestedOn: '2026-08-18' })),
    ],
    silent: [
      inTime,
      example('on the fifth working day', request({ ...doubt, identityRequestedOn: '2026-08-10' })),
      example('no doubt: DSR-08 speaks', request({ identityRequestedOn: '2026-08-12', identityDoubt: 'no' })),
      example('the British clock stops whenever it is asked', request({ clarificationRequestedOn: '2026-08-18' }), {
        packs: ['UK'],
      }),
    ],
  },
  'DSR-10': {
    fires: [
      example('not told, nor why', request({ ...erasure, recipientsInformed: 'no' })),
      example('nobody knows', request(erasure), { severity: 'warning' }),
    ],
    silent: [
      inTime,
      example('told', request({ ...erasure, recipientsInformed: 'yes' })),
      example(
        'nobody to tell',
        request({
          ...erasure,
          recipientsInformed: 'no',
          recipientsNotInformedReason: { fr: 'Aucun destinataire.' },
        }),
      ),
      example('refused: nothing changed', request({ ...erasure, ...refused })),
      example('not answered yet', request({ ...erasure, answeredOn: '' })),
    ],
  },
  'DSR-11': {
    fires: [
      example('refused', request({ types: ['objectionMarketing'], outcome: 'refused' })),
      example('one of several rights', request({ types: ['access', 'objectionMarketing'], outcome: 'partly' }), {
        severity: 'warning',
      }),
    ],
    silent: [
      inTime,
      example('granted', request({ types: ['objectionMarketing'] })),
      example('another objection', request({ types: ['objection'], outcome: 'refused' })),
    ],
  },
  'DSR-12': {
    fires: [
      example('a public task', resting(['publicTask'], portability)),
      example('granted without a note', resting(['legalObligation'], { ...portability, outcome: 'granted' })),
    ],
    silent: [
      inTime,
      example('a contract', resting(['legalObligation', 'contract'], portability)),
      example('a basis is not stated', resting(['legalObligation', ''], portability)),
      example(
        'the position is noted',
        resting(['publicTask'], { ...portability, outcome: 'refused', refusalReason: { fr: 'Mission publique.' } }),
      ),
      example('no activity yet', request({ ...portability, activities: [] })),
    ],
  },
  'DSR-13': {
    fires: [
      example(
        'the activity rests on consent',
        resting(['consent'], { ...erasure, outcome: 'refused', refusalGrounds: ['legalObligation'] }),
      ),
    ],
    silent: [
      inTime,
      example(
        'the activity rests on the law',
        resting(['legalObligation'], { ...erasure, outcome: 'refused', refusalGrounds: ['legalObligation'] }),
      ),
      example(
        'nobody said what it rests on',
        resting([''], { ...erasure, outcome: 'refused', refusalGrounds: ['legalObligation'] }),
      ),
      example(
        'another ground',
        resting(['consent'], { ...erasure, outcome: 'refused', refusalGrounds: ['legalClaims'] }),
      ),
    ],
  },
  'DSR-14': {
    fires: [
      example('for another reason', request({ feeCharged: 'yes', feeGround: 'other' })),
      example('no case is given', request({ feeCharged: 'yes' }), { severity: 'warning' }),
    ],
    silent: [inTime, example('a further copy', request({ feeCharged: 'yes', feeGround: 'furtherCopy' }))],
  },
  'DSR-16': {
    fires: [
      example('answered six years ago', request({ receivedOn: '2020-06-01', answeredOn: '2020-06-20' })),
      example('closed five years and a day ago', request({ answeredOn: '2021-06-01', closedOn: '2021-09-14' })),
    ],
    silent: [
      inTime,
      example('the last day', request({ answeredOn: '2021-06-01', closedOn: '2021-09-15' })),
      example('purged', request({ receivedOn: '2020-06-01', answeredOn: '2020-06-20', requesterName: '' })),
      example('never answered: another matter', request({ receivedOn: '2020-06-01', answeredOn: '' })),
    ],
  },
} as const satisfies Examples
