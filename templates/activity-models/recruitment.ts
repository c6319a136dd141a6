import type { ShippedModel } from './activity-model'
import { ofPrivateLaw } from './sectors'
import { accessLimitedTo, purgedInTime } from './usual-measures'

/** Recruitment by a private employer in France, without automatic sorting. */
export const recruitment = {
  format: 'trente-activity-model',
  version: 1,
  edition: 2,
  id: 'recruitment-fr',
  title: { fr: 'Recrutement', en: 'Recruitment' },
  summary: {
    fr: 'Employeur de droit privé en France : choix des candidats et vivier, avec leurs textes. Restent à dire vos plateformes, l’information donnée aux candidats et tout tri ou score automatique.',
    en: 'Private employer in France: selection of applicants and talent pool, with their texts. Left to say: your platforms, the notice given to applicants and any automatic sorting or score.',
  },
  sectors: ofPrivateLaw,
  usualIn: ['all'],
  countries: [],
  jurisdictions: ['FR'],
  usualProcessors: [
    { fr: 'Plateforme de candidatures', en: 'Application platform' },
    { fr: 'Cabinet de recrutement', en: 'Recruitment agency' },
  ],
  dpiaHint: {
    fr: 'Analyse requise dès qu’un algorithme trie ou note les candidats (FR-R03) ; le règlement sur l’IA le range à haut risque.',
    en: 'An assessment is required once an algorithm sorts or rates applicants (FR-R03); the AI Act ranks it as high risk.',
  },
  activity: {
    name: { fr: 'Recrutement', en: 'Recruitment' },
    description: {
      fr: 'Les candidatures reçues sont lues, des entretiens ont lieu, un choix est fait et chacun reçoit une réponse. Les dossiers de ceux qui l’acceptent sont gardés pour un poste à venir.',
      en: 'Applications are read, interviews take place, a choice is made and everyone gets an answer. The files of those who agree are kept for a later post.',
    },
    legalFrameworks: ['Code du travail, L1221-6 à L1221-9', 'Guide CNIL du recrutement (2023)'],
    purposes: [
      {
        id: 'select',
        title: { fr: 'Évaluer et choisir les candidats', en: 'Assess and select applicants' },
        isMain: 'yes',
        legalBasis: 'contract',
        legalBasisJustification: {
          fr: 'Mesures précontractuelles prises à la demande du candidat ; ce qui lui est demandé a un lien direct avec l’emploi.',
          en: 'Steps before a contract taken at the applicant’s request; what is asked has a direct link with the post.',
        },
        legalReference: 'Code du travail, L1221-6',
        directMarketing: 'no',
      },
      {
        id: 'pool',
        title: { fr: 'Garder un vivier de candidats', en: 'Keep a pool of applicants' },
        isMain: 'no',
        legalBasis: 'consent',
        legalBasisJustification: {
          fr: 'Choix facultatif du candidat, sans effet sur la candidature en cours.',
          en: 'A free choice of the applicant, without effect on the current application.',
        },
        directMarketing: 'no',
      },
    ],
    subjects: [
      {
        id: 'applicants',
        category: 'applicants',
        detail: { fr: 'Candidats et candidats spontanés', en: 'Applicants, including spontaneous ones' },
        vulnerable: 'yes',
      },
    ],
    vulnerableKinds: ['employees'],
    dataItems: [
      {
        id: 'identity',
        category: 'contact',
        detail: { fr: 'Identité et coordonnées', en: 'Identity and contact details' },
        subjects: ['applicants'],
        purposes: ['select', 'pool'],
        necessity: { fr: 'Convoquer et répondre.', en: 'Invite and answer.' },
        mandatory: 'neededForContract',
        source: 'subject',
        retention: 'not-hired',
      },
      {
        id: 'career',
        category: 'professional',
        detail: { fr: 'Parcours, diplômes, lettre', en: 'Career, diplomas, letter' },
        subjects: ['applicants'],
        purposes: ['select', 'pool'],
        necessity: { fr: 'Apprécier l’aptitude à l’emploi proposé.', en: 'Judge fitness for the post offered.' },
        mandatory: 'neededForContract',
        source: 'subject',
        retention: 'not-hired',
      },
      {
        id: 'assessment',
        category: 'evaluation',
        detail: { fr: 'Tests et notes d’entretien', en: 'Tests and interview notes' },
        subjects: ['applicants'],
        purposes: ['select'],
        necessity: {
          fr: 'Comparer les candidats sur des critères fixés d’avance, et pouvoir dire pourquoi.',
          en: 'Compare applicants on criteria set beforehand, and be able to say why.',
        },
        mandatory: 'neededForContract',
        source: 'derived',
        sourceDetail: { fr: 'Recruteurs', en: 'Recruiters' },
        retention: 'not-hired',
      },
    ],
    internalRecipients: [
      {
        id: 'hr',
        service: { fr: 'Ressources humaines', en: 'Human resources' },
        reason: { fr: 'Suivre les candidatures', en: 'Follow applications' },
      },
      {
        id: 'managers',
        service: { fr: 'Responsable du poste à pourvoir', en: 'Manager of the vacant post' },
        profile: { fr: 'Le temps du recrutement', en: 'While recruitment lasts' },
        reason: { fr: 'Choisir', en: 'Select' },
      },
    ],
    withdrawalMechanism: {
      fr: 'Sortie du vivier sur simple demande, aussi facile que l’inscription.',
      en: 'Leaving the pool on request, as easily as joining it.',
    },
    securityMeasures: [
      { id: 'limited', measure: 'access' },
      { id: 'purged', measure: 'purge' },
    ],
    byDefaultMeasures: {
      fr: 'Ni photographie, ni situation familiale, ni question sans lien avec l’emploi au formulaire.',
      en: 'No picture, no family situation and no question without a link to the post on the form.',
    },
  },
  linked: [
    {
      key: 'not-hired',
      register: 'retentionRules',
      jurisdictions: ['FR'],
      answers: {
        label: { fr: 'Candidatures non retenues et vivier', en: 'Unsuccessful applications and talent pool' },
        active: { value: 2, unit: 'year' },
        activeTrigger: 'lastContact',
        activeTriggerDetail: {
          fr: 'Effacement plus tôt si le candidat le demande ; un candidat recruté passe au dossier du personnel',
          en: 'Erased earlier when the applicant asks; an applicant who is hired moves to the personnel file',
        },
        finalFate: 'delete',
        legalGround: 'CNIL, recrutement',
        confidence: 'verified',
        reference: 'applicants',
      },
    },
    accessLimitedTo('access', { fr: 'le recrutement', en: 'recruitment' }),
    purgedInTime('purge'),
  ],
} as const satisfies ShippedModel
