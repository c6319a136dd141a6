/** Types of processing of the authorities' lists, Art. 35(4) and (5), by country and number in the list. Append only. */

/** Where an assessment is required. France: CNIL deliberation 2018-327. */
// prettier-ignore
export const requiredTypes = [
  'FR_R01', 'FR_R02', 'FR_R03', 'FR_R04', 'FR_R05', 'FR_R06', 'FR_R07', 'FR_R08', 'FR_R09', 'FR_R10', 'FR_R11', 'FR_R12', 'FR_R13', 'FR_R14',
  'UK_R01', 'UK_R02', 'UK_R03', 'UK_R04', 'UK_R05', 'UK_R06', 'UK_R07', 'UK_R08', 'UK_R09', 'UK_R10',
  'BE_R01', 'BE_R02', 'BE_R03', 'BE_R04', 'BE_R05', 'BE_R06', 'BE_R07', 'BE_R08',
  'LU_R01', 'LU_R02', 'LU_R03', 'LU_R04', 'LU_R05', 'LU_R06', 'LU_R07', 'LU_R08',
  'IE_R01', 'IE_R02', 'IE_R03', 'IE_R04', 'IE_R05', 'IE_R06', 'IE_R07', 'IE_R08', 'IE_R09', 'IE_R10',
  'DE_R01', 'DE_R02', 'DE_R03', 'DE_R04', 'DE_R05', 'DE_R06', 'DE_R07', 'DE_R08', 'DE_R09', 'DE_R10', 'DE_R11', 'DE_R12', 'DE_R13', 'DE_R14', 'DE_R15', 'DE_R16', 'DE_R17',
  'ES_R01', 'ES_R02', 'ES_R03', 'ES_R04', 'ES_R05', 'ES_R06', 'ES_R07', 'ES_R08', 'ES_R09', 'ES_R10', 'ES_R11',
  'IT_R01', 'IT_R02', 'IT_R03', 'IT_R04', 'IT_R05', 'IT_R06', 'IT_R07', 'IT_R08', 'IT_R09', 'IT_R10', 'IT_R11', 'IT_R12',
  'NL_R01', 'NL_R02', 'NL_R03', 'NL_R04', 'NL_R05', 'NL_R06', 'NL_R07', 'NL_R08', 'NL_R09', 'NL_R10', 'NL_R11', 'NL_R12', 'NL_R13', 'NL_R14', 'NL_R15', 'NL_R16', 'NL_R17',
  'CH_R01', 'CH_R02',
] as const

/** Where none is, each inside its strict wording only. France: CNIL deliberation 2019-118 · Spain: list of the AEPD. */
// prettier-ignore
export const exemptTypes = [
  'FR_E01', 'FR_E02', 'FR_E03', 'FR_E04', 'FR_E05', 'FR_E06', 'FR_E07', 'FR_E08', 'FR_E09', 'FR_E10', 'FR_E11', 'FR_E12',
  'ES_E01', 'ES_E02', 'ES_E03', 'ES_E04', 'ES_E05', 'ES_E06', 'ES_E07',
] as const
