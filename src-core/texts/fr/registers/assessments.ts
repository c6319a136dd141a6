import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const balancingTests: RegisterTexts<Registers['balancingTests']> = {
  one: 'mise en balance',
  many: 'Mises en balance',
  add: 'Nouvelle mise en balance',
  lead: 'Pourquoi un intérêt légitime l’emporte, traitement par traitement (art. 6(1)(f)).',
  sections: {
    identity: { title: 'La mise en balance', lead: 'Intérêt poursuivi, nécessité, effets sur les personnes.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'L’intérêt légitime examiné, en une ligne.' },
    ...endingTexts,
  },
}

export const consentChecks: RegisterTexts<Registers['consentChecks']> = {
  one: 'contrôle du consentement',
  many: 'Contrôles du consentement',
  add: 'Nouveau contrôle',
  lead: 'Si le consentement recueilli est valable, et comment le prouver (art. 7).',
  sections: {
    identity: { title: 'Le contrôle', lead: 'Libre, spécifique, éclairé, univoque, et prouvable.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le consentement examiné, en une ligne.' },
    ...endingTexts,
  },
}

export const transferAssessments: RegisterTexts<Registers['transferAssessments']> = {
  one: 'analyse d’impact du transfert',
  many: 'Analyses d’impact des transferts',
  add: 'Nouvelle analyse de transfert',
  lead: 'Ce que valent les garanties dans le pays de destination.',
  sections: {
    identity: {
      title: 'L’analyse',
      lead: 'Si le droit et les pratiques du pays laissent la garantie produire ses effets.',
    },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le transfert examiné : importateur et pays.' },
    conclusion: { label: 'Conclusion', help: 'Sans protection effective, le transfert est à suspendre.' },
    ...endingTexts,
  },
}

export const algorithmicSystems: RegisterTexts<Registers['algorithmicSystems']> = {
  one: 'système algorithmique',
  many: 'Systèmes algorithmiques',
  add: 'Nouveau système',
  lead: 'Les outils qui notent, classent, recommandent ou décident.',
  sections: {
    identity: { title: 'Le système', lead: 'Ce qu’il calcule, et ce que l’on en fait.' },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Nom du système', help: 'Le nom courant du score, du moteur ou du modèle.' },
    purpose: { label: 'Ce qu’il sert à décider', help: 'La décision préparée ou prise, et pour qui elle compte.' },
    ...endingTexts,
  },
}
