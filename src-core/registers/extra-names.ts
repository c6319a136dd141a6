/**
 * What a pack asks besides the questions of a register is kept in the record beside them, under a name that says whose
 * it is: `uk-ico:schedule1Condition`. A file keeps such answers where nobody knows the pack.
 */
export const extraName = (pack: string, name: string): string => `${pack}:${name}`

/** The pack an answer belongs to; undefined for the register's own. */
export function packOf(field: string): string | undefined {
  const end = field.indexOf(':')
  return end === -1 ? undefined : field.slice(0, end)
}

export const isExtra = (field: string): boolean => packOf(field) !== undefined
