import type { Multilingual, ContentLanguage } from '../../kinds'
import { readRetention } from '../reading/read-retention'
import { securityThemeOf } from '../reading/measure-words'
import type { CodeOf } from '../../codes'
import type { Draft } from './draft'
import { found } from './found'

const said = (language: ContentLanguage, text: string): Multilingual => ({ [language]: text })

/**
 * The rule that has these words, or a new one holding what they say for certain; the rest of them stands as criteria.
 * `period`: the part of the words that is the period, when they also say of what and what becomes of it.
 */
export function reuseRetention(
  draft: Draft,
  language: ContentLanguage,
  text: string,
  { period = text, finalFate: fate }: { period?: string; finalFate?: CodeOf<'finalFate'> | undefined } = {},
): string {
  const { id, isNew } = draft.reuse('retentionRules', text)
  if (!isNew) return id
  const { active, trigger, triggerDetail, archive, finalFate = fate } = readRetention(period)
  draft.fill('retentionRules', id, {
    label: found(said(language, text)),
    active: active && found(active),
    activeTrigger: trigger && found(trigger),
    activeTriggerDetail: triggerDetail === undefined ? undefined : found(said(language, triggerDetail)),
    intermediate: archive && found(archive),
    criteria: active ? undefined : found(said(language, text)),
    finalFate: finalFate && found(finalFate),
  })
  return id
}

/** A measure that a register declares is one in place: Art. 30(1)(g) describes what is, plans have their own column. */
export function reuseMeasure(draft: Draft, language: ContentLanguage, title: string, type: string): string {
  const { id, isNew } = draft.reuse('securityMeasures', title)
  if (!isNew) return id
  draft.fill('securityMeasures', id, {
    title: found(said(language, title)),
    code: found(securityThemeOf(type)),
    state: found('implemented' as const),
  })
  return id
}

export function reuseProcessor(draft: Draft, name: string): string {
  const { id, isNew } = draft.reuse('processors', name)
  if (isNew) draft.fill('processors', id, { name: found(name) })
  return id
}
