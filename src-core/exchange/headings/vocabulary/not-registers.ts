import type { Vocabulary } from '../subject'

/**
 * Tables that stand beside a record and are no register of ours, known so that they are not read as one. Their fields are
 * words of ours. Sources: CNIL PIA and ICO DPIA tables of risks, ISO 27005, data dictionaries, cookie lists, code lists of forms.
 */
// prettier-ignore
export const notRegisters: Readonly<Record<'risks' | 'comparison' | 'dictionary' | 'consents' | 'codes', Vocabulary>> = {
  /** Likelihood and severity: an analysis of risks, an assessment. */
  risks: {
    riskScenario: {
      fr: [
        'risque', 'intitulé du risque', 'scénario de risque', 'scénario', 'événement redouté', 'évènement redouté',
        'nom du risque', 'description du risque', 'scénario de menace', 'risque identifié', 'libellé du risque',
        'événements redoutés', 'accès illégitime à des données', 'modification non désirée de données',
        'disparition de données',
      ],
      en: [
        'risk', 'risk name', 'risk scenario', 'scenario', 'risk description', 'description of risk', 'feared event',
        'risk event', 'risk statement', 'risk title', 'source of risk and nature of potential impact on individuals',
        'describe source of risk', 'risk identified', 'source of risk',
      ],
      de: ['Risiko', 'Risikoszenario', 'Risikobeschreibung', 'Szenario'],
      nl: ['risico', 'risicoscenario', 'omschrijving risico'],
      es: ['riesgo', 'escenario de riesgo', 'descripción del riesgo'],
      it: ['rischio', 'scenario di rischio', 'descrizione del rischio'],
      pt: ['risco', 'cenário de risco', 'descrição do risco'],
    },
    riskId: {
      fr: ['n° de risque', 'n° risque', 'numéro du risque', 'id risque'],
      en: ['risk id', 'risk no.', 'risk number', 'risk ref'],
    },
    threat: {
      fr: [
        'menace', 'menaces', 'source de menace', 'vulnérabilité', 'vulnérabilités', 'source de risque',
        'sources de risques', 'sources de risque', 'principales menaces',
      ],
      en: [
        'threat', 'threats', 'threat source', 'vulnerability', 'vulnerabilities', 'risk source', 'risk sources',
        'threat actor',
      ],
      de: ['Bedrohung', 'Schwachstelle', 'Gefährdung'],
      nl: ['dreiging', 'kwetsbaarheid'],
      es: ['amenaza', 'vulnerabilidad', 'amenazas'],
      it: ['minaccia', 'minacce', 'vulnerabilità'],
      pt: ['ameaça', 'vulnerabilidade', 'ameaças'],
    },
    likelihood: {
      fr: [
        'vraisemblance', 'probabilité', "probabilité d'occurrence", 'fréquence du risque', 'vraisemblance brute',
        'vraisemblance initiale', 'vraisemblance résiduelle', 'occurrence',
      ],
      en: [
        'likelihood', 'probability', 'likelihood of harm', 'inherent likelihood', 'residual likelihood',
        'likelihood score', 'probability of occurrence',
      ],
      de: ['Eintrittswahrscheinlichkeit', 'Wahrscheinlichkeit'],
      nl: ['kans', 'waarschijnlijkheid'],
      es: ['probabilidad'],
      it: ['probabilità'],
      pt: ['probabilidade'],
    },
    severity: {
      fr: [
        'gravité', 'impact', 'gravité brute', 'gravité initiale', 'gravité résiduelle', 'impacts potentiels',
        "niveau d'impact", 'impact potentiel', 'gravité du risque',
      ],
      en: [
        'severity', 'impact', 'severity of harm', 'severity score', 'impact score', 'potential impact',
        'inherent impact', 'residual impact',
      ],
      de: ['Schwere', 'Schadenshöhe', 'Auswirkung', 'Schweregrad', 'Schadensausmaß'],
      nl: ['impact', 'ernst'],
      es: ['impacto', 'gravedad'],
      it: ['gravità', 'impatto'],
      pt: ['gravidade', 'impacto'],
    },
    level: {
      fr: [
        'niveau de risque', 'criticité', 'cotation', 'niveau de risque brut', 'risque brut', 'risque initial',
        'score de risque', 'risque net', 'risque inhérent', 'niveau de risque initial', 'score',
      ],
      en: [
        'risk level', 'overall risk', 'risk score', 'inherent risk', 'risk rating', 'gross risk', 'risk level before',
        'score', 'inherent risk score', 'initial risk',
      ],
      de: ['Risikostufe', 'Risikowert', 'Risikoklasse', 'Bruttorisiko'],
      nl: ['risiconiveau', 'risicoscore'],
      es: ['nivel de riesgo', 'riesgo inherente'],
      it: ['livello di rischio', 'rischio inerente'],
      pt: ['nível de risco', 'risco inerente'],
    },
    residual: {
      fr: ['risque résiduel', 'niveau de risque résiduel', 'risques résiduels'],
      en: ['residual risk', 'residual risk level', 'net risk', 'residual risk score', 'residual risk rating'],
      de: ['Restrisiko', 'Nettorisiko'],
      nl: ['restrisico'],
      es: ['riesgo residual'],
      it: ['rischio residuo'],
      pt: ['risco residual'],
    },
    treatment: {
      fr: [
        'traitement du risque', 'stratégie de traitement', 'option de traitement', 'mesures de réduction',
        "mesures d'atténuation du risque", 'mesures de réduction du risque', 'plan de traitement',
        'mesures existantes ou prévues', 'propriétaire du risque',
      ],
      en: [
        'risk treatment', 'treatment option', 'mitigation', 'options to reduce or eliminate risk', 'effect on risk',
        'measure approved', 'mitigation plan', 'risk response', 'mitigating controls', 'risk owner', 'risk mitigation',
      ],
      de: ['Risikobehandlung', 'Risikoeigner'],
      nl: ['risicobehandeling', 'risico-eigenaar'],
      es: ['tratamiento del riesgo'],
      it: ['trattamento del rischio'],
      pt: ['tratamento do risco'],
    },
  },
  /** One column per offer: a choice of providers. */
  comparison: {
    criterion: {
      fr: ['critère', 'critères', 'critère de comparaison', 'critère de choix', 'fonctionnalité comparée'],
      en: ['criterion', 'criteria', 'comparison criterion', 'evaluation criteria', 'selection criteria'],
      de: ['Kriterium', 'Vergleichskriterium'],
      nl: ['criterium'],
      es: ['criterio'],
      it: ['criterio'],
      pt: ['critério'],
    },
    weight: {
      fr: ['pondération', 'poids', 'coefficient'],
      en: ['weight', 'weighting'],
      de: ['Gewichtung'],
    },
    option: {
      fr: [
        'option', 'offre', 'candidat', 'solution a', 'solution b', 'prestataire a', 'prestataire b', 'option a',
        'option b', 'avantages', 'inconvénients', 'note obtenue', 'classement',
      ],
      en: [
        'option', 'bid', 'bidder', 'option a', 'option b', 'vendor a', 'vendor b', 'pros', 'cons', 'advantages',
        'disadvantages', 'ranking', 'provider a', 'provider b',
      ],
    },
    price: {
      fr: ['prix', 'tarif', 'prix HT', 'prix TTC', 'coût annuel', 'montant', 'montant HT'],
      en: ['price', 'annual cost', 'pricing', 'amount'],
    },
  },
  /** Tables and columns: a data dictionary. */
  dictionary: {
    tableName: {
      fr: ['table', 'nom de la table', 'nom de table', 'entité (table)'],
      en: ['table', 'table name', 'schema', 'schema name', 'entity table', 'database table', 'collection name'],
    },
    columnName: {
      fr: [
        'colonne', 'nom de colonne', 'nom de la colonne', 'champ', 'nom du champ', 'nom de champ', 'attribut',
        "nom de l'attribut", 'variable', 'nom de la variable', 'rubrique',
      ],
      en: [
        'column', 'column name', 'field', 'field name', 'attribute', 'attribute name', 'variable', 'variable name',
        'field id',
      ],
      de: ['Spalte', 'Feldname', 'Feld', 'Attribut'],
      nl: ['kolom', 'veldnaam', 'veld', 'kolomnaam'],
      es: ['columna', 'campo', 'nombre del campo'],
      it: ['colonna', 'campo', 'nome del campo'],
      pt: ['coluna', 'campo', 'nome do campo'],
    },
    dataType: {
      fr: ['type de champ', 'type de la donnée', 'longueur', 'type de variable', 'type SQL'],
      en: ['field type', 'column type', 'data type sql', 'length', 'max length', 'sql type', 'precision'],
      de: ['Datentyp', 'Feldtyp', 'Feldlänge'],
      nl: ['datatype', 'veldtype'],
    },
    sample: {
      fr: ['exemple de valeur', "valeur d'exemple", 'exemple de donnée', 'exemple'],
      en: ['sample', 'sample value', 'example value', 'example'],
    },
    nullable: {
      fr: ['nullable', 'clé primaire', 'clé étrangère', 'valeur par défaut', 'contrainte'],
      en: ['nullable', 'primary key', 'foreign key', 'default value', 'constraint', 'unique key', 'is null'],
    },
    label: {
      fr: ['libellé du champ', 'définition', 'signification'],
      en: ['field label', 'definition', 'field description', 'meaning'],
    },
  },
  /** Who agreed to what, and cookies. */
  consents: {
    purpose: {
      fr: ['finalité du consentement', 'consentement pour', 'finalité acceptée', 'finalité du cookie'],
      en: ['consent purpose', 'consent for', 'purpose of consent', 'cookie purpose', 'purpose of cookie'],
    },
    givenOn: {
      fr: [
        'date du consentement', 'consentement donné le', 'date de recueil du consentement', "date d'opt-in",
        'date de consentement',
      ],
      en: [
        'consent date', 'date of consent', 'consent given on', 'opt-in date', 'date consent given',
        'consent timestamp',
      ],
      de: ['Datum der Einwilligung'],
      nl: ['datum toestemming'],
      es: ['fecha del consentimiento'],
      it: ['data del consenso'],
      pt: ['data do consentimento'],
    },
    withdrawnOn: {
      fr: [
        'date de retrait', 'date de retrait du consentement', 'retrait du consentement le', 'désinscrit le',
        "date d'opt-out",
      ],
      en: [
        'withdrawal date', 'date withdrawn', 'consent withdrawn on', 'opt-out date', 'unsubscribed on',
        'date consent withdrawn',
      ],
      de: ['Widerruf am', 'Datum des Widerrufs'],
    },
    given: {
      fr: ['consentement donné', 'opt-in', 'accord donné', 'consent o/n'],
      en: ['opt-in', 'opted in', 'consent status', 'consent y/n'],
    },
    channel: {
      fr: ['canal du consentement', 'source du consentement', 'version du formulaire de consentement'],
      en: ['consent channel', 'consent source', 'consent version'],
    },
    cookie: {
      fr: ['cookie', 'nom du cookie', 'cookies', 'traceur', 'traceurs', 'durée de vie du cookie', 'émetteur du cookie'],
      en: [
        'cookie', 'cookie name', 'cookies', 'tracker', 'trackers', 'cookie duration', 'cookie provider', 'cookie type',
      ],
      de: ['Cookie', 'Cookies'],
    },
    person: {
      fr: ['personne ayant consenti'],
      en: ['consenting person', 'consent given by'],
    },
  },
  /** Values of a list. */
  codes: {
    code: {
      fr: [
        'valeur', 'valeurs', 'valeur possible', 'valeurs possibles', 'code valeur', 'liste de valeurs', 'modalité',
        'modalités', 'code liste',
      ],
      en: [
        'value', 'values', 'allowed values', 'possible values', 'list value', 'list values', 'code value',
        'enumeration', 'option value',
      ],
      de: ['Wert', 'Werte', 'Auswahl', 'Auswahlliste'],
      nl: ['waarde', 'waarden'],
      es: ['valor', 'valores'],
      it: ['valore', 'valori'],
      pt: ['valor', 'valores'],
    },
    label: {
      fr: ['libellé fr', 'libellé français', 'libellé anglais', 'libellé en', 'traduction'],
      en: ['label fr', 'label en', 'french label', 'english label', 'translation', 'label de'],
    },
    list: {
      fr: ['nom de la liste', 'nomenclature', 'référentiel de codes'],
      en: ['list name', 'code list', 'picklist', 'dropdown'],
    },
  },
}
