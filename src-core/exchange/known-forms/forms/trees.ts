import type { KnownForm } from '../known-form'
import { fidesDataCategories, fidesSubjects } from './fides-taxonomy'

/**
 * Forms that are no table. Their readers (`known-forms/trees`) lay them out under the headings named here; what these
 * headings do not name asks nothing of ours and is listed, whatever its key may mean elsewhere.
 */
export const monarc: KnownForm = {
  id: 'monarc',
  subject: 'activities',
  source: 'MONARC, export of records in JSON: monarc-project/zm-client, AnrRecordService::generateExportArray',
  signature: [],
  asks: {
    name: 'name',
    purposes: 'purposes',
    security_measures: 'security',
    'controller.name': 'body',
    'personal_data.data_subject': 'subjects',
    'personal_data.data_categories': 'dataCategories',
    'personal_data.description': 'dataDetail',
    'personal_data.retention': 'retention',
    'recipients.internal': 'internalRecipients',
    'recipients.external': 'recipients',
    'international_transfers.country': 'transferCountries',
    'international_transfers.documents': 'safeguards',
    'processors.name': 'processors',
  },
}

/** Keys are English, answers Norwegian. Its comments name what the Norwegian authority does not ask. */
export const norwegian: KnownForm = {
  id: 'norwegian-record',
  subject: 'activities',
  source: 'behandlingsoversikt/records-of-processing-activities 385c3e80, src/models/record.ts',
  signature: [],
  asks: {
    title: 'name',
    purpose: 'purposes',
    // The state of the record, not of what it describes.
    status: '',
    businessAreas: 'department',
    'categories.dataSubjectCategories': 'subjects',
    dataSubjectCategories: 'subjects',
    'categories.personalDataCategories': 'dataCategories',
    'articleSixBasis.legality': 'legalBasis',
    'articleSixBasis.referenceUrl': 'legalBasisJustification',
    'dataProcessingAgreements.dataProcessorName': 'processors',
    securityMeasures: 'security',
    plannedDeletion: 'retention',
    personalDataSubjects: 'source',
    privacyProcessingSystems: 'assets',
    recipientCategories: 'recipients',
    'dataTransfers.transferred': 'transfers',
    'dataTransfers.thirdCountryRecipients': 'transferCountries',
    'dataTransfers.guarantees': 'safeguards',
  },
}

/** A system does several things with data: each declaration is a processing (Art. 30(1)(b)). */
export const fidesSystems: KnownForm = {
  id: 'fides-systems',
  subject: 'activities',
  source: 'ethyca/fideslang 40394c46, System and PrivacyDeclaration',
  language: 'en',
  signature: [],
  asks: {
    name: 'name',
    'system.name': 'assets',
    'system.description': 'description',
    'system.administrating_department': 'department',
    'system.data_responsibility_title': 'role',
    'system.data_security_practices': 'security',
    'declaration.data_use': 'purposes',
    'declaration.data_categories': 'dataCategories',
    'declaration.data_subjects': 'subjects',
    'declaration.legal_basis_for_processing': 'legalBasis',
    'declaration.retention_period': 'retention',
    'declaration.third_parties': 'recipients',
    'system.legal_basis_for_transfers': 'safeguards',
    'system.does_international_transfers': 'transfers',
    'system.uses_profiling': 'profiling',
    'system.requires_data_protection_assessments': 'dpiaRequired',
  },
  yesOnly: ['transfers', 'profiling', 'dpiaRequired'],
  values: { dataCategories: fidesDataCategories, subjects: fidesSubjects },
}

/** What a programme tells of itself. Its purposes are tied to none of its data: with several, the data is nobody's. */
export const gdprTxt: KnownForm = {
  id: 'gdpr-txt',
  subject: 'activities',
  source: 'GDPR.txt, gdpr-txt.org (flusio/gdpr-txt a22c4409), CC BY-SA 4.0',
  language: 'en',
  signature: [],
  asks: { purpose: 'purposes', lawfulness: 'legalBasis', data: 'dataCategories', description: 'dataDetail' },
  values: { legalBasis: { legal: 'legalObligation', vital: 'vitalInterests', 'public interest': 'publicTask' } },
}

/** One processing a file, in seven sheets, or a list of them; its codes are keys (`privacy_legal_obligation`). */
export const cisoAssistant: KnownForm = {
  id: 'ciso-assistant',
  subject: 'activities',
  source: 'intuitem/ciso-assistant-community f990d7b1, backend/privacy: export of a processing (XLSX), its API (JSON)',
  signature: [],
  asks: {
    name: 'name',
    ref_id: 'ref',
    description: 'description',
    'purposes.name': 'purposes',
    'purposes.legal_basis': 'legalBasis',
    'personal_data.name': 'dataCategories',
    'personal_data.retention': 'retention',
    'data_subjects.name': 'subjects',
    'data_recipients.name': 'recipients',
    'data_contractors.processor': 'processors',
    'data_transfers.country': 'transferCountries',
    'data_transfers.transfer_mechanism': 'safeguards',
    dpia_required: 'dpiaRequired',
  },
  yesOnly: ['dpiaRequired'],
  values: {
    legalBasis: {
      privacy_consent: 'consent',
      privacy_contract: 'contract',
      privacy_legal_obligation: 'legalObligation',
      privacy_vital_interests: 'vitalInterests',
      privacy_public_interest: 'publicTask',
      privacy_legitimate_interests: 'legitimateInterests',
    },
  },
}
