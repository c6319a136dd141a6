import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

/** What Regulation (EU) 2024/1689 asks of a system. */
export const aiActTexts = {
  aiActRole: {
    label: 'Rôle (règlement sur l’IA)',
    help: 'Le plus souvent déployeur : utiliser un système suffit à l’être.',
  },
  aiActClass: {
    label: 'Classe de risque',
    help: 'Elle fixe ce qui est dû. Annexe I : composant de sécurité d’un produit ; annexe III : domaines listés.',
  },
  annexIII: {
    label: 'Point de l’annexe III',
    help: 'Le domaine qui en fait un système à haut risque. 5 b) exclut la détection de fraude.',
  },
  art6_3Derogation: {
    label: 'Dérogation de l’article 6, § 3',
    help: 'Tâche étroite ou préparatoire sans risque important. Jamais s’il y a profilage de personnes.',
  },
  art6_3Reason: { label: 'Motif de la dérogation', help: 'L’évaluation du fournisseur, à tenir à disposition.' },
  aiUses: {
    label: 'Usages à signaler aux personnes',
    help: 'Ceux que l’article 50 vise ; sinon, choisissez « Aucun de ces usages ».',
  },
  emotionException: {
    label: 'Raisons médicales ou de sécurité',
    help: 'La seule exception à l’interdiction au travail et dans l’enseignement.',
  },
  usedOnWorkers: {
    label: 'Utilisé sur des salariés ou agents',
    help: 'Recruter ne compte pas ; noter, affecter ou surveiller, oui.',
  },
  workersInformed: {
    label: 'Travailleurs et représentants informés',
    help: 'Avant la mise en service sur le lieu de travail.',
  },
  workersInformedOn: { label: 'Travailleurs informés le', help: 'La date de la réunion ou de la note.' },

  friaDpia: {
    label: 'AIPD complétée',
    help: 'L’analyse peut compléter une AIPD : ce que celle-ci dit n’est pas à redire.',
  },
  friaOn: { label: 'Analyse faite le', help: 'Avant la première utilisation du système.' },
  friaProcesses: {
    label: 'Processus où le système est utilisé',
    help: 'À quelle étape il intervient, et dans quel but.',
  },
  friaPeriodFrequency: {
    label: 'Période et fréquence d’utilisation',
    help: 'Depuis quand, pour combien de temps, combien de fois.',
  },
  friaPersonsAffected: {
    label: 'Personnes et groupes touchés',
    help: 'Dans ce contexte précis, y compris indirectement.',
  },
  friaHarms: {
    label: 'Risques de préjudice',
    help: 'Ceux qui pèsent sur ces personnes, d’après le fournisseur et l’usage.',
  },
  friaOversight: { label: 'Contrôle humain mis en œuvre', help: 'Selon la notice du fournisseur.' },
  friaGovernance: { label: 'Si le risque se réalise', help: 'Gouvernance interne, réclamations, mesures à prendre.' },
  friaNotifiedOn: {
    label: 'Analyse notifiée le',
    help: 'À l’autorité de surveillance du marché, avec le modèle rempli.',
  },
} satisfies Partial<RegisterTexts<Registers['algorithmicSystems']>['fields']>
