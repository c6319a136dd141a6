import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const balancingTests: RegisterTexts<Registers['balancingTests']> = {
  one: 'mise en balance',
  many: 'Mises en balance',
  add: 'Nouvelle mise en balance',
  lead: 'Pourquoi un intérêt légitime l’emporte, finalité par finalité (art. 6(1)(f)).',
  sections: {
    interest: {
      title: '1. L’intérêt',
      lead: 'Ce qui est recherché, et pour qui. Un intérêt hypothétique ne suffit pas.',
    },
    necessity: {
      title: '2. La nécessité',
      lead: 'Le traitement doit vraiment servir cet intérêt, et aucun moyen moins intrusif n’y suffire.',
    },
    impact: {
      title: '3. Les effets sur les personnes',
      lead: 'Ce qu’elles vivent, ce à quoi elles s’attendent, et leur position face à l’organisme.',
    },
    balance: { title: 'La balance', lead: 'Ce qui pèse de chaque côté. La conclusion est la vôtre.' },
    signOff: { title: 'Validation', lead: 'Datée avant le démarrage du traitement.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'L’intérêt légitime examiné, en une ligne.' },
    interest: { label: 'Intérêt poursuivi', help: 'Ce que le traitement apporte, concrètement et aujourd’hui.' },
    whoseInterest: { label: 'Intérêt de qui', help: 'Celui d’un tiers peut compter ; il faut alors le nommer.' },
    interestLawful: { label: 'Intérêt licite', help: 'Aucune règle n’interdit de le poursuivre.' },
    interestClear: {
      label: 'Intérêt précis',
      help: 'Assez clair pour être pesé. « Améliorer nos services » ne l’est pas.',
    },
    interestReal: { label: 'Intérêt réel et actuel', help: 'Il existe aujourd’hui ; un intérêt hypothétique échoue.' },

    necessity: { label: 'Pourquoi le traitement est nécessaire', help: 'Ce qui manquerait sans ces données.' },
    alternatives: { label: 'Moyens moins intrusifs examinés', help: 'Ce qui a été écarté, et pourquoi.' },
    servesInterest: {
      label: 'Le traitement sert cet intérêt',
      help: 'Il y contribue réellement, et pas seulement un peu.',
    },
    noLesserMeans: {
      label: 'Aucun moyen moins intrusif ne suffit',
      help: 'Moins de données, moins longtemps, sans nom.',
    },

    dataNature: {
      label: 'Nature des données',
      help: 'Sensibles, intimes, publiques : ce que les personnes y mettent.',
    },
    context: { label: 'Contexte du traitement', help: 'L’ampleur, le croisement de fichiers, la publicité donnée.' },
    relationship: { label: 'Lien avec les personnes', help: 'Clients, usagers, agents, inconnus.' },
    expectations: {
      label: 'Attentes raisonnables',
      help: 'Au moment de la collecte, d’après la relation et la mention.',
    },
    isExpected: { label: 'Elles peuvent s’y attendre', help: 'Une surprise pèse lourd, même annoncée.' },
    balanceOfPower: { label: 'Rapport de force', help: 'Salarié, locataire, patient, usager d’un service public.' },
    childrenOrVulnerable: {
      label: 'Enfants et personnes vulnérables',
      help: 'S’il y en a, et ce que cela change. Sinon, dites-le.',
    },
    impacts: { label: 'Effets sur les personnes', help: 'Un effet par ligne, défavorable ou favorable.' },

    safeguards: { label: 'Garanties ajoutées', help: 'Au-delà de ce que la loi impose déjà.' },
    objectionRight: { label: 'Droit d’opposition', help: 'Comment s’opposer, et ce qui se passe alors.' },
    optOutOffered: { label: 'Retrait sans motif offert', help: 'Au-delà du droit : sans avoir à se justifier.' },
    outcome: { label: 'Conclusion', help: 'Si les personnes l’emportent : une autre base, ou l’arrêt.' },
    conclusion: { label: 'Ce qui emporte la conclusion', help: 'En quelques phrases, dans vos mots.' },

    authorNames: { label: 'Rédigée par', help: 'La ou les personnes qui ont fait l’examen.' },
    dpoOpinion: { label: 'Avis du DPO', help: 'Un avis : la décision reste au responsable du traitement.' },
    approvedBy: { label: 'Approuvée par', help: 'Qui décide pour le responsable du traitement.' },
    approvedOn: { label: 'Approuvée le', help: 'Avant le démarrage du traitement.' },
    reviewOn: { label: 'À revoir le', help: 'Et chaque fois que le traitement change.' },
    ...endingTexts,
  },
}
