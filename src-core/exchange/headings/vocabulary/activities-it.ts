import type { ActivityWords } from '../subject'

/** Italian headings of processings. Sources: Garante simplified register. */
// prettier-ignore
export const activitiesIt: ActivityWords = {
  name: [
    'trattamento', 'attività di trattamento', 'nome del trattamento', 'denominazione del trattamento', 'denominazione',
    'titolo del trattamento', 'tipologia di trattamento', 'nome trattamento', "nome dell'attività di trattamento",
    'nome attività', 'attività', 'processo', 'titolo', 'nome', 'descrizione attività di trattamento', 'trattamenti',
    'identificazione del trattamento', 'denominazione trattamento',
  ],
  ref: [
    'n. scheda', 'numero scheda', 'riferimento', 'numero', 'n.', 'codice', 'identificativo', 'id', 'numero progressivo', 'n. progressivo',
    'codice trattamento', 'id trattamento', "numero d'ordine",
  ],
  purposes: [
    'finalità', 'finalità del trattamento', 'finalità di trattamento', 'finalità principale', 'scopo', 'scopi',
    'scopo del trattamento', 'scopi del trattamento', 'obiettivo', 'obiettivi', 'finalità perseguite',
    'finalità trattamento', 'descrizione delle finalità',
  ],
  subPurposes: ['finalità secondarie', 'altre finalità', 'sotto-finalità', 'ulteriori finalità'],
  legalBasis: [
    'base giuridica', 'basi giuridiche', 'base legale', 'base giuridica del trattamento', 'liceità',
    'liceità del trattamento', 'condizioni di liceità', 'fondamento giuridico', 'presupposto di liceità',
    'condizione di liceità', 'base giuridica trattamento',
  ],
  legalBasisJustification: [
    'riferimenti normativi', 'riferimento normativo', 'normativa di riferimento', 'normativa', 'fonte normativa',
    'motivazione della base giuridica', 'norma di legge',
  ],
  legitimateInterests: [
    'legittimo interesse', 'interesse legittimo', 'interessi legittimi', 'bilanciamento degli interessi',
    'legittimi interessi',
  ],
  consent: [
    'consenso', 'acquisizione del consenso', 'raccolta del consenso', 'prova del consenso',
    "consenso dell'interessato",
  ],
  article9: [
    'articolo 9', 'base giuridica categorie particolari', 'condizione art. 9', 'deroga art. 9', 'eccezione art. 9',
  ],
  subjects: [
    'interessati', 'interessato', 'categorie di interessati', 'categoria di interessati', 'categorie interessati',
    'soggetti interessati', 'persone interessate', 'categoria interessati',
    'descrizione delle categorie di interessati', 'tipologia di interessati', 'tipologie di interessati',
    'categorie di persone',
  ],
  subjectCount: ['numero di interessati', 'numero interessati', 'numero di persone', 'numero degli interessati'],
  vulnerable: ['soggetti vulnerabili', 'interessati vulnerabili', 'persone vulnerabili', 'minori'],
  largeScale: ['larga scala', 'trattamento su larga scala', 'su larga scala'],
  dataCategories: [
    'categorie di dati', 'categoria di dati', 'categorie di dati personali', 'categoria di dati personali',
    'tipologia di dati', 'tipologie di dati', 'tipi di dati', 'categorie dati', 'tipologia dati',
    'descrizione delle categorie di dati personali', 'tipologie di dati personali', 'tipologia di dati personali',
    'categorie dati personali', 'tipo di dati', 'natura dei dati',
  ],
  dataDetail: [
    'dati', 'dati personali', 'dati trattati', 'dati personali trattati', 'dati raccolti', 'quali dati',
    'dettaglio dei dati', 'dati comuni',
  ],
  otherCategories: ['altri dati', 'altre categorie di dati'],
  sensitiveData: [
    'dati sensibili', 'dati sensibili sì/no', 'presenza di dati particolari', 'trattamento di dati sensibili',
  ],
  specialCategories: [
    'categorie particolari', 'categorie particolari di dati', 'categorie particolari di dati personali',
    'dati particolari', 'dati appartenenti a categorie particolari', 'dati giudiziari',
    'dati relativi a condanne penali e reati',
  ],
  minimisation: ['minimizzazione', 'minimizzazione dei dati', 'necessità e proporzionalità', 'proporzionalità'],
  retention: [
    'periodo di conservazione', 'termine di conservazione', 'termini di conservazione', 'tempi di conservazione',
    'tempo di conservazione', 'durata della conservazione', 'conservazione', 'durata di conservazione',
    'termini di cancellazione', 'termini ultimi previsti per la cancellazione', 'termini ultimi per la cancellazione',
    'termini ultimi previsti per la cancellazione delle diverse categorie di dati', 'termine di cancellazione',
    'conservazione dei dati', 'periodo di conservazione dei dati', 'termini ultimi di cancellazione previsti',
    'tempi di cancellazione', 'data retention', 'periodo conservazione',
  ],
  retentionTrigger: ['decorrenza', 'decorrenza del termine', 'evento di decorrenza'],
  retentionLegalReference: ['base normativa della conservazione', 'motivazione della conservazione'],
  retentionFate: [
    'destinazione finale', 'cancellazione', 'distruzione', 'modalità di cancellazione', 'modalità di distruzione',
  ],
  archive: ['archiviazione', 'archivio', 'periodo di archiviazione'],
  recipients: [
    'destinatari', 'destinatario', 'categorie di destinatari', 'categoria di destinatari', 'destinatari dei dati',
    'destinatari esterni', 'comunicazione a terzi', 'comunicazione dei dati',
    'categorie di destinatari a cui i dati sono stati o saranno comunicati', 'soggetti destinatari', 'diffusione',
    'comunicazione', 'categorie destinatari', 'destinatari o categorie di destinatari', 'ambito di comunicazione',
  ],
  internalRecipients: [
    'destinatari interni', 'soggetti autorizzati', 'autorizzati', 'autorizzati al trattamento', 'incaricati',
    'incaricati del trattamento', 'accesso ai dati', 'persone autorizzate', 'chi ha accesso',
    'soggetti autorizzati al trattamento', 'uffici autorizzati',
  ],
  processors: [
    'responsabile del trattamento', 'responsabili del trattamento', 'responsabile esterno', 'responsabili esterni',
    'responsabili esterni del trattamento', 'fornitori', 'fornitore', 'responsabile esterno del trattamento',
    'sub-responsabili', 'responsabili ex art. 28', 'responsabili del trattamento (art. 28)',
  ],
  processorOrThird: ['terzi', 'soggetti terzi', 'responsabili e terzi'],
  contractLink: [
    'contratto', 'nomina a responsabile', 'atto di nomina', 'nomina responsabile esterno',
    'accordo sul trattamento dei dati', 'contratto con il responsabile', 'nomina',
  ],
  transfers: [
    'trasferimenti', 'trasferimento', 'trasferimento extra UE', 'trasferimenti extra UE',
    'trasferimento dati extra UE', "trasferimento all'estero", "trasferimento dei dati all'estero",
    'trasferimenti verso paesi terzi', 'trasferimento verso paesi terzi',
    'trasferimento verso paesi terzi o organizzazioni internazionali', 'trasferimenti di dati verso paesi terzi',
    'trasferimenti internazionali', 'trasferimento dati verso paesi terzi',
    "trasferimento di dati personali verso un paese terzo o un'organizzazione internazionale",
    "trasferimento dati all'estero", 'trasferimenti di dati',
    "trasferimenti di dati personali verso un paese terzo o un'organizzazione internazionale",
  ],
  transferCountries: [
    'paese terzo', 'paesi terzi', 'paese di destinazione', 'paesi di destinazione', 'paesi destinatari',
  ],
  transferRecipients: [
    'destinatario del trasferimento', 'organizzazione internazionale', 'organizzazioni internazionali', 'importatore',
  ],
  safeguards: [
    'garanzie', 'garanzie adeguate', 'documentazione delle garanzie adeguate', 'garanzie per il trasferimento',
    'garanzie del trasferimento', 'clausole contrattuali standard', 'clausole contrattuali tipo',
    'strumento di trasferimento',
  ],
  security: [
    'misure di sicurezza', 'misure di sicurezza tecniche e organizzative', 'misure tecniche e organizzative',
    'misure tecniche ed organizzative', 'descrizione generale delle misure di sicurezza',
    'descrizione generale delle misure di sicurezza tecniche e organizzative', 'misure tecniche',
    'misure organizzative', 'sicurezza', 'misure di sicurezza adottate', 'sicurezza dei dati',
    'sicurezza del trattamento', 'misure', 'misure di protezione',
  ],
  department: [
    'ufficio', 'reparto', 'dipartimento', 'settore', 'servizio', 'area', 'unità organizzativa', 'struttura',
    'struttura organizzativa', 'funzione', 'funzione aziendale', 'direzione', 'ufficio competente',
    'ufficio responsabile', 'unità', 'area aziendale', 'struttura di riferimento',
  ],
  owner: [
    'referente', 'referente interno', 'contatto', 'persona di contatto', 'responsabile interno', 'process owner',
    "responsabile dell'ufficio", 'responsabile di processo', 'delegato interno', 'referente del trattamento',
    'designato',
  ],
  author: ['autore', 'compilatore', 'redatto da', 'compilato da'],
  createdOn: [
    'data di creazione', 'data creazione', 'data di compilazione', 'data di registrazione', 'data',
    'data di inserimento', 'data inserimento',
  ],
  status: ['stato', 'stato del trattamento'],
  startDate: [
    'data di inizio', 'data inizio', 'data di inizio del trattamento', 'data inizio trattamento', 'data di avvio',
  ],
  endDate: ['data di fine', 'data fine', 'data di cessazione', 'data fine trattamento'],
  lastReviewedOn: [
    'ultimo aggiornamento', 'data di aggiornamento', 'data ultimo aggiornamento', 'data aggiornamento',
    'ultima revisione', 'ultima modifica', 'data di revisione', 'data ultima modifica',
    "data dell'ultimo aggiornamento",
  ],
  description: [
    'descrizione', 'descrizione del trattamento', "descrizione dell'attività", 'descrizione sintetica',
    'descrizione trattamento', 'natura del trattamento', 'modalità di trattamento', 'modalità del trattamento',
  ],
  comments: ['note', 'osservazioni', 'commenti', 'annotazioni', 'nota', 'ulteriori informazioni'],
  source: ['origine', 'origine dei dati', 'fonte', 'fonte dei dati', 'provenienza dei dati', 'fonti', 'provenienza'],
  collection: [
    'modalità di raccolta', 'raccolta', 'modalità di acquisizione', 'raccolta dei dati',
    'modalità di raccolta dei dati',
  ],
  information: [
    'informativa', 'informativa agli interessati', 'informativa privacy', 'privacy policy', "link all'informativa",
    'modalità di informativa', 'informativa fornita',
  ],
  rights: ['diritti', 'diritti degli interessati', 'esercizio dei diritti', "diritti dell'interessato"],
  automatedDecisions: [
    'decisioni automatizzate', 'processo decisionale automatizzato', 'processi decisionali automatizzati',
    'processo decisionale automatizzato e profilazione', 'decisione automatizzata',
  ],
  profiling: ['profilazione'],
  assets: [
    'software', 'applicativo', 'applicativi', 'strumento', 'strumenti', 'sistema', 'sistemi', 'sistema informativo',
    'banca dati', 'banche dati', 'supporto', 'supporti', 'applicazione', 'applicazioni', 'strumenti utilizzati',
    'sistemi informativi', 'strumenti elettronici', 'software utilizzato',
  ],
  location: [
    'ubicazione', 'luogo di conservazione', 'luogo di archiviazione', 'localizzazione dei dati', 'ubicazione dei dati',
    'luogo del trattamento', 'hosting',
  ],
  role: ['ruolo', 'titolare o responsabile', 'ruolo privacy', 'in qualità di'],
  body: [
    'titolare', 'titolare del trattamento', 'titolari', 'titolari del trattamento', 'ente', 'azienda', 'società',
    'nome del titolare', 'organizzazione', 'nominativo del titolare',
  ],
  bodyNumber: ['partita IVA', 'codice fiscale', 'P. IVA'],
  controllerContact: [
    'dati di contatto del titolare', 'nome e dati di contatto del titolare',
    'nominativo e dati di contatto del titolare', 'contatti del titolare',
    'nome e dati di contatto del titolare del trattamento',
  ],
  jointControllers: [
    'contitolare', 'contitolari', 'contitolare del trattamento', 'contitolari del trattamento', 'contitolarità',
  ],
  representative: ['rappresentante', 'rappresentante del titolare', "rappresentante nell'UE", 'rappresentante legale'],
  dpo: [
    'DPO', 'RPD', 'responsabile della protezione dei dati', 'RPD/DPO', 'dati di contatto del DPO',
    'dati di contatto del responsabile della protezione dei dati', 'data protection officer', 'contatti DPO',
    'responsabile protezione dati',
  ],
  personSurname: ['cognome'],
  personFirstName: ['nome di battesimo'],
  dpiaRequired: [
    'DPIA', "valutazione d'impatto", 'DPIA necessaria', 'necessità di DPIA',
    "valutazione d'impatto sulla protezione dei dati", 'DPIA richiesta', 'DPIA obbligatoria', 'obbligo di DPIA',
    "valutazione d'impatto necessaria", 'VIP',
  ],
  dpiaProgress: [
    'DPIA effettuata', 'DPIA svolta', 'stato DPIA', 'DPIA eseguita', "valutazione d'impatto effettuata", 'data DPIA',
  ],
  dpiaLink: ['link alla DPIA', 'riferimento DPIA'],
  riskLevel: [
    'rischio', 'rischi', 'livello di rischio', 'valutazione del rischio', 'analisi dei rischi',
    'valutazione dei rischi',
  ],
  breachOccurred: ['violazione dei dati', 'violazioni dei dati', 'data breach'],
}
