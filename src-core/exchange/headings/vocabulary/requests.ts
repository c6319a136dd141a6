import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: Madis (demandes), CISO Assistant (right requests), verinice. */
// prettier-ignore
export const requests: Vocabulary<keyof (typeof registers)['requests']['fields'] | 'ref'> = {
  subject: {
    fr: [
      'demande', 'objet de la demande', 'intitulé de la demande', 'contenu de la demande', 'description de la demande',
      'détail de la demande', 'objet', 'nature et objet de la demande', 'résumé de la demande',
    ],
    en: [
      'request', 'subject of request', 'request subject', 'description of request', 'request description',
      'details of request', 'request details', 'subject', 'request title', 'summary of request',
    ],
    de: ['Anfrage', 'Gegenstand der Anfrage', 'Betreff', 'Antrag'],
    nl: ['verzoek', 'onderwerp verzoek', 'omschrijving verzoek'],
    es: ['solicitud', 'objeto de la solicitud', 'descripción de la solicitud'],
    it: ['richiesta', 'oggetto della richiesta', 'istanza', 'descrizione della richiesta'],
    pt: ['pedido', 'objeto do pedido', 'descrição do pedido'],
  },
  ref: {
    fr: [
      'n° de demande', 'n° demande', 'numéro de demande', 'référence de la demande', 'n° de dossier', 'n° dossier',
      'n°', 'référence', 'numéro',
    ],
    en: [
      'request id', 'request no.', 'request number', 'request reference', 'case reference', 'ref', 'id', 'reference',
      'case no.', 'DSAR id', 'DSAR ref',
    ],
  },
  receivedOn: {
    fr: [
      'date de réception', 'reçu le', 'reçue le', 'date de la demande', 'date de demande',
      'date de réception de la demande', "date d'arrivée", 'date réception', 'demande reçue le', 'date de saisine',
      'date',
    ],
    en: [
      'date received', 'received on', 'date of receipt', 'request date', 'date of request', 'requested on',
      'receipt date', 'date request received', 'date of DSAR', 'date',
    ],
    de: ['Eingangsdatum', 'eingegangen am', 'Datum des Eingangs', 'Datum der Anfrage', 'Antragsdatum', 'Eingang'],
    nl: ['datum ontvangst', 'ontvangen op', 'datum verzoek', 'ontvangstdatum'],
    es: ['fecha de recepción', 'fecha de la solicitud', 'recibida el', 'fecha de entrada'],
    it: ['data di ricezione', 'data della richiesta', 'ricevuta il', 'data richiesta'],
    pt: ['data de receção', 'data do pedido', 'recebido em'],
  },
  channel: {
    fr: [
      'canal', 'mode de réception', 'moyen de réception', 'canal de réception', 'support de la demande', 'reçu par',
      'forme de la demande', 'mode de saisine',
    ],
    en: [
      'channel', 'received via', 'request channel', 'method of request', 'means of request', 'how received',
      'received by', 'mode of receipt',
    ],
    de: ['Eingangskanal', 'Eingangsart'],
    nl: ['kanaal', 'wijze van ontvangst'],
  },
  types: {
    fr: [
      'droit exercé', 'droits exercés', 'droit', 'type de demande', 'nature de la demande', 'type de droit',
      'droit concerné', 'droit invoqué', 'droit demandé', 'nature du droit', 'nature du droit exercé',
      'droit(s) exercé(s)', 'type de droit exercé', 'droits demandés', "droit d'accès", 'droit de rectification',
      "droit d'opposition", "droit à l'effacement", 'catégorie de demande',
    ],
    en: [
      'right exercised', 'rights exercised', 'type of request', 'request type', 'right', 'type of right',
      'right requested', 'right invoked', 'nature of request', 'DSAR type', 'which right', 'rights request type',
      'data subject right',
    ],
    de: ['Art der Anfrage', 'geltend gemachtes Recht', 'Recht', 'Art des Antrags', 'Betroffenenrecht', 'Anfrageart'],
    nl: ['recht', 'soort verzoek', 'type verzoek', 'uitgeoefend recht'],
    es: ['derecho ejercido', 'derecho', 'tipo de solicitud', 'tipo de derecho', 'derecho solicitado'],
    it: ['diritto esercitato', 'diritto', 'tipo di richiesta', 'tipologia di richiesta'],
    pt: ['direito exercido', 'direito', 'tipo de pedido'],
  },
  activities: {
    fr: ['traitement concerné', 'traitements concernés', 'traitement concerné par la demande'],
    en: ['processing concerned', 'related processing', 'processing activity concerned'],
  },
  handler: {
    fr: [
      'traité par', 'traitée par', 'en charge de la demande', 'personne en charge', 'gestionnaire de la demande',
      'agent traitant', 'pris en charge par', 'responsable du traitement de la demande', 'suivi par',
      'service traitant',
    ],
    en: [
      'handler', 'handled by', 'assigned to', 'case handler', 'owner', 'responsible', 'request owner', 'dealt with by',
      'processed by',
    ],
    de: ['Bearbeiter', 'bearbeitet von', 'zuständig'],
    nl: ['behandelaar', 'behandeld door'],
    es: ['gestionado por', 'tramitado por'],
    it: ['gestita da', 'incaricato della richiesta'],
    pt: ['tratado por'],
  },
  acknowledgedOn: {
    fr: ['accusé de réception', "date d'accusé de réception", "date de l'accusé de réception", 'AR envoyé le'],
    en: ['acknowledged on', 'date acknowledged', 'acknowledgement date', 'acknowledgement sent', 'acknowledgment date'],
    de: ['Eingangsbestätigung'],
  },
  requesterName: {
    fr: [
      'demandeur', 'nom du demandeur', 'nom et prénom du demandeur', 'identité du demandeur', 'nom de la personne',
      "personne à l'origine de la demande", 'requérant', 'nom du requérant', 'auteur de la demande', 'nom et prénom',
      'prénom du demandeur', 'nom prénom', 'personne concernée', 'plaignant',
    ],
    en: [
      'requester', 'requester name', 'name of requester', 'name of the requester', 'name of data subject', 'applicant',
      'applicant name', 'data subject name', 'requestor', 'requestor name', 'requested by', 'claimant',
      'name of individual', 'name of applicant',
    ],
    de: [
      'Antragsteller', 'Name des Antragstellers', 'anfragende Person', 'betroffene Person',
      'Name der betroffenen Person', 'Name des Betroffenen',
    ],
    nl: ['verzoeker', 'naam verzoeker', 'naam betrokkene', 'aanvrager'],
    es: ['solicitante', 'nombre del solicitante', 'nombre del interesado'],
    it: ['richiedente', 'nome del richiedente', "nome dell'interessato", 'istante'],
    pt: ['requerente', 'nome do requerente', 'nome do titular'],
  },
  requesterContact: {
    fr: [
      'coordonnées du demandeur', 'contact du demandeur', 'email du demandeur', 'adresse du demandeur',
      'mail du demandeur',
    ],
    en: [
      'requester contact', 'contact details of requester', 'requester email', 'applicant contact details',
      'requester address',
    ],
  },
  requesterKind: {
    fr: [
      'qualité du demandeur', 'catégorie de demandeur', 'type de demandeur', "lien avec l'organisme",
      'statut du demandeur', 'catégorie du demandeur',
    ],
    en: [
      'requester type', 'type of requester', 'category of data subject', 'relationship to organisation',
      'requester category', 'applicant type',
    ],
  },
  onBehalfOf: {
    fr: ['pour le compte de', 'mandataire', 'personne représentée'],
    en: ['on behalf of', 'representative of requester', 'acting for'],
  },
  identityDoubt: {
    fr: [
      'identité vérifiée', "vérification de l'identité", "vérification d'identité", "doute sur l'identité",
      'identité contrôlée', "justificatif d'identité", "contrôle d'identité",
    ],
    en: [
      'identity verified', 'identity verification', 'ID verified', 'identity check', 'ID checked', 'proof of identity',
      'identity confirmed',
    ],
    de: ['Identität geprüft', 'Identitätsprüfung'],
    nl: ['identiteit vastgesteld', 'identiteitscontrole'],
  },
  identityRequestedOn: {
    fr: ['date de demande de justificatif'],
    en: ['ID requested on', 'identity requested on', 'date ID requested'],
  },
  identityReceivedOn: {
    fr: ['date de réception du justificatif'],
    en: ['ID received on', 'date ID received', 'date identity verified'],
  },
  extended: {
    fr: ['prolongation', 'prolongation du délai', 'délai prolongé', 'prorogation'],
    en: ['extension', 'extended', 'extension applied', 'extension needed', 'deadline extended'],
    de: ['Fristverlängerung'],
  },
  extensionReason: {
    fr: ['motif de la prolongation', 'motif de prolongation'],
    en: ['extension reason', 'reason for extension'],
  },
  extensionUntil: {
    fr: [
      'date limite', 'date limite de réponse', 'échéance', 'délai de réponse', 'échéance de réponse',
      "date d'échéance", 'délai', 'délai légal', 'date butoir', 'réponse attendue le', 'date limite de traitement',
      'répondre avant le',
    ],
    en: [
      'deadline', 'due date', 'response due', 'response deadline', 'due by', 'reply by', 'date due',
      'statutory deadline', 'response due date', 'deadline for response', 'target date',
    ],
    de: ['Frist', 'Antwortfrist', 'Fristende', 'fällig am', 'Frist bis'],
    nl: ['deadline', 'uiterste datum', 'antwoordtermijn', 'uiterste reactiedatum'],
    es: ['plazo', 'fecha límite', 'plazo de respuesta'],
    it: ['scadenza', 'termine di risposta', 'termine'],
    pt: ['prazo', 'prazo de resposta', 'data limite'],
  },
  outcome: {
    fr: [
      'suite donnée', 'suites données', 'suite donnée à la demande', 'décision', 'résultat', 'issue',
      'réponse apportée', 'demande acceptée', 'statut', 'état', 'état de la demande', 'statut de la demande',
      'traitement de la demande', 'suite réservée', 'décision prise', 'réponse favorable',
    ],
    en: [
      'outcome', 'decision', 'result', 'status', 'request status', 'outcome of request', 'resolution',
      'granted or refused', 'response status', 'decision taken',
    ],
    de: ['Ergebnis', 'Entscheidung', 'Status', 'Bearbeitungsstand', 'Status der Anfrage'],
    nl: ['uitkomst', 'besluit', 'status', 'afhandeling'],
    es: ['resultado', 'decisión', 'estado', 'resolución'],
    it: ['esito', 'decisione', 'stato'],
    pt: ['resultado', 'decisão', 'estado'],
  },
  answeredOn: {
    fr: [
      'date de réponse', 'répondu le', 'date de la réponse', 'réponse le', 'réponse envoyée le',
      "date d'envoi de la réponse", 'date de traitement', 'date de traitement de la demande', 'date réponse',
      'traité le',
    ],
    en: [
      'date answered', 'answered on', 'response date', 'date of response', 'date responded', 'responded on',
      'reply date', 'date of reply', 'date completed', 'completed on', 'response sent', 'date response sent',
      'date of answer',
    ],
    de: ['beantwortet am', 'Antwortdatum', 'Datum der Antwort', 'Datum der Beantwortung', 'erledigt am'],
    nl: ['datum antwoord', 'beantwoord op', 'datum reactie', 'datum afhandeling'],
    es: ['fecha de respuesta', 'respondida el'],
    it: ['data di risposta', 'data risposta', 'riscontro', 'data di riscontro'],
    pt: ['data de resposta', 'data da resposta', 'respondido em'],
  },
  given: {
    fr: ['réponse', 'contenu de la réponse', 'données communiquées', 'éléments communiqués', 'éléments transmis'],
    en: [
      'response', 'response given', 'answer', 'information provided', 'data provided', 'content of response', 'reply',
    ],
    de: ['Antwort', 'Inhalt der Antwort'],
  },
  deliveryMode: {
    fr: ['mode de réponse', 'moyen de réponse', "mode d'envoi", "mode d'envoi de la réponse"],
    en: ['response method', 'method of response', 'delivery method', 'sent by', 'means of response'],
  },
  refusalGrounds: {
    fr: ['motif de refus', 'motifs du refus', 'motif du refus', 'motif de rejet'],
    en: ['refusal grounds', 'grounds for refusal', 'exemption applied', 'exemptions applied', 'exemption'],
    de: ['Ablehnungsgrund'],
  },
  refusalReason: {
    fr: ['justification du refus', 'raison du refus'],
    en: ['reason for refusal', 'refusal reason', 'reasons for refusal'],
  },
  feeCharged: {
    fr: ['frais', 'frais demandés'],
    en: ['fee', 'fee charged'],
  },
  closedOn: {
    fr: ['date de clôture', 'clôturé le', 'clôture', 'date de clôture de la demande'],
    en: ['closed on', 'date closed', 'closure date', 'closing date'],
  },
  workloadMinutes: {
    fr: ['temps passé', 'temps consacré'],
    en: ['time spent'],
  },
  notesInternal: {
    fr: ['commentaires', 'observations', 'remarques', 'commentaire'],
    en: ['comments', 'notes', 'observation', 'remarks'],
  },
}
