import type { Multilingual, ContentLanguage } from '../../kinds'
import { readRetention } from '../reading/read-retention'
import { triggerOf } from '../reading/retention-words'
import { foldWords } from '../../folding/fold'
import { securityThemeOf } from '../reading/measure-words'
import type { CodeOf } from '../../codes'
import type { Draft } from './draft'
import { found } from './found'

const said = (language: ContentLanguage, text: string): Multilingual => ({ [language]: text })

/** What a source says of a period beside its words, in columns of their own. */
export interface PeriodTold {
  /** The part of the words that is the period, when they also say of what and what becomes of it. */
  readonly period?: string
  readonly finalFate?: CodeOf<'finalFate'> | undefined
  /** Words of the event it runs from. */
  readonly trigger?: string | undefined
  /** Words of the intermediate archive after it. */
  readonly archive?: string | undefined
  readonly ground?: string | undefined
}

/**
 * The rule that has these words, or a new one holding what they say for certain; the rest of them stands as criteria.
 */
export function reuseRetention(draft: Draft, language: ContentLanguage, text: string, told: PeriodTold = {}): string {
  const { id, isNew } = draft.reuse('retentionRules', text)
  if (!isNew) return id
  const read = readRetention(told.period ?? text)
  const { active, triggerDetail = told.trigger, archive, finalFate = told.finalFate } = read
  const trigger = read.trigger ?? (told.trigger === undefined ? undefined : triggerOf(foldWords(told.trigger)))
  const later = archive ?? (told.archive === undefined ? undefined : readRetention(told.archive).active)
  draft.fill('retentionRules', id, {
    label: found(said(language, text)),
    active: active && found(active),
    activeTrigger: trigger && found(trigger),
    activeTriggerDetail: triggerDetail === undefined ? undefined : found(said(language, triggerDetail)),
    intermediate: later && found(later),
    criteria: active ? undefined : found(said(language, text)),
    finalFate: finalFate && found(finalFate),
    legalGround: told.ground === undefined ? undefined : found(told.ground),
  })
  return id
}

/**
 * A measure that a register declares is one in place: Art. 30(1)(g) describes what is, plans have their own column.
 * `theme`: where the source says it by our own name.
 */
export function reuseMeasure(
  draft: Draft,
  language: ContentLanguage,
  title: string,
  type: string,
  theme: CodeOf<'securityTheme'> = securityThemeOf(type),
): string {
  const { id, isNew } = draft.reuse('securityMeasures', title)
  if (!isNew) return id
  draft.fill('securityMeasures', id, {
    title: found(said(language, title)),
    code: found(theme),
    state: found('implemented' as const),
  })
  return id
}

/** `role`: what it does, as the source says beside its name. */
export function reuseProcessor(draft: Draft, language: ContentLanguage, name: string, role?: string): string {
  const { id, isNew } = draft.reuse('processors', name)
  if (isNew) draft.fill('processors', id, { name: found(name) })
  if (role !== undefined) draft.fill('processors', id, { services: found(said(language, role)) })
  return id
}
