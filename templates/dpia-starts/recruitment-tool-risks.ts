import type { ShippedStart } from './dpia-start'
import { riskPrompts } from './risk-prompts'

export const recruitmentToolRisks = [
  {
    event: 'illegitimateAccess',
    prompt: riskPrompts.illegitimateAccess,
    suggestion: {
      fr: 'La candidature d’un salarié en poste ailleurs parvient à son employeur actuel ; un responsable lit des notes d’entretien qui ne le concernent pas ; la base de l’éditeur est copiée.',
      en: 'The application of someone employed elsewhere reaches their present employer; a manager reads interview notes that are not theirs to read; the vendor’s database is copied.',
    },
    impacts: ['imp-job', 'imp-identity-theft', 'imp-reputation'],
    threats: ['thr-excessive-rights', 'thr-misdirected', 'thr-supplier-breach', 'thr-stolen-credentials'],
    sources: ['src-careless-staff', 'src-supplier', 'src-cybercriminal'],
    measures: ['mea-authorisations', 'mea-authentication', 'mea-exchanges', 'mea-processor-control'],
  },
  {
    event: 'unwantedModification',
    prompt: riskPrompts.unwantedModification,
    suggestion: {
      fr: 'Un diplôme mal extrait, deux homonymes réunis, une note reportée sur le mauvais dossier : la personne est écartée sur un fait qui n’est pas le sien.',
      en: 'A degree badly extracted, two namesakes merged, a note entered in the wrong file: the person is rejected on a fact that is not theirs.',
    },
    impacts: ['imp-lost-opportunity', 'imp-reputation'],
    threats: ['thr-input-error', 'thr-faulty-sync', 'thr-model-drift'],
    sources: ['src-careless-staff', 'src-supplier'],
    measures: ['mea-data-quality', 'mea-integrity', 'mea-human-review'],
  },
  {
    event: 'disappearance',
    prompt: riskPrompts.disappearance,
    suggestion: {
      fr: 'Des candidatures se perdent à la migration ou finissent dans les indésirables ; la preuve du choix manque lors d’une contestation.',
      en: 'Applications are lost in migration or end in the spam folder; evidence of the choice is missing when it is challenged.',
    },
    impacts: ['imp-lost-opportunity', 'imp-exclusion'],
    threats: ['thr-faulty-sync', 'thr-provider-end', 'thr-accidental-deletion'],
    sources: ['src-supplier', 'src-non-human', 'src-careless-staff'],
    measures: [
      'mea-backup',
      'mea-continuity',
      { fr: 'Accusé de réception au candidat', en: 'Receipt sent to the applicant' },
    ],
  },
  {
    event: 'discrimination',
    prompt: riskPrompts.discrimination,
    suggestion: {
      fr: 'L’outil a appris d’embauches passées : il rétrograde les parcours interrompus, les diplômes étrangers, certains codes postaux. Le recruteur suit le rang faute de temps.',
      en: 'The tool learnt from past hires: it lowers broken careers, foreign degrees, some postcodes. The recruiter follows the rank for want of time.',
    },
    impacts: ['imp-discrimination', 'imp-lost-opportunity', 'imp-exclusion'],
    threats: ['thr-biased-training', 'thr-model-drift', 'thr-rubber-stamp'],
    sources: ['src-own-design', 'src-supplier'],
    measures: ['mea-ai-monitoring', 'mea-human-review', 'mea-training'],
  },
  {
    event: 'unfairUse',
    prompt: riskPrompts.unfairUse,
    suggestion: {
      fr: 'L’éditeur entraîne son modèle sur les candidatures ; un entretien filmé est analysé sur la voix ou les mimiques ; la vie en ligne du candidat est fouillée.',
      en: 'The vendor trains its model on applications; a filmed interview is analysed for voice or expressions; the applicant’s online life is searched.',
    },
    impacts: ['imp-loss-of-control', 'imp-manipulation', 'imp-lost-opportunity'],
    threats: ['thr-function-creep', 'thr-enrichment', 'thr-overcollection', 'thr-generative-tool'],
    sources: ['src-own-design', 'src-commercial-third-party', 'src-supplier'],
    measures: ['mea-processor-control', 'mea-layered-notice', 'mea-it-charter'],
  },
  {
    event: 'lossOfControl',
    prompt: riskPrompts.lossOfControl,
    suggestion: {
      fr: 'Le candidat écarté ignore ce qui a joué, ne reçoit pas de réponse et reste des années dans un vivier.',
      en: 'The rejected applicant does not know what counted, gets no reply and stays for years in a talent pool.',
    },
    impacts: ['imp-loss-of-control', 'imp-distress'],
    threats: ['thr-kept-too-long', 'thr-rights-out-of-reach'],
    sources: ['src-own-design', 'src-careless-staff'],
    measures: ['mea-purge', 'mea-rights-procedure', 'mea-layered-notice'],
  },
] as const satisfies ShippedStart['risks']
