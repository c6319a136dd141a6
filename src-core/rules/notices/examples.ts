import { aDossier, anActivity, aNotice, anOrganisation, aPurpose } from '../../examples/a-dossier'
import type { Dossier, HistoryEntry } from '../../dossier/dossier'
import { complete, example, type Example, type Examples } from '../example'

type Notice = Parameters<typeof aNotice>[0]
type Answers = Parameters<typeof anActivity>[0]
const reading = (notice: Notice, more: Answers = {}) => ({
  documents: [aNotice(notice)],
  activities: [anActivity(more)],
})
/** A line of a notice that a pack asks about. */
const lineOf = (field: string, answer: string) => ({ documents: [{ ...aNotice(), [field]: answer }] })

const edit = (more: Partial<HistoryEntry>): HistoryEntry => ({
  at: '2026-05-04T09:00:00.000Z',
  by: 'test',
  did: 'set',
  register: 'activities',
  record: 'activities-1',
  ...more,
})
const replaced = edit({ field: 'dataItems.retention', row: 'item-1', from: 'retentionRules-1', to: 'retentionRules-2' })
const added = edit({ did: 'insert', field: 'purposes', row: 'purpose-2' })
const withHistory = (story: string, notice: Notice, history: Dossier['history'], more: Answers = {}): Example => ({
  story,
  dossier: { ...aDossier(reading(notice, more)), history },
})

export const examples = {
  'INF-02': {
    fires: [
      example('no word on retention', reading({ tellsRetention: 'no' })),
      example('the DPO cannot be reached', reading({ tellsDpo: 'no' })),
      example(
        'withdrawal, where consent is the basis',
        reading({ tellsWithdrawal: 'no' }, { purposes: [aPurpose({ legalBasis: 'consent' })] }),
      ),
      example('bought data, and no source', reading({ tellsSource: 'no' }, { collectionMode: 'indirect' })),
      example('a representative in the Union whom nobody is told of', {
        ...reading({ tellsRepresentative: 'no' }),
        organisations: [anOrganisation({ euRepresentative: 'organisations-2' })],
      }),
      example('the organisation of the file has a DPO', reading({ tellsDpo: 'no' }, { controllers: [] })),
      example('only a draft informs with it', reading({ tellsRights: 'no' }, { status: 'draft' }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('not read yet: to be asked', reading({ tellsRetention: 'unknown' })),
      example('no consent, no withdrawal', reading({ tellsWithdrawal: 'no' })),
      example(
        'collected from the person: no source to give',
        reading({ tellsSource: 'no' }, { collectionMode: 'direct' }),
      ),
      example('nobody says how data are collected', reading({ tellsSource: 'no' })),
      example('no DPO', {
        ...reading({ tellsDpo: 'no' }),
        organisations: [anOrganisation({ dpo: '', dpoRequired: 'no' })],
      }),
      example('no representative, nobody to name', reading({ tellsRepresentative: 'no' })),
      example('a contract is no notice', reading({ kind: 'contract', tellsRetention: 'no' })),
      example('offences under the law-enforcement directive', reading({ tellsRetention: 'no' }, { regime: 'led' })),
      example('the transfer has a rule of its own', reading({ tellsOfTransfers: 'no' })),
    ],
  },
  'INF-07': {
    fires: [
      withHistory('another retention since the notice was written', { date: '2026-01-12' }, [replaced]),
      withHistory('another purpose since the notice was read', { date: '2025-01-12', checkedOn: '2026-02-01' }, [
        added,
      ]),
    ],
    silent: [
      complete,
      withHistory('read since', { date: '2026-01-12', checkedOn: '2026-05-04' }, [replaced]),
      withHistory('the record is only being filled in', { date: '2019-01-12' }, [added]),
      withHistory('the notice has no date', {}, [replaced]),
      withHistory('the owner changed, which no notice says', { date: '2026-01-12' }, [
        edit({ field: 'owner', from: 'persons-1', to: 'persons-2' }),
      ]),
      withHistory('not running yet', { date: '2026-01-12' }, [replaced], { status: 'planned' }),
    ],
  },
  'INF-08': {
    fires: [example('read, and it does not say', lineOf('fr-cnil:postMortem', 'no'))],
    silent: [
      complete,
      example('it says so', lineOf('fr-cnil:postMortem', 'yes')),
      example('a Belgian file', lineOf('fr-cnil:postMortem', 'no'), { packs: ['BE'] }),
    ],
  },
  'INF-09': {
    fires: [example('read, and it does not say', lineOf('uk-ico:complaintToController', 'no'), { packs: ['UK'] })],
    silent: [
      complete,
      example('it says so', lineOf('uk-ico:complaintToController', 'yes'), { packs: ['UK'] }),
      example('a French file', lineOf('uk-ico:complaintToController', 'no')),
    ],
  },
} as const satisfies Examples
