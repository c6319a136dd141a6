import { walk, type WordParts } from '../helpers/word-faults'

/**
 * Of which constructs a file is made: each element with the names of its attributes, words of a vocabulary among their values, and what stands in
 * it in which order. A schema judges these and nothing else, so that a file whose constructs were all judged in others needs no judge of its own.
 */
export function shapesOf(parts: WordParts): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [path, xml] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue
    const part = path.replace(/[-\d]+(?=\.)/g, '')
    const open: { own: string; inside: string; last: string }[] = []
    walk(xml, {
      open: ({ name, attributes }) => {
        const above = open.at(-1)
        if (above && above.last !== name) [above.inside, above.last] = [`${above.inside} ${name}`, name]
        const said = Object.entries(attributes).map(([each, value]) =>
          /^[a-zA-Z]{1,20}$/.test(value) ? `${each}=${value}` : each,
        )
        open.push({ own: `${name} ${said.join(' ')}`, inside: '', last: '' })
      },
      close: () => {
        const shut = open.pop()
        if (shut) found.add(`${part} ${shut.own}:${shut.inside}`)
      },
    })
  }
  return found
}
