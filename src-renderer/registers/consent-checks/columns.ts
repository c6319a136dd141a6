import { consentContext, consentVerdict } from '@core/law/consent-verdict'
import type { ConsentCheck } from '@core/registers'
import type { OwnColumn } from '../presentation'
import { verdictTones } from './tones'

const order = { fails: 0, doubtful: 1, open: 2, holds: 3 } as const

/** What the consent is worth: the first thing one comes for. */
export const verdictColumn: OwnColumn<ConsentCheck> = {
  name: 'verdict',
  head: ({ lawfulnessPages }) => lawfulnessPages.consent.head,
  width: 120,
  grow: 1,
  cell: (check, { all, law, texts }) => {
    const verdict = consentVerdict(check, consentContext(check.id, { activities: all('activities') }), law)
    const text = texts.lawfulnessPages.consent.is[verdict.is]
    return { text: '', tags: [{ text, tone: verdictTones[verdict.is] }], sort: order[verdict.is] }
  },
}
