import { strToU8 } from 'fflate'
import { codesOf, propose } from '../../../helpers/propose'

/** What came of a source on a known form, short enough to be read beside it. */
export function comeIn(source: Uint8Array | string, name: string) {
  const { proposal, after } = propose(typeof source === 'string' ? strToU8(source) : source, { name })
  const named = (register: 'securityMeasures' | 'processors' | 'supportingAssets' | 'retentionRules', id: string) => {
    const record = (after[register] as readonly { readonly id: string }[]).find((each) => each.id === id)
    return record && 'title' in record
      ? record.title
      : record && 'name' in record
        ? record.name
        : record && 'label' in record
          ? record.label
          : ''
  }
  const words = (value: unknown): string => (typeof value === 'string' ? value : Object.values(value ?? {}).join(''))
  return {
    forms: proposal.forms,
    tables: proposal.tables ?? [],
    warnings: codesOf(proposal),
    left: proposal.unplaced.map(({ text }) => text),
    after,
    activities: after.activities.map((each) => ({
      name: words(each.name),
      languages: Object.keys(each.name),
      department: words(each.department),
      description: words(each.description),
      ref: each.ref,
      status: each.status,
      endDate: each.endDate,
      lastReviewedOn: each.lastReviewedOn,
      purposes: each.purposes.map(({ title, legalBasis, legalBasisJustification }) =>
        [words(title), legalBasis, words(legalBasisJustification)].filter((part) => part !== '').join(' | '),
      ),
      subjects: each.subjects.map(({ category, detail }) => `${category} | ${words(detail)}`),
      data: each.dataItems.map(({ category, detail, retention, sourceDetail }) =>
        [category, words(detail), words(named('retentionRules', retention)), words(sourceDetail)]
          .filter((part) => part !== '')
          .join(' | '),
      ),
      inside: each.internalRecipients.map(({ service }) => words(service)),
      outside: each.externalRecipients.map(({ recipient }) => words(recipient)),
      processors: each.processors.map((id) => words(named('processors', id))),
      transfersDeclared: each.transfersDeclared,
      transfers: each.transfers.map(({ destination, mechanism }) => `${destination} ${mechanism}`.trim()),
      security: each.securityMeasures.map(({ measure }) => words(named('securityMeasures', measure))),
      assets: each.supportingAssets.map((id) => words(named('supportingAssets', id))),
      dpiaDecision: each.dpiaDecision,
      profiling: each.profiling,
    })),
    processorActivities: after.processorActivities.map((each) => ({
      name: words(each.name),
      categories: words(each.categoriesOfProcessing),
      customers: each.customers.map(({ name: customer, contact, representative, dpo }) =>
        [customer, contact, representative, dpo].filter((part) => part !== '').join(' | '),
      ),
      transfersDeclared: each.transfersDeclared,
      transfers: each.transfers.map(({ destination, mechanism }) => `${destination} ${mechanism}`.trim()),
      security: each.securityMeasures.map((id) => words(named('securityMeasures', id))),
      subProcessors: each.subProcessors.map((id) => words(named('processors', id))),
    })),
  }
}
