/** Every text held anywhere in these values: the ids they may point at are among them. */
export function namedIn(values: readonly unknown[]): ReadonlySet<string> {
  const texts = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    else if (Array.isArray(value)) value.forEach(visit)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit)
  }
  values.forEach(visit)
  return texts
}
