/** One step from an older shape to the next. `up` is pure and never imports current types: old code must not follow new shapes. */
export interface Migration {
  /** `0001-words`; numbers rise by one. */
  readonly id: string
  readonly up: (body: unknown) => unknown
}

/** Oldest first. Released migrations are never edited. */
export const migrations: readonly Migration[] = []

export const migrationIds = migrations.map(({ id }) => id)

/**
 * Told by names, never by counting: two versions that each added a step would count the same and mean another.
 * `newer`: the content went through a step this version has never heard of.
 */
export function standingOf(body: unknown, steps: readonly Migration[] = migrations): 'current' | 'older' | 'newer' {
  const applied = appliedTo(body)
  if (applied.some((id) => steps.every((step) => step.id !== id))) return 'newer'
  return steps.some(({ id }) => !applied.includes(id)) ? 'older' : 'current'
}

/** Takes a body through the steps it does not list, in their order, and lists them. */
export function migrate(body: unknown, steps: readonly Migration[] = migrations): unknown {
  const applied = appliedTo(body)
  const pending = steps.filter(({ id }) => !applied.includes(id))
  const migrated = pending.reduce((current, { up }) => up(current), body)
  if (typeof migrated !== 'object' || migrated === null) return migrated
  return { ...migrated, migrations: [...applied, ...pending.map(({ id }) => id)] }
}

/** The steps a body says it went through. One that says nothing dates from before the first. */
function appliedTo(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || !('migrations' in body)) return []
  const { migrations: listed } = body
  return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string') : []
}
