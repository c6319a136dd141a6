/** Autour des formulaires d’autorité que Trente remplit. Leurs propres libellés sont ceux de l’autorité (templates/forms). */
export const formDocuments = {
  names: {
    'cnil-simplified': 'Registre simplifié de la CNIL',
    'ico-controller': 'Registre de documentation de l’ICO, responsable du traitement',
    'ico-dpia': 'Modèle d’AIPD de l’ICO',
  },
  /** Sous le titre d’une fiche. Le début, jusqu’au nom, dit qu’elle vient de Trente quand elle revient. */
  filledBy: (organisation: string, day: string) =>
    `Fiche remplie avec Trente à partir du dossier de ${organisation}, le ${day}. Une case vide : le dossier n’en dit rien. Ce que ce formulaire ne prévoit pas est réuni sur la dernière feuille.`,
  continued: (label: string) => `${label} (suite)`,
  /** Le départ d’une durée que rien ne chiffre. */
  fromWhen: (event: string) => `À compter de : ${event}`,
  listTab: 'Liste des traitements',
  ficheTitle: 'Fiche de registre',
  none: 'Aucun',
  tooLongForList: 'Trop long pour la liste : voir la fiche',
  page: (page: string, pages: string) => `Page ${page} sur ${pages}`,
  closing: {
    tab: 'Hors formulaire',
    title: 'Ce que ce formulaire ne prévoit pas',
    lead: (form: string) =>
      `Réponses des fiches de traitement qui n’ont pas de place dans le formulaire « ${form} ». De ce qu’elles citent (organismes, sous-traitants, durées, mesures), l’essentiel seulement : le registre complet dit le reste.`,
    nothing: 'Tout ce que dit le dossier sur ces traitements a trouvé sa place dans le formulaire.',
    columns: { question: 'Question', answer: 'Réponse' },
    remarks: 'À savoir en lisant le formulaire',
    noSheetDay:
      '« Date de création de la fiche » : le dossier ne tient pas cette date ; la colonne reste à remplir. « Date de création du traitement » est celle de sa mise en œuvre.',
    reviewed: '« Mise à jour » : jour de la dernière revue de la fiche.',
    mainPurpose: (refs: string) =>
      `Aucune finalité n’est désignée comme principale dans ${refs} : la première inscrite occupe la case.`,
    notInPlace: 'Mesure qui n’est pas en place',
    otherLanguage: (count: string) =>
      `Textes qui n’existent pas dans la langue du formulaire, repris tels quels : ${count}.`,
    icoLinks: 'Dans les colonnes « Link to… », la référence et le nom d’un enregistrement du même dossier.',
    icoSafeguards:
      'Colonne « Safeguards for exceptional transfers » : l’instrument de chaque transfert, qu’il soit exceptionnel ou non.',
    icoBreaches:
      '« Has a personal data breach occurred? » : « Yes » où le registre des violations nomme le traitement ; vide ailleurs.',
    asProcessor: (refs: string) =>
      `Traitements tenus comme sous-traitant (article 30, paragraphe 2), qui relèvent d’un autre registre : ${refs}.`,
    addedRows:
      'Des lignes sont ajoutées où le formulaire en manque : catégories de données qu’il ne nomme pas, finalités, destinataires et mesures de plus.',
    continued:
      'Un texte long se poursuit sur les lignes « (suite) » : « … » marque l’endroit où il passe d’une ligne à l’autre.',
  },
}
