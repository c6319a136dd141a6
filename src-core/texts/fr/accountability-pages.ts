import { counted, number } from './numbers'

/** What the action plan, audits and reviews say on screen besides the questions they ask. */
export const accountabilityPages = {
  plan: {
    looks: 'Présentation',
    table: 'Tableau',
    board: 'Colonnes',
    noState: 'Sans avancement',
    emptyColumn: 'Aucune action',
    late: 'En retard',
    nobody: 'Sans responsable',
    noDate: 'Sans échéance',
    move: (title: string) => `Avancement de « ${title} »`,
    moved: (title: string, state: string) => `« ${title} » : ${state}.`,
    count: (count: number) => counted(count, '{n} action', '{n} actions'),
  },
  make: {
    button: 'En faire une action',
    of: (title: string) => `En faire une action : ${title}`,
    made: (ref: string) => `Action ${ref} créée.`,
    open: 'Ouvrir',
    existing: (ref: string, state: string) => `Action ${ref} · ${state}`,
  },
  origin: {
    none: 'L’ensemble, sans point précis',
    others: 'Autres origines possibles',
    point: (rule: string) => `Point à régler ${rule}`,
  },
  figures: {
    take: 'Reprendre les chiffres du jour',
    taken: (count: number) => counted(count, '{n} chiffre repris et figé.', '{n} chiffres repris et figés.'),
    nothing: 'Le fichier ne permet encore de compter aucun indicateur.',
    lead: (from: string, to: string) =>
      `Comptés dans ce fichier, du ${from} au ${to}. Une fois repris, ils ne changent plus avec le fichier.`,
    share: (figure: number, outOf: number) => `${number(figure)} sur ${number(outOf)}`,
  },
} as const
