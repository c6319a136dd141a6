import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { aDossier, aNotice, anActivity, aTransfer, aTransferringActivity } from '@core/examples/a-dossier'
import { aContractCheck, aProcessor, aProcessorActivity, clauses } from '@core/examples/a-processor'
import { findingText } from '@core/texts/finding-text'
import { wordsIn } from '@core/texts/words'
import { findingsIn, rulesFiring } from './run-on'

/** What is said of processors and transfers; what people are told of them is another matter. */
const firing = (dossier: Dossier) => rulesFiring(dossier).filter((rule) => /^(?:PRO|TRF)-/.test(rule))

const india = aProcessor({ name: 'Kidoria', remoteAccessCountries: ['IN'] })
const employed = { processors: ['processors-1'] }

describe('worked cases', () => {
  it('T12: a processor in the United States, off the list, called adequate', () => {
    const transfers = [aTransfer({ destination: 'US', mechanism: 'adequacy', tia: '' })]
    const activities = [aTransferringActivity({ ...employed, transfers })]
    expect(firing(aDossier({ activities, processors: [aProcessor({ country: 'US' })] }))).toEqual(['TRF-03'])
  })

  it('T13: standard clauses, module two, no transfer assessment', () => {
    const activities = [aTransferringActivity({ transfers: [aTransfer({ tia: '' })] })]
    expect(firing(aDossier({ activities }))).toEqual(['TRF-07'])
  })

  it('T14: a processor in France, its support in India, no transfer', () => {
    const activities = [anActivity({ ...employed, transfersDeclared: 'no' })]
    expect(firing(aDossier({ activities, processors: [india] }))).toEqual(['TRF-14'])
    const listed = [anActivity({ ...employed, transfersDeclared: 'no', transfers: [aTransfer()] })]
    expect(firing(aDossier({ activities: listed, processors: [india], documents: [aNotice()] }))).toEqual(['TRF-16'])
  })

  it('T14 again: the support is the sub-processor’s, and it is the one named', () => {
    const activities = [anActivity(employed)]
    const processors = [
      aProcessor({ name: 'Kidoria', subProcessors: ['processors-2'], authorisationKind: 'general' }),
      aProcessor({ id: 'processors-2', name: 'Pune Desk', country: 'IN', contract: '' }),
    ]
    const [finding, ...more] = findingsIn(aDossier({ activities, processors }))
    expect(more).toEqual([])
    expect(finding && findingText(finding, wordsIn('fr')).message).toMatch(/^Pune Desk\s: un hébergement/)
  })

  it('processors that call on each other are each visited once', () => {
    const processors = [
      aProcessor({ subProcessors: ['processors-2'], authorisationKind: 'general' }),
      aProcessor({ id: 'processors-2', subProcessors: ['processors-1'], authorisationKind: 'general', country: 'IN' }),
    ]
    expect(firing(aDossier({ activities: [anActivity(employed)], processors }))).toEqual(['TRF-14'])
  })
})

/** What is said of a used processor and of its contract, all else being in order. */
const said = (
  contract: Parameters<typeof aContractCheck>[0],
  processor: Parameters<typeof aProcessor>[0] = {},
): readonly string[] =>
  rulesFiring(
    aDossier({
      activities: [anActivity(employed)],
      processors: [aProcessor(processor)],
      contractChecks: [aContractCheck(contract)],
    }),
  )

describe('one fact about a contract is told once', () => {
  it.each([
    ['no contract', said({}, { contract: '' }), ['PRO-01']],
    ['nothing on the end of the contract', said({ clauses: clauses({ K08_endOfContract: 'no' }) }), ['PRO-02']],
    ['nothing on unlawful instructions', said({ clauses: clauses({ K10_unlawfulInstruction: 'no' }) }), ['PRO-03']],
    ['not a line read', said({ clauses: [] }), ['PRO-13']],
    ['expired', said({ validTo: '2026-06-30' }), ['PRO-04']],
    ['about to end', said({ validTo: '2026-10-31' }), ['PRO-12']],
    [
      'old guarantees and a review past its day',
      said({}, { guaranteesJudgedOn: '', nextReviewOn: '2026-01-05' }),
      ['PRO-06'],
    ],
    ['in order', said({}), []],
  ] as const)('%s', (_, findings, expected) => {
    expect(findings).toEqual(expected)
  })
})

it('a service told in full has nothing said of it', () => {
  expect(rulesFiring(aDossier({ processorActivities: [aProcessorActivity()] }))).toEqual([])
})
