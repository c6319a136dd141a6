import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-ID-01': {
    title: 'Coordonnées du responsable du traitement incomplètes',
    message: 'Indiquez pour « {organisation} » la dénomination, l’adresse et un courriel ou un téléphone.',
  },
  'ROPA-ID-02': {
    title: 'DPO non indiqué',
    message:
      'Aucun DPO n’est indiqué pour « {organisation} ». Dites si sa désignation est obligatoire et, si oui, nommez-le.',
  },
  'ROPA-ID-03': {
    title: 'DPO sans coordonnées',
    message: 'Ajoutez un courriel, un téléphone ou une adresse pour le DPO « {dpo} » de « {organisation} ».',
  },
  'ROPA-ID-04': {
    title: 'Représentant dans l’UE non désigné',
    message:
      '« {organisation} » se trouve hors EEE ({country}). Si cet organisme vise ou suit des personnes dans l’EEE, nommez son représentant ou indiquez l’exemption.',
  },
  'ROPA-ID-05': {
    title: 'Traitement sans nom',
    message: 'Donnez au traitement {ref} le nom d’usage dans le service.',
  },
  'ROPA-ID-06': {
    title: 'Nom en double',
    message: '« {activity} » porte le même nom que le traitement {ref} : distinguez-les ou réunissez-les.',
  },
  'GOV-01': {
    title: 'DPO en conflit d’intérêts',
    message:
      '« {dpo} », DPO de « {organisation} », y décide aussi des finalités ou des moyens : séparez les deux fonctions.',
  },
} as const satisfies Sentences
