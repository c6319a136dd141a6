/** More than the days, countries and periods of a large register; a file may hold any number of others. */
const mostRemembered = 5_000

/** The platform takes longer to write a date than all that is done with it, and a register says the same ones again and again. */
export function remembered<T = string>(
  inWords: (value: T) => string,
  keyOf: (value: T) => string = String,
): (value: T) => string {
  const known = new Map<string, string>()
  return (value) => {
    const key = keyOf(value)
    const said = known.get(key)
    if (said !== undefined) return said
    if (known.size >= mostRemembered) known.clear()
    const made = inWords(value)
    known.set(key, made)
    return made
  }
}
