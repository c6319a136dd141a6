import type { Sentences } from '../sentences'

export const sentences = {
  'PRO-09': {
    title: 'Registre du sous-traitant absent',
    message:
      '« {organisation} » agit aussi comme sous-traitant : tenez le registre de ce qui est fait pour le compte de tiers.',
  },
  'PRO-10': {
    title: 'Clients à nommer',
    message: '« {service} » : nommez chaque responsable du traitement servi, avec ses coordonnées.',
  },
  'PRO-11': {
    title: 'Catégories de traitements manquantes',
    message: '« {service} » : indiquez ce qui est fait pour les clients, par exemple hébergement ou paie.',
  },
  'PRO-14': {
    title: 'Garantie de transfert manquante',
    message: 'Transfert vers « {importer} » ({country}) : précisez le pays et, hors {zone}, le mécanisme choisi.',
  },
  'PRO-15': {
    title: 'Transferts de la prestation à décrire',
    message:
      '« {service} » : dites si des données partent vers un pays tiers et, si oui, lequel et sous quelle garantie.',
  },
  'PRO-16': {
    title: 'Transferts : réponses contradictoires',
    message:
      '« {service} » répond « aucun transfert » et cite pourtant des destinations hors {zone} ({countries}) : corrigez l’un ou l’autre.',
  },
  'PRO-17': {
    title: 'Sécurité de la prestation non décrite',
    message: '« {service} » : reliez les mesures de sécurité qui protègent les données des clients.',
  },
  'PRO-18': {
    title: 'Sous-traitant ultérieur dans un pays tiers',
    message:
      '« {service} » fait appel à {processors} hors {zone} ({countries}) : inscrivez le transfert et sa garantie.',
  },
} as const satisfies Sentences
