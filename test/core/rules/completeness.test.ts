import { describe, expect, it } from 'vitest'
import { completenessOf } from '@core/asked/completeness'
import {
  aDataItem,
  aDossier,
  anActivity,
  anOrganisation,
  aPurpose,
  aRetentionRule,
  aTransfer,
  aTransferringActivity,
} from '@core/examples/a-dossier'

type Given = Parameters<typeof aDossier>[0]
const of = (activity: ReturnType<typeof anActivity>, given: Given = {}) => completenessOf(activity, aDossier(given))
const missing = (activity: ReturnType<typeof anActivity>, given: Given = {}) =>
  of(activity, given).missing.map(({ field, law }) => `${field} ${law}`)

it('is whole when every point of Art. 30(1) is stated', () => {
  expect(of(anActivity())).toEqual({
    answered: 9,
    total: 9,
    missing: [],
    bySection: {
      identification: { answered: 2, total: 2 },
      purposes: { answered: 1, total: 1 },
      people: { answered: 1, total: 1 },
      data: { answered: 1, total: 1 },
      retention: { answered: 1, total: 1 },
      recipients: { answered: 1, total: 1 },
      transfers: { answered: 1, total: 1 },
      security: { answered: 1, total: 1 },
    },
  })
  expect(of(aTransferringActivity())).toMatchObject({ answered: 10, total: 10 })
})

it('does not count the legal basis: it is no element of the record', () => {
  expect(missing(anActivity({ purposes: [aPurpose({ legalBasis: '' })] }))).toEqual([])
})

describe('each point is missed', () => {
  it.each([
    ['purposes GDPR 30(1)(b)', { purposes: [] }],
    ['subjects GDPR 30(1)(c)', { subjects: [] }],
    ['externalRecipients GDPR 30(1)(d)', { externalRecipients: [] }],
    ['transfersDeclared GDPR 30(1)(e)', { transfersDeclared: 'unknown' }],
    ['transfers GDPR 30(1)(e)', { transfersDeclared: 'yes' }],
    ['transfers GDPR 30(1)(e)', { transfersDeclared: 'yes', transfers: [aTransfer({ mechanism: '' })] }],
    ['dataItems GDPR 30(1)(f)', { dataItems: [aDataItem(), aDataItem({ id: 'item-2', retention: '' })] }],
    ['securityMeasures GDPR 30(1)(g)', { securityMeasures: [] }],
  ] as const)('%s', (expected, answers) => {
    expect(missing(anActivity(answers))).toEqual([expected])
  })

  it('data, with their retention', () => {
    expect(missing(anActivity({ dataItems: [] }))).toEqual(['dataItems GDPR 30(1)(c)', 'dataItems GDPR 30(1)(f)'])
  })

  it('a controller without address', () => {
    expect(missing(anActivity(), { organisations: [anOrganisation({ address: '' })] })).toEqual([
      'controllers GDPR 30(1)(a)',
    ])
  })

  it('a retention rule that says nothing', () => {
    const empty = { retentionRules: [aRetentionRule({ label: {}, active: null })] }
    expect(missing(anActivity(), empty)).toEqual(['dataItems GDPR 30(1)(f)'])
  })
})

describe('the DPO', () => {
  const organisation = (answers: Parameters<typeof anOrganisation>[0]) => ({
    organisations: [anOrganisation({ dpo: '', ...answers })],
  })

  it('counts when mandatory, and when nobody knows', () => {
    expect(missing(anActivity(), organisation({ dpoRequired: 'yes' }))).toEqual(['dpo GDPR 30(1)(a)'])
    expect(missing(anActivity(), organisation({ dpoRequired: 'unknown' }))).toEqual(['dpo GDPR 30(1)(a)'])
  })

  it('is no element where none is due', () => {
    expect(of(anActivity(), organisation({ dpoRequired: 'no' }))).toMatchObject({ answered: 8, total: 8 })
  })
})

it('takes the organisation of the file when no controller is named', () => {
  expect(missing(anActivity({ controllers: [] }))).toEqual([])
})

it('takes a confirmed "none" as an answer on recipients', () => {
  expect(missing(anActivity({ externalRecipients: [], noRecipientsConfirmed: 'yes' }))).toEqual([])
})
