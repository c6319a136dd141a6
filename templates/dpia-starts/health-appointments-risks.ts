import type { ShippedStart } from './dpia-start'
import { riskPrompts } from './risk-prompts'

export const healthAppointmentsRisks = [
  {
    event: 'illegitimateAccess',
    prompt: riskPrompts.illegitimateAccess,
    suggestion: {
      fr: 'Un rappel lu par un conjoint révèle une consultation en gynécologie ou en psychiatrie ; un agent cherche le rendez-vous d’une voisine ; la base de la plateforme est copiée et mise en vente.',
      en: 'A reminder read by a spouse reveals a visit to gynaecology or psychiatry; an employee looks up a neighbour’s appointment; the platform’s database is copied and put up for sale.',
    },
    impacts: ['imp-secrecy', 'imp-family', 'imp-distress', 'imp-fraud', 'imp-physical'],
    threats: [
      'thr-stolen-credentials',
      'thr-curiosity',
      'thr-supplier-breach',
      'thr-exploited-flaw',
      'thr-misdirected',
    ],
    sources: ['src-cybercriminal', 'src-close-person', 'src-malicious-staff', 'src-supplier'],
    measures: ['mea-authentication', 'mea-authorisations', 'mea-logging', 'mea-encryption', 'mea-mobile-app'],
  },
  {
    event: 'unwantedModification',
    prompt: riskPrompts.unwantedModification,
    suggestion: {
      fr: 'Un rendez-vous est rattaché à un homonyme et son document part dans le mauvais dossier ; un tiers annule la consultation d’autrui ; une synchronisation décale tout l’agenda d’une heure.',
      en: 'An appointment is tied to a namesake and the document goes to the wrong file; somebody cancels another person’s visit; a synchronisation shifts the whole diary by one hour.',
    },
    impacts: ['imp-care-error', 'imp-nuisance', 'imp-secrecy'],
    threats: ['thr-input-error', 'thr-faulty-sync', 'thr-tampering'],
    sources: ['src-careless-staff', 'src-close-person', 'src-supplier'],
    measures: ['mea-data-quality', 'mea-integrity', 'mea-api'],
  },
  {
    event: 'disappearance',
    prompt: riskPrompts.disappearance,
    suggestion: {
      fr: 'La plateforme s’arrête un lundi matin : les patients se présentent sans que nul ne les attende, une séance de traitement est manquée. Le fournisseur cesse son activité et l’historique ne peut être repris.',
      en: 'The platform stops on a Monday morning: patients turn up unexpected, a treatment session is missed. The provider goes out of business and the history cannot be recovered.',
    },
    impacts: ['imp-care-error', 'imp-exclusion', 'imp-nuisance'],
    threats: ['thr-ransomware', 'thr-disaster', 'thr-provider-end', 'thr-failed-backup'],
    sources: ['src-cybercriminal', 'src-non-human', 'src-supplier'],
    measures: ['mea-continuity', 'mea-backup', 'mea-processor-control', 'mea-incidents'],
  },
  {
    event: 'unfairUse',
    prompt: riskPrompts.unfairUse,
    suggestion: {
      fr: 'La plateforme tire des rendez-vous un profil de santé pour ses propres services ; un traceur du site transmet la spécialité consultée à une régie publicitaire.',
      en: 'The platform draws a health profile from appointments for its own services; a tracker on the site tells an ad network which specialty was viewed.',
    },
    impacts: ['imp-secrecy', 'imp-loss-of-control', 'imp-manipulation'],
    threats: ['thr-function-creep', 'thr-covert-tracking', 'thr-enrichment'],
    sources: ['src-supplier', 'src-commercial-third-party', 'src-own-design'],
    measures: ['mea-processor-control', 'mea-website', 'mea-partitioning', 'mea-layered-notice'],
  },
  {
    event: 'discrimination',
    prompt: riskPrompts.discrimination,
    suggestion: {
      fr: 'Qui n’a ni téléphone ni aisance avec l’écrit n’obtient plus de créneau ; un patient signalé pour ses absences est refusé sans que sa situation soit connue.',
      en: 'Those without a phone or at ease with reading no longer get a slot; a patient flagged for missed visits is refused though their situation is unknown.',
    },
    impacts: ['imp-exclusion', 'imp-discrimination', 'imp-care-error'],
    threats: ['thr-misuse-by-design', 'thr-rubber-stamp'],
    sources: ['src-own-design', 'src-careless-staff'],
    measures: [
      'mea-human-review',
      'mea-oversight-committee',
      { fr: 'Créneaux réservés à l’accueil et au téléphone', en: 'Slots kept for desk and phone' },
    ],
  },
  {
    event: 'lossOfControl',
    prompt: riskPrompts.lossOfControl,
    suggestion: {
      fr: 'Le patient ferme son compte mais ses rendez-vous demeurent chez chaque praticien, sans qu’on lui dise à qui s’adresser ; un parent garde l’accès au compte de sa fille devenue majeure.',
      en: 'The patient closes the account but appointments stay with each practitioner, with no word on whom to ask; a parent keeps access to the account of a daughter now adult.',
    },
    impacts: ['imp-loss-of-control', 'imp-family', 'imp-secrecy'],
    threats: ['thr-rights-out-of-reach', 'thr-kept-too-long', 'thr-excessive-rights'],
    sources: ['src-own-design', 'src-close-person', 'src-supplier'],
    measures: ['mea-rights-procedure', 'mea-purge', 'mea-layered-notice', 'mea-authorisations'],
  },
] as const satisfies ShippedStart['risks']
