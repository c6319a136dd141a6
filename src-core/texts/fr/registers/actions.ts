import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const actions: RegisterTexts<Registers['actions']> = {
  one: 'action',
  many: 'Plan d’action',
  add: 'Nouvelle action',
  lead: 'Ce qui reste à faire dans tout le fichier, par qui et pour quand.',
  sections: {
    action: { title: 'L’action', lead: 'Une personne et une date pour chacune, sinon elle ne se fera pas.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Action', help: 'Un verbe et un résultat que l’on peut constater.' },
    description: { label: 'Précisions', help: 'Ce qui est attendu, et comment on saura que c’est fait.' },
    dpia: { label: 'AIPD d’origine', help: 'L’analyse qui compte sur cette action.' },
    activity: { label: 'Traitement visé', help: 'Celui que l’action améliore.' },
    about: { label: 'Point visé', help: 'La question, la mesure ou le risque de l’analyse.' },
    owner: { label: 'Responsable de l’action', help: 'Une personne de l’organisme, pas le DPO.' },
    dueOn: { label: 'Échéance', help: 'Une date tenable.' },
    state: { label: 'Avancement', help: 'Où en est l’action aujourd’hui.' },
    priority: { label: 'Priorité', help: 'D’après le risque pour les personnes.' },
    doneOn: { label: 'Faite le', help: 'Le jour où le résultat a été constaté.' },
    evidence: { label: 'Preuve', help: 'Ce qui montre que c’est fait.' },
    ...endingTexts,
  },
}
