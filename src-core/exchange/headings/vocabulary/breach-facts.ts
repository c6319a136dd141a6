import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Breaches: what happened, when, to whom. Sources: CNIL breach form, Madis (violations), CISO Assistant, verinice, Art. 33(3) and 33(5) themselves. */
// prettier-ignore
export const breachFacts: Vocabulary<keyof (typeof registers)['breaches']['fields'] | 'ref'> = {
  title: {
    fr: [
      'violation', 'intitulé de la violation', 'nom de la violation', 'titre de la violation', 'objet de la violation',
      'incident', "intitulé de l'incident", "titre de l'incident", "objet de l'incident", 'violation de données',
      "nom de l'incident", 'intitulé', "libellé de l'incident", 'titre', 'violation constatée',
    ],
    en: [
      'breach', 'breach title', 'incident', 'incident title', 'title', 'incident name', 'name of breach',
      'data breach', 'personal data breach', 'breach name', 'incident summary', 'breach summary', 'subject of breach',
    ],
    de: ['Datenschutzverletzung', 'Datenpanne', 'Vorfall', 'Bezeichnung des Vorfalls', 'Titel des Vorfalls'],
    nl: ['datalek', 'incident', 'titel incident', 'naam datalek'],
    es: ['brecha', 'brecha de seguridad', 'incidente', 'título de la brecha', 'violación de seguridad'],
    it: ['violazione', 'incidente', 'violazione dei dati', 'titolo della violazione', 'data breach'],
    pt: ['violação', 'incidente', 'violação de dados', 'título da violação'],
  },
  ref: {
    fr: [
      'n° de violation', 'n° violation', 'numéro de violation', 'référence de la violation', 'n° incident',
      "n° d'incident", "numéro d'incident", "référence de l'incident", 'n°', 'référence', 'identifiant', 'numéro',
    ],
    en: [
      'breach id', 'breach no.', 'breach reference', 'incident id', 'incident no.', 'incident number', 'breach number',
      'ref', 'id', 'reference', 'number', 'incident ref', 'case number',
    ],
    de: ['Vorfallnummer', 'Vorfall-Nr.', 'Nr.'],
    nl: ['nummer datalek', 'incidentnummer'],
  },
  awareAt: {
    fr: [
      'date de prise de connaissance', 'date et heure de prise de connaissance', 'prise de connaissance',
      'date de connaissance', 'date de qualification', 'prise de connaissance de la violation',
      'date de prise de connaissance de la violation',
    ],
    en: [
      'date aware', 'aware at', 'date became aware', 'became aware on', 'date of awareness',
      'date controller became aware', 'date and time of awareness',
    ],
    de: ['Kenntnisnahme', 'Datum der Kenntnisnahme', 'Zeitpunkt der Kenntnisnahme', 'bekannt geworden am'],
    nl: ['datum kennisname', 'kennisname'],
    es: ['fecha de conocimiento', 'fecha en que se tuvo conocimiento'],
    it: ['data di conoscenza', 'data di venuta a conoscenza'],
    pt: ['data de conhecimento', 'data do conhecimento'],
  },
  detectedAt: {
    fr: [
      'date de découverte', 'date de détection', 'date de constatation', 'date de la découverte',
      'date de découverte de la violation', 'date de constat', 'découvert le', 'découverte le', 'détecté le',
      'date et heure de découverte', "date de détection de l'incident", 'date de signalement', 'signalé le',
      'date du signalement', 'date et heure de détection', 'date de constatation de la violation',
      'date de la constatation',
    ],
    en: [
      'discovered on', 'date discovered', 'date of discovery', 'date detected', 'detection date', 'discovery date',
      'detected on', 'date reported', 'reported on', 'date of detection', 'date identified',
      'date and time discovered', 'date breach discovered', 'date reported to DPO',
    ],
    de: [
      'entdeckt am', 'Datum der Entdeckung', 'Zeitpunkt der Entdeckung', 'festgestellt am', 'Datum der Feststellung',
      'gemeldet am',
    ],
    nl: ['datum ontdekking', 'ontdekt op', 'datum van ontdekking', 'datum melding intern', 'datum constatering'],
    es: ['fecha de detección', 'fecha de descubrimiento', 'detectada el'],
    it: ['data di rilevazione', 'data della scoperta', 'data di scoperta', 'rilevata il'],
    pt: ['data de deteção', 'data da descoberta', 'data de descoberta', 'detetada em'],
  },
  occurredFrom: {
    fr: [
      'date de la violation', 'date de violation', "date de l'incident", 'date de survenance', 'date de survenue',
      'date de début de la violation', "date de début de l'incident", 'survenu le', 'survenue le', 'date des faits',
      'date et heure de la violation', "date de l'événement", "date d'incident", "date et heure de l'incident",
      'début de la violation', 'date',
    ],
    en: [
      'date of breach', 'breach date', 'date of incident', 'incident date', 'occurred on', 'date occurred',
      'date of occurrence', 'occurrence date', 'date and time of breach', 'when did it happen', 'date of the incident',
      'start of breach', 'breach start date', 'when did the breach occur', 'date breach occurred', 'date',
    ],
    de: [
      'Datum des Vorfalls', 'Zeitpunkt des Vorfalls', 'Datum der Verletzung', 'Vorfallsdatum', 'Datum der Datenpanne',
    ],
    nl: ['datum datalek', 'datum incident', 'datum van het incident', 'datum inbreuk'],
    es: ['fecha de la brecha', 'fecha del incidente', 'fecha de la violación'],
    it: ['data della violazione', "data dell'incidente", 'data violazione'],
    pt: ['data da violação', 'data do incidente', 'data de ocorrência'],
  },
  occurredTo: {
    fr: [
      'date de fin de la violation', 'fin de la violation', "date de fin de l'incident",
      "date de résolution de l'incident",
    ],
    en: ['end of breach', 'breach end date', 'date breach ended', 'incident end date', 'date contained'],
  },
  ongoing: {
    fr: ['violation en cours', 'toujours en cours', 'en cours', 'incident en cours'],
    en: ['ongoing', 'still ongoing', 'breach ongoing', 'still continuing'],
  },
  discoveryMeans: {
    fr: [
      'moyen de découverte', 'mode de détection', 'circonstances de la découverte', 'moyen de détection',
      'source du signalement', 'signalé par', 'découvert par', 'déclarant',
    ],
    en: [
      'how discovered', 'how was it discovered', 'means of discovery', 'reported by', 'discovered by',
      'how was the breach discovered', 'source of report', 'detected by',
    ],
  },
  informedByProcessorAt: {
    fr: ["date d'information par le sous-traitant", 'signalé par le sous-traitant le'],
    en: ['informed by processor on', 'date notified by processor', 'notified by processor'],
  },
  breachTypes: {
    fr: [
      'nature de la violation', 'type de violation', 'types de violation', "nature de l'atteinte", "type d'atteinte",
      'confidentialité, intégrité, disponibilité', "perte de confidentialité, d'intégrité ou de disponibilité", 'DIC',
      'critères atteints', 'atteinte à la confidentialité', 'perte de confidentialité', 'perte de disponibilité',
      "perte d'intégrité", 'confidentialité', 'intégrité', 'disponibilité', 'catégorie de violation',
    ],
    en: [
      'nature of breach', 'nature of the breach', 'type of breach', 'breach type', 'breach types',
      'nature of the personal data breach', 'confidentiality, integrity, availability', 'CIA', 'loss type',
      'breach category', 'category of breach', 'type of personal data breach', 'confidentiality', 'integrity',
      'availability',
    ],
    de: ['Art der Verletzung', 'Art der Datenschutzverletzung', 'Art des Vorfalls', 'Art der Datenpanne'],
    nl: ['aard van de inbreuk', 'soort datalek', 'aard inbreuk', 'type datalek', 'aard van het datalek'],
    es: ['tipo de brecha', 'naturaleza de la brecha', 'naturaleza de la violación', 'tipología de la brecha'],
    it: ['natura della violazione', 'tipo di violazione', 'tipologia di violazione'],
    pt: ['natureza da violação', 'tipo de violação'],
  },
  incidentKind: {
    fr: [
      "type d'incident", "nature de l'incident", 'origine de la violation', "origine de l'incident",
      "catégorie d'incident",
    ],
    en: [
      'incident type', 'type of incident', 'incident category', 'nature of incident', 'kind of incident',
      'origin of breach',
    ],
  },
  cause: {
    fr: [
      'cause', 'causes', 'cause de la violation', 'causes de la violation', "cause de l'incident", 'cause racine',
      "origine de l'incident (cause)", 'cause interne ou externe',
    ],
    en: [
      'cause', 'causes', 'root cause', 'cause of breach', 'cause of the breach', 'cause of incident', 'breach cause',
    ],
    de: ['Ursache', 'Ursache der Verletzung', 'Ursachen'],
    nl: ['oorzaak', 'oorzaak datalek'],
    es: ['causa', 'causa de la brecha', 'origen de la brecha'],
    it: ['causa', 'causa della violazione'],
    pt: ['causa', 'causa da violação'],
  },
  facts: {
    fr: [
      'description de la violation', "description de l'incident", 'description des faits', 'faits', 'circonstances',
      'circonstances de la violation', "résumé de l'incident", 'description des circonstances', 'description',
      "détail de l'incident", 'faits constatés', "que s'est-il passé", 'résumé de la violation',
      'description de la violation de données',
    ],
    en: [
      'description of breach', 'description of the breach', 'breach description', 'incident description',
      'description of incident', 'description of the incident', 'facts', 'what happened', 'circumstances',
      'description', 'details of breach', 'details of incident', 'breach details', 'facts of the breach',
      'details of the breach',
    ],
    de: ['Beschreibung des Vorfalls', 'Beschreibung der Verletzung', 'Sachverhalt', 'Hergang'],
    nl: [
      'omschrijving incident', 'beschrijving datalek', 'omschrijving datalek', 'beschrijving van het incident',
      'wat is er gebeurd',
    ],
    es: ['descripción de la brecha', 'descripción del incidente', 'hechos'],
    it: ['descrizione della violazione', "descrizione dell'incidente", 'fatti'],
    pt: ['descrição da violação', 'descrição do incidente', 'factos'],
  },
  activities: {
    fr: ['traitement concerné', 'traitements concernés', 'traitement impacté', 'traitements impactés'],
    en: [
      'processing affected', 'processing activities affected', 'affected processing activity', 'affected processing',
    ],
  },
  processors: {
    fr: ['sous-traitant impliqué', 'sous-traitant concerné', 'sous-traitants concernés'],
    en: ['processor involved', 'processors involved', 'third party involved'],
  },
  assets: {
    fr: [
      'supports concernés', 'actif concerné', 'système impacté', 'systèmes impactés', 'systèmes concernés',
      'actifs impactés', 'supports impactés',
    ],
    en: ['systems affected', 'affected systems', 'affected system', 'assets affected', 'system affected'],
  },
  subjectCategories: {
    fr: [
      'catégories de personnes affectées', 'personnes affectées', 'catégories de personnes touchées',
      'personnes touchées', 'personnes impactées', 'personnes concernées',
      'catégories de personnes concernées par la violation', 'victimes',
    ],
    en: [
      'categories of individuals affected', 'individuals affected', 'data subjects affected',
      'categories of data subjects affected', 'affected data subjects', 'people affected', 'persons affected',
      'who was affected',
    ],
    de: ['betroffene Personen', 'betroffene Personengruppen'],
    nl: ['betrokkenen', 'getroffen personen'],
  },
  subjectsMin: {
    fr: [
      'nombre de personnes affectées', 'nombre de personnes touchées', 'nombre de personnes impactées',
      'nombre de personnes concernées', 'nb de personnes concernées',
      'nombre de personnes concernées par la violation', 'nombre approximatif de personnes concernées',
      'nombre estimé de personnes concernées', 'nombre de victimes', 'nombre minimal de personnes',
    ],
    en: [
      'number of individuals affected', 'number of data subjects affected', 'number of people affected',
      'number affected', 'approximate number of data subjects', 'no. of individuals affected',
      'number of data subjects', 'number of affected persons', 'how many people affected',
      'no. of data subjects affected', 'number of persons affected', 'approximate number of data subjects concerned',
      'affected subjects count', 'number of affected data subjects',
    ],
    de: ['Anzahl betroffener Personen', 'Anzahl der betroffenen Personen', 'Anzahl Betroffene'],
    nl: ['aantal betrokkenen', 'aantal getroffen personen'],
    es: ['número de afectados', 'número de personas afectadas'],
    it: ['numero di interessati coinvolti', 'numero di interessati'],
    pt: ['número de titulares afetados', 'número de pessoas afetadas'],
  },
  recordsMin: {
    fr: [
      "nombre d'enregistrements", "nombre d'enregistrements concernés", 'nombre de données concernées',
      'volume de données concernées', 'nombre de dossiers concernés', 'volume de données',
    ],
    en: [
      'number of records', 'number of records affected', 'number of records concerned', 'records affected',
      'volume of data affected', 'approximate number of records', 'number of personal data records',
    ],
    de: ['Anzahl der Datensätze', 'Anzahl betroffener Datensätze'],
  },
  dataCategories: {
    fr: [
      'données concernées', 'données affectées', 'données impactées', 'catégories de données affectées',
      'nature des données concernées', 'données compromises', 'catégories de données concernées par la violation',
      'données touchées', 'types de données concernées', 'catégories de données concernées',
    ],
    en: [
      'data affected', 'data involved', 'categories of data affected', 'personal data affected',
      'types of data affected', 'data compromised', 'affected data', 'data categories affected',
      'personal data involved', 'categories of personal data affected', 'type of data involved',
    ],
    de: ['betroffene Daten', 'betroffene Datenkategorien'],
    nl: ['getroffen gegevens', 'soort gegevens'],
    es: ['datos afectados', 'categorías de datos afectados'],
    it: ['dati violati', 'categorie di dati violati', 'dati coinvolti'],
    pt: ['dados afetados', 'categorias de dados afetados'],
  },
}
