/** One step from an older shape to the next. `up` is pure and never imports current types: old code must not follow new shapes. */
export interface Migration {
  /** `0001-words`; numbers rise by one. */
  readonly id: string
  readonly up: (body: unknown) => unknown
}

/** Oldest first. Released migrations are never edited. */
export const migrations: readonly Migration[] = []

/** Schema number written in the envelope: how many migrations the content has been through, plus one. */
export const schemaNumber = migrations.length + 1

export const migrationIds = migrations.map(({ id }) => id)

/** Takes a body written at `schema` to the current one. */
export function migrate(body: unknown, schema: number): unknown {
  const pending = migrations.slice(Math.max(0, schema - 1))
  const migrated = pending.reduce((current, { up }) => up(current), body)
  if (typeof migrated !== 'object' || migrated === null) return migrated
  return { ...migrated, migrations: migrationIds }
}
