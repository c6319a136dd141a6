import { legalBasisLetter } from '@core/codes/letters'
import { duration, type Words } from '@core/kinds'
import type { Activity, RetentionRule } from '@core/registers'
import { sensitivityOf } from '@core/law/sensitivity'
import type { Texts } from '@core/texts/texts'
import { rowTitle } from '@core/texts/words'

export type DigestPart =
  'purposes' | 'people' | 'data' | 'recipients' | 'processors' | 'transfers' | 'assets' | 'measures'

export interface DigestLine {
  readonly text: string
  readonly more: string
  /** Art. 9 or Art. 10. */
  readonly mark: 'special' | 'criminal' | ''
}
export interface Digest {
  readonly part: DigestPart
  /** Question of the activity that answers it. */
  readonly field: string
  readonly lines: readonly DigestLine[]
  /** Said when there is no line: unknown is not none. */
  readonly empty: string
}

interface Reading {
  readonly words: Words
  readonly texts: Texts
  readonly rules: readonly RetentionRule[]
}

/** What the record says of an activity, in the order in which an assessment describes it. */
export function activityDigest(activity: Activity, { words, texts, rules }: Reading): readonly Digest[] {
  const own = texts.dpiaPages.editor.linked
  const line = (text: string, more = '', mark: DigestLine['mark'] = ''): DigestLine => ({ text, more, mark })
  const part = (name: DigestPart, field: string, lines: readonly DigestLine[], empty = own.unanswered): Digest => ({
    part: name,
    field,
    lines: lines.filter(({ text }) => text !== ''),
    empty,
  })
  const named = (register: string, ids: readonly string[]) => ids.map((id) => line(words.recordName(register, id)))
  return [
    part(
      'purposes',
      'purposes',
      activity.purposes.map((purpose) => {
        const { legalBasis } = purpose
        const basis = legalBasis === '' ? own.noBasis : basisSaid(legalBasis, words)
        return line(rowTitle('purposes', purpose, words), [basis, purpose.legalReference].filter(Boolean).join(' · '))
      }),
    ),
    part(
      'people',
      'subjects',
      activity.subjects.map((row) => line(rowTitle('subjects', row, words))),
    ),
    part(
      'data',
      'dataItems',
      activity.dataItems.map((row) => {
        const rule = rules.find(({ id }) => id === row.retention)
        const grade = sensitivityOf(row)
        const mark = grade === 'special' || grade === 'criminal' ? grade : ''
        return line(rowTitle('dataItems', row, words), (rule && periodOf(rule, words)) || own.noRetention, mark)
      }),
    ),
    part('recipients', 'externalRecipients', [
      ...activity.internalRecipients.map((row) => line(rowTitle('internalRecipients', row, words))),
      ...activity.externalRecipients.map((row) =>
        line(rowTitle('externalRecipients', row, words), words.text(row.purpose)),
      ),
    ]),
    part('processors', 'processors', named('processors', activity.processors)),
    part(
      'transfers',
      'transfers',
      activity.transfers.map((row) =>
        line(
          row.destination === '' ? row.importerName : words.code('country', row.destination),
          row.mechanism === '' ? '' : words.code('transferMechanism', row.mechanism),
        ),
      ),
      activity.transfersDeclared === 'no' ? own.noTransfer : own.unanswered,
    ),
    part('assets', 'supportingAssets', named('supportingAssets', activity.supportingAssets)),
    part(
      'measures',
      'securityMeasures',
      activity.securityMeasures.map(({ measure, state }) =>
        line(words.recordName('securityMeasures', measure), state === '' ? '' : words.code('measureState', state)),
      ),
    ),
  ]
}

const basisSaid = (basis: Parameters<typeof legalBasisLetter>[0], words: Words) =>
  `${words.code('legalBasis', basis)} (${legalBasisLetter(basis)})`

/** « 5 ans, fin du contrat ». */
function periodOf(rule: RetentionRule, words: Words): string {
  const active = rule.active === null ? words.text(rule.criteria) : duration.asWords(rule.active, words)
  const trigger = rule.activeTrigger === '' ? '' : words.code('retentionTrigger', rule.activeTrigger)
  return [active, trigger].filter(Boolean).join(', ')
}
