/** Every text held anywhere in these values, of those looked for where any are: the ids they may point at are among them. */
export function namedIn(values: Iterable<unknown>, among?: ReadonlySet<string>): ReadonlySet<string> {
  const texts = new Set<string>()
  let longest = Infinity
  // The words of a large register are many times longer than any id.
  if (among) {
    longest = 0
    for (const { length } of among) longest = Math.max(longest, length)
  }
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length <= longest && (!among || among.has(value))) texts.add(value)
    } else if (Array.isArray(value)) for (const each of value) visit(each)
    else if (typeof value === 'object' && value !== null)
      for (const key in value) visit((value as Readonly<Record<string, unknown>>)[key])
  }
  for (const value of values) visit(value)
  return texts
}
