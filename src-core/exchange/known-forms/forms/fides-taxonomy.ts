import type { CodeOf } from '../../../codes'

/**
 * Keys of the taxonomy of fideslang (ethyca/fideslang 40394c46) that mean one of our categories and no other; a key below
 * or beside them keeps its own words.
 */
export const fidesDataCategories: Readonly<Record<string, CodeOf<'dataCategory'>>> = {
  'user.name': 'civilStatus',
  'user.contact': 'contact',
  'user.contact.email': 'contact',
  'user.contact.phone_number': 'contact',
  'user.contact.address': 'contact',
  'user.contact.address.city': 'contact',
  'user.contact.address.country': 'contact',
  'user.contact.address.postal_code': 'contact',
  'user.contact.address.street': 'contact',
  'user.account.username': 'connection',
  'user.authorization.password': 'credentials',
  'user.authorization.credentials': 'credentials',
  'user.financial': 'financialDetail',
  'user.financial.bank_account': 'bankPayment',
  'user.financial.credit_card': 'bankPayment',
  'user.payment': 'bankPayment',
  'user.government_id': 'idDocuments',
  'user.government_id.passport_number': 'idDocuments',
  'user.government_id.drivers_license_number': 'idDocuments',
  'user.government_id.national_identification_number': 'nationalId',
  'user.health_and_medical': 'health',
  'user.biometric': 'biometricRaw',
  'user.genetic': 'genetic',
  'user.location': 'location',
  'user.location.precise': 'location',
  'user.location.imprecise': 'location',
  'user.device.ip_address': 'connection',
  'user.device.cookie_id': 'connection',
  'user.demographic.political_opinion': 'political',
  'user.demographic.race_ethnicity': 'racialEthnic',
  'user.demographic.religious_belief': 'religiousPhilosophical',
  'user.demographic.sexual_orientation': 'sexualOrientation',
  'user.criminal_history': 'convictionsOffences',
  'user.workplace': 'professional',
  'user.job_title': 'professional',
}

export const fidesSubjects: Readonly<Record<string, CodeOf<'subjectCategory'>>> = {
  citizen_voter: 'citizens',
  job_applicant: 'applicants',
  next_of_kin: 'family',
  supplier_vendor: 'suppliers',
}
