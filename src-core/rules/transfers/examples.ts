import {
  anActivity,
  aNotice,
  aProcessor,
  aRecipient,
  aTransfer,
  aTransferAssessment,
  aTransferringActivity,
  anOrganisation,
} from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type TransferAnswers = Parameters<typeof aTransfer>[0]
const transfer = (answers: TransferAnswers) => ({
  activities: [aTransferringActivity({ transfers: [aTransfer(answers)] })],
})
const assessed = example('India, on assessed clauses', { activities: [aTransferringActivity()] })
const to = (destination: Exclude<TransferAnswers, undefined>['destination'], more: TransferAnswers = {}) =>
  transfer({ ...(destination === undefined ? {} : { destination }), mechanism: 'adequacy', ...more })
const listed = { destination: 'US', mechanism: 'adequacyDPF', dpfListCheckedOn: '2026-02-01' } as const
const clauses = (destination: 'NZ' | 'US' | 'CA' | 'KR', more: TransferAnswers = {}) =>
  transfer({ destination, tia: '', ...more })
const british = { packs: ['UK'] as const }
const american = (more: Parameters<typeof anActivity>[0]) => ({
  activities: [aTransferringActivity({ externalRecipients: [aRecipient({ country: 'US' })], ...more })],
})
const concluded = (conclusion: 'notEffective' | 'effective') => ({
  ...transfer({}),
  transferAssessments: [aTransferAssessment({ conclusion })],
})
const served = (answers: Parameters<typeof aProcessor>[0], more: Parameters<typeof anActivity>[0] = {}) => ({
  processors: [aProcessor(answers)],
  activities: [anActivity({ processors: ['processors-1'], ...more })],
})
const exporter = (roleInFile: readonly ('controller' | 'processor')[]) => ({
  ...transfer({ exporter: 'organisations-2' }),
  organisations: [anOrganisation({ id: 'organisations-2', legalName: 'Paie Océane', roleInFile })],
})

export const examples = {
  'TRF-01': {
    fires: [
      example('India without a mechanism', transfer({ mechanism: '' })),
      example('a British file, data that go to Paris', transfer({ mechanism: '', destination: 'FR' }), british),
      example('"no transfer" for India', transfer({ mechanism: 'none_eea' })),
      example('no country and no mechanism', transfer({ mechanism: '', destination: '' }), { severity: 'warning' }),
      example('Polynesia is asked about, not reported', transfer({ mechanism: '', destination: 'PF' }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      assessed,
      example('a British file, data that stay in London', transfer({ mechanism: '', destination: 'GB' }), british),
      example('Norway', transfer({ mechanism: '', destination: 'NO' })),
      example('Réunion', transfer({ mechanism: '', destination: 'RE' })),
    ],
  },
  'TRF-02': {
    fires: [
      example('India was never found adequate', to('IN')),
      example('British regulations do not reach India', to('IN', { mechanism: 'uk_reg' }), british),
      example('the EU-US framework does not reach India', transfer({ ...listed, destination: 'IN' })),
    ],
    silent: [
      complete,
      example('Japan', to('JP')),
      example('T12: the United States have their own rule', to('US')),
      example('a British file has its own regulations', to('IN'), british),
      example('the adequacy of the United Kingdom has ended: its last day is told', to('GB'), { today: '2032-01-15' }),
      example('the United Kingdom holds France adequate', to('FR', { mechanism: 'uk_reg' }), british),
      example('a country of the EEA', to('DE')),
      example('the United States by their framework', transfer(listed)),
    ],
  },
  'TRF-03': {
    fires: [example('T12: plain adequacy for the United States', to('US'))],
    silent: [complete, example('by the framework', transfer(listed)), example('plain adequacy for Japan', to('JP'))],
  },
  'TRF-04': {
    fires: [
      example('never checked', transfer({ ...listed, dpfListCheckedOn: '' })),
      example('checked more than a year ago', transfer({ ...listed, dpfListCheckedOn: '2025-09-14' })),
    ],
    silent: [complete, example('checked this year', transfer(listed))],
  },
  'TRF-05': {
    fires: [
      example('a Canadian university', to('CA', { importerIsCommercial: 'no' })),
      example('nobody knows what it is', to('CA')),
    ],
    silent: [complete, example('a Canadian company', to('CA', { importerIsCommercial: 'yes' }))],
  },
  'TRF-06': {
    fires: [
      example('the United Kingdom, three months before the end', to('GB'), {
        today: '2031-10-01',
        severity: 'warning',
      }),
      example('the United Kingdom, after the end', to('GB'), { today: '2032-01-15', severity: 'error' }),
    ],
    silent: [
      complete,
      example('the United Kingdom, years before the end', to('GB')),
      example('Switzerland has no end', to('CH')),
    ],
  },
  'TRF-07': {
    fires: [
      example('T13: clauses of module 2, no assessment', transfer({ tia: '' })),
      example('the assessment was removed', transfer({ tia: 'transferAssessments-9' })),
      example('binding corporate rules', transfer({ mechanism: 'bcrC', tia: '' })),
      example('clauses with a firm of an adequate country', clauses('NZ'), { severity: 'advice' }),
      example('clauses with a firm of the American framework', clauses('US', { dpfListCheckedOn: '2026-02-01' }), {
        severity: 'advice',
      }),
      example('clauses with an American firm nobody looked up', clauses('US')),
      example('clauses with a Canadian university', clauses('CA', { importerIsCommercial: 'no' })),
      example('a country adequate in part', clauses('KR'), { severity: 'warning' }),
    ],
    silent: [
      complete,
      assessed,
      example('adequacy needs none', to('JP', { tia: '' })),
      example('nor does a derogation', transfer({ mechanism: 'd49_b', tia: '' })),
    ],
  },
  'TRF-08': {
    fires: [example('protection is not effective', concluded('notEffective'))],
    silent: [
      complete,
      example('protection is effective', concluded('effective')),
      example('not yet running', {
        transferAssessments: [aTransferAssessment({ conclusion: 'notEffective' })],
        activities: [aTransferringActivity({ status: 'planned' })],
      }),
    ],
  },
  'TRF-09': {
    fires: [
      example('module for controllers, importer a processor', transfer({ sccModule: 'm1_c2c' })),
      example('a controller cannot export to a sub-processor', transfer({ importerRole: 'subProcessor' })),
      example('module for a controller, exporter a processor', exporter(['processor'])),
      example('module not stated', transfer({ sccModule: '' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      assessed,
      example('exporter of several roles', exporter(['controller', 'processor'])),
      example('other tools have no module', transfer({ mechanism: 'bcrP', sccModule: '' })),
    ],
  },
  'TRF-10': {
    fires: [example('clauses of 2010', transfer({ clauseSet: '2010_87' }))],
    silent: [complete, assessed, example('another mechanism has replaced them', to('JP', { clauseSet: '2010_87' }))],
  },
  'TRF-14': {
    fires: [
      example('T14: a French processor with a support team in India', served({ remoteAccessCountries: ['IN'] })),
      example('a processor in Morocco', served({ country: 'MA' })),
    ],
    silent: [
      complete,
      example('a French processor', served({})),
      example('support from Spain', served({ remoteAccessCountries: ['ES'] })),
      example(
        'the transfer is recorded',
        served({ remoteAccessCountries: ['IN'] }, { transfersDeclared: 'yes', transfers: [aTransfer()] }),
      ),
    ],
  },
  'TRF-15': {
    fires: [
      example('the notice does not tell', { ...transfer({}), documents: [aNotice({ tellsOfTransfers: 'no' })] }),
      example(
        'nobody looked',
        { ...transfer({}), documents: [aNotice({ tellsOfTransfers: 'unknown' })] },
        { severity: 'warning' },
      ),
    ],
    silent: [
      complete,
      assessed,
      example('no notice at all: another rule says so', {
        activities: [aTransferringActivity({ noticeDocuments: [] })],
      }),
      example('no notice is due', {
        activities: [aTransferringActivity({ noticeDocuments: [], noticeExemption: 'lawRequires' })],
      }),
    ],
  },
  'TRF-16': {
    fires: [
      example('T14: "no transfer", and India', { activities: [aTransferringActivity({ transfersDeclared: 'no' })] }),
      example('"no transfer", and a recipient in Brazil', {
        activities: [anActivity({ externalRecipients: [aRecipient({ country: 'BR' })] })],
      }),
    ],
    silent: [
      complete,
      assessed,
      example('not answered: another rule asks', {
        activities: [aTransferringActivity({ transfersDeclared: 'unknown' })],
      }),
    ],
  },
  'TRF-17': {
    fires: [example('on the Privacy Shield', transfer({ destination: 'US', mechanism: 'privacyShield' }))],
    silent: [complete, example('on its successor', transfer(listed))],
  },
  'TRF-20': {
    fires: [example('"yes", and not a word on where', { activities: [anActivity({ transfersDeclared: 'yes' })] })],
    silent: [complete, assessed],
  },
  'TRF-21': {
    fires: [
      example('an American recipient, and only India described', american({})),
      example('an American recipient, transfers not answered', american({ transfersDeclared: 'unknown' }), {
        severity: 'warning',
      }),
      example('the country of a transfer is not filled in', american({ transfers: [aTransfer({ destination: '' })] }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      assessed,
      example('its transfer is described', american({ transfers: [aTransfer({ destination: 'US' })] })),
      example(
        '"no transfer": a contradiction, told by another rule',
        american({ transfersDeclared: 'no', transfers: [] }),
      ),
    ],
  },
} as const satisfies Examples
