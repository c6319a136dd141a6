/** Id of a record of the example, from its reference. */
export const idOf = (ref: string): string => `valbrune-${ref.toLowerCase()}`

/** Ids of the records that others point at, under names that read well in a sentence. */
export const organisations = {
  town: idOf('O-001'),
  socialCentre: idOf('O-002'),
  department: idOf('O-003'),
  community: idOf('O-004'),
  syndicate: idOf('O-005'),
  libraryVendor: idOf('O-006'),
} as const

export const people = {
  mayor: idOf('P-001'),
  officer: idOf('P-002'),
  director: idOf('P-003'),
  staff: idOf('P-004'),
  police: idOf('P-005'),
  schools: idOf('P-006'),
  civilStatus: idOf('P-007'),
  communication: idOf('P-008'),
  social: idOf('P-009'),
  works: idOf('P-010'),
  library: idOf('P-011'),
  finance: idOf('P-012'),
  systems: idOf('P-013'),
  departmentOfficer: idOf('P-014'),
} as const

export const kept = {
  payroll: idOf('R-001'),
  staffFile: idOf('R-002'),
  workingTime: idOf('R-003'),
  schoolFile: idOf('R-004'),
  careProtocol: idOf('R-005'),
  familyInvoices: idOf('R-006'),
  streetImages: idOf('R-007'),
  gymImages: idOf('R-008'),
  subscribers: idOf('R-009'),
  civilRegisters: idOf('R-010'),
  census: idOf('R-011'),
  socialFile: idOf('R-012'),
  socialDecisions: idOf('R-013'),
  doorLog: idOf('R-014'),
  badge: idOf('R-015'),
  roomBooking: idOf('R-016'),
  portalAccount: idOf('R-017'),
  contracts: idOf('R-018'),
  refusedBids: idOf('R-019'),
  graves: idOf('R-020'),
  audience: idOf('R-021'),
  offences: idOf('R-022'),
  readers: idOf('R-023'),
  loans: idOf('R-024'),
  applicants: idOf('R-025'),
  supplierInvoices: idOf('R-026'),
  connectionLogs: idOf('R-027'),
} as const

export const measures = {
  accounts: idOf('M-001'),
  authorisations: idOf('M-002'),
  logs: idOf('M-003'),
  backups: idOf('M-004'),
  encryption: idOf('M-005'),
  exchanges: idOf('M-006'),
  premises: idOf('M-007'),
  training: idOf('M-008'),
  contracts: idOf('M-009'),
  network: idOf('M-010'),
  workstations: idOf('M-011'),
  purge: idOf('M-012'),
  continuity: idOf('M-013'),
  disposal: idOf('M-014'),
} as const

export const processors = {
  payroll: idOf('S-001'),
  familyPortal: idOf('S-002'),
  cameras: idOf('S-003'),
  newsletter: idOf('S-004'),
  civilStatus: idOf('S-005'),
  social: idOf('S-006'),
  badges: idOf('S-007'),
  rooms: idOf('S-008'),
  audience: idOf('S-009'),
  library: idOf('S-010'),
  interviews: idOf('S-011'),
  hosting: idOf('S-012'),
  nightSupport: idOf('S-013'),
} as const

export const documents = {
  staffNotice: idOf('D-001'),
  schoolNotice: idOf('D-002'),
  cameraSign: idOf('D-003'),
  newsletterForm: idOf('D-004'),
  civilStatusNotice: idOf('D-005'),
  socialNotice: idOf('D-006'),
  portalPolicy: idOf('D-007'),
  cookiePolicy: idOf('D-008'),
  libraryRules: idOf('D-009'),
  applicantNotice: idOf('D-010'),
  socialArrangement: idOf('D-011'),
  contractNotice: idOf('D-013'),
  libraryArrangement: idOf('D-014'),
  payrollContract: idOf('D-015'),
  portalContract: idOf('D-016'),
} as const

export const assets = {
  payrollSoftware: idOf('B-001'),
  fileServer: idOf('B-002'),
  familyPortal: idOf('B-003'),
  recorder: idOf('B-004'),
  paperRegisters: idOf('B-005'),
  civilStatusSoftware: idOf('B-006'),
  socialSoftware: idOf('B-007'),
  doorController: idOf('B-008'),
  librarySoftware: idOf('B-009'),
  website: idOf('B-010'),
} as const

export const contracts = {
  payroll: idOf('K-001'),
  familyPortal: idOf('K-002'),
  cameras: idOf('K-003'),
  civilStatus: idOf('K-004'),
  social: idOf('K-005'),
  rooms: idOf('K-006'),
  audience: idOf('K-007'),
  library: idOf('K-008'),
  interviews: idOf('K-009'),
  hosting: idOf('K-010'),
  community: idOf('K-011'),
} as const

export const arrangements = { social: idOf('J-001'), library: idOf('J-002') } as const
export const systems = { places: idOf('G-001'), suggestions: idOf('G-002') } as const
export const consents = {
  newsletter: idOf('C-001'),
  audience: idOf('C-002'),
  pool: idOf('C-003'),
  careProtocol: idOf('C-004'),
} as const
export const weighed = { doorLog: idOf('L-001') } as const
export const audits = { cameras: idOf('U-001'), familyPortal: idOf('U-002') } as const
export const reviews = { yearly: idOf('Z-001') } as const
export const dpias = { cameras: idOf('A-001'), social: idOf('A-002') } as const
