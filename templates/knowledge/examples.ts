import type { KnowledgeEntry } from './knowledge'

/** Short worked pieces: what a usable answer looks like. All organisations are imaginary. */
export const examples = [
  {
    id: 'exa-overview',
    kind: 'example',
    topics: ['processing', 'responsibilities'],
    title: { fr: 'Vue d’ensemble en quatre phrases', en: 'An overview in four sentences' },
    text: {
      fr: 'La bibliothèque de [ville] prête des ouvrages à 9 000 abonnés. Elle enregistre l’inscription, les prêts en cours et les retards, à l’aide d’un logiciel hébergé par [prestataire]. L’historique des lectures n’est pas gardé après le retour, sauf demande de l’abonné. Aucune suggestion automatique n’est faite.',
      en: 'The library of [town] lends books to 9,000 members. It records enrolment, current loans and delays with software hosted by [supplier]. Reading history is not kept after return unless the member asks. No automatic suggestion is made.',
    },
  },
  {
    id: 'exa-roles',
    kind: 'example',
    topics: ['responsibilities', 'processors'],
    title: { fr: 'Qui fait quoi dans un projet à trois', en: 'Who does what in a project of three' },
    text: {
      fr: 'Le département décide des aides et de leurs critères : responsable du traitement. L’éditeur héberge l’application et n’ouvre un dossier qu’à la demande du support : sous-traitant. La caisse de retraite qui confirme une pension agit pour sa propre mission : destinataire, responsable de son côté.',
      en: 'The county decides on benefits and their criteria: controller. The vendor hosts the application and opens a file only when support is asked: processor. The pension fund confirming a pension acts for its own task: recipient, and controller on its side.',
    },
  },
  {
    id: 'exa-life-cycle',
    kind: 'example',
    topics: ['lifeCycle', 'assets'],
    title: { fr: 'Cycle de vie d’une candidature', en: 'Life cycle of an application' },
    text: {
      fr: 'Dépôt sur le site (formulaire, serveur de l’éditeur) ; lecture par deux recruteurs (poste, messagerie) ; entretien (notes dans l’outil, pas sur papier) ; choix ; réponse. Le dossier retenu passe au service RH ; les autres s’effacent au bout de [durée], export compris. Une copie oubliée dans la messagerie a été découverte en traçant ce schéma.',
      en: 'Filed on the website (form, vendor’s server); read by two recruiters (workstation, mail); interview (notes in the tool, not on paper); choice; reply. The file chosen goes to HR; the others are erased after [period], exports included. A copy forgotten in the mailbox was found while drawing this chart.',
    },
  },
  {
    id: 'exa-minimisation',
    kind: 'example',
    topics: ['minimisation', 'data'],
    title: { fr: 'Réduire un formulaire', en: 'Trimming a form' },
    text: {
      fr: 'Formulaire de cantine : « religion » devient « repas avec ou sans viande » ; « profession des parents » disparaît, le quotient familial suffit au tarif ; le certificat médical est remis à l’infirmière et le service ne garde que la consigne. Trois champs en moins, dont deux sensibles.',
      en: 'School-meal form: “religion” becomes “meal with or without meat”; “parents’ occupation” goes, the income band is enough for the rate; the medical certificate goes to the nurse and the service keeps only the instruction. Three fields fewer, two of them special data.',
    },
  },
  {
    id: 'exa-retention',
    kind: 'example',
    topics: ['retention', 'quality'],
    title: { fr: 'Une durée qui s’applique', en: 'A period that gets applied' },
    text: {
      fr: 'Réclamations : base active jusqu’à la réponse et [six mois] pour les suites ; puis archivage intermédiaire, accessible au service juridique, jusqu’à la prescription de [cinq ans] à compter de la réponse ; effacement par une tâche mensuelle dont le compte rendu est contrôlé. Les statistiques annuelles sont produites avant et ne nomment personne.',
      en: 'Complaints: active database until the reply and [six months] for follow-up; then archive, open to the legal team, until the limitation period of [five years] from the reply; erased by a monthly job whose report is checked. Yearly statistics are made beforehand and name nobody.',
    },
  },
  {
    id: 'exa-alternatives',
    kind: 'example',
    topics: ['alternatives', 'lawfulness', 'surveillance'],
    title: { fr: 'Écarter, ou non, une solution plus douce', en: 'Rejecting, or not, a gentler option' },
    text: {
      fr: 'Pointage par empreinte digitale dans un entrepôt. Badge nominatif : suffit à compter les heures ; la fraude constatée se limite à [nombre] cas par an, traités par l’encadrement. La biométrie n’apporte rien que le badge n’assure : l’option est abandonnée et l’AIPD garde la trace de ce choix.',
      en: 'Fingerprint time clock in a warehouse. Named badge: enough to count hours; the fraud seen comes to [number] cases a year, handled by supervisors. Biometrics bring nothing the badge does not: the option is dropped, and the DPIA keeps a record of that choice.',
    },
  },
  {
    id: 'exa-risk-statement',
    kind: 'example',
    topics: ['illegitimateAccess', 'severity', 'likelihood'],
    title: { fr: 'Un risque raconté puis coté', en: 'A risk told, then rated' },
    text: {
      fr: 'Un agent d’accueil consulte la fiche de son ex-compagne hébergée en foyer et retrouve son adresse. Gravité 4 : la vie de la personne est en jeu, même si peu de dossiers sont concernés. Vraisemblance 3 avant mesure, car toute l’équipe voit toutes les adresses ; 2 une fois l’adresse masquée hors du service logement et les accès contrôlés chaque mois.',
      en: 'A front-desk employee looks up a former partner living in a shelter and finds her address. Severity 4: her life is at stake, even though few files are concerned. Likelihood 3 before measures, since the whole team sees every address; 2 once the address is hidden outside the housing team and access is checked each month.',
    },
  },
  {
    id: 'exa-transfer',
    kind: 'example',
    topics: ['transfers', 'processors'],
    title: { fr: 'Un transfert que l’on ne voyait pas', en: 'A transfer nobody saw' },
    text: {
      fr: 'L’hébergement est en Irlande, mais le support de nuit se connecte depuis [pays tiers] : il y a transfert. Clauses types avec le sous-traitant ultérieur, analyse du droit local, connexion ouverte à la demande et écran partagé sans export. Les données de santé sont exclues de ce support par une base chiffrée à part.',
      en: 'Hosting is in Ireland, but night support connects from [third country]: there is a transfer. Standard clauses with the sub-processor, analysis of local law, connection opened on request and shared screen without export. Health data are kept out of this support by a separately encrypted database.',
    },
  },
  {
    id: 'exa-dpo-advice',
    kind: 'example',
    topics: ['opinions', 'decision'],
    title: { fr: 'Un avis de DPO utile', en: 'A useful DPO opinion' },
    text: {
      fr: 'Avis favorable sous deux réserves : ouvrir le guichet papier avant la mise en service, et ramener la conservation des journaux de [36 à 12 mois]. La méthode et la consultation des usagers n’appellent pas de remarque. Si la première réserve n’est pas levée, je recommande de différer l’ouverture.',
      en: 'Favourable opinion with two reservations: open the paper desk before going live, and bring log retention down from [36 to 12 months]. Method and consultation of users call for no remark. If the first reservation is not lifted, I advise putting off the opening.',
    },
  },
] as const satisfies readonly KnowledgeEntry[]
