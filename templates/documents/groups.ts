import type { Texts } from '@core/texts/texts'
import type { DocumentId } from './registry'

/** What a person in charge of data protection has in hand when they look for a document. */
export type DocumentGroup = keyof Texts['shell']['documents']['groups']

/** The group of each document, group after group in the order they are offered; in each, what is asked for most comes first. */
export const groupOf = {
  D01: 'record',
  D03: 'record',
  D02: 'record',
  RY: 'record',

  S01: 'dpia',
  D04: 'dpia',
  D05: 'dpia',
  RB: 'dpia',

  // Article 5(1)(a): lawfulness, fairness and transparency.
  D13: 'fairness',
  D21: 'fairness',
  D06: 'fairness',
  RL: 'fairness',
  D18: 'fairness',
  RC: 'fairness',
  D19: 'fairness',
  RG: 'fairness',

  D11: 'requests',
  D12: 'requests',
  RQ: 'requests',
  RW: 'requests',
  RI: 'requests',

  D10: 'breaches',
  D08: 'breaches',
  D09: 'breaches',
  RV: 'breaches',

  D14: 'processors',
  RS: 'processors',
  RK: 'processors',
  D07: 'processors',
  RX: 'processors',

  D20: 'accountability',
  D15: 'accountability',
  D16: 'accountability',
  RE: 'accountability',
  D17: 'accountability',
  RU: 'accountability',
  RN: 'accountability',
  RH: 'accountability',
  RZ: 'accountability',
  RAV: 'accountability',
  RCE: 'accountability',
  REA: 'accountability',
  RLD: 'accountability',
  RD: 'accountability',
} as const satisfies Readonly<Record<DocumentId, DocumentGroup>>

const inOrder = Object.keys(groupOf) as readonly DocumentId[]

/** The groups that have one of these documents, each with its own. */
export function grouped(ids: readonly DocumentId[]): readonly (readonly [DocumentGroup, readonly DocumentId[]])[] {
  const groups = new Map<DocumentGroup, DocumentId[]>()
  for (const id of inOrder.filter((each) => ids.includes(each))) {
    const group = groupOf[id]
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  return [...groups]
}
