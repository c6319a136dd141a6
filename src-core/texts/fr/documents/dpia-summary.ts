import { counted, number } from '../numbers'

const list = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' et ')

/** La page de garde, la synthèse et ce qu’un niveau résiduel suppose encore. */
export const dpiaSummary = {
  printedOn: 'Imprimé le',
  cover: {
    version: 'Version de l’analyse',
    noVersion: 'Non numérotée',
    running: (version: string) => `version ${version}`,
    frozen: (version: string, on: string) => `${version}, figée${on === '' ? '' : ` le ${on}`}`,
    changed: (version: string, on: string) =>
      `${version}, modifiée depuis qu’elle a été figée${on === '' ? '' : ` le ${on}`}`,
    notFrozen: (version: string) => `${version}, non figée`,
    decidedOn: 'Décision du',
    notDecided: 'Aucune décision datée',
    validator: 'Validation confiée à',
    several: 'AIPD réunies',
  },
  approval: {
    title: 'Approbation',
    role: 'Qualité',
    name: 'Nom',
    on: 'Date',
    said: 'Avis ou décision',
    dpo: 'DPO, pour avis',
    controller: 'Responsable du traitement, pour décision',
    description: 'Avis du DPO et décision du responsable du traitement, avec leur auteur et leur date',
  },
  history: {
    title: 'Historique du document',
    version: 'Version',
    on: 'Date',
    by: 'Par',
    reason: 'Motif',
    none: 'Aucune version n’a été figée.',
    earlier: (count: number) =>
      counted(
        count,
        'Une version plus ancienne n’est pas reproduite ici.',
        '{n} versions plus anciennes ne sont pas reproduites ici.',
      ),
    description: 'Versions figées de l’analyse, de la plus récente à la plus ancienne',
  },
  state: {
    unfinished: (missing: string) => `Inachevée : ${missing}`,
    noDecision: 'décision non consignée',
    notRated: 'niveau résiduel indéterminé',
    otherwise: (state: string) => `${state}. L’état saisi pour l’équipe dit autre chose : la décision l’emporte.`,
  },
  figures: {
    levels: 'Nombre de risques',
    total: 'Ensemble',
    levelsTable: 'Nombre de risques par niveau, sans mesure, avec les mesures existantes et après le plan',
    inPlace: 'Mesures en place',
    notInPlace: 'Mesures pas encore en place',
    abandoned: 'Mesures abandonnées',
    open: 'Actions à mener',
    late: 'Actions en retard',
    done: 'Actions faites',
    closed: 'Actions annulées ou risque accepté',
    workTable: 'Mesures et actions, par état',
    unsaid: 'Mesures sans état',
  },
  /** Le niveau après le plan suppose des mesures et des actions qui restent à mener. */
  rests: (measures: number, actions: number, late: number, abandoned: number) =>
    `Suppose ${list([
      measures === 0 ? '' : counted(measures, '{n} mesure pas encore en place', '{n} mesures pas encore en place'),
      abandoned === 0 ? '' : counted(abandoned, '{n} mesure abandonnée', '{n} mesures abandonnées'),
      actions === 0
        ? ''
        : late === actions
          ? counted(actions, '{n} action en retard', '{n} actions en retard')
          : `${counted(actions, '{n} action à mener', '{n} actions à mener')}${late === 0 ? '' : `, dont ${number(late)} en retard`}`,
    ])}.`,
  late: (state: string) => (state === '' ? 'En retard' : `En retard · ${state}`),
  advice: {
    notFollowed: 'Avis non suivi.',
    againstAdvice: 'Avis non suivi : l’analyse a été approuvée malgré lui.',
    reason: (reason: string) => `Avis non suivi. Motif : ${reason}`,
    againstReason: (reason: string) => `Avis non suivi : l’analyse a été approuvée malgré lui. Motif : ${reason}`,
    noReason: 'Motif non renseigné.',
    followed: 'Avis suivi.',
    followedYet: 'Consigné comme suivi, alors que l’analyse a été approuvée sans condition : rien n’explique l’écart.',
    unknown: 'Suite donnée à l’avis : non renseignée.',
  },
  /** Les questions sans réponse d’un chapitre, dites une fois. */
  unanswered: (questions: string) => `Non renseigné : ${questions}.`,
  nothingOf: (subjects: string) => `Aucun élément consigné au registre : ${subjects}.`,
  figure: (at: number, title: string) => `Figure ${number(at)}. ${title}.`,
  captions: {
    map: 'Une lettre par évènement redouté ; la flèche mène d’un stade au suivant.',
    overview: 'Chaque point relie un évènement redouté à une cause, une conséquence ou une mesure.',
  },
}
