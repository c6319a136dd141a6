/** One answer offered by a list. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly group?: string
}

const marks = /\p{M}/gu
const folded = (text: string) => text.normalize('NFD').replace(marks, '').toLowerCase()

/** Options whose label holds every typed word, whatever the accents; those that begin with it come first. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = folded(typed.trim())
  if (wanted === '') return options
  const words = wanted.split(/\s+/)
  const found = options.filter(({ label }) => words.every((word) => folded(label).includes(word)))
  const begins = (option: Option) => folded(option.label).startsWith(wanted)
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
