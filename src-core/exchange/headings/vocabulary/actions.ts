import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: Madis (plan d’actions), CISO Assistant, audit follow-ups. */
// prettier-ignore
export const actions: Vocabulary<keyof (typeof registers)['actions']['fields'] | 'ref'> = {
  title: {
    fr: [
      'action', 'actions', "intitulé de l'action", 'action à mener', 'actions à mener', 'action à réaliser',
      'mesure à prendre', "nom de l'action", 'tâche', "titre de l'action", "libellé de l'action", 'tâches',
      'recommandation', 'actions à mettre en œuvre', 'action corrective', "plan d'action", 'mesure à mettre en place',
      'chantier',
    ],
    en: [
      'action', 'actions', 'action item', 'action title', 'task', 'action required', 'recommendation', 'action name',
      'corrective action', 'action to take', 'tasks', 'action plan', 'next steps', 'action description',
    ],
    de: ['Maßnahme', 'Aufgabe', 'Aktion', 'zu erledigen'],
    nl: ['actie', 'acties', 'taak', 'actiepunt'],
    es: ['acción', 'acciones', 'tarea'],
    it: ['azione', 'azioni', 'attività da svolgere', 'azione correttiva'],
    pt: ['ação', 'ações', 'tarefa'],
  },
  ref: {
    fr: ["n° d'action", 'n° action', "numéro d'action", 'n°', 'référence', "référence de l'action"],
    en: ['action no.', 'action id', 'action number', 'ref', 'id', 'number', 'action ref'],
  },
  description: {
    fr: ["description de l'action", 'description', "détail de l'action", 'constat', 'description de la tâche'],
    en: ['description', 'description of action', 'details', 'finding', 'task description', 'issue'],
  },
  kind: {
    fr: ["type d'action", "nature de l'action", "catégorie d'action"],
    en: ['action type', 'type of action'],
  },
  owner: {
    fr: [
      'responsable', "responsable de l'action", 'pilote', "pilote de l'action", 'porteur', "porteur de l'action",
      'acteur', 'acteurs', 'qui', 'personne en charge', 'assigné à', 'attribué à', 'affecté à', 'personne responsable',
      'service pilote',
    ],
    en: [
      'owner', 'action owner', 'responsible', 'responsible person', 'assignee', 'assigned to', 'who', 'lead',
      'person responsible', 'responsibility',
    ],
    de: ['Verantwortlich', 'Verantwortlicher', 'zuständig', 'wer'],
    nl: ['verantwoordelijke', 'eigenaar', 'actiehouder', 'wie'],
    es: ['responsable'],
    it: ['responsabile'],
    pt: ['responsável'],
  },
  dueOn: {
    fr: [
      'échéance', "date d'échéance", 'date limite', 'délai', 'date prévue', 'à faire pour le', 'date cible',
      'date butoir', 'quand', 'date de fin prévue', 'échéance prévue', 'délai de réalisation', 'date prévisionnelle',
      'date de planification', 'calendrier', 'à réaliser avant le',
    ],
    en: [
      'due date', 'deadline', 'due', 'target date', 'due on', 'due by', 'timeline', 'by when', 'when',
      'completion target', 'planned date', 'target completion date', 'timescale', 'planned completion date',
    ],
    de: ['Frist', 'Termin', 'fällig am', 'Fälligkeit', 'bis wann', 'Zieldatum', 'Fälligkeitsdatum'],
    nl: ['deadline', 'einddatum', 'streefdatum', 'wanneer', 'vervaldatum'],
    es: ['plazo', 'fecha límite', 'fecha prevista', 'vencimiento'],
    it: ['scadenza', 'data di scadenza', 'entro quando', 'termine'],
    pt: ['prazo', 'data limite', 'data prevista'],
  },
  state: {
    fr: [
      'statut', 'état', 'avancement', "état d'avancement", "statut de l'action", "état de l'action", "% d'avancement",
      "pourcentage d'avancement", "taux d'avancement", 'suivi',
    ],
    en: [
      'status', 'state', 'action status', 'progress', '% complete', 'completion', 'percent complete', 'current status',
    ],
    de: ['Status', 'Stand', 'Umsetzungsstand', 'Fortschritt'],
    nl: ['status', 'voortgang', 'stand van zaken'],
    es: ['estado', 'avance', 'progreso'],
    it: ['stato', 'avanzamento'],
    pt: ['estado', 'progresso'],
  },
  priority: {
    fr: ['priorité', 'niveau de priorité', 'urgence', "degré d'urgence", "niveau d'urgence", 'prioritaire'],
    en: ['priority', 'urgency', 'priority level'],
    de: ['Priorität', 'Dringlichkeit'],
    nl: ['prioriteit'],
    es: ['prioridad'],
    it: ['priorità'],
    pt: ['prioridade'],
  },
  cost: {
    fr: [
      'coût', 'budget', 'coût estimé', 'charge', 'charge estimée', 'ressources', 'ressources nécessaires', 'moyens',
      'moyens nécessaires', 'coût prévisionnel',
    ],
    en: ['cost', 'budget', 'effort', 'estimated cost', 'estimated effort', 'resources', 'resources needed'],
    de: ['Kosten', 'Aufwand'],
    nl: ['kosten'],
    es: ['coste', 'presupuesto'],
    it: ['costo', 'costi'],
    pt: ['custo'],
  },
  about: {
    fr: [
      'traitement concerné', 'objet concerné', 'traitements concernés', "origine de l'action", "source de l'action",
      'origine', 'sujet', 'thème', 'thématique', 'domaine',
    ],
    en: ['related to', 'concerns', 'related processing', 'source of action', 'area', 'topic', 'theme', 'origin'],
  },
  doneOn: {
    fr: [
      'date de réalisation', 'réalisé le', 'date de réalisation effective', 'date de clôture', 'terminé le',
      'date de fin', 'fait le', 'date de fin réelle', 'date effective',
    ],
    en: [
      'completed on', 'done on', 'completion date', 'date completed', 'date closed', 'actual completion date',
      'closed on', 'date done', 'finished on',
    ],
    de: ['erledigt am', 'abgeschlossen am'],
    nl: ['afgerond op', 'gereed op'],
  },
  evidence: {
    fr: ['preuve', 'preuves', 'justificatif', 'livrable', 'livrables', 'preuve de réalisation'],
    en: ['evidence', 'proof', 'deliverable', 'deliverables'],
    de: ['Nachweis'],
  },
  effectiveness: {
    fr: ['efficacité', "évaluation de l'efficacité", "mesure de l'efficacité"],
    en: ['effectiveness', 'effectiveness review'],
  },
  acceptedRiskReason: {
    fr: ['risque accepté', 'acceptation du risque', "motif d'acceptation du risque"],
    en: ['risk accepted', 'accepted risk', 'reason for accepting risk'],
  },
  notesInternal: {
    fr: ['commentaires', 'commentaire', 'observations', 'remarques'],
    en: ['comments', 'notes', 'remarks'],
  },
}
