import type { CodeOf } from '../../codes'
import type { ContentLanguage, Duration } from '../../kinds'
import { textsOf } from '../../texts/languages'
import type { Draft } from '../proposing/draft'
import { found } from '../proposing/found'
import { reuseRetention } from '../proposing/reuse-linked'
import { durationAt } from '../reading/duration-words'
import { wordsOf } from '../reading/words-of'
import { around, codeNamed } from './own-words'

interface Read {
  active?: Duration
  trigger?: CodeOf<'retentionTrigger'>
  detail?: string
  archive?: Duration
  fate?: CodeOf<'finalFate'>
  /** What else is said of the period. */
  readonly criteria: string[]
}

/** A period as our fiches tell it, a line each: how long and from when, the archive after it, what becomes of the data. */
export function reuseOwnRetention(draft: Draft, language: ContentLanguage, text: string): string {
  const read = readOwn(text)
  if (!read) return reuseRetention(draft, language, text)
  const label = text.split('\n').join(' · ')
  const { id, isNew } = draft.reuse('retentionRules', label)
  if (!isNew) return id
  const { active, trigger, detail, archive, fate, criteria } = read
  draft.fill('retentionRules', id, {
    label: found({ [language]: label }),
    active: active && found(active),
    activeTrigger: trigger && found(trigger),
    activeTriggerDetail: detail === undefined ? undefined : found({ [language]: detail }),
    intermediate: archive && found(archive),
    criteria: criteria.length === 0 ? undefined : found({ [language]: criteria.join('\n') }),
    finalFate: fate && found(fate),
  })
  return id
}

/** Undefined when no line is one of our sentences: a bare period, or the words of the person. */
function readOwn(text: string): Read | undefined {
  const read: Read = { criteria: [] }
  let isOurs = false
  for (const line of text.split('\n')) {
    if (readLine(read, line)) isOurs = true
    else read.criteria.push(line)
  }
  return isOurs ? read : undefined
}

function readLine(read: Read, line: string): boolean {
  const { retained, forms } = textsOf('fr').documents
  const archive = durationIn(between(line, (told) => retained.archive(told, '')))
  const named = between(line, retained.fate)
  const fate = named === undefined ? undefined : codeNamed('finalFate', named)
  if (archive) read.archive = archive
  else if (fate) read.fate = fate
  else {
    const [, middle] = around((told) => retained.from(told, ''))
    const at = line.indexOf(middle)
    const event = at > 0 ? line.slice(at + middle.length) : between(line, forms.fromWhen)
    const active = durationIn(at > 0 ? line.slice(0, at) : between(line, (told) => told))
    if (event === undefined && !active) return false
    if (at > 0 && !active) return false
    if (active) read.active = active
    if (event !== undefined) Object.assign(read, eventOf(event))
    return event !== undefined || active !== undefined
  }
  return true
}

/** « Clôture du dossier », « Clôture du dossier (jugement définitif) », or an event in words that no code names. */
function eventOf(event: string): Pick<Read, 'trigger' | 'detail'> {
  const trigger = codeNamed('retentionTrigger', event)
  if (trigger) return { trigger }
  const bracket = event.indexOf(' (')
  const named = bracket > 0 && event.endsWith(')') ? codeNamed('retentionTrigger', event.slice(0, bracket)) : undefined
  return named ? { trigger: named, detail: event.slice(bracket + 2, -1) } : { trigger: 'other', detail: event }
}

/** What a sentence of ours was told; undefined when the line is another sentence. */
function between(line: string, say: (told: string) => string): string | undefined {
  const [before, after] = around(say)
  if (!line.startsWith(before) || !line.endsWith(after)) return undefined
  return line.slice(before.length, line.length - after.length)
}

function durationIn(text: string | undefined): Duration | undefined {
  const words = wordsOf(text ?? '')
  const period = durationAt(words)
  return period?.length === words.length ? period.duration : undefined
}
