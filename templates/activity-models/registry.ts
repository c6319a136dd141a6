import type { CodeOf } from '@core/codes'
import type { Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf } from '@core/dossier/references'
import type { ActivityModel, ShippedModel } from './activity-model'
import { accessBadges } from './access-badges'
import { accessLogs } from './access-logs'
import { accounting } from './accounting'
import { afterSchool } from './after-school'
import { aiAssistant } from './ai-assistant'
import { aiChatbot } from './ai-chatbot'
import { biometricAccess } from './biometric-access'
import { callRecording } from './call-recording'
import { cctv } from './cctv'
import { civilRegistry } from './civil-registry'
import { connectedApp } from './connected-app'
import { creditScoring } from './credit-scoring'
import { customerReviews } from './customer-reviews'
import { customers } from './customers'
import { debtRecovery } from './debt-recovery'
import { dueDiligence } from './due-diligence'
import { eLearning } from './e-learning'
import { electoralRoll } from './electoral-roll'
import { healthResearch } from './health-research'
import { hospitalRecord } from './hospital-record'
import { insuranceClaims } from './insurance-claims'
import { loyalty } from './loyalty'
import { medicalPractice } from './medical-practice'
import { membersDonors } from './members-donors'
import { newsletter } from './newsletter'
import { occupationalHealth } from './occupational-health'
import { paymentFraud } from './payment-fraud'
import { payroll } from './payroll'
import { personnelFile } from './personnel-file'
import { photosEvents } from './photos-events'
import { prospecting } from './prospecting'
import { publicStaff } from './public-staff'
import { recruitment } from './recruitment'
import { rental } from './rental'
import { rightsAndBreaches } from './rights-and-breaches'
import { schoolLife } from './school-life'
import { socialHousing } from './social-housing'
import { socialSupport } from './social-support'
import { suppliers } from './suppliers'
import { vehicleLocation } from './vehicle-location'
import { visitorsWifi } from './visitors-wifi'
import { webAnalytics } from './web-analytics'
import { whistleblowing } from './whistleblowing'
import { workingTime } from './working-time'
import { worksCouncil } from './works-council'

/** Models we ship: of staff, of trade, of care, of town halls, of every house. */
export const activityModels: readonly ShippedModel[] = [
  payroll,
  personnelFile,
  recruitment,
  workingTime,
  publicStaff,
  accessBadges,
  cctv,
  customers,
  prospecting,
  newsletter,
  webAnalytics,
  whistleblowing,
  eLearning,
  vehicleLocation,
  callRecording,
  accessLogs,
  suppliers,
  accounting,
  debtRecovery,
  loyalty,
  paymentFraud,
  creditScoring,
  aiChatbot,
  aiAssistant,
  hospitalRecord,
  medicalPractice,
  healthResearch,
  occupationalHealth,
  schoolLife,
  afterSchool,
  civilRegistry,
  electoralRoll,
  socialHousing,
  socialSupport,
  membersDonors,
  worksCouncil,
  rental,
  dueDiligence,
  insuranceClaims,
  visitorsWifi,
  rightsAndBreaches,
  photosEvents,
  connectedApp,
  customerReviews,
  biometricAccess,
]

/** Those that may be looked for: such a processing exists in the country of the client. */
export function modelsFor(dossier: Dossier): readonly ActivityModel[] {
  const { country = '' } = mainOrganisationOf(dossier) ?? {}
  return activityModels.filter(({ countries }) => countries.length === 0 || countries.some((each) => each === country))
}

const holdsOne = (list: ActivityModel['sectors'], sectors: readonly CodeOf<'sector'>[]) =>
  list.some((each) => sectors.includes(each))

/** Where a processing is usual: in one of these sectors, or wherever it suits. Without a sector, what everyone does. */
export function isUsualIn({ sectors: suited, usualIn }: ActivityModel, sectors: readonly CodeOf<'sector'>[]): boolean {
  const suits = suited.length === 0 || sectors.length === 0 || holdsOne(suited, sectors)
  return suits && (usualIn.includes('all') || holdsOne(usualIn, sectors))
}

/** What a client of this sector usually does: proposed to a new file. */
export const usualModelsFor = (dossier: Dossier): readonly ActivityModel[] =>
  modelsFor(dossier).filter((model) => isUsualIn(model, mainOrganisationOf(dossier)?.sectors ?? []))
