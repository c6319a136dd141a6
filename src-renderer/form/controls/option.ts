import { fold, holdsWords, queryWords } from '@core/folding/fold'

/** One answer offered by a list. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly group?: string
}

/** Options whose label holds every typed word, whatever the accents; those that begin with it come first. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const words = queryWords(typed)
  if (words.length === 0) return options
  const found = options.filter(({ label }) => holdsWords(fold(label), words))
  const wanted = fold(typed.trim())
  const begins = (option: Option) => fold(option.label).startsWith(wanted)
  return [...found.filter(begins), ...found.filter((option) => !begins(option))]
}

/** Options by group, in the order the groups first appear. */
export function byGroup(options: readonly Option[]): readonly { group: string; options: readonly Option[] }[] {
  const groups = new Map<string, Option[]>()
  for (const option of options) {
    const group = option.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), option])
  }
  return [...groups].map(([group, members]) => ({ group, options: members }))
}
