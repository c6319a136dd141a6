import type { Sentences } from '../sentences'

export const sentences = {
  'DPIA-09': { title: 'Parties de l’AIPD manquantes', message: 'L’AIPD omet ce que le règlement demande : {parts}.' },
  'DPIA-10': { title: 'Avis du DPO manquant', message: 'Un DPO est désigné : recueillez son avis sur cette AIPD.' },
  'DPIA-11': { title: 'Avis du DPO non suivi', message: 'L’avis du DPO n’est pas suivi : dites pourquoi.' },
  'DPIA-12': {
    title: 'Avis des personnes à demander',
    message: 'Demandez l’avis des personnes ou de leurs représentants, ou dites pourquoi il n’est pas recueilli.',
  },
  'DPIA-15': { title: 'Évènements redoutés non étudiés', message: 'Étudiez aussi : {events}.' },
  'DPIA-16': {
    title: 'Risque plus élevé après les mesures',
    message: '« {risk} » : la gravité ou la vraisemblance augmente d’une étape à l’autre, vérifiez.',
  },
  'DPIA-17': {
    title: 'Risque réduit sans mesure',
    message: '« {risk} » : le risque baisse, mais aucune mesure n’y est reliée.',
  },
  'DPIA-20': {
    title: 'Rédaction et validation par la même personne',
    message: 'La personne qui rédige et celle qui valide devraient être différentes.',
  },
  'DPIA-24': { title: 'Brouillon à compléter', message: '« {place} » : il reste à compléter {blanks}.' },
} as const satisfies Sentences
