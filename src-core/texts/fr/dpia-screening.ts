import { counted, number } from './numbers'

/** Faut-il une AIPD ? L’examen dans la fiche de traitement : les cas, la liste, les critères, la décision. */
export const dpiaScreening = {
  cases: {
    title: 'Cas où l’AIPD est toujours requise',
    lead: 'Article 35, paragraphe 3. Une seule réponse « oui » suffit.',
  },
  list: {
    title: 'Liste « AIPD requise » de l’autorité',
    suggested: 'La fiche fait penser à',
    byFacts: 'Vos réponses décrivent ce type.',
    byHint: 'Un mot ou un secteur y fait penser : à vous de dire.',
    confirm: 'Confirmer',
    confirmOf: (type: string) => `Confirmer : ${type}`,
    confirmed: (type: string) => `Type confirmé : ${type}`,
    atLeast: (authority: string, count: number) =>
      `${authority} : une AIPD est requise, dans la plupart des cas, dès que ${number(count)} types de sa liste sont réunis.`,
    none: 'Rien dans la fiche ne fait penser à un type de cette liste.',
    elsewhere:
      'La liste de votre autorité n’est pas intégrée : consultez-la, puis dites ce qu’il en est dans l’explication.',
  },
  criteria: { title: 'Neuf critères de risque élevé' },
  exemptions: {
    title: 'Liste « AIPD non requise »',
    lead: 'Dans ses termes stricts seulement ; elle ne l’emporte ni sur l’article 35(3) ni sur la liste « AIPD requise ».',
    stands: {
      plausible: 'Rien dans la fiche ne s’y oppose.',
      toCheck: 'À vérifier : un fait décisif n’est pas renseigné.',
      contradicted: 'Contredite par la fiche.',
    },
  },
  clues: {
    pointsTo: 'La fiche y fait penser :',
    despite: 'Répondu « non », alors que la fiche indique :',
    why: 'Pourquoi :',
    against: 'S’y opposent :',
    supports: 'La fiche le confirme :',
    fact: (question: string, rows: string) => `${question} : ${rows}`,
    goTo: (what: string) => `Aller à : ${what}`,
  },
  outcome: {
    title: 'Ce que suggère cet examen',
    notice: 'Une suggestion : la décision revient au responsable du traitement, après avis du DPO.',
    is: {
      required: 'Une AIPD est requise',
      probablyRequired: 'Une AIPD est probablement requise',
      notRequired: 'Rien n’appelle une AIPD à ce stade',
      undecided: 'Trop de réponses manquent pour conclure',
    },
    reasons: {
      mandatoryCase: (name: string) => `Cas de l’article 35(3) : ${name}.`,
      mandatoryClue: (name: string) => `Ce cas de l’article 35(3) semble rempli : ${name}. Répondez-y.`,
      listed: (name: string) => `Figure sur la liste de l’autorité : ${name}.`,
      listedMaybe: (name: string) => `Pourrait figurer sur la liste de l’autorité : ${name}. À confirmer.`,
      exemptPlausible: (name: string) => `Pourrait en être dispensé : ${name}.`,
      exemptToCheck: (name: string) => `Dispense à vérifier : ${name}.`,
      exemptContradicted: (name: string) => `Dispense contredite par la fiche : ${name}.`,
      criteria: (count: number, names: string) =>
        `${counted(count, 'Un critère rempli ou indiqué par la fiche', '{n} critères remplis ou indiqués par la fiche')} : ${names}.`,
      casesOpen: (names: string) => `Sans réponse : ${names}.`,
      criteriaOpen: (count: number) => counted(count, 'Un critère sans réponse.', '{n} critères sans réponse.'),
    },
  },
  decision: {
    title: 'Décision',
    against: 'Cette décision s’écarte de ce que suggère l’examen : dites pourquoi, et gardez l’avis du DPO.',
    beyond: 'Une AIPD menée sans obligation reste une bonne pratique.',
  },
  link: {
    title: 'L’AIPD de ce traitement',
    none: 'Aucune AIPD ne couvre encore ce traitement.',
    covers: (count: number) => counted(count, 'Une AIPD couvre ce traitement', '{n} AIPD couvrent ce traitement'),
    create: 'Créer une AIPD',
    choose: 'Relier une AIPD du fichier',
    print: 'Imprimer la fiche d’examen préalable',
  },
} as const
