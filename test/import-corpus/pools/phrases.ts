import type { CorpusLanguage } from './pool'

/** What stands around a table of processings. */
export interface Phrases {
  readonly title: string
  readonly version: string
  readonly controller: string
  readonly officer: string
  readonly address: string
  readonly sheet: string
  readonly oldSheet: string
  readonly bands: readonly string[]
  readonly total: (count: number) => string
  readonly example: (name: string) => string
  readonly remark: string
  readonly instructions: string
  readonly groups: readonly [identity: string, content: string, protection: string]
  readonly notes: readonly string[]
  readonly sections: readonly [string, string, string]
  readonly role: string
  readonly asController: string
  readonly asProcessor: string
  readonly forOthers: readonly string[]
}

export const phrases: Readonly<Record<CorpusLanguage, Phrases>> = {
  fr: {
    title: 'Registre des activités de traitement', version: 'Version du 12 mars 2025', controller: 'Responsable de traitement',
    officer: 'Délégué à la protection des données', address: 'Adresse', sheet: 'Registre', oldSheet: 'Ancien registre 2018',
    bands: ['PÔLE RESSOURCES', 'SERVICES À LA POPULATION', 'Pôle technique', 'Gouvernance'], total: (n) => `Total : ${n} traitements`,
    example: (name) => `[Exemple] ${name}`, remark: 'NB : registre relu en comité le 4 avril 2025.',
    instructions: '(à remplir par chaque service, une ligne par traitement)', groups: ['Identification', 'Contenu du traitement', 'Protection'],
    notes: ['Chiffre à confirmer avec la trésorerie', 'Voir l’échange de courriels du 3 juin'], sections: ['1. Identification', '2. Description', '3. Conservation et sécurité'],
    role: 'En tant que', asController: 'Responsable de traitement', asProcessor: 'Sous-traitant', forOthers: ['Hébergement du logiciel de la régie', 'Paie pour le compte du CCAS', 'Support aux communes membres'],
  },
  en: {
    title: 'Record of processing activities', version: 'Version of 12 March 2025', controller: 'Data controller',
    officer: 'Data protection officer', address: 'Address', sheet: 'ROPA', oldSheet: 'Old register 2018',
    bands: ['PEOPLE AND CULTURE', 'OPERATIONS', 'Client services', 'Governance'], total: (n) => `Total: ${n} activities`,
    example: (name) => `Example: ${name}`, remark: 'Note: reviewed by the board on 4 April 2025.',
    instructions: '(one row per activity, filled in by each department)', groups: ['Identification', 'Processing details', 'Protection'],
    notes: ['Figure to be confirmed by finance', 'See the e-mails of 3 June'], sections: ['1. Identification', '2. Description', '3. Retention and security'],
    role: 'Role', asController: 'Controller', asProcessor: 'Processor', forOthers: ['Hosting for partner schools', 'Payroll bureau for clients', 'Support desk for members'],
  },
  de: {
    title: 'Verzeichnis von Verarbeitungstätigkeiten', version: 'Stand: 12. März 2025', controller: 'Verantwortlicher',
    officer: 'Datenschutzbeauftragter', address: 'Anschrift', sheet: 'Verzeichnis', oldSheet: 'Altes Verzeichnis 2018',
    bands: ['PERSONAL', 'VERTRIEB UND SERVICE', 'Verwaltung'], total: (n) => `Summe: ${n} Verarbeitungen`,
    example: (name) => `Beispiel: ${name}`, remark: 'Hinweis: am 4. April 2025 durch die Leitung geprüft.',
    instructions: '(eine Zeile je Verarbeitung, von der Fachabteilung auszufüllen)', groups: ['Allgemeines', 'Angaben zur Verarbeitung', 'Schutz'],
    notes: ['Zahl von der Buchhaltung bestätigen lassen', 'siehe E-Mail vom 3. Juni'], sections: ['1. Allgemeines', '2. Beschreibung', '3. Löschung und Sicherheit'],
    role: 'Rolle', asController: 'Verantwortlicher', asProcessor: 'Auftragsverarbeiter', forOthers: ['Hosting für Kunden', 'Lohnabrechnung im Auftrag'],
  },
  nl: {
    title: 'Register van verwerkingsactiviteiten', version: 'Versie van 12 maart 2025', controller: 'Verwerkingsverantwoordelijke',
    officer: 'Functionaris gegevensbescherming', address: 'Adres', sheet: 'Register', oldSheet: 'Oud register 2018',
    bands: ['PERSONEEL', 'PUBLIEKSZAKEN', 'Bedrijfsvoering'], total: (n) => `Totaal: ${n} verwerkingen`,
    example: (name) => `Voorbeeld: ${name}`, remark: 'NB: op 4 april 2025 vastgesteld door de directie.',
    instructions: '(één regel per verwerking, in te vullen door de afdeling)', groups: ['Algemeen', 'Inhoud van de verwerking', 'Bescherming'],
    notes: ['Aantal nog bevestigen bij financiën', 'zie de mail van 3 juni'], sections: ['1. Algemeen', '2. Omschrijving', '3. Bewaren en beveiligen'],
    role: 'Rol', asController: 'Verwerkingsverantwoordelijke', asProcessor: 'Verwerker', forOthers: ['Hosting voor scholen', 'Salarisverwerking voor derden'],
  },
  es: {
    title: 'Registro de actividades de tratamiento', version: 'Versión de 12 de marzo de 2025', controller: 'Responsable del tratamiento',
    officer: 'Delegado de protección de datos', address: 'Dirección postal', sheet: 'Registro', oldSheet: 'Registro antiguo 2018',
    bands: ['PERSONAL', 'ATENCIÓN A LA CIUDADANÍA', 'Gobierno'], total: (n) => `Total: ${n} tratamientos`,
    example: (name) => `Ejemplo: ${name}`, remark: 'Nota: revisado por la dirección el 4 de abril de 2025.',
    instructions: '(una fila por tratamiento, a rellenar por cada área)', groups: ['Identificación', 'Contenido del tratamiento', 'Protección'],
    notes: ['Cifra por confirmar con intervención', 'véase el correo del 3 de junio'], sections: ['1. Identificación', '2. Descripción', '3. Conservación y seguridad'],
    role: 'En calidad de', asController: 'Responsable del tratamiento', asProcessor: 'Encargado del tratamiento', forOthers: ['Alojamiento para clientes', 'Nóminas por cuenta de terceros'],
  },
  it: {
    title: 'Registro delle attività di trattamento', version: 'Versione del 12 marzo 2025', controller: 'Titolare del trattamento',
    officer: 'Responsabile della protezione dei dati', address: 'Indirizzo', sheet: 'Registro', oldSheet: 'Vecchio registro 2018',
    bands: ['PERSONALE', 'SERVIZI AL CITTADINO', 'Affari generali'], total: (n) => `Totale: ${n} trattamenti`,
    example: (name) => `Esempio: ${name}`, remark: 'Nota: esaminato dalla direzione il 4 aprile 2025.',
    instructions: '(una riga per trattamento, a cura di ciascun ufficio)', groups: ['Identificazione', 'Contenuto del trattamento', 'Protezione'],
    notes: ['Cifra da confermare con la ragioneria', 'si veda la mail del 3 giugno'], sections: ['1. Identificazione', '2. Descrizione', '3. Conservazione e sicurezza'],
    role: 'In qualità di', asController: 'Titolare del trattamento', asProcessor: 'Responsabile del trattamento', forOthers: ['Hosting per i clienti', 'Paghe per conto terzi'],
  },
  pt: {
    title: 'Registo das atividades de tratamento', version: 'Versão de 12 de março de 2025', controller: 'Responsável pelo tratamento',
    officer: 'Encarregado da proteção de dados', address: 'Endereço', sheet: 'Registo', oldSheet: 'Registo antigo 2018',
    bands: ['PESSOAL', 'SERVIÇOS AO CIDADÃO', 'Administração geral'], total: (n) => `Total: ${n} tratamentos`,
    example: (name) => `Exemplo: ${name}`, remark: 'Nota: revisto pela direção em 4 de abril de 2025.',
    instructions: '(uma linha por tratamento, a preencher por cada serviço)', groups: ['Identificação', 'Conteúdo do tratamento', 'Proteção'],
    notes: ['Número a confirmar com a contabilidade', 'ver o correio de 3 de junho'], sections: ['1. Identificação', '2. Descrição', '3. Conservação e segurança'],
    role: 'Na qualidade de', asController: 'Responsável pelo tratamento', asProcessor: 'Subcontratante', forOthers: ['Alojamento para clientes', 'Salários por conta de terceiros'],
  },
} // prettier-ignore
