import { counted, number } from './numbers'

/** What a damaged file lacks, told in a sentence. */
export const damage = {
  title: 'Ce fichier est endommagé : il est ouvert en lecture seule.',
  sameIdTitle: 'Des fiches de ce fichier se confondent : il est ouvert en lecture seule.',
  advice:
    'Rien n’y est écrit. Voyez si une version antérieure a été gardée, ou continuez avec ce qui reste : une copie est gardée.',
  versions: 'Voir les versions antérieures',
  goOn: 'Continuer avec ce qui reste',
  ownIds: 'Donner à chaque fiche son identifiant',
  /** A sentence made of the losses. */
  sentence: (parts: string) => `Ce qui ne va pas : ${parts}.`,
  list: (register: string, count: number) =>
    count > 0
      ? counted(count, `« ${register} » manque en entier (une fiche)`, `« ${register} » manque en entier ({n} fiches)`)
      : `« ${register} » manque en entier`,
  records: (register: string, count: number) =>
    counted(count, `il manque une fiche dans « ${register} »`, `il manque {n} fiches dans « ${register} »`),
  answers: (register: string, count: number) =>
    counted(
      count,
      `une fiche de « ${register} » a perdu une réponse`,
      `{n} fiches de « ${register} » ont perdu une réponse`,
    ),
  doubled: 'deux contenus se disputent la même place',
  sameId: (register: string, count: number) => `${String(count)} fiches de « ${register} » portent le même identifiant`,
  others: { dismissals: 'Constats écartés', history: 'Historique', migrations: 'Versions du format' },
  commandLine: (path: string, sentence: string) =>
    `« ${path} » est endommagé. ${sentence} Rien n’a été écrit : ouvrez-le dans Trente, qui propose les versions antérieures gardées sur cette machine.`,
  older: (path: string, when: string, rev: number, last: number) =>
    `Attention : « ${path} » est plus ancien que celui qui a été enregistré ou ouvert ici en dernier, le ${when} (révision ${number(rev)} sur ${number(last)}). Une copie antérieure a été remise à sa place.`,
  editedElsewhere: (path: string) =>
    `Attention : « ${path} » n’est plus tel que Trente l’a enregistré. Un autre programme l’a modifié, ou un disque l’a abîmé.`,
}
