import { refusalText } from '@core/texts/refusal-text'
import type { Texts } from '@core/texts/texts'
import type { SaveState } from '../stores/save-state'
import { textsOf, type WindowLanguage } from '@core/texts/languages'

/** An instant as a clock on the wall shows it, with its day when that is not today. Local time zone. */
export function momentOf(instant: string, language: WindowLanguage, now: Date) {
  const date = new Date(instant)
  const { locale, dateInWords } = textsOf(language).spoken
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date)
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)
  return { time, day: dateInWords(day), today: date.toDateString() === now.toDateString() }
}

export interface SaveWords {
  readonly short: string
  /** The whole sentence, when something is wrong. */
  readonly full: string
  readonly wrong: boolean
}

/** What the person is told about saving: always what is true now. */
export function saveWords(state: SaveState, texts: Texts, language: WindowLanguage, now: Date): SaveWords {
  const words = texts.shell.frame.save
  if (state.is === 'saving') return { short: words.saving, full: words.saving, wrong: false }
  if (state.is === 'unreachable') return { short: words.unreachable, full: words.unreachableAdvice, wrong: true }
  if (state.is === 'saved') {
    const { time, day, today } = momentOf(state.at, language, now)
    const said = today ? words.saved(time) : words.savedOn(day, time)
    return { short: said, full: said, wrong: false }
  }
  const { reason } = state.refusal
  const why: Readonly<Partial<Record<typeof reason, string>>> = {
    'disk-full': words.short.diskFull,
    'changed-outside': words.short.changedOutside,
    gone: words.short.gone,
    'read-only': words.short.readOnly,
  }
  const failed = why[reason] === undefined ? words.failed : words.failedWhy(why[reason])
  // All of it is written: "not saved" would be untrue, and "saved" would promise what the disk does not.
  const short = reason === 'unconfirmed' ? words.unconfirmed : failed
  return { short, full: refusalText(texts, state.refusal), wrong: true }
}
