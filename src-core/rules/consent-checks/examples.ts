import { anActivity, aPurpose, aRow, aTransfer } from '../../examples/a-dossier'
import { aConsentCheck } from '../../examples/lawfulness-records'
import { complete, example, type Examples } from '../example'

type Check = Parameters<typeof aConsentCheck>[0]
type Answers = Parameters<typeof anActivity>[0]
const onConsent = { legalBasis: 'consent', consentRecord: 'consentChecks-1' } as const
/** A letter sent on a consent that was checked and holds, but for what is told. */
const letter = (check: Check = {}, more: Answers = {}) => ({
  consentChecks: [aConsentCheck(check)],
  activities: [anActivity({ purposes: [aPurpose(onConsent)], ...more })],
})
const twice = (check: Check) =>
  letter(check, { purposes: [aPurpose(onConsent), aPurpose({ ...onConsent, id: 'purpose-2' })] })
const trackers: Answers = { cookiesTrackers: [aRow('cookiesTrackers', 'tracker-1', { name: '_ads', exempt: 'no' })] }
const draft: Answers = { status: 'draft' }
const abroad = (transferRiskTold: 'yes' | 'no'): Answers => ({
  transfers: [aTransfer({ mechanism: 'd49_a', transferRiskTold })],
})
const holds = example('a consent that was checked, proven and tried', letter())
const unused = { consentChecks: [aConsentCheck({ realChoice: 'no', refreshEvery: null, withdrawalTestedOn: '' })] }

export const examples = {
  'CON-02': {
    fires: [
      example('the service is lost to whoever refuses', letter({ realChoice: 'no' })),
      example('a pre-ticked box', letter({ noPretickedBox: 'no' })),
      example('leaving takes a letter where joining took a click', letter({ withdrawalAsEasy: 'no' })),
      example('nobody relies on it yet', unused, { severity: 'warning' }),
      example(
        'a machine decides on the strength of it, and nobody was told',
        letter({ admTold: 'no' }, { automatedDecision: 'solelySignificantEffect', art22Exception: 'explicitConsent' }),
      ),
      example('only a draft relies on it', letter({ clearAct: 'no' }, draft), { severity: 'warning' }),
      example(
        'told of the risk, says the transfer; not told, says the check',
        letter({ transferRiskTold: 'no' }, abroad('yes')),
      ),
    ],
    silent: [
      complete,
      holds,
      example('half answered: to be asked, not judged', letter({ realChoice: 'unknown', clearAct: 'unknown' })),
      example('an imbalance makes it doubtful, no more', letter({ noImbalance: 'no' })),
      example('two purposes in one box: told by its own rule', twice({ granular: 'no' })),
      example(
        'explicit consent, and trackers: told by their own rules',
        letter(
          { explicit: 'no', refusalAsEasy: 'no' },
          { purposes: [aPurpose({ ...onConsent, art9Condition: 'explicitConsent' })], ...trackers },
        ),
      ),
      example('no machine decides: nothing to tell of it', letter({ admTold: 'no' })),
      example('the row of the transfer tells it already', letter({ transferRiskTold: 'no' }, abroad('no'))),
    ],
  },
  'CON-04': {
    fires: [
      example('nobody knows which wording', letter({ proofTextVersion: '' })),
      example('nobody knows where it is kept', letter({ proofWhere: '' })),
      example('not relied on yet', { consentChecks: [aConsentCheck({ proofWhere: '' })] }, { severity: 'warning' }),
    ],
    silent: [
      complete,
      holds,
      example('the wording is kept as a document', letter({ proofTextVersion: '', proofText: 'documents-1' })),
    ],
  },
  'CON-07': {
    fires: [
      example('one box, two purposes', twice({ granular: 'no' })),
      example('two purposes, nobody says how they are asked', twice({ granular: 'unknown' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('two boxes', twice({ granular: 'yes' })),
      example('one purpose needs no second box', letter({ granular: 'no' })),
    ],
  },
  'CON-08': {
    fires: [example('for ever', letter({ refreshEvery: null }))],
    silent: [complete, holds, example('not relied on yet', unused)],
  },
  'CON-09': {
    fires: [
      example('refusing takes three clicks', letter({ refusalAsEasy: 'no' }, trackers)),
      example('nobody tried', letter({ refusalAsEasy: 'unknown' }, trackers), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('two buttons alike', letter({ refusalAsEasy: 'yes' }, trackers)),
      example('a paper form without trackers', letter({ refusalAsEasy: 'unknown' })),
      example(
        'trackers that need no consent',
        letter({ refusalAsEasy: 'no' }, { cookiesTrackers: [aRow('cookiesTrackers', 'tracker-1', { exempt: 'yes' })] }),
      ),
      example('a Belgian file', letter({ refusalAsEasy: 'no' }, trackers), { packs: ['BE'] }),
    ],
  },
  'CON-12': {
    fires: [
      example('never tried', letter({ withdrawalTestedOn: '' })),
      example('tried two years ago', letter({ withdrawalTestedOn: '2024-09-15' })),
    ],
    silent: [
      complete,
      holds,
      example('tried a year ago to the day', letter({ withdrawalTestedOn: '2025-09-15' })),
      example('known to be harder: to be mended first', letter({ withdrawalTestedOn: '', withdrawalAsEasy: 'no' })),
      example('a draft', letter({ withdrawalTestedOn: '' }, draft)),
      example('not relied on yet', unused),
    ],
  },
  'CON-13': {
    fires: [
      example('a banner that comes back after a year', letter({ refreshEvery: { value: 1, unit: 'year' } }, trackers)),
    ],
    silent: [
      complete,
      example('six months', letter({ refreshEvery: { value: 6, unit: 'month' } }, trackers)),
      example('a letter without trackers', letter({ refreshEvery: { value: 3, unit: 'year' } })),
      example('nothing stated: another rule asks', letter({ refreshEvery: null }, trackers)),
      example('a Belgian file', letter({ refreshEvery: { value: 1, unit: 'year' } }, trackers), { packs: ['BE'] }),
    ],
  },
} as const satisfies Examples
