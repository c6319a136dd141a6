import type { CodeOf } from '../../codes'
import type { ContentLanguage } from '../../kinds'

/** What a column of a table may hold. Columns of ticks are found apart: see find-columns. */
export type Field =
  | 'name'
  | 'ref'
  | 'purposes'
  | 'legalBasis'
  | 'legalBasisJustification'
  | 'subjects'
  | 'subjectCount'
  | 'dataCategories'
  | 'dataDetail'
  | 'otherCategories'
  | 'retention'
  | 'retentionName'
  | 'retentionFate'
  | 'recipients'
  | 'internalRecipients'
  | 'processors'
  | 'processorOrThird'
  | 'transfers'
  | 'transferCountries'
  | 'security'
  | 'department'
  | 'owner'
  | 'status'
  | 'startDate'
  | 'endDate'
  | 'lastReviewedOn'
  | 'description'
  | 'source'
  | 'collection'
  | 'assets'
  | 'role'
  | 'body'
  | 'bodyNumber'

/** Headings as people write them, folded, by language. A heading stands here only when it can mean nothing else. */
// prettier-ignore
export const synonyms: Readonly<Record<Field, Readonly<Record<ContentLanguage, readonly string[]>>>> = {
  name: {
    fr: ['nom', 'nom du traitement', 'traitement', 'intitule', 'intitule du traitement', 'libelle', 'libelle du traitement', 'activite', 'activite de traitement', 'nom de l activite', 'denomination du traitement', 'designation'],
    en: ['name', 'processing activity', 'activity', 'name of processing', 'processing', 'system process', 'processing operation', 'name of the processing activity', 'activity name', 'process', 'title', 'business process'],
  },
  ref: {
    fr: ['ref', 'n ref', 'reference', 'numero', 'n', 'identifiant', 'code', 'numero de traitement', 'n du traitement'],
    en: ['ref', 'reference', 'id', 'data id', 'number', 'record id', 'activity id', 'processing number'],
  },
  purposes: {
    fr: ['finalite', 'finalites', 'finalite s', 'finalite du traitement', 'finalites du traitement', 'finalite s du traitement', 'finalite principale', 'objectif', 'objectifs', 'objet du traitement'],
    en: ['purpose', 'purposes', 'purpose of processing', 'purposes of processing', 'purpose of the processing', 'purpose s', 'processing purpose', 'purposes of the processing'],
  },
  legalBasis: {
    fr: ['base legale', 'bases legales', 'base juridique', 'base s legale s', 'fondement juridique', 'fondement', 'base legale du traitement', 'liceite'],
    en: ['legal basis', 'lawful basis', 'legal bases', 'article 6 lawful basis', 'lawful basis for processing', 'legal ground', 'lawfulness'],
  },
  legalBasisJustification: {
    fr: ['justification de la base legale', 'justification base legale', 'precisions base legale', 'reference legale', 'texte de reference'],
    en: ['legal basis justification', 'lawful basis justification', 'legal basis details', 'justification of legal basis'],
  },
  subjects: {
    fr: ['personnes concernees', 'categories de personnes', 'categories de personnes concernees', 'categorie de personnes', 'personnes', 'publics concernes'],
    en: ['data subjects', 'categories of data subjects', 'categories of individuals', 'people', 'individuals', 'data subject categories', 'data subject'],
  },
  subjectCount: {
    fr: ['details nombre de personnes concernees', 'nombre de personnes concernees', 'nombre de personnes'],
    en: ['number of data subjects', 'number of people', 'number of individuals', 'volume of data subjects'],
  },
  dataCategories: {
    fr: ['categorie de donnees', 'categories de donnees', 'categories de donnees personnelles', 'categories de donnees traitees', 'categories de donnees a caractere personnel', 'types de donnees'],
    en: ['data category', 'data categories', 'categories of personal data', 'personal data categories', 'categories of data', 'type of data', 'types of data'],
  },
  dataDetail: {
    fr: ['donnees', 'donnees personnelles', 'donnees collectees', 'donnees traitees', 'donnees a caractere personnel', 'detail des donnees'],
    en: ['personal data', 'personal data collected', 'data collected', 'data elements', 'data processed', 'personal data processed'],
  },
  otherCategories: {
    fr: ['categorie des donnees autres categories', 'autres categories de donnees', 'autres donnees'],
    en: ['other data categories', 'other data'],
  },
  retention: {
    fr: ['duree de conservation', 'durees de conservation', 'conservation', 'details delai de conservation duree', 'delai de conservation', 'delais d effacement', 'delai d effacement', 'duree s de conservation'],
    en: ['retention', 'retention period', 'retention schedule', 'retention time', 'storage period', 'data retention', 'retention periods'],
  },
  retentionName: { fr: ['details delai de conservation nom', 'objet de la duree'], en: ['retention name'] },
  retentionFate: {
    fr: ['details delai de conservation sort final', 'sort final'],
    en: ['final fate', 'disposal', 'fate at end of retention'],
  },
  recipients: {
    fr: ['destinataires', 'categories de destinataires', 'destination categorie de destinataires', 'destinataires externes', 'destinataire', 'destinataires des donnees'],
    en: ['recipients', 'categories of recipients', 'external recipients', 'data recipients', 'recipient'],
  },
  internalRecipients: {
    fr: ['destinataires internes', 'services internes', 'acces internes'],
    en: ['internal recipients', 'internal access', 'internal users'],
  },
  processors: {
    fr: ['sous traitants', 'sous traitant', 'destination sous traitants', 'sous traitant s', 'prestataires sous traitants'],
    en: ['processors', 'processor', 'data processors', 'data processor', 'sub contractors'],
  },
  processorOrThird: {
    fr: ['sous traitants et tiers'],
    en: ['processor third party', 'processors third parties', 'third party', 'third parties', 'vendor', 'vendors'],
  },
  transfers: {
    fr: ['transferts hors ue', 'transfert hors ue', 'transferts', 'transfert', 'transferts internationaux', 'transferts hors eee', 'transfert hors union europeenne', 'transferts hors de l union europeenne', 'transferts hors de l ue'],
    en: ['international transfer', 'international transfers', 'transfers', 'transfer', 'third country transfers', 'data transfers', 'cross border transfer', 'cross border transfers', 'transfers outside eea', 'transfers outside the eea'],
  },
  transferCountries: {
    fr: ['pays de destination', 'pays destinataires', 'pays de transfert', 'pays tiers'],
    en: ['transfer countries', 'destination country', 'destination countries', 'third countries', 'names of third countries or international organisations'],
  },
  security: {
    fr: ['mesures de securite', 'securite', 'mesures de securite techniques et organisationnelles', 'mesures techniques et organisationnelles'],
    en: ['security measures', 'security', 'technical and organisational measures', 'toms', 'safeguards', 'security controls', 'technical and organizational measures', 'general description of technical and organisational security measures'],
  },
  department: {
    fr: ['service', 'direction', 'departement', 'gestionnaire', 'service gestionnaire', 'service charge', 'service responsable', 'service concerne', 'direction metier'],
    en: ['department', 'business function', 'business unit', 'data owner', 'team', 'service', 'function'],
  },
  owner: {
    fr: ['responsable operationnel', 'referent', 'responsable metier', 'proprietaire', 'pilote'],
    en: ['owner', 'business owner', 'process owner', 'activity owner'],
  },
  status: { fr: ['statut', 'etat', 'etat du traitement'], en: ['status', 'state', 'activity status'] },
  startDate: {
    fr: ['date de creation du traitement', 'date de mise en oeuvre', 'date de debut', 'date de mise en service', 'mise en oeuvre'],
    en: ['start date', 'date of introduction', 'processing start date', 'go live date'],
  },
  endDate: { fr: ['date de fin'], en: ['end date'] },
  lastReviewedOn: {
    fr: ['date de revue', 'derniere revue', 'date de derniere revue', 'mise a jour du traitement', 'derniere mise a jour de la fiche', 'mise a jour', 'derniere mise a jour'],
    en: ['last review', 'last reviewed', 'review date', 'date of last review', 'last review date'],
  },
  description: {
    fr: ['description', 'description du traitement', 'description de l activite'],
    en: ['description', 'processing description', 'description of processing', 'functional description'],
  },
  source: {
    fr: ['source', 'source des donnees', 'sources des donnees', 'origine des donnees', 'details origine des donnees'],
    en: ['source', 'data source', 'source of data', 'source of the personal data', 'sources'],
  },
  collection: {
    fr: ['mode de collecte', 'collecte directe ou indirecte'],
    en: ['collection mode', 'direct or indirect collection'],
  },
  assets: {
    fr: ['logiciels', 'applications', 'logiciel', 'details logiciels et supports', 'logiciels et supports', 'outils'],
    en: ['software', 'applications', 'tools', 'supporting assets'],
  },
  role: { fr: ['en tant que'], en: ['acting as'] },
  body: {
    fr: ['structure nom', 'structure', 'organisme', 'entite', 'responsable de traitement', 'responsable du traitement'],
    en: ['controller', 'entity', 'organisation', 'company', 'legal entity', 'data controller'],
  },
  bodyNumber: { fr: ['structure siren', 'siren', 'siret'], en: ['company number', 'registration number'] },
}

/** The eight ticks of Madis' « Traitement spécifique », which are eight of the nine WP248 criteria. */
export const wp248Headings: Readonly<Record<string, CodeOf<'wp248Criterion'>>> = {
  'surveillance systematique': 'W3_monitoring',
  'collecte a large echelle': 'W5_largeScale',
  'personnes vulnerables': 'W7_vulnerable',
  'croisement de donnees': 'W6_matching',
  'evaluation ou notation': 'W1_evaluation',
  'decisions automatisees avec effet': 'W2_adm',
  'exclusion automatique d un service': 'W9_exclusion',
  'usage innovant': 'W8_innovative',
}

/** Folded words of a state → code. « Inactif » may be suspended or ended: it is not here. */
export const statusWords: readonly (readonly [RegExp, CodeOf<'activityStatus'>])[] = [
  [/^(brouillon|draft)$/, 'draft'],
  [/^(prevu|planifie|en projet|projet|planned)$/, 'planned'],
  [/^(actif|active|en cours|en production|en service|live|in production|in use|current)$/, 'active'],
  [/^(suspendu|suspended|on hold)$/, 'suspended'],
  [/^(arrete|clos|abandonne|ended|closed|retired|discontinued)$/, 'ended'],
  [/^(archive|archived)$/, 'archived'],
]
