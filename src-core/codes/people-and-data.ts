/** Code lists about people and data. Codes are stored in files for ever: append, never rename, never reuse. */

export const specialCategories = [
  'racialEthnic',
  'political',
  'religiousPhilosophical',
  'tradeUnion',
  'genetic',
  'biometricId',
  'health',
  'sexLife',
  'sexualOrientation',
] as const

export const commonCategories = [
  'civilStatus',
  'contact',
  'image',
  'personalLife',
  'professional',
  'education',
  'economic',
  'connection',
  'internet',
  'commercial',
  'evaluation',
  'opinionsReviews',
  'vehicle',
  'housing',
] as const

export const highlyPersonalCategories = [
  'nationalId',
  'idDocuments',
  'bankPayment',
  'location',
  'communications',
  'privateDiary',
  'biometricRaw',
  'socialHardship',
  'financialDetail',
  'credentials',
] as const

/** `internalSanctions` stands in the group but falls under Art. 10 only when the sanction is criminal. */
export const criminalCategories = ['convictionsOffences', 'suspicions', 'internalSanctions'] as const

export const derivedCategories = ['inferredProfile', 'pseudonymised', 'aggregated'] as const

/** Where data come from that were collected by others for other ends. */
export const outsideSources = [
  'publicRegister',
  'employerOrClient',
  'partner',
  'dataBroker',
  'socialNetwork',
  'authority',
  'scraping',
  'familyThirdParty',
] as const

export const peopleAndDataCodes = {
  dataCategory: [
    ...commonCategories,
    ...highlyPersonalCategories,
    ...specialCategories,
    ...criminalCategories,
    ...derivedCategories,
    'other',
  ],
  sensitivity: ['common', 'highlyPersonal', 'special', 'criminal'],
  subjectCategory: [
    'employees',
    'applicants',
    'formerEmployees',
    'trainees',
    'temps',
    'family',
    'customers',
    'prospects',
    'users',
    'visitors',
    'suppliers',
    'patients',
    'pupils',
    'parents',
    'children',
    'citizens',
    'members',
    'tenants',
    'beneficiaries',
    'passersby',
    'shareholders',
    'witnesses',
    'accused',
    'debtors',
    'deceased',
    'research',
    'other',
  ],
  vulnerableKind: [
    'children',
    'employees',
    'patients',
    'elderly',
    'protectedAdults',
    'asylumSeekers',
    'socialBeneficiaries',
    'disabled',
    'dependencyOrDebt',
    'victims',
    'other',
  ],
  peopleScale: ['under100', 'under1000', 'under10000', 'under100000', 'under1000000', 'over1000000'],
  geographicScope: ['local', 'national', 'multiEU', 'worldwide'],
  mandatoryKind: ['statutory', 'contractual', 'neededForContract', 'optional'],
  dataSource: [
    'subject',
    'publicRegister',
    'employerOrClient',
    'partner',
    'dataBroker',
    'socialNetwork',
    'authority',
    'device',
    'derived',
    'scraping',
    'familyThirdParty',
    'other',
  ],
  criminalAuthority: ['officialAuthority', 'law', 'none'],
  collectionMode: ['direct', 'indirect', 'both'],
} as const
