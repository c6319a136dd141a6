import type { ContentLanguage } from '../../kinds'
import { plainText } from '../../rich-text/rich-text'
import type { Dropped } from '../../rich-text/drop-count'
import { textsOf } from '../../texts/languages'
import type { Texts } from '../../texts/texts'
import type { ImportWarning, Unplaced } from '../proposal'
import { richOf } from './words-of'

/** What an import says to the person: what was placed, what found no place, what to look at. */
export class Notes {
  readonly unplaced: Unplaced[] = []
  readonly warnings: ImportWarning[] = []
  /** Values of the source that are now an answer. */
  placed = 0
  readonly #dropped = new Map<string, number>()
  readonly say: Texts['importing']['pia']

  /** @param name of the assessment: told before each place when a source holds several. */
  constructor(
    language: ContentLanguage,
    readonly name = '',
  ) {
    this.say = textsOf(language).importing.pia
  }

  /** Counts the values that say something, and hands the first on. */
  took<T>(value: T, ...others: readonly unknown[]): T {
    this.placed += [value, ...others].filter((each) => each !== '' && each !== null && each !== undefined).length
    return value
  }

  /** Lists what found no place; blanks say nothing. */
  leave(where: string, text: string): void {
    const shown = text.trim()
    if (shown !== '') this.unplaced.push({ where: this.#in(where), text: shown.slice(0, 20_000) })
  }

  leaveHtml(where: string, html: string): void {
    this.leave(where, plainText(richOf(html).rich))
  }

  warn(code: ImportWarning['code'], where: string, values: ImportWarning['values'] = {}): void {
    this.warnings.push({ code, where: this.#in(where), values })
  }

  /** Lists content that was lost with its mark; sums up colours and fonts, which a page has by hundreds. */
  dropped(where: string, list: readonly Dropped[]): void {
    for (const { kind, name, count } of list) {
      if (kind === 'left' || kind === 'cut' || kind === 'link')
        this.leave(where, this.say.dropped[kind](name, String(count)))
      else this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + count)
    }
  }

  close(): void {
    const total = [...this.#dropped.values()].reduce((sum, count) => sum + count, 0)
    const most = [...this.#dropped].sort((a, b) => b[1] - a[1]).slice(0, 5)
    if (total > 0)
      this.warn('pia-look-dropped', '', { count: String(total), what: most.map(([name]) => name).join(', ') })
  }

  #in(where: string): string {
    return [this.name, where].filter((part) => part !== '').join(' › ')
  }
}
