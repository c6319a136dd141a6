import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const managementReviews: RegisterTexts<Registers['managementReviews']> = {
  one: 'revue de direction',
  many: 'Revues de direction',
  add: 'Nouvelle revue',
  lead: 'Ce que la direction a vu, compris et décidé (art. 24 et 38(3)).',
  sections: {
    identity: { title: 'La revue', lead: 'Quand, avec qui, et sur quelle période.' },
    indicators: { title: 'Indicateurs', lead: 'Les chiffres présentés, tels qu’ils étaient ce jour-là.' },
    decisions: { title: 'Décisions', lead: 'Moyens, priorités, risques acceptés.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Par exemple « Revue annuelle 2026 ».' },
    date: { label: 'Date', help: 'Le jour de la réunion.' },
    periodFrom: { label: 'Période, du', help: 'Le premier jour sur lequel portent les chiffres.' },
    periodTo: { label: 'Période, au', help: 'Le dernier jour sur lequel portent les chiffres.' },
    attendees: { label: 'Participants', help: 'La direction et le DPO, parmi les contacts du fichier.' },
    otherAttendees: { label: 'Autres participants', help: 'Ceux qui ne figurent pas parmi les contacts.' },
    dpoReportOn: { label: 'Bilan du DPO présenté le', help: 'Le DPO rend compte au plus haut niveau de la direction.' },
    indicators: { label: 'Indicateurs', help: 'Une fois repris, ils ne changent plus avec le fichier.' },
    decisions: { label: 'Décisions', help: 'Une par ligne ; celles qui demandent un travail deviennent des actions.' },
    resources: { label: 'Moyens accordés', help: 'Temps, budget, formation, outils.' },
    nextReviewOn: { label: 'Prochaine revue', help: 'La date déjà fixée.' },
    document: { label: 'Compte rendu', help: 'Le relevé de décisions, parmi les documents cités.' },
    ...endingTexts,
  },
}
