import { counted } from './numbers'

/** The library of ready-made activities, and what it leaves to be confirmed. */
export const library = {
  title: 'Partir de modèles',
  lead: 'Un modèle répond ce qui se ressemble partout, textes à l’appui. Chaque réponse reste « à confirmer » tant que personne ne l’a relue.',
  proposed: 'Les traitements habituels de votre secteur',
  proposedLead:
    'Ils sont cochés d’avance : retirez ceux que vous ne menez pas. Chaque réponse reste « à confirmer » tant que personne ne l’a relue.',
  sector: 'Secteur',
  ownSector: 'Habituels dans le secteur du client',
  every: 'Toute la bibliothèque',
  usualIn: (sector: string) => `Habituels : ${sector}`,
  search: 'Chercher un modèle',
  models: 'Modèles',
  none: 'Aucun modèle ne répond à cette recherche.',
  preview: (title: string) => `Aperçu : ${title}`,
  usual: 'habituel',
  used: 'déjà utilisé',
  received: 'reçu',
  purposes: 'Finalités et bases légales',
  people: 'Personnes concernées',
  data: 'Données',
  retention: 'Conservation',
  recipients: 'Destinataires',
  processors: 'Sous-traitants habituels, à nommer',
  measures: 'Mesures habituelles, à vérifier',
  sources: 'Textes et référentiels',
  dpia: 'Analyse d’impact',
  toFix: 'durée à fixer',
  toConfirm: 'à confirmer',
  all: 'Tout cocher',
  noneTicked: 'Tout décocher',
  receive: 'Ouvrir un modèle reçu…',
  notAModel: 'Ce fichier n’est pas un modèle de traitement que Trente sait lire : rien n’a été ajouté.',
  cancel: 'Annuler',
  without: 'Commencer sans modèle',
  add: (count: number) => counted(count, 'Ajouter {n} traitement', 'Ajouter {n} traitements'),
  addNothing: 'Ajouter',
  added: (count: number) => counted(count, '{n} traitement ajouté', '{n} traitements ajoutés'),
  confirming: {
    count: (count: number) => counted(count, '{n} réponse à confirmer', '{n} réponses à confirmer'),
    from: (model: string, version: string) =>
      version === ''
        ? `Fiche partie du modèle « ${model} ».`
        : `Fiche partie du modèle « ${model} », version ${version}.`,
    lead: 'Venues du modèle et pas encore relues : changer une réponse la confirme.',
    section: 'Confirmer cette partie',
    all: 'Tout confirmer',
    one: (question: string) => `Confirmer : ${question}`,
    nothing: 'Aucune réponse ne reste à confirmer.',
    confirmed: (count: number) => counted(count, '{n} réponse confirmée', '{n} réponses confirmées'),
  },
}
