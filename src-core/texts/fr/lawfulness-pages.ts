import { counted } from './numbers'

/** Pages of what shows that a processing is lawful and told: the balance, the consent check, the notice check. */
export const lawfulnessPages = {
  purposes: {
    weighed: 'Finalités qui s’appuient sur cet intérêt',
    resting: 'Finalités qui reposent sur ce consentement',
    none: 'Aucune finalité ne s’y appuie encore : reliez-la depuis la fiche du traitement.',
    publicTask: {
      yes: 'hors des missions publiques',
      no: 'relève d’une mission publique',
      unknown: 'mission publique : à dire',
    },
  },
  steps: {
    asks: 'Ce que l’étape vérifie',
    passed: 'Étape franchie : la réponse est oui à chaque question.',
    stopped: (tests: string) => `Étape non franchie : ${tests}.`,
    open: (count: number) => counted(count, '{n} question reste à répondre.', '{n} questions restent à répondre.'),
  },
  balance: {
    drawing: 'Balance',
    forInterest: 'Pour l’intérêt',
    forPeople: 'Pour les personnes',
    safeguards: 'Garanties ajoutées',
    noInterest: 'L’intérêt n’est pas encore décrit.',
    noEffects: 'Aucun effet sur les personnes n’est encore décrit.',
    noSafeguards: 'Aucune garantie ajoutée.',
    says: {
      '': 'La balance attend votre conclusion.',
      passes: 'Vous concluez que l’intérêt l’emporte.',
      passesWithSafeguards: 'Vous concluez que l’intérêt l’emporte, avec les garanties ajoutées.',
      fails: 'Vous concluez que les personnes l’emportent.',
    },
    level: (severity: string, likelihood: string) => `Gravité : ${severity} · vraisemblance : ${likelihood}`,
    unrated: 'niveau à dire',
    unmet: (test: string) => `« ${test} » : non`,
    vulnerable: 'Enfants et personnes vulnérables',
    power: 'Rapport de force',
    contradictions: 'Réponses qui contredisent cette conclusion',
    missing: 'Pièces qui manquent à la balance',
    goTo: (question: string) => `Aller à : ${question}`,
  },
  consent: {
    verdict: 'Ce que vaut ce consentement',
    head: 'Validité',
    is: { holds: 'Tient', doubtful: 'Douteux', fails: 'Ne tient pas', open: 'À examiner' },
    why: {
      holds: 'Aucune réponse exigée n’est défavorable. C’est un repère, pas une décision.',
      doubtful: 'Rien n’est rompu, mais tout n’est pas établi.',
      fails: 'Au moins une condition exigée n’est pas remplie.',
      open: 'Aucune question exigée n’a encore reçu de réponse.',
    },
    failed: 'Ce qui manque',
    doubts: 'Ce qui fait douter',
    unanswered: 'Questions sans réponse',
    conditions: { free: 'Libre', specific: 'Spécifique', informed: 'Éclairé', unambiguous: 'Univoque' },
    leads: {
      free: 'La personne peut dire non sans rien y perdre.',
      specific: 'Elle sait à quoi elle dit oui, et à cela seulement.',
      informed: 'Elle a lu ce qu’il faut avant de répondre.',
      unambiguous: 'Elle a fait un geste qui ne peut rien vouloir dire d’autre.',
    },
    state: {
      met: 'remplie',
      unmet: 'non remplie',
      doubtful: 'douteuse',
      open: (count: number) => counted(count, '{n} question sans réponse', '{n} questions sans réponse'),
    },
    notCounted: {
      granular: 'Ne compte que pour plusieurs finalités : une seule repose sur ce consentement.',
      admTold: 'Ne compte que si une machine décide seule sur la base de cet accord.',
      transferRiskTold: 'Ne compte que si cet accord fonde un transfert.',
      other: 'Ne compte pas pour les finalités reliées.',
    },
    tried: {
      never: 'Le retrait n’a jamais été essayé.',
      on: (day: string) => `Retrait essayé le ${day}.`,
      old: (day: string) => `Dernier essai du retrait le ${day} : à refaire.`,
    },
  },
  notice: {
    notANotice: 'Ce contrôle ne concerne que les mentions d’information : changez le type du document pour le faire.',
    informs: 'Traitements qui informent avec cette mention',
    informsNone: 'Aucun traitement ne cite encore cette mention : les lignes propres à un cas restent à confirmer.',
    score: (said: number, due: number) => counted(due, `${said} ligne dite sur {n}`, `${said} lignes dites sur {n}`),
    omitted: (count: number) => counted(count, '{n} omise', '{n} omises'),
    unread: (count: number) => counted(count, '{n} à lire', '{n} à lire'),
    perhaps: 'Selon les traitements qui la citent.',
    away: (count: number) => counted(count, '{n} ligne ne s’applique pas ici.', '{n} lignes ne s’appliquent pas ici.'),
    showAll: 'Les montrer',
    hideAway: 'Les masquer',
    articleDiffers: (said: string, called: string) =>
      `Vous avez retenu « ${said} », mais la collecte des traitements reliés appelle « ${called} ».`,
    articleCalled: (called: string) => `D’après la collecte des traitements reliés : ${called}.`,
    later:
      'L’article 14 ne laisse pas attendre davantage : un mois, ou le premier échange, ou la première communication.',
  },
}
