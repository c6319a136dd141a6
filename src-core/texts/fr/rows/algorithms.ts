import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const biasTests: RowTexts<RowDefinitions['biasTests']['fields']> = {
  one: 'test de biais',
  add: 'Ajouter un test',
  fields: {
    metric: { label: 'Mesure', help: 'Ce qui est comparé d’un groupe à l’autre.' },
    group: { label: 'Groupe contrôlé', help: 'Qui est comparé à qui : femmes et hommes, moins et plus de 50 ans.' },
    date: { label: 'Date du test', help: 'Le jour où il a été fait.' },
    result: { label: 'Résultat', help: 'Le chiffre obtenu, par exemple 0,72 ou 72 %.' },
    threshold: {
      label: 'Seuil d’alerte',
      help: 'Fixé avant le test. Pour un rapport de taux de sélection, 0,80 est supposé à défaut.',
    },
    verdict: {
      label: 'Conclusion',
      help: 'La vôtre. Le calcul est un indice : aucun seuil n’est un critère juridique.',
    },
    by: { label: 'Fait par', help: 'De préférence quelqu’un qui n’exploite pas le système.' },
    remark: { label: 'Observations', help: 'Taille de l’échantillon, limites, explications possibles de l’écart.' },
  },
}

export const biasCorrections: RowTexts<RowDefinitions['biasCorrections']['fields']> = {
  one: 'correction',
  add: 'Ajouter une correction',
  fields: {
    finding: { label: 'Constat', help: 'L’écart ou l’erreur que cette correction vise.' },
    date: { label: 'Date de la correction', help: 'Le jour où elle est entrée en service.' },
    correction: { label: 'Correction apportée', help: 'Critère retiré, poids revu, données complétées, seuil changé.' },
    effect: { label: 'Effet constaté', help: 'Ce que le nouveau test a montré.' },
  },
}
