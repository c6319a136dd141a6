/** What an assessment of the CNIL’s tool has that a person must hear of. */
export const piaWarnings = [
  'pia-look-dropped',
  'pia-default-no',
  'pia-same-measures',
  'pia-validated',
  'pia-again',
  'pia-attachment',
] as const
