import type { Activity } from '@core/registers'
import { prose, type Multilingual } from '@core/kinds'
import type { Block, Text } from '../blocks'
import { unmarked } from '@core/texts/foreign'
import { linesOf, type Printing } from './printing'

/** A notice while it is printed: who is told of which activities, in which words. */
export interface Notice {
  readonly printing: Printing
  readonly words: Printing['texts']['documents']['notice']
  readonly activities: readonly Activity[]
}

export const says = (text: Text): Block => ({ kind: 'paragraph', text })

export const numberedHeading = ({ words }: Notice, number: number, title: keyof Notice['words']['titles']): Block => ({
  kind: 'heading',
  level: 2,
  text: words.numbered(number, words.titles[title]),
  anchor: `notice-${title}`,
})

export const isOfSeveral = ({ activities }: Notice): boolean => activities.length > 1

export const nameIn = ({ printing }: Notice, { name, ref }: Activity): string => printing.words.text(name) || ref

/** The same part activity by activity, each under its name where there are several. */
export function* eachActivity(
  notice: Notice,
  part: string,
  of: (activity: Activity) => Iterable<Block>,
): Generator<Block> {
  for (const activity of notice.activities) {
    if (isOfSeveral(notice))
      yield {
        kind: 'heading',
        level: 3,
        text: nameIn(notice, activity),
        anchor: `notice-${part}-${activity.ref.replace(/\W/g, '')}`,
        unlisted: true,
      }
    yield* of(activity)
  }
}

/** Something told once, and the activities it is told of. */
export interface Merged {
  readonly text: string
  readonly of: readonly Activity[]
}

/** What the activities say, each thing once, in the order in which it first comes. */
export function merged({ activities }: Notice, told: (activity: Activity) => readonly string[]): readonly Merged[] {
  const found = new Map<string, Activity[]>()
  for (const activity of activities)
    for (const text of new Set(told(activity)))
      if (text.trim() !== '') found.set(text, [...(found.get(text) ?? []), activity])
  return [...found].map(([text, of]) => ({ text, of }))
}

/** Which activities something is told of, where it is not told of them all; the few it is not told of, where that is shorter. */
export function whichOnly(notice: Notice, { of }: Pick<Merged, 'of'>): string {
  const others = notice.activities.filter((activity) => !of.includes(activity))
  const names = (some: readonly Activity[]) => some.map((activity) => nameIn(notice, activity)).join(', ')
  if (others.length === 0) return ''
  return others.length < of.length ? notice.words.except(names(others)) : notice.words.concerns(names(of))
}

/** What the activities say in sentences, one paragraph each; whose it is comes after, where it is not everybody's. */
export const mergedSays = (notice: Notice, told: (activity: Activity) => readonly string[]): readonly Block[] =>
  merged(notice, told).map((each) => says(withWhich(notice, each)))

export function withWhich(notice: Notice, each: Merged): string {
  const which = whichOnly(notice, each)
  return which === '' ? each.text : `${each.text}\n${which}`
}

/** What a person wrote, as one run of text with its line ends. */
export const written = ({ printing }: Notice, value: Multilingual): string =>
  linesOf(prose.asWords(value, printing.words)).join('\n')

/** « un, deux et trois ». */
export function enumerated({ printing }: Notice, parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${printing.texts.spoken.and}${last}`
}

/** A sentence ends once, whoever wrote its end. */
export const ended = (text: string): string => (/[.!?…\])]\s*$/u.test(unmarked(text)) ? text : `${text}.`)
