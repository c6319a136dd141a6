import { baseQuestions } from './base-questions'
import type { ShippedStart } from './dpia-start'
import { healthAppointmentsRisks } from './health-appointments-risks'
import { suggest } from './suggest'

/** Online booking for a hospital or a group of practices, through a hosted platform. */
export const healthAppointments = {
  format: 'trente-dpia-start',
  version: 1,
  id: 'health-appointments',
  title: { fr: 'Prise de rendez-vous médicaux en ligne', en: 'Online medical appointments' },
  summary: {
    fr: 'Plateforme par laquelle des patients prennent rendez-vous, reçoivent des rappels et échangent des documents avec un établissement ou un groupe de praticiens.',
    en: 'Platform through which patients book, receive reminders and exchange documents with a hospital or a group of practitioners.',
  },
  method: 'cnil',
  questions: suggest(baseQuestions, {
    threshold: {
      law: ['GDPR 35(3)(b)'],
      suggestion: {
        fr: 'Données de santé de [nombre] patients, dont des enfants et des personnes dépendantes : le motif et la spécialité d’un rendez-vous révèlent déjà un état de santé. L’échelle ([territoire, volume annuel]) et le type d’établissement sont confrontés à la liste de l’autorité.',
        en: 'Health data of [number] patients, children and dependent people among them: the reason and specialty of an appointment already reveal a state of health. The scale ([territory, yearly volume]) and the kind of institution are set against the authority’s list.',
      },
    },
    processing: {
      suggestion: {
        fr: 'Le patient ouvre un compte, choisit un praticien et un motif, reçoit un rappel par [SMS, courriel] et peut déposer un document. Le secrétariat gère l’agenda ; le praticien voit ses patients. [Nombre] rendez-vous par an, dont [part] pris par un proche.',
        en: 'The patient opens an account, chooses a practitioner and a reason, receives a reminder by [text message, mail] and may upload a document. The secretariat runs the diary; practitioners see their own patients. [Number] appointments a year, [share] of them booked by a relative.',
      },
    },
    responsibilities: {
      prompt: {
        fr: 'Pour l’agenda, le compte du patient, les rappels et les statistiques : qui décide de chacun ? La plateforme agit-elle toujours pour vous ?',
        en: 'For diary, patient account, reminders and statistics: who decides on each? Does the platform always act for you?',
      },
      suggestion: {
        fr: 'L’établissement répond de l’agenda et des dossiers ; la plateforme est alors sous-traitante. Pour le compte du patient, commun à plusieurs soignants, elle décide elle-même et en répond. La frontière est écrite au contrat [article] et dite au patient [où].',
        en: 'The institution answers for diary and files; there the platform is a processor. For the patient account, shared across carers, it decides by itself and answers for it. The boundary is written in the contract [clause] and told to the patient [where].',
      },
    },
    standards: {
      law: ['CSP L1111-8', 'CSP L1110-4'],
      suggestion: {
        fr: 'Secret professionnel et règles de partage entre soignants ; hébergement par un prestataire certifié pour les données de santé (certificat [numéro], périmètre [activités], échéance [date]) ; référentiels d’identité et de sécurité du secteur : [liste].',
        en: 'Professional secrecy and rules on sharing between carers; hosting by a provider certified for health data where national law asks for it (certificate [number], scope [activities], expiry [date]); identity and security frameworks of the sector: [list].',
      },
    },
    data: {
      suggestion: {
        fr: 'Identité, coordonnées, lien avec le patient pour les proches ; praticien, date, motif choisi dans une liste ; documents déposés ([types]) ; historique et absences ; traces de connexion. Sont sensibles le motif, la spécialité, les documents, et l’historique qui en découle.',
        en: 'Identity, contact details, relationship to the patient for relatives; practitioner, date, reason picked from a list; uploaded documents ([types]); history and missed visits; connection logs. Reason, specialty, documents and the resulting history are special data.',
      },
    },
    lifeCycle: {
      suggestion: {
        fr: 'Création du compte, choix du créneau, transmission à l’agenda de [logiciel], rappel par [opérateur], venue, consultation, rattachement au dossier médical, effacement de la plateforme. Copies : agenda du jour imprimé, message du patient au secrétariat, sauvegardes de [hébergeur].',
        en: 'Opening of the account, choice of slot, transmission to the diary of [software], reminder by [operator], visit, consultation, link to the medical file, erasure from the platform. Copies: printed diary of the day, patient’s message to the secretariat, backups at [host].',
      },
    },
    purposes: {
      suggestion: {
        fr: '1. Fixer, déplacer, annuler un rendez-vous. 2. Le rappeler. 3. Préparer la consultation par l’envoi de documents. 4. Suivre l’activité sur des chiffres agrégés ([lesquels]). Sont exclus : la publicité, le classement des patients selon leurs absences, la cession à des tiers.',
        en: '1. Book, move, cancel an appointment. 2. Send a reminder. 3. Prepare the visit by sending documents. 4. Follow activity on aggregated figures ([which]). Ruled out: advertising, ranking patients by missed visits, disclosure to third parties.',
      },
    },
    lawfulness: {
      law: ['GDPR 9(2)(h)', 'GDPR 9(3)'],
      suggestion: {
        fr: 'Buts 1 à 3 : [mission d’intérêt public pour l’établissement public, contrat ou intérêt légitime pour un cabinet] et prise en charge sanitaire sous secret professionnel. But 4 : même cadre, sur données agrégées. Le compte commun à plusieurs soignants relève de la plateforme : [base].',
        en: 'Aims 1 to 3: [public task for a public hospital, contract or legitimate interests for a practice] and provision of care under professional secrecy. Aim 4: same frame, on aggregated data. The account shared across carers falls to the platform: [basis].',
      },
    },
    minimisation: {
      suggestion: {
        fr: 'Motif pris dans une liste large par spécialité, sans texte libre, ou facultatif [selon le réglage retenu]. Le rappel donne l’heure et le lieu, ni le motif ni la spécialité. Le numéro de sécurité sociale n’est demandé qu’à l’accueil, si la facturation l’exige.',
        en: 'Reason taken from a broad list per specialty, without free text, or optional [according to the setting chosen]. The reminder gives time and place, neither reason nor specialty. The social security number is asked only at the desk, if billing needs it.',
      },
    },
    quality: {
      suggestion: {
        fr: 'Coordonnées confirmées par code ; doublons et homonymes signalés au secrétariat ; identité vérifiée à l’accueil, par [moyen], avant tout rattachement au dossier médical. Un rendez-vous modifié est confirmé au patient par un second message.',
        en: 'Contact details confirmed by code; duplicates and namesakes flagged to the secretariat; identity checked at the desk, by [means], before any link to the medical file. A changed appointment is confirmed to the patient by a second message.',
      },
    },
    retention: {
      suggestion: {
        fr: 'Rendez-vous : [durée] après la date, puis seul le dossier médical, soumis à sa propre règle, en garde mention. Documents déposés : retirés de la plateforme [délai] après la consultation. Compte inactif : avertissement puis fermeture à [durée]. Rappels et journaux : [durée].',
        en: 'Appointments: [period] after the date, after which only the medical file, under its own rule, keeps a mention. Uploaded documents: removed from the platform [time] after the visit. Inactive account: warning, then closed after [period]. Reminders and logs: [period].',
      },
    },
    alternatives: {
      suggestion: {
        fr: 'Le téléphone et l’accueil restent ouverts aux mêmes heures et aux mêmes créneaux : nul n’est tenu d’avoir un compte. Un agenda hébergé sur place a été comparé : [disponibilité, sécurité, coût]. Une prise de rendez-vous sans compte est offerte pour [cas].',
        en: 'Phone and desk stay open at the same hours and with the same slots: nobody has to hold an account. A diary hosted on site was compared: [availability, security, cost]. Booking without an account is offered for [cases].',
      },
    },
    information: {
      suggestion: {
        fr: 'À la création du compte : qui répond de quoi, en cinq lignes [texte joint]. Au choix du motif : qui le verra. Sur le rappel : comment ne plus en recevoir. Version facile à lire, et lue à l’accueil à qui le souhaite.',
        en: 'On opening the account: who answers for what, in five lines [text attached]. On choosing the reason: who will see it. On the reminder: how to stop receiving it. Easy-to-read version, and read aloud at the desk on request.',
      },
    },
    accessPortability: {
      suggestion: {
        fr: 'Le patient télécharge ses rendez-vous et ses documents depuis son compte, en format ouvert ; le proche n’accède qu’à ce que le patient, ou l’autorité parentale, permet. À [âge], l’adolescent obtient son propre accès. Demande écrite : [contact], un mois.',
        en: 'Patients download their appointments and documents from the account in an open format; a relative reaches only what the patient, or parental authority, allows. At [age], adolescents get their own access. Written request: [contact], one month.',
      },
    },
    processors: {
      suggestion: {
        fr: '[Plateforme], son hébergeur [nom], l’opérateur de SMS [nom], l’assistance [pays]. Contrat du [date] : pas de réutilisation, sous-traitants ultérieurs listés, alerte sous [délai], réversibilité essayée le [date], certificat d’hébergement joint.',
        en: '[Platform], its host [name], the text-message operator [name], support from [country]. Contract of [date]: no reuse, sub-processors listed, warning within [time], reversibility tried on [date], hosting certificate attached.',
      },
    },
    ethics: {
      suggestion: {
        fr: 'Patients que l’écran écarte : [âge, langue, handicap, sans adresse] et voie prévue pour eux : [téléphone, accueil, créneaux réservés]. Sort d’un patient souvent absent : [échange avant toute restriction]. Ce que la plateforme ne déduira jamais d’un rendez-vous : [liste].',
        en: 'Patients the screen leaves out: [age, language, disability, no address] and the way open to them: [phone, desk, reserved slots]. What happens to a patient often absent: [a talk before any restriction]. What the platform will never infer from an appointment: [list].',
      },
    },
    opinions: {
      suggestion: {
        fr: '[Avis du DPO.] Points examinés : partage des rôles, contenu des rappels, comptes des proches, réversibilité, procédure d’arrêt.',
        en: '[DPO’s advice.] Points examined: split of roles, content of reminders, relatives’ accounts, reversibility, outage procedure.',
      },
    },
    review: {
      suggestion: {
        fr: 'Tous les [deux] ans, et à tout ajout (téléconsultation, messagerie, assistant automatique), changement d’hébergeur, incident ou ouverture à un nouveau public.',
        en: 'Every [two] years, and with any addition (remote consultation, messaging, automated assistant), change of host, incident or opening to a new public.',
      },
    },
  }),
  risks: healthAppointmentsRisks,
  measures: [
    {
      measure: 'mea-authentication',
      note: { fr: 'Second facteur pour tous les professionnels.', en: 'Second factor for all professionals.' },
    },
    {
      measure: 'mea-authorisations',
      note: { fr: 'Le secrétariat ne voit que son service.', en: 'A secretariat sees only its own department.' },
    },
    {
      measure: 'mea-encryption',
      note: { fr: 'Clés des documents hors de portée de l’hébergeur.', en: 'Document keys out of the host’s reach.' },
    },
    { measure: 'mea-logging' },
    { measure: 'mea-cloud' },
    { measure: 'mea-processor-control' },
    {
      measure: 'mea-api',
      note: { fr: 'Lien avec le logiciel de l’établissement.', en: 'Link with the institution’s software.' },
    },
    {
      measure: 'mea-mobile-app',
      note: { fr: 'Rappel neutre sur écran verrouillé.', en: 'Neutral reminder on a locked screen.' },
    },
    {
      measure: 'mea-continuity',
      note: { fr: 'Agenda du jour imprimé chaque matin.', en: 'Diary of the day printed each morning.' },
    },
    { measure: 'mea-backup' },
    { measure: 'mea-purge' },
    { measure: 'mea-incidents' },
    { measure: 'mea-rights-procedure' },
  ],
} satisfies ShippedStart
