import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type ActivityTexts = RegisterTexts<Registers['activities']>['fields']

/** What protects people: security, ethics, and whether an impact assessment is called for. */
export const activitySafeguards = {
  securityMeasures: { label: 'Mesures de sécurité', help: 'Une description générale suffit au registre.' },
  byDesignMeasures: {
    label: 'Protection dès la conception',
    help: 'Ce qui a été réduit, séparé ou écarté dès le projet.',
  },
  byDefaultMeasures: {
    label: 'Protection par défaut',
    help: 'Le minimum de données, les options désactivées au départ.',
  },
  pseudonymised: {
    label: 'Pseudonymisation',
    help: 'Les données ne désignent plus la personne sans une clé tenue à part.',
  },
  encryptedAtRest: { label: 'Chiffrement au repos', help: 'Disques, bases et sauvegardes sont chiffrés.' },
  encryptedInTransit: { label: 'Chiffrement en transit', help: 'Les échanges sont chiffrés sur tout le trajet.' },
  accuracyMeasures: { label: 'Exactitude des données', help: 'Comment les erreurs sont repérées et corrigées.' },
  supportingAssets: { label: 'Supports des données', help: 'Logiciels, serveurs, papier, personnes.' },
  cookiesTrackers: {
    label: 'Cookies et autres traceurs',
    help: 'Toute lecture ou écriture sur l’appareil de la personne.',
  },

  profiling: { label: 'Profilage', help: 'Évaluer ou prédire automatiquement un trait de la personne.' },
  automatedDecision: {
    label: 'Décision automatisée',
    help: 'Une décision sans intervention humaine réelle relève de l’article 22.',
  },
  art22Exception: {
    label: 'Exception de l’article 22',
    help: 'Sans elle, une décision entièrement automatisée à effet significatif est interdite.',
  },
  art22Safeguards: { label: 'Garanties offertes à la personne', help: 'Les trois sont un minimum.' },
  decisionLogic: {
    label: 'Logique de la décision',
    help: 'Les critères, leur poids et la procédure, en mots simples ; pas le code.',
  },
  decisionEffects: { label: 'Effets de la décision', help: 'Son importance et ce qu’elle change pour la personne.' },
  algorithmicSystems: {
    label: 'Systèmes algorithmiques',
    help: 'Les scores, moteurs ou modèles employés. Ce que leur fiche explique n’est pas à redire ici.',
  },
  surveillanceLevel: {
    label: 'Niveau de surveillance',
    help: 'Ce que la personne ressent compte autant que ce qui est prévu.',
  },
  surveillanceJustification: {
    label: 'Justification de la surveillance',
    help: 'Pourquoi un moyen moins intrusif ne suffit pas.',
  },
  workersConsulted: {
    label: 'Représentants du personnel consultés',
    help: 'CSE ou comité social territorial, avant la mise en place de la surveillance.',
  },
  workersConsultedOn: { label: 'Représentants du personnel consultés le', help: 'La date de l’avis rendu.' },
  manipulationCheck: {
    label: 'Absence de manipulation',
    help: 'Ni interface trompeuse, ni pression, ni refus rendu difficile.',
  },
  darkPatterns: {
    label: 'Procédés trompeurs relevés',
    help: 'Ceux que l’examen de l’interface a montrés ; sinon, « Aucun procédé relevé ».',
  },
  inclusionMeasures: {
    label: 'Mesures d’inclusion',
    help: 'Information accessible, solution hors ligne, et personne n’est laissé de côté.',
  },
  benefitForPeople: { label: 'Bénéfice pour les personnes', help: 'Ce qu’elles y gagnent, de leur point de vue.' },

  systematicEvaluation: {
    label: 'Évaluation systématique et décisions',
    help: 'Évaluation approfondie et automatisée d’aspects personnels, sur laquelle reposent des décisions.',
  },
  largeScaleSensitive: {
    label: 'Données sensibles ou pénales à grande échelle',
    help: 'Nombre de personnes, volume, durée et étendue : aucun seuil chiffré dans les textes.',
  },
  publicMonitoring: {
    label: 'Surveillance systématique à grande échelle d’une zone accessible au public',
    help: 'Caméras ou capteurs qui observent la rue, un hall ou un parc, où chacun peut entrer.',
  },
  screeningReason: {
    label: 'Explication des réponses',
    help: 'Ce qui a été examiné pour répondre aux cas obligatoires.',
  },
  authorityListItems: {
    label: 'Types de la liste « AIPD requise »',
    help: 'Ceux qui décrivent ce traitement. L’application les suggère, vous confirmez.',
  },
  authorityExemptItems: {
    label: 'Types de la liste « AIPD non requise »',
    help: 'Dans ses termes stricts seulement. Ne joue jamais contre un cas où l’AIPD est requise.',
  },
  wp248: {
    label: 'Neuf critères de risque élevé',
    help: 'À partir de deux critères, une AIPD est en général requise.',
  },
  dpiaDecision: {
    label: 'Décision sur l’AIPD',
    help: 'La décision revient au responsable du traitement, après avis du DPO.',
  },
  dpiaDecisionReason: {
    label: 'Motif de la décision',
    help: 'Indispensable pour un « non » quand un critère est rempli.',
  },
  dpoScreeningView: {
    label: 'Avis du DPO sur la nécessité d’une AIPD',
    help: 'À garder surtout quand l’AIPD est écartée malgré des critères remplis.',
  },
  dpia: { label: 'AIPD', help: 'L’analyse qui couvre ce traitement.' },
  inherentRisk: { label: 'Risque initial', help: 'Pour les personnes, avant toute mesure.' },
  initialRiskNote: {
    label: 'Appréciation du risque initial',
    help: 'Ce qui pourrait arriver aux personnes, en quelques lignes.',
  },
} satisfies Partial<ActivityTexts>
