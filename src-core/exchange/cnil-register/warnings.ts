/** What the CNIL’s register has that a person must hear of. */
export const cnilRegisterWarnings = [
  'example-skipped',
  'blank-model-skipped',
  'help-sheet-skipped',
  'only-form',
  'list-only',
  'privacy-shield',
  'outdated-adequacy',
  'unknown-country',
] as const
