/** What a table has that a person must hear of. */
export const tableWarnings = ['example-skipped', 'several-bases', 'several-bodies', 'unknown-country'] as const
