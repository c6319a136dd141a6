import { outsideSources } from '@core/codes/people-and-data'
import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'

/** « AIPD requise » (CNIL 2018-327) and « AIPD non requise » (CNIL 2019-118), type by type. */
export const dpiaLists = {
  source: 'CNIL, délib. 2018-327 et 2019-118',
  status: 'inForce',
  confidence: 'v',
  cited: ['CNIL 2018-327'],
  checkedOn: '2026-09-28',
  remark: {
    fr: 'Titres relus dans des copies ; types exemptés 11 et 12 et lettre des exemptions à relire au Journal officiel.',
    en: 'Titles read in copies; exempt types 11 and 12 and the letter of the exemptions to be read again in the official journal.',
  },
  required: [
    // The list means care in establishments: a practice, a pharmacy or an employer's sick leave is another matter.
    { code: 'FR_R01', by: 'hint', signs: [{ data: ['health'] }, { sectors: ['health', 'medicoSocial'] }] },
    { code: 'FR_R02', by: 'facts', signs: [{ data: ['genetic'] }, { criterion: 'W7_vulnerable' }] },
    {
      code: 'FR_R03',
      by: 'facts',
      signs: [{ people: ['employees', 'applicants'] }, { answer: 'profiling', is: ['yes'] }],
    },
    {
      code: 'FR_R04',
      by: 'facts',
      signs: [{ people: ['employees'] }, { answer: 'surveillanceLevel', is: ['constant'] }],
    },
    {
      code: 'FR_R05',
      by: 'hint',
      signs: [
        {
          words: ['alerte', 'signalement'],
          unless: ["lanceur d'alerte", "lanceurs d'alerte", 'professionnelle', 'ethique'],
        },
      ],
    },
    {
      code: 'FR_R06',
      by: 'hint',
      signs: [{ words: ['alerte', 'signalement', 'whistleblow'], unless: ['social', 'sociaux', 'sanitaire'] }],
    },
    {
      code: 'FR_R07',
      by: 'hint',
      signs: [
        { words: ['entrepot de donnees de sante', 'registre de sante', 'health data warehouse', 'health register'] },
      ],
    },
    { code: 'FR_R08', by: 'facts', signs: [{ answer: 'profiling', is: ['yes'] }, { criterion: 'W9_exclusion' }] },
    {
      code: 'FR_R09',
      by: 'hint',
      signs: [{ words: ['liste noire', 'fichier mutualise', 'fichiers mutualises', 'blacklist', 'shared file'] }],
    },
    {
      code: 'FR_R10',
      by: 'facts',
      signs: [
        { answer: 'profiling', is: ['yes'] },
        { sources: outsideSources, serving: 'profile' },
      ],
    },
    {
      code: 'FR_R10',
      by: 'hint',
      signs: [
        { answer: 'profiling', is: ['yes'] },
        { sources: outsideSources, serving: 'perhapsProfile' },
      ],
    },
    { code: 'FR_R11', by: 'facts', signs: [{ data: ['biometricId'] }, { criterion: 'W7_vulnerable' }] },
    { code: 'FR_R12', by: 'hint', signs: [{ words: ['logement social', 'logements sociaux', 'social housing'] }] },
    {
      code: 'FR_R13',
      by: 'hint',
      signs: [
        {
          words: [
            'accompagnement social',
            'medico-social',
            'suivi social',
            'aide sociale',
            'aides sociales',
            'ccas',
            'social support',
          ],
        },
      ],
    },
    { code: 'FR_R14', by: 'facts', signs: [{ data: ['location'] }, { criterion: 'W5_largeScale' }] },
  ],
  // Three types name exclusions of their own. Care, school, law and staff bodies foresee sensitive data by their object.
  exempt: [
    { code: 'FR_E01', leavesOut: [], leavesOutProfiling: true, smallStaff: true },
    { code: 'FR_E02', leavesOut: [], ordinary: true },
    { code: 'FR_E03', leavesOut: [], ordinary: true },
    { code: 'FR_E04', leavesOut: [], ordinary: true },
    // « Non sensibles » is Art. 9; offences are left to a second look.
    { code: 'FR_E05', leavesOut: ['special'], ordinary: true },
    { code: 'FR_E06', leavesOut: [] },
    { code: 'FR_E07', leavesOut: [] },
    { code: 'FR_E08', leavesOut: [] },
    { code: 'FR_E09', leavesOut: [] },
    { code: 'FR_E10', leavesOut: [] },
    {
      code: 'FR_E11',
      leavesOut: ['special', 'highlyPersonal'],
      leavesOutBiometrics: true,
      ordinary: true,
      about: ['location'],
      confidence: 'M',
    },
    { code: 'FR_E12', leavesOut: [], confidence: 'M' },
  ],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
