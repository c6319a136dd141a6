import type { ShippedStart } from './dpia-start'
import { riskPrompts } from './risk-prompts'

export const publicSpaceVideoRisks = [
  {
    event: 'illegitimateAccess',
    prompt: riskPrompts.illegitimateAccess,
    suggestion: {
      fr: 'Un opérateur filme l’écran avec son téléphone et l’image d’un accident circule ; une caméra en réseau au mot de passe d’usine est vue depuis Internet ; un agent cherche les allées et venues d’une connaissance.',
      en: 'An operator films the screen with a phone and the picture of an accident goes round; a networked camera with its factory password is seen from the Internet; an officer looks for the movements of an acquaintance.',
    },
    impacts: ['imp-reputation', 'imp-distress', 'imp-physical', 'imp-family'],
    threats: ['thr-curiosity', 'thr-open-storage', 'thr-exploited-flaw', 'thr-excessive-rights'],
    sources: ['src-malicious-staff', 'src-cybercriminal', 'src-supplier'],
    measures: ['mea-logging', 'mea-premises', 'mea-network', 'mea-authentication', 'mea-authorisations'],
  },
  {
    event: 'unwantedModification',
    prompt: riskPrompts.unwantedModification,
    suggestion: {
      fr: 'L’horloge dérive et place quelqu’un sur les lieux à la mauvaise heure ; une plaque mal lue désigne un autre véhicule ; un extrait est coupé d’une façon qui en change le sens.',
      en: 'The clock drifts and puts somebody on the spot at the wrong time; a misread plate points to another vehicle; an extract is cut in a way that changes its meaning.',
    },
    impacts: ['imp-reputation', 'imp-exclusion', 'imp-distress'],
    threats: ['thr-tampering', 'thr-input-error'],
    sources: ['src-careless-staff', 'src-non-human', 'src-malicious-staff'],
    measures: ['mea-integrity', { fr: 'Synchronisation horaire contrôlée', en: 'Checked clock synchronisation' }],
  },
  {
    event: 'disappearance',
    prompt: riskPrompts.disappearance,
    suggestion: {
      fr: 'Une victime demande l’extrait qui la concerne et il est déjà écrasé ; le disque lâche la nuit des faits.',
      en: 'A victim asks for the extract about them and it is already overwritten; the disk fails on the night in question.',
    },
    impacts: ['imp-lost-opportunity', 'imp-loss-of-control'],
    threats: ['thr-disaster', 'thr-accidental-deletion'],
    sources: ['src-non-human', 'src-careless-staff'],
    measures: ['mea-continuity', { fr: 'Gel de la séquence dès la demande', en: 'Sequence frozen upon request' }],
  },
  {
    event: 'unfairUse',
    prompt: riskPrompts.unfairUse,
    suggestion: {
      fr: 'Les images servent à surveiller les agents de propreté, à régler un conflit de voisinage ou à nourrir un outil d’analyse en essai chez le fournisseur.',
      en: 'Images serve to watch street cleaners, to settle a quarrel between neighbours or to feed an analysis tool on trial at the vendor’s.',
    },
    impacts: ['imp-job', 'imp-loss-of-control'],
    threats: ['thr-function-creep', 'thr-misuse-by-design'],
    sources: ['src-own-design', 'src-supplier', 'src-malicious-staff'],
    measures: ['mea-oversight-committee', 'mea-logging', 'mea-partitioning', 'mea-processor-control'],
  },
  {
    event: 'discrimination',
    prompt: riskPrompts.discrimination,
    suggestion: {
      fr: 'Les caméras se concentrent sur un quartier ; l’opérateur suit à l’écran certains jeunes plutôt que des gestes.',
      en: 'Cameras gather in one district; the operator follows certain youths on screen rather than acts.',
    },
    impacts: ['imp-discrimination', 'imp-distress'],
    threats: ['thr-biased-training', 'thr-misuse-by-design'],
    sources: ['src-own-design', 'src-careless-staff'],
    measures: ['mea-training', 'mea-oversight-committee', 'mea-logging'],
  },
  {
    event: 'excessiveSurveillance',
    prompt: riskPrompts.excessiveSurveillance,
    suggestion: {
      fr: 'Des habitants évitent la place les jours de rassemblement ; l’ajout de caméras, du zoom et du renvoi vers d’autres services forme un suivi continu que nul n’a décidé.',
      en: 'Residents avoid the square on days of assembly; more cameras, zoom and feeds to other services add up to continuous tracking that nobody decided.',
    },
    impacts: ['imp-chilling', 'imp-distress', 'imp-loss-of-control'],
    threats: ['thr-wider-watch', 'thr-covert-tracking', 'thr-function-creep'],
    sources: ['src-own-design', 'src-supplier'],
    measures: ['mea-local-processing', 'mea-layered-notice', 'mea-oversight-committee', 'mea-purge'],
  },
] as const satisfies ShippedStart['risks']
