import { noticeCookies } from './notice-cookies'
import { toComplete } from './to-complete'

/** D13 : ce que l’on dit aux personnes d’un traitement (articles 13 et 14), en mots simples, à elles. */
export const noticeDocument = {
  subject: (name: string) => (name === '' ? 'Vos données personnelles' : `Vos données personnelles : ${name}`),
  brief: 'L’essentiel',
  who: 'Qui',
  why: 'Pourquoi',
  rights: 'Vos droits',
  contact: 'Contact',
  responsible: {
    one: (name: string) => `${name} décide pourquoi et comment vos données sont utilisées, et en répond.`,
    joint: (names: string) =>
      `${names} décident ensemble pourquoi et comment vos données sont utilisées, et en répondent.`,
    each: (names: string) =>
      `${names} décident, chacun pour sa part, pourquoi et comment vos données sont utilisées, et en répondent.`,
  },
  activities: (names: string) => `Nous utilisons vos données pour : ${names}.`,
  youMay: (rights: string) => `Vous pouvez ${rights}.`,
  complaintTo: (authority: string) => `Réclamation : ${authority}`,
  detailFollows: 'Le détail suit.',
  titles: {
    responsible: 'Qui répond de vos données',
    purposes: 'Pourquoi nous utilisons vos données, et ce qui nous y autorise',
    data: 'Les données utilisées et d’où elles viennent',
    recipients: 'Qui reçoit vos données',
    transfers: 'Vos données à l’étranger',
    retention: 'Combien de temps nous les gardons',
    rights: 'Vos droits et comment les exercer',
    consent: 'Votre consentement et vos préférences',
    decisions: 'Décisions automatisées',
    complaint: 'Poser une question, réclamer',
    changes: 'Mises à jour de ce texte',
  },
  numbered: (number: number, title: string) => `${number}. ${title}`,
  concerns: (activities: string) => `Pour : ${activities}`,
  except: (activities: string) => `Sauf pour : ${activities}`,
  labels: {
    responsible: 'Responsable du traitement',
    representative: 'Représentant',
    dpo: 'Délégué à la protection des données',
    arrangement: 'Accord entre les responsables',
    contactPoint: 'Point de contact commun',
    essence: 'L’essentiel de l’accord se trouve',
    data: 'Données',
    source: 'D’où elles viennent',
    mandatory: 'Devez-vous les donner ?',
    purpose: 'Ce que nous faisons',
    basis: 'Ce qui nous y autorise',
    recipient: 'Qui',
    activity: 'Pour quoi faire',
    kept: 'Durée, et ce qu’elles deviennent ensuite',
    unnamedRule: 'Ces données',
  },
  descriptions: {
    purposes: 'Ce que nous faisons de vos données et ce qui nous y autorise',
    data: 'Données utilisées, leur source et si vous devez les donner',
    recipients: 'Qui reçoit vos données et pour quoi faire',
    retention: 'Données et durée pendant laquelle nous les gardons',
    cookies: 'Cookies et traceurs, leur but, qui les dépose et combien de temps ils restent',
  },
  bases: {
    consent: { name: 'Votre consentement', because: () => 'Nous ne le faisons que si vous êtes d’accord.' },
    contract: {
      name: 'Un contrat avec vous',
      because: () => 'C’est nécessaire pour exécuter un contrat avec vous, ou pour le préparer à votre demande.',
    },
    legalObligation: {
      name: 'Une obligation légale',
      because: (text: string) =>
        `La loi nous l’impose : ${text === '' ? toComplete('le texte qui l’impose') : text}. Vous ne pouvez ni vous y opposer, ni faire effacer ce qu’elle nous fait garder.`,
    },
    vitalInterests: {
      name: 'La sauvegarde de la vie',
      because: () => 'C’est nécessaire pour protéger votre vie ou celle d’une autre personne.',
    },
    publicTask: {
      name: 'Une mission d’intérêt public',
      because: (text: string) =>
        `Nous accomplissons une mission d’intérêt public ou exerçons une autorité publique : ${text === '' ? toComplete('le texte qui nous la confie') : text}.`,
    },
    legitimateInterests: {
      name: 'Notre intérêt légitime',
      because: (interest: string) =>
        `Nous y avons un intérêt légitime : ${interest === '' ? toComplete('l’intérêt poursuivi') : interest}`,
    },
    ukRecognisedLI: {
      name: 'Un intérêt reconnu par la loi',
      because: (interest: string) =>
        `La loi du Royaume-Uni reconnaît elle-même cet intérêt : ${interest === '' ? toComplete('l’intérêt poursuivi') : interest}`,
    },
    chNoBasisNeeded: {
      name: 'Le droit suisse',
      because: () =>
        'Le droit suisse le permet tant que cela ne porte pas atteinte à votre personnalité, ou quand un motif le justifie.',
    },
  },
  noBasis: toComplete('la base légale'),
  noPurpose: toComplete('les finalités'),
  /** What each basis opens, beside it. */
  follows: {
    withdrawConsent:
      'Vous pouvez retirer ce consentement à tout moment, aussi simplement que vous l’avez donné. Ce qui a été fait avant reste valable.',
    portability: 'Vous pouvez récupérer les données que vous nous avez fournies et les réutiliser ailleurs.',
    objection:
      'Vous pouvez vous y opposer, pour des raisons qui tiennent à votre situation. Nous cessons alors, sauf motif légitime et impérieux.',
  },
  special: (condition: string) => `Données sensibles : ${condition}.`,
  noCondition: toComplete('ce qui permet d’utiliser des données sensibles'),
  collection: {
    direct: 'Nous les recueillons auprès de vous.',
    indirect: 'Nous ne les recueillons pas auprès de vous : le tableau dit d’où elles viennent.',
    both: 'Nous en recueillons une partie auprès de vous, une autre ailleurs : le tableau dit d’où elles viennent.',
    unknown: toComplete('si les données sont recueillies auprès des personnes ou ailleurs'),
  },
  noData: toComplete('les données utilisées'),
  noSource: toComplete('la source'),
  sensitive: { special: 'donnée sensible', criminal: 'donnée relative à des infractions' },
  fromYou: 'Vous',
  mandatory: {
    statutory: 'Oui, la loi l’exige',
    contractual: 'Oui, le contrat le prévoit',
    neededForContract: 'Oui, pour conclure le contrat',
    optional: 'Non, vous êtes libre',
    unknown: toComplete('obligatoire ou facultatif'),
  },
  refusal: (consequences: string) => `Si vous ne les donnez pas : ${consequences}`,
  noRefusal: toComplete('ce qui arrive si la personne ne les donne pas'),
  recipients: {
    inside: 'Dans nos services',
    outside: 'Autres organismes',
    processors: 'Prestataires qui agissent pour nous, sur nos instructions',
    none: 'Aucun autre organisme ne reçoit vos données.',
    unknown: toComplete('les destinataires, ou « aucun »'),
    authorities: (who: string) =>
      `Quand la loi les y autorise, pour une enquête précise, peuvent aussi en obtenir : ${who}.`,
  },
  transfers: {
    none: (zone: string) => `Vos données ne sont pas transférées hors ${zone}.`,
    rest: (zone: string) => `Le reste de vos données n’est pas transféré hors ${zone}.`,
    some: (zone: string) => `Certaines de vos données sont transférées hors ${zone} :`,
    unknown: (zone: string) => toComplete(`les transferts hors ${zone}, ou « aucun »`),
    zones: { eea: 'de l’Espace économique européen', uk: 'du Royaume-Uni', ch: 'de Suisse' },
    noCountry: toComplete('le pays'),
    line: (country: string, importer: string, safeguard: string) =>
      `${[country, importer].filter((part) => part !== '').join(', ')} : ${safeguard}`,
    adequacy: (tool: string) =>
      `une décision officielle reconnaît que vos données y sont suffisamment protégées (${tool}).`,
    safeguards: (tool: string) => `des engagements écrits et contraignants y protègent vos données (${tool}).`,
    derogation: (tool: string) => `la loi le permet dans ce cas particulier (${tool}).`,
    other: (tool: string) => `la loi le permet (${tool}).`,
    noSafeguard: toComplete('la garantie qui protège les données'),
    copy: (where: string) => `Pour obtenir une copie de ces engagements : ${where}`,
    noCopy: toComplete('où obtenir une copie de ces engagements'),
  },
  retained: {
    from: (period: string, trigger: string) => `${period}, à compter de : ${trigger}`,
    withoutTrigger: (period: string) => `${period}, à compter de : ${toComplete('point de départ')}`,
    noPeriod: toComplete('la durée, ou ce qui permet de la fixer'),
    archive: (period: string, _reason: string) => `Puis en archive, où peu de personnes y ont accès : ${period}`,
    fate: (fate: string) => `Ensuite : ${fate}`,
    noFate: `Ensuite : ${toComplete('ce que deviennent les données')}`,
  },
  rightsInBrief: {
    access: 'accéder à vos données',
    rectification: 'les faire corriger',
    erasure: 'les faire effacer',
    restriction: 'en faire limiter l’utilisation',
    portability: 'les récupérer pour les réutiliser ailleurs',
    objection: 'vous opposer à leur utilisation',
    objectionMarketing: 'refuser la prospection',
    withdrawConsent: 'retirer votre consentement',
    adm: 'demander qu’une personne revoie une décision automatisée',
    explanation: 'demander comment un algorithme a servi à une décision',
    postMortem: 'décider de ce qu’elles deviendront après votre décès',
    delisting: 'faire retirer un résultat de recherche qui porte votre nom',
    childErasure: 'faire effacer ce qui a été recueilli quand vous étiez mineur',
  },
  rightsInFull: {
    access: {
      label: 'Accéder à vos données',
      says: 'Savoir si nous en détenons, lesquelles et pour quoi faire, et en recevoir une copie.',
    },
    rectification: { label: 'Les faire corriger', says: 'Faire rectifier ce qui est faux, compléter ce qui manque.' },
    erasure: {
      label: 'Les faire effacer',
      says: 'Dans les cas que la loi prévoit, par exemple quand nous n’en avons plus besoin.',
    },
    restriction: {
      label: 'En faire limiter l’utilisation',
      says: 'Nous demander de les garder sans nous en servir, par exemple le temps de vérifier si elles sont exactes.',
    },
    portability: {
      label: 'Les récupérer',
      says: 'Recevoir dans un format courant les données que vous nous avez fournies, ou les faire transmettre à un autre organisme.',
    },
    objection: {
      label: 'Vous opposer',
      says: 'Nous demander de cesser, pour des raisons qui tiennent à votre situation.',
    },
    objectionMarketing: {
      label: 'Refuser la prospection',
      says: 'À tout moment, sans donner de raison et sans frais.',
    },
    withdrawConsent: {
      label: 'Retirer votre consentement',
      says: 'À tout moment. Ce qui a été fait avant reste valable.',
    },
    adm: {
      label: 'Faire revoir une décision automatisée',
      says: 'Ne pas être soumis à une décision prise sans aucune intervention humaine, hors des cas que la loi prévoit ; dans ces cas, demander qu’une personne la revoie.',
    },
    explanation: {
      label: 'Demander une explication',
      says: 'Savoir comment un algorithme a servi à une décision qui vous concerne.',
    },
    postMortem: {
      label: 'Décider pour après votre décès',
      says: 'Donner des directives sur la conservation, l’effacement et la communication de vos données.',
    },
    delisting: {
      label: 'Faire retirer un résultat de recherche',
      says: 'Demander qu’une page n’apparaisse plus quand on cherche votre nom.',
    },
    childErasure: {
      label: 'Effacer ce qui date de votre minorité',
      says: 'Faire effacer au plus vite les données recueillies en ligne quand vous étiez mineur.',
    },
  },
  erasureLimits: {
    legalObligation: 'Ce que la loi nous fait garder n’est pas effacé.',
    publicTask: 'Ce dont notre mission d’intérêt public a encore besoin n’est pas effacé.',
  },
  format: (format: string) => `Format : ${format}.`,
  rightsOpenLater: (rights: string) => toComplete(`droits à préciser avec la base légale : ${rights}`),
  marketingUnknown: toComplete('le droit de refuser la prospection, s’il y en a'),
  childUnknown: toComplete('l’effacement de ce qui a été recueilli en ligne auprès d’un mineur, s’il y en a'),
  howTo: (contact: string) => `Pour exercer vos droits : ${contact}`,
  noContact: toComplete('à qui s’adresser, et comment'),
  answeredIn: (period: string, extension: string) =>
    `C’est gratuit. Délai de réponse : ${period}${extension === '' ? '' : `, que nous pouvons prolonger de ${extension} quand la demande est complexe, en vous en avertissant`}.`,
  objecting: (how: string) => `Pour vous opposer : ${how}`,
  consent: {
    none: 'Rien de ce que nous faisons ici ne repose sur votre consentement.',
    unknown: toComplete('ce qui repose sur le consentement, ou « rien »'),
    withdraw: (how: string) => `Pour retirer votre consentement : ${how}`,
    noWay: toComplete('comment retirer son consentement'),
    preferences: (where: string) => `Pour régler vos préférences : ${where}`,
  },
  ...noticeCookies,
  decisions: {
    none: 'Aucune décision vous concernant n’est prise par une machine seule.',
    rest: 'Pour le reste, aucune décision vous concernant n’est prise par une machine seule.',
    assisted: 'Un outil aide à préparer des décisions ; c’est toujours une personne qui décide.',
    solelyNoSignificantEffect:
      'Certaines opérations se font sans intervention humaine, sans effet juridique ni conséquence importante pour vous.',
    solelySignificantEffect:
      'Une décision qui a des conséquences importantes pour vous est prise sans intervention humaine.',
    unknown: toComplete('les décisions automatisées, ou « aucune »'),
    profiling: 'Vos données servent aussi à établir un profil de vous, par exemple vos habitudes ou vos préférences.',
    logic: (how: string) => `Comment cela marche : ${how}`,
    noLogic: toComplete('comment la décision est prise'),
    effects: (what: string) => `Ce que cela change pour vous : ${what}`,
    noEffects: toComplete('les conséquences pour la personne'),
    safeguards: (which: string) => `Vous pouvez ${which}.`,
    safeguard: {
      humanIntervention: 'demander qu’une personne revoie la décision',
      expressView: 'donner votre point de vue',
      contest: 'contester la décision',
    },
    noSafeguard: toComplete('ce que la personne peut demander : revoir, donner son avis, contester'),
    ask: (where: string) => `Pour demander une explication : ${where}`,
  },
  complaint: {
    ask: (contact: string) => `Une question ? ${contact}`,
    toUs: (days: number) =>
      `Vous pouvez d’abord nous adresser votre réclamation : nous en accusons réception sous ${days} jours.`,
    toAuthority: (authority: string) =>
      `Si vous pensez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à l’autorité de contrôle : ${authority}. Vous pouvez aussi saisir un juge.`,
    noAuthority: toComplete('l’autorité de contrôle et ses coordonnées'),
  },
  changes: {
    otherRules:
      'Ce que nous faisons pour prévenir, rechercher ou poursuivre des infractions obéit à d’autres règles (directive (UE) 2016/680 et les lois qui l’appliquent) : ce texte n’en parle pas.',
    promise:
      'Nous mettons ce texte à jour quand ce que nous faisons de vos données change. Avant de les utiliser pour autre chose, nous vous en informons.',
    version: (day: string) => `Ce texte est à jour au ${day}.`,
  },
}
