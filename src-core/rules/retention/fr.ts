import type { Sentences } from '../sentences'

export const sentences = {
  'RET-01': {
    title: 'Durée de conservation manquante',
    message: 'Fixez une durée de conservation, ou à défaut des critères, pour « {item} ».',
  },
  'RET-02': {
    title: 'Conservation sans limite',
    message: '« {rule} » : une conservation illimitée n’est pas admise, fixez une durée ou un critère.',
  },
  'RET-03': {
    title: 'Durée invérifiable',
    message: '« {rule} » : donnez un chiffre ou un critère que chacun peut vérifier.',
  },
  'RET-04': {
    title: 'Point de départ manquant',
    message: '« {rule} » : indiquez l’évènement qui fait courir la durée.',
  },
  'RET-05': {
    title: 'Purge d’inactivité non automatisée',
    message: '« {rule} » : une durée depuis la dernière activité demande une purge automatique.',
  },
  'RET-06': {
    title: 'Archivage intermédiaire sans motif',
    message: '« {rule} » : justifiez l’archivage (obligation, contentieux, intérêt administratif).',
  },
  'RET-07': {
    title: 'Archivage définitif à justifier',
    message:
      '« {rule} » : l’archivage définitif relève du droit des archives publiques. Vérifiez qu’il s’applique ou changez le sort final.',
  },
  'RET-08': {
    title: 'Anonymisation non décrite',
    message: '« {rule} » : décrivez la méthode qui rend la réidentification impossible.',
  },
  'RET-09': {
    title: 'Images conservées plus d’un mois',
    message: '« {item} » suit la règle « {rule} » : {place}, {limit} au plus.',
  },
  'RET-10': {
    title: 'Candidatures conservées trop longtemps',
    message:
      '« {item} » suit la règle « {rule} » : pour un candidat non retenu, {limit} au plus après le dernier contact.',
  },
  'RET-11': {
    title: 'Prospects conservés trop longtemps',
    message: '« {item} » suit la règle « {rule} » : pour un prospect, {limit} au plus après le dernier contact.',
  },
  'RET-12': {
    title: 'Durée au-delà du référentiel',
    message: '« {rule} » dépasse {limit}, durée de référence pour « {reference} » ({source}) : justifiez ou réduisez.',
  },
  'RET-13': {
    title: 'Durée sous le minimum légal',
    message: '« {rule} » reste sous {limit}, minimum légal pour « {reference} » ({source}) : allongez ou justifiez.',
  },
} as const satisfies Sentences
