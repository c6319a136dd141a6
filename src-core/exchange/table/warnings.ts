/** What a table has that a person must hear of. */
export const tableWarnings = [
  'error-cells',
  'example-skipped',
  'foreign-language',
  'hidden-lines',
  'hidden-sheet',
  'inside-eea',
  'no-register',
  'other-register',
  'processor-row',
  'row-aside',
  'row-continues',
  'several-bases',
  'several-bodies',
  'transfer-contradiction',
  'unknown-country',
] as const
