/** The page of a breach: its clock, its timeline and the two decisions. */
export const breachPages = {
  clock: {
    title: 'Délai de notification',
    left: 'pour notifier l’autorité',
    over: 'de retard sur la notification',
    until: (moment: string) => `Jusqu’au ${moment}, week-ends et jours fériés compris.`,
    ended: (moment: string) => `Le délai a pris fin le ${moment}.`,
    tolerated: (moment: string) =>
      `L’heure en cours à la prise de connaissance peut ne pas compter (règlement 1182/71, art. 3) : jusqu’au ${moment} sur cette lecture. Ne comptez pas dessus.`,
    started: (moment: string) => `Il court depuis le ${moment}.`,
    noted: (when: string) => `Notifiée ${when} après la prise de connaissance`,
    lateBy: (length: string) => `soit ${length} après le délai`,
    inTime: 'dans le délai',
    notified: 'Notifiée',
    excused: 'Notification non requise',
    excusedWhy:
      'Le risque est improbable et la raison en est écrite : le délai est arrêté, la violation reste au registre.',
    none: 'Pas de délai en heures',
    processor: 'Un sous-traitant n’a pas de délai en heures : il alerte chaque responsable dans les meilleurs délais.',
    noHours: 'Le droit suivi n’en fixe pas : l’annonce se fait dans les meilleurs délais.',
    unstarted: 'Le délai n’a pas de départ',
    unstartedWhy: 'Dites quand la violation a été connue : il court de ce moment, en heures.',
    sayWhen: 'Dire quand',
    decide: 'Décider et notifier',
    due: 'Ce qui est attendu',
    sent: 'Ce qui est parti',
    nothingMore: 'Plus rien à envoyer à l’autorité.',
    nothingSent: 'Rien n’est parti.',
    sentLine: (phase: string, authority: string, moment: string) => `${phase}, ${authority}, ${moment}`,
    missing: (day: string) => `Un complément est attendu le ${day}.`,
    missingUndated: 'Un complément est attendu ; aucune date n’est annoncée.',
    kept: (day: string) => `Documentation à garder jusqu’au ${day} au moins.`,
  },
  length: {
    minutes: (minutes: string) => `${minutes}\u00a0min`,
    days: (days: string) => `${days}\u00a0jours`,
  },
  chip: {
    left: (ref: string, length: string) => `${ref} · reste ${length} pour notifier`,
    over: (ref: string, length: string) => `${ref} · délai dépassé de ${length}`,
    others: (count: string) => `+${count}`,
    othersInWords: (count: number) =>
      count === 1 ? 'Une autre violation attend aussi.' : `${count} autres violations attendent aussi.`,
    open: (said: string) => `Ouvrir la violation : ${said}`,
    fewer: (ref: string, hours: string) => `Violation ${ref} : moins de ${hours} heures pour notifier.`,
    passed: (ref: string) => `Violation ${ref} : le délai de notification est dépassé.`,
  },
  timeline: {
    title: 'Le fil des évènements',
    empty: 'Aucun moment n’est daté encore.',
    since: (length: string) => `+ ${length}`,
    sinceHint: 'Compté depuis la prise de connaissance',
    deadline: 'Fin du délai de notification',
    told: (controller: string) => `Responsable alerté : ${controller}`,
    other: (regime: string) => `Autre signalement : ${regime}`,
    contradictions: {
      awareBeforeSeen: 'La prise de connaissance précède la détection : l’une des deux est à corriger.',
      toldBeforeAware:
        'Le sous-traitant a alerté avant la prise de connaissance indiquée : le responsable en a connaissance à cette alerte.',
      sentBeforeAware: 'La notification est partie avant la prise de connaissance : vérifiez les deux moments.',
      endsBeforeStart: 'La violation finit avant de commencer : vérifiez les deux moments.',
    },
  },
  decisions: {
    risk: 'Risque pour les personnes',
    notAssessed: 'Non évalué',
    assess: 'Évaluer le risque',
    asks: 'Ce que la loi en tire',
    decided: 'Ce qui est décidé',
    undecided: 'Pas encore décidé',
    reason: 'Motif',
    noReason: 'Aucun motif n’est écrit.',
    contradictions: 'Ce qui ne va pas ensemble',
    authority: {
      title: 'Notifier l’autorité',
      duties: {
        assess: 'Évaluez d’abord le risque : le délai court déjà.',
        keepOnly: 'Pas de notification : la violation reste au registre, avec le motif.',
        notify: 'Notifier dans le délai, quitte à compléter ensuite.',
        notifySoon: 'Annoncer à l’autorité dans les meilleurs délais.',
        warnControllers: 'Alerter chaque responsable du traitement ; c’est lui qui notifie.',
      },
      contradictions: {
        nothingSent: 'Décidée « notifiée », mais aucun envoi n’est daté : le délai court toujours.',
        sentAllTheSame: 'Un envoi est daté : la décision devrait être « notifiée ».',
        riskNotNotified: 'Un risque est reconnu : un motif ne dispense pas de notifier, le délai court toujours.',
        closedUnsent: 'Close sans notification alors qu’un risque est reconnu.',
      },
    },
    people: {
      title: 'Informer les personnes',
      duties: {
        assess: 'Évaluez d’abord le risque : élevé, il oblige à les informer.',
        none: 'Pas d’obligation : seul un risque élevé oblige à les informer.',
        tell: 'Les informer dans les meilleurs délais, sauf exception de l’article 34(3).',
        tellIfNeeded: 'Les informer si leur protection l’exige ou si l’autorité le demande.',
        helpControllers: 'La décision revient à chaque responsable ; l’y aider.',
      },
      contradictions: {
        nothingSaid: 'Décidé de les informer, mais aucun message n’est daté.',
        toldAllTheSame: 'Un message est daté : la décision devrait être « oui ».',
        highNotTold: 'Le risque est élevé : « non requise » ne tient pas, seule une exception le permet.',
        exemptedWithoutHigh: 'Sans risque élevé, aucune exception n’est nécessaire : « non requise » suffit.',
      },
    },
  },
  enisa: {
    total: (score: string, band: string) =>
      `Score ENISA : ${score} (${band}). Une aide à la réflexion, pas une réponse.`,
    bands: { low: 'faible', medium: 'moyen', high: 'élevé', veryHigh: 'très élevé' },
  },
  crossBorder:
    'Des personnes vivent dans plusieurs pays de l’Espace économique européen : l’autorité chef de file est compétente (art. 56).',
  states: {
    aware: (moment: string) => `connue le ${moment}`,
    closed: (day: string) => `close le ${day}`,
  },
}
