import { aDataItem, anActivity, aNotice, aTransfer, aTransferringActivity } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const mandatory = { collectionMode: 'direct', dataItems: [aDataItem({ mandatory: 'statutory' })] } as const
const begun = (startDate: string, noticeGivenOn: string, more: Answers = {}) =>
  activity({ startDate, noticeGivenOn, collectionMode: 'indirect', ...more })
const police = { regime: 'led' } as const

export const examples = {
  'INF-01': {
    fires: [
      example('customers of a shop, no notice and no exemption', activity({ noticeDocuments: [] })),
      example('still a draft', activity({ noticeDocuments: [], status: 'draft' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('people were informed already', activity({ noticeDocuments: [], noticeExemption: 'alreadyInformed' })),
      example('offences under the law-enforcement directive', activity({ noticeDocuments: [], ...police })),
    ],
  },
  'INF-03': {
    fires: [
      example('bought from a broker nobody names', activity({ collectionMode: 'indirect' })),
      example(
        'collected both ways, every source being the person',
        activity({ collectionMode: 'both', dataItems: [aDataItem({ source: 'subject' })] }),
      ),
    ],
    silent: [
      complete,
      example(
        'from a public register',
        activity({ collectionMode: 'indirect', dataItems: [aDataItem({ source: 'publicRegister' })] }),
      ),
      example('collected from the person', activity({ collectionMode: 'direct' })),
      example(
        'laid down by law: no notice is due',
        activity({ collectionMode: 'indirect', noticeExemption: 'lawRequires' }),
      ),
    ],
  },
  'INF-04': {
    fires: [
      example('indirect, told after two months', begun('2026-01-10', '2026-03-10')),
      example(
        'a form filled in before the notice was shown',
        begun('2026-01-10', '2026-01-11', { collectionMode: 'direct' }),
      ),
    ],
    silent: [
      complete,
      example('indirect, told on the last day', begun('2026-01-10', '2026-02-10')),
      example('told when the form is shown', begun('2026-01-10', '2026-01-10', { collectionMode: 'direct' })),
      example('begun before the GDPR', begun('2010-01-01', '2018-05-25')),
      example('the start is not known', begun('', '2026-03-10')),
    ],
  },
  'INF-05': {
    fires: [
      example(
        'disproportionate effort for people who fill in a form',
        activity({ collectionMode: 'direct', noticeExemption: 'impossibleDisproportionate' }),
      ),
    ],
    silent: [
      complete,
      example(
        'already informed: both articles say it',
        activity({ collectionMode: 'direct', noticeExemption: 'alreadyInformed' }),
      ),
      example('data of an archive', activity({ collectionMode: 'indirect', noticeExemption: 'lawRequires' })),
    ],
  },
  'INF-06': {
    fires: [
      example(
        'a research file on ten thousand patients',
        activity({
          collectionMode: 'indirect',
          noticeExemption: 'impossibleDisproportionate',
          noticeDocuments: [],
        }),
      ),
    ],
    silent: [
      complete,
      example(
        'a page of the website tells it',
        activity({ collectionMode: 'indirect', noticeExemption: 'impossibleDisproportionate' }),
      ),
      example(
        'collected from the person: another rule says that the exemption does not hold',
        activity({
          collectionMode: 'direct',
          noticeExemption: 'impossibleDisproportionate',
          noticeDocuments: [],
        }),
      ),
    ],
  },
  'INF-10': {
    fires: [
      example('mandatory data, and nobody says what happens without them', activity(mandatory)),
      example('clauses with India, and no place to get a copy', {
        activities: [aTransferringActivity()],
        documents: [aNotice({ tellsOfTransfers: 'unknown' })],
      }),
    ],
    silent: [
      complete,
      example(
        'the pay stops being paid, says the notice',
        activity({ ...mandatory, consequencesOfRefusal: { fr: 'Le salaire ne peut pas être versé.' } }),
      ),
      example('the notice was read, and says it', {
        ...activity(mandatory),
        documents: [aNotice({ tellsMandatory: 'yes' })],
      }),
      example('the notice was read, and does not say: told of the notice', {
        ...activity(mandatory),
        documents: [aNotice({ tellsMandatory: 'no' })],
      }),
      example('optional data', activity({ ...mandatory, dataItems: [aDataItem({ mandatory: 'optional' })] })),
      example('no notice yet: another rule asks', activity({ ...mandatory, noticeDocuments: [] })),
      example('adequacy needs no copy', {
        activities: [aTransferringActivity({ transfers: [aTransfer({ destination: 'JP', mechanism: 'adequacy' })] })],
      }),
    ],
  },
} as const satisfies Examples
