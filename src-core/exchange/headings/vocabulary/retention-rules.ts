import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: Dastra retention rules, French tableaux de gestion, Dutch selectielijst, records schedules of authorities. */
// prettier-ignore
export const retentionRules: Vocabulary<keyof (typeof registers)['retentionRules']['fields'] | 'ref'> = {
  label: {
    fr: [
      'catégorie de documents', 'catégories de documents', 'type de document', 'types de documents',
      'typologie documentaire', 'typologie des documents', 'nature des documents', 'documents', 'document',
      'type de dossier', 'dossier', 'dossiers', 'série documentaire', 'règle', 'nom de la règle',
      'intitulé de la règle', 'libellé de la règle', 'catégorie de données', 'données', 'objet', "type d'archives",
      'objet de la règle', 'pièces', 'document ou données', 'type de données', 'intitulé du dossier',
      'typologie de documents',
    ],
    en: [
      'record type', 'record class', 'record category', 'document type', 'type of document', 'type of record',
      'record series', 'category of records', 'rule name', 'rule', 'retention rule', 'data category',
      'class of records', 'document category', 'documents', 'records', 'description of records', 'information type',
      'record description',
    ],
    de: [
      'Dokumentenart', 'Dokumententyp', 'Unterlagen', 'Datenart', 'Datenkategorie', 'Aktenart', 'Art der Unterlagen',
    ],
    nl: ['documenttype', 'soort document', 'categorie', 'archiefstuk', 'resultaat'],
    es: ['tipo de documento', 'documento', 'serie documental', 'categoría de datos'],
    it: ['tipo di documento', 'documento', 'tipologia di documento', 'categoria di dati'],
    pt: ['tipo de documento', 'documento', 'categoria de dados', 'série documental'],
  },
  ref: {
    fr: ['n°', 'référence', 'code'],
    en: ['ref', 'id', 'code', 'schedule number'],
  },
  active: {
    fr: [
      'durée de conservation', 'durée', 'durées de conservation', 'base active',
      'durée de conservation en base active', 'DUA', "durée d'utilité administrative", "durée d'utilité courante",
      'DUC', 'délai de conservation', 'durée active', 'conservation active', 'délai', 'durée légale',
      'durée minimale de conservation', 'durée légale de conservation',
    ],
    en: [
      'retention period', 'retention', 'active retention', 'duration', 'active duration', 'retention duration',
      'active period', 'minimum retention period', 'retention time', 'period', 'keep for',
    ],
    de: ['Aufbewahrungsfrist', 'Aufbewahrungsdauer', 'Löschfrist', 'Speicherdauer', 'Frist'],
    nl: ['bewaartermijn', 'termijn', 'bewaarduur'],
    es: ['plazo de conservación', 'plazo', 'período de conservación'],
    it: ['periodo di conservazione', 'tempo di conservazione', 'termine di conservazione'],
    pt: ['prazo de conservação', 'período de conservação', 'prazo'],
  },
  activeTrigger: {
    fr: [
      'point de départ', 'point de départ du délai', 'point de départ de la durée',
      'point de départ de la conservation', 'fait générateur', 'événement déclencheur', 'évènement déclencheur',
      'déclencheur', 'à compter de', 'départ du délai', 'point de départ de la DUA',
    ],
    en: [
      'trigger', 'trigger event', 'retention trigger', 'start event', 'starting point', 'retention starts from',
      'starts from', 'start of retention', 'active condition', 'event',
    ],
    de: ['Fristbeginn', 'Beginn der Frist', 'Auslöser', 'Beginn der Aufbewahrungsfrist'],
    nl: ['ingangsdatum termijn', 'startmoment'],
    es: ['inicio del plazo', 'inicio del cómputo'],
    it: ['decorrenza'],
    pt: ['início da contagem', 'início do prazo'],
  },
  criteria: {
    fr: ['critères', 'critères de conservation', 'critères de durée', 'critère de durée'],
    en: ['criteria', 'retention criteria', 'retention conditions'],
  },
  intermediate: {
    fr: [
      'archivage intermédiaire', 'archive intermédiaire', 'archives intermédiaires', "durée d'archivage intermédiaire",
      "durée d'archivage", 'base intermédiaire', 'archivage', 'durée en archivage intermédiaire',
      'conservation en archivage intermédiaire',
    ],
    en: [
      'archive period', 'intermediate archive', 'intermediate archiving', 'archive duration', 'archiving period',
      'archive retention', 'intermediate archive duration',
    ],
    de: ['Archivierung', 'Archivierungsdauer'],
  },
  intermediateReason: {
    fr: ["motif de l'archivage intermédiaire", "justification de l'archivage", "intérêt de l'archivage"],
    en: ['reason for archiving', 'intermediate archive condition'],
  },
  finalFate: {
    fr: [
      'sort final', 'sort', "sort à l'issue de la DUA", "sort à l'issue", 'destination finale', 'traitement final',
      'sort final des documents', 'élimination ou versement', "action à l'échéance",
    ],
    en: [
      'final fate', 'disposal', 'disposal action', 'disposition', 'action at end of retention', 'final disposition',
      'destruction',
    ],
    de: ['Vernichtung', 'Löschung oder Archivierung'],
    nl: ['vernietigen of bewaren', 'waardering', 'vernietiging'],
    es: ['destino final'],
    it: ['destinazione finale', 'scarto'],
    pt: ['destino final'],
  },
  legalGround: {
    fr: [
      'base légale de la conservation', 'fondement juridique', 'fondement', 'référence légale', 'référence juridique',
      'texte de référence', 'textes de référence', 'base légale', 'fondement légal', 'référence réglementaire',
      'références juridiques', 'textes', 'source juridique', 'texte applicable', 'obligation légale',
      'référence légale de conservation', 'article',
    ],
    en: [
      'legal ground', 'legal reference', 'legal basis for retention', 'statutory reference', 'legislation', 'citation',
      'legal citation', 'legal requirement', 'statute', 'active legal basis', 'legal authority', 'authority',
    ],
    de: ['Rechtsgrundlage', 'gesetzliche Grundlage', 'Rechtsvorschrift'],
    nl: ['wettelijke grondslag', 'grondslag bewaartermijn', 'selectielijst'],
    es: ['base legal', 'normativa', 'norma'],
    it: ['riferimento normativo', 'normativa', 'base normativa'],
    pt: ['fundamento legal', 'legislação', 'diploma legal'],
  },
  reference: {
    fr: ['source', 'sources', 'référentiel', 'référentiel CNIL', 'référence'],
    en: ['source', 'reference', 'guidance'],
  },
  deletionMethod: {
    fr: [
      'mode de suppression', 'méthode de suppression', 'mode de destruction', 'modalités de destruction',
      'modalités de suppression', 'procédure de destruction',
    ],
    en: [
      'deletion method', 'destruction method', 'disposal method', 'method of destruction', 'method of disposal',
      'destruction description',
    ],
  },
  deletionEvidence: {
    fr: ['preuve de destruction', "bordereau d'élimination", 'procès-verbal de destruction', 'preuve de suppression'],
    en: ['deletion evidence', 'destruction certificate', 'evidence of destruction', 'proof of deletion'],
  },
  automaticPurge: {
    fr: ['purge automatique', 'suppression automatique', 'effacement automatique'],
    en: ['automatic purge', 'automatic deletion', 'auto delete', 'automated deletion'],
  },
  litigationHold: {
    fr: ['gel', 'gel des données', 'suspension de la destruction', 'conservation pour contentieux'],
    en: ['legal hold', 'litigation hold'],
  },
  notesInternal: {
    fr: ['observations', 'commentaires', 'remarques'],
    en: ['comments', 'notes', 'remarks'],
  },
}
