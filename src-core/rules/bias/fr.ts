import type { Sentences } from '../sentences'

export const sentences = {
  'BIA-01': {
    title: 'Profilage sans méthode décrite',
    message: 'Des personnes sont profilées : reliez le système employé, ou décrivez-le dans le registre des systèmes.',
  },
  'BIA-02': {
    title: 'Aucun contrôle de biais',
    message:
      'Ce système sert à profiler des personnes : consignez au moins un test de biais, ses groupes et son résultat.',
  },
  'BIA-03': {
    title: 'Nouveau test de biais attendu',
    message: 'Dernier test : {last}. Un nouveau est attendu depuis le {due}, à l’échéance ou dès une correction.',
  },
  'BIA-04': {
    title: 'Écart sans correction',
    message:
      'Le test « {metric} » sur « {group} » montre un écart : corrigez, ou concluez et dites pourquoi, puis testez à nouveau.',
  },
  'BIA-05': {
    title: 'Résultat difficile à justifier',
    message: 'Le résultat affecte la personne : dites comment lui justifier le sien, et ce qui l’aurait changé.',
  },
} as const satisfies Sentences
