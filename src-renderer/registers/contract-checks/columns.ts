import { verdictOf } from '@core/law/contract-verdict'
import type { ContractCheck } from '@core/registers'
import type { OwnColumn } from '../presentation'
import { verdictTones } from './tones'

const order = { gaps: 0, toRead: 1, complete: 2 } as const

/** What the reading shows, in two words. */
export const clausesColumn: OwnColumn<ContractCheck> = {
  name: 'verdict',
  head: ({ processorPages }) => processorPages.contract.verdict,
  width: 168,
  grow: 2,
  cell: (check, { texts }) => {
    const { state } = verdictOf(check)
    const text = texts.processorPages.contract.short[state]
    return { text: '', tags: [{ text, tone: verdictTones[state] }], title: text, sort: order[state] }
  },
}
