import type { ActivityWords } from '../subject'

/** German headings of processings. Sources: DSK Muster for controllers, supervisory forms of the Länder. */
// prettier-ignore
export const activitiesDe: ActivityWords = {
  name: [
    'Verarbeitungstätigkeit', 'Verarbeitungstätigkeiten', 'Bezeichnung der Verarbeitungstätigkeit',
    'Bezeichnung der Verarbeitung', 'Name der Verarbeitungstätigkeit', 'Name der Verarbeitung',
    'Benennung der Verarbeitungstätigkeit', 'Benennung', 'Bezeichnung', 'Verarbeitung', 'Verfahren',
    'Name des Verfahrens', 'Bezeichnung des Verfahrens', 'Verfahrensbezeichnung', 'Verfahrensname', 'Geschäftsprozess',
    'Prozess', 'Prozessname', 'Tätigkeit', 'Titel', 'Name', 'Verarbeitungsvorgang', 'Datenverarbeitung',
  ],
  ref: [
    'lfd. Nr.', 'lfd. Nummer', 'laufende Nummer', 'Nr.', 'Nummer', 'Referenz', 'Referenznummer', 'Kennung',
    'Kennziffer', 'Verfahrensnummer', 'Verfahrens-Nr.', 'ID', 'Aktenzeichen', 'Verarbeitungsnummer', 'VVT-Nr.',
    'Ordnungsnummer',
  ],
  purposes: [
    'Zweck', 'Zwecke', 'Zweck der Verarbeitung', 'Zwecke der Verarbeitung', 'Zweck(e) der Verarbeitung',
    'Verarbeitungszweck', 'Verarbeitungszwecke', 'Zweckbestimmung', 'Zweck der Datenverarbeitung',
    'Zwecke der Datenverarbeitung', 'Zweck der Verarbeitungstätigkeit', 'Ziel der Verarbeitung', 'Zielsetzung',
    'Zweck der Datenerhebung', 'Hauptzweck', 'Wozu werden die Daten verarbeitet',
  ],
  subPurposes: ['Nebenzweck', 'Nebenzwecke', 'weitere Zwecke', 'Unterzwecke'],
  legalBasis: [
    'Rechtsgrundlage', 'Rechtsgrundlagen', 'Rechtsgrundlage der Verarbeitung', 'Rechtsgrundlage für die Verarbeitung',
    'Rechtsgrundlage(n)', 'Rechtmäßigkeit', 'Rechtmäßigkeit der Verarbeitung', 'Rechtsgrundlage der Datenverarbeitung',
    'Erlaubnistatbestand', 'Rechtsgrund', 'gesetzliche Grundlage',
  ],
  legalBasisJustification: [
    'Begründung der Rechtsgrundlage', 'Erläuterung der Rechtsgrundlage', 'Erläuterung zur Rechtsgrundlage',
    'Rechtsvorschrift', 'Rechtsvorschriften', 'gesetzliche Vorschrift', 'Rechtsnorm', 'Spezialgesetz', 'Gesetze',
  ],
  legitimateInterests: [
    'berechtigtes Interesse', 'berechtigte Interessen', 'Interessenabwägung',
    'Beschreibung des berechtigten Interesses',
  ],
  consent: [
    'Einwilligung', 'Einwilligung der Betroffenen', 'Einwilligungserklärung', 'Nachweis der Einwilligung',
    'Einwilligung erforderlich',
  ],
  article9: [
    'Artikel 9', 'Rechtsgrundlage Art. 9', 'Rechtsgrundlage für besondere Kategorien', 'Ausnahmetatbestand Art. 9',
    'Rechtsgrundlage besondere Kategorien personenbezogener Daten',
  ],
  subjects: [
    'betroffene Personen', 'betroffene Personengruppen', 'Betroffene', 'Betroffenengruppen', 'Betroffenengruppe',
    'Kategorien betroffener Personen', 'Kategorie betroffener Personen', 'Kategorien von betroffenen Personen',
    'Beschreibung der Kategorien betroffener Personen', 'Personengruppe', 'Personengruppen',
    'Kreis der betroffenen Personen', 'betroffener Personenkreis', 'Personenkreis', 'Personenkategorien',
    'Betroffenenkategorien', 'betroffene Personenkategorien', 'Kategorien der betroffenen Personen',
  ],
  subjectCount: [
    'Anzahl der betroffenen Personen', 'Anzahl betroffener Personen', 'Anzahl Betroffene', 'Anzahl der Betroffenen',
    'Datenvolumen',
  ],
  vulnerable: ['schutzbedürftige Personen', 'besonders schutzbedürftige Personen', 'schutzbedürftige Betroffene'],
  largeScale: ['umfangreiche Verarbeitung', 'in großem Umfang'],
  dataCategories: [
    'Datenkategorien', 'Datenkategorie', 'Kategorien personenbezogener Daten', 'Kategorie personenbezogener Daten',
    'Kategorien von Daten', 'Kategorien der Daten', 'Kategorien der personenbezogenen Daten',
    'Beschreibung der Kategorien personenbezogener Daten', 'Beschreibung der Datenkategorien', 'Datenarten',
    'Art der Daten', 'Art der personenbezogenen Daten', 'Datenart', 'Arten personenbezogener Daten',
  ],
  dataDetail: [
    'Daten', 'personenbezogene Daten', 'verarbeitete Daten', 'erhobene Daten', 'Datenfelder', 'Einzeldaten',
    'Verarbeitete personenbezogene Daten', 'Welche Daten werden verarbeitet', 'Datenelemente', 'Dateninhalte',
  ],
  otherCategories: ['sonstige Daten', 'sonstige Datenkategorien', 'weitere Datenkategorien'],
  sensitiveData: [
    'sensible Daten', 'sensible Daten ja/nein', 'besondere Daten', 'besondere Kategorien ja/nein',
    'Verarbeitung sensibler Daten',
  ],
  specialCategories: [
    'besondere Kategorien', 'besondere Kategorien personenbezogener Daten', 'besondere Datenkategorien',
    'besondere Arten personenbezogener Daten', 'besondere Kategorien von Daten', 'Daten nach Art. 9', 'Art. 9 Daten',
    'Daten über strafrechtliche Verurteilungen',
  ],
  minimisation: [
    'Datenminimierung', 'Erforderlichkeit', 'Verhältnismäßigkeit', 'Notwendigkeit und Verhältnismäßigkeit',
  ],
  retention: [
    'Löschfrist', 'Löschfristen', 'Frist für die Löschung', 'Fristen für die Löschung',
    'Fristen für die Löschung der verschiedenen Datenkategorien', 'vorgesehene Fristen für die Löschung',
    'vorgesehene Löschfristen', 'Regelfristen für die Löschung', 'Regelfristen für die Löschung der Daten',
    'Aufbewahrungsfrist', 'Aufbewahrungsfristen', 'Aufbewahrungsdauer', 'Speicherdauer', 'Dauer der Speicherung',
    'Dauer der Aufbewahrung', 'Speicherfrist', 'Löschung nach', 'Löschkonzept', 'Wann werden die Daten gelöscht',
    'Speicherbegrenzung', 'Lösch- und Aufbewahrungsfristen', 'Löschregel', 'Aufbewahrung',
  ],
  retentionTrigger: ['Fristbeginn', 'Beginn der Frist', 'Beginn der Aufbewahrungsfrist', 'Startzeitpunkt'],
  retentionLegalReference: [
    'Rechtsgrundlage der Aufbewahrung', 'gesetzliche Aufbewahrungsfrist', 'Grundlage der Löschfrist',
    'Begründung der Löschfrist',
  ],
  retentionFate: [
    'Löschung', 'Art der Löschung', 'Löschverfahren', 'Vernichtung', 'Löschmethode', 'Löschung oder Archivierung',
  ],
  archive: ['Archivierung', 'Archivierungsdauer', 'Archivierungsfrist'],
  recipients: [
    'Empfänger', 'Empfängerkategorien', 'Kategorien von Empfängern', 'Kategorie von Empfängern',
    'Kategorien der Empfänger',
    'Kategorien von Empfängern, gegenüber denen die personenbezogenen Daten offengelegt worden sind oder noch werden',
    'Kategorien von Empfängern, denen Daten offengelegt werden', 'externe Empfänger', 'Empfänger (extern)',
    'Empfänger extern', 'Empfänger der Daten', 'Datenempfänger', 'Weitergabe an', 'Offenlegung',
    'Offenlegung gegenüber', 'Übermittlung an Dritte', 'Empfänger oder Kategorien von Empfängern',
    'An wen werden Daten weitergegeben', 'Weitergabe der Daten', 'Datenweitergabe',
    'Kategorien von Empfängern, gegenüber denen die personenbezogenen Daten offengelegt worden sind oder noch offengelegt werden',
  ],
  internalRecipients: [
    'interne Empfänger', 'Empfänger (intern)', 'Empfänger intern', 'zugriffsberechtigte Personen',
    'Zugriffsberechtigte', 'zugriffsberechtigte Personengruppen', 'Zugriff', 'Zugriffsberechtigungen',
    'interne Stellen', 'interne Abteilungen', 'Wer hat Zugriff', 'Zugriff haben', 'Zugriffsrechte',
  ],
  processors: [
    'Auftragsverarbeiter', 'Auftragsverarbeiter (Art. 28)', 'Dienstleister', 'externe Dienstleister',
    'Auftragsverarbeitung', 'Auftragnehmer', 'Name des Auftragsverarbeiters', 'eingesetzte Auftragsverarbeiter',
    'Unterauftragnehmer', 'Auftragsdatenverarbeiter',
  ],
  processorOrThird: [
    'Dritte', 'Auftragsverarbeiter und Dritte', 'Dritte und Auftragsverarbeiter', 'Empfänger und Auftragsverarbeiter',
  ],
  contractLink: [
    'AV-Vertrag', 'AVV', 'Auftragsverarbeitungsvertrag', 'Vertrag zur Auftragsverarbeitung', 'AVV vorhanden',
    'Vertrag', 'ADV-Vertrag', 'AV-Vertrag vorhanden',
  ],
  transfers: [
    'Datentransfer in Drittländer', 'Datentransfer ins Drittland', 'Drittlandübermittlung', 'Drittlandübermittlungen', 'Drittlandtransfer', 'Drittlandsübermittlung',
    'Drittstaatentransfer', 'Übermittlung in Drittländer', 'Übermittlungen in Drittländer',
    'Datenübermittlung in Drittländer', 'Datenübermittlung in ein Drittland', 'Übermittlung in ein Drittland',
    'Übermittlung an Drittländer', 'Übermittlungen an Drittländer',
    'Übermittlung an ein Drittland oder eine internationale Organisation',
    'Übermittlungen von personenbezogenen Daten an ein Drittland oder an eine internationale Organisation',
    'Übermittlung an ein Drittland', 'Datenübermittlung', 'Datentransfer', 'Datenübermittlung an Drittländer',
    'Drittlandsbezug', 'Drittlandbezug', 'Übermittlung', 'internationale Datenübermittlung',
  ],
  transferCountries: [
    'Drittland', 'Drittländer', 'Zielland', 'Zielländer', 'Drittstaat', 'Drittstaaten', 'Empfängerland',
    'Empfänger Drittland', 'Drittland oder internationale Organisation', 'Nennung des Drittlands',
  ],
  transferRecipients: [
    'Empfänger im Drittland', 'Empfänger in Drittländern', 'Nennung der konkreten Datenempfänger',
    'internationale Organisation', 'internationale Organisationen', 'Datenimporteur',
  ],
  safeguards: [
    'Garantien', 'geeignete Garantien', 'Dokumentation geeigneter Garantien', 'Dokumentierung geeigneter Garantien',
    'angemessene Garantien', 'Garantien für die Übermittlung', 'Standardvertragsklauseln', 'Angemessenheitsbeschluss',
    'Rechtsgrundlage der Übermittlung', 'Rechtsgrundlage der Drittlandübermittlung', 'Transfergrundlage',
    'Art der Garantien',
  ],
  security: [
    'technische und organisatorische Maßnahmen', 'technische und organisatorische Massnahmen',
    'technisch-organisatorische Maßnahmen', 'TOM', 'TOMs', 'Sicherheitsmaßnahmen', 'Datensicherheitsmaßnahmen',
    'Sicherheit der Verarbeitung', 'Datensicherheit',
    'allgemeine Beschreibung der technischen und organisatorischen Maßnahmen',
    'Beschreibung der technischen und organisatorischen Maßnahmen', 'allgemeine Beschreibung der TOM',
    'Schutzmaßnahmen', 'Maßnahmen', 'technische Maßnahmen', 'organisatorische Maßnahmen',
    'technische und organisatorische Sicherheitsmaßnahmen', 'TOM-Beschreibung', 'Beschreibung der TOM',
  ],
  department: [
    'Abteilung', 'Fachabteilung', 'verantwortliche Fachabteilung', 'verantwortliche Abteilung', 'zuständige Abteilung',
    'Fachbereich', 'Bereich', 'Organisationseinheit', 'Geschäftsbereich', 'zuständige Stelle', 'Referat', 'Amt',
    'Team', 'Unternehmensbereich', 'verantwortlicher Fachbereich', 'zuständige Organisationseinheit',
  ],
  owner: [
    'Ansprechpartner', 'Ansprechpartnerin', 'Prozessverantwortlicher', 'Prozesseigner', 'Fachverantwortlicher',
    'Verantwortliche Person', 'Kontaktperson', 'Verfahrensverantwortlicher', 'Kontakt', 'zuständige Person',
    'fachlicher Ansprechpartner', 'Verantwortlicher Mitarbeiter', 'Prozessverantwortliche', 'Dateneigner',
    'interner Ansprechpartner',
  ],
  author: ['Ersteller', 'erstellt von', 'Bearbeiter', 'ausgefüllt von', 'Verfasser', 'Autor'],
  createdOn: [
    'erstellt am', 'Erstellungsdatum', 'Datum der Erstellung', 'Datum', 'Datum der Erfassung', 'Datum der Meldung',
    'angelegt am',
  ],
  status: ['Status', 'Bearbeitungsstatus', 'Zustand', 'Stand der Verarbeitung'],
  startDate: [
    'Datum der Einführung', 'Einführungsdatum', 'Beginn der Verarbeitung', 'Startdatum', 'Datum der Inbetriebnahme',
    'in Betrieb seit', 'Einführung',
  ],
  endDate: ['Enddatum', 'Ende der Verarbeitung', 'Datum der Beendigung', 'Einstellungsdatum'],
  lastReviewedOn: [
    'letzte Änderung', 'Datum der letzten Änderung', 'zuletzt geändert', 'zuletzt geändert am',
    'letzte Aktualisierung', 'Aktualisierungsdatum', 'letzte Überprüfung', 'Datum der letzten Überprüfung',
    'geändert am', 'Stand', 'letzte Prüfung', 'aktualisiert am', 'Datum der letzten Aktualisierung',
    'Überarbeitungsdatum',
  ],
  description: [
    'Beschreibung', 'Beschreibung der Verarbeitung', 'Beschreibung der Verarbeitungstätigkeit', 'Kurzbeschreibung',
    'Verfahrensbeschreibung', 'Prozessbeschreibung', 'Beschreibung des Verfahrens', 'Art der Verarbeitung',
    'Funktionsbeschreibung',
  ],
  comments: [
    'Bemerkung', 'Bemerkungen', 'Anmerkung', 'Anmerkungen', 'Kommentar', 'Kommentare', 'Hinweise', 'Notizen',
    'sonstiges', 'Erläuterung', 'Erläuterungen', 'ergänzende Angaben',
  ],
  source: [
    'Quelle', 'Datenquelle', 'Datenquellen', 'Herkunft der Daten', 'Quelle der Daten', 'Datenherkunft',
    'Woher stammen die Daten', 'Herkunft',
  ],
  collection: [
    'Datenerhebung', 'Art der Erhebung', 'Erhebung der Daten', 'Erhebungsart', 'Erhebungsmethode', 'Direkterhebung',
  ],
  information: [
    'Informationspflichten', 'Information der Betroffenen', 'Datenschutzerklärung', 'Datenschutzhinweise',
    'Datenschutzhinweis', 'Informationspflicht', 'Information der betroffenen Personen',
    'Erfüllung der Informationspflichten',
  ],
  rights: [
    'Betroffenenrechte', 'Rechte der Betroffenen', 'Rechte der betroffenen Personen', 'Wahrung der Betroffenenrechte',
  ],
  automatedDecisions: [
    'automatisierte Entscheidung', 'automatisierte Entscheidungsfindung', 'automatisierte Entscheidungen',
    'automatisierte Einzelentscheidung', 'automatisierte Entscheidungsfindung einschließlich Profiling',
    'automatisierte Einzelfallentscheidung',
  ],
  profiling: ['Profiling', 'Profilbildung'],
  assets: [
    'Software', 'eingesetzte Software', 'IT-System', 'IT-Systeme', 'System', 'Systeme', 'Anwendung', 'Anwendungen',
    'eingesetzte Systeme', 'verwendete Software', 'eingesetzte IT-Systeme', 'Programm', 'eingesetztes Verfahren',
    'Fachverfahren', 'Datenträger', 'Datenbank', 'Tools',
  ],
  location: [
    'Speicherort', 'Ort der Speicherung', 'Speicherort der Daten', 'Hosting', 'Ort der Verarbeitung', 'Serverstandort',
    'Ablageort',
  ],
  role: ['Rolle', 'in der Rolle als', 'Verantwortlicher oder Auftragsverarbeiter', 'Funktion im Sinne der DSGVO'],
  body: [
    'Verantwortlicher', 'Verantwortliche', 'Verantwortliche Stelle', 'Name des Verantwortlichen', 'Unternehmen',
    'Organisation', 'Firma', 'Gesellschaft', 'Behörde', 'Einrichtung', 'Mandant', 'Name der verantwortlichen Stelle',
  ],
  bodyNumber: ['Handelsregisternummer', 'Registernummer', 'HRB'],
  controllerContact: [
    'Kontaktdaten des Verantwortlichen', 'Name und Kontaktdaten des Verantwortlichen',
    'Namen und Kontaktdaten des Verantwortlichen', 'Anschrift des Verantwortlichen', 'Angaben zum Verantwortlichen',
  ],
  jointControllers: [
    'gemeinsam Verantwortliche', 'gemeinsam Verantwortlicher', 'gemeinsame Verantwortliche',
    'gemeinsame Verantwortlichkeit', 'gemeinsam für die Verarbeitung Verantwortliche',
    'Name und Kontaktdaten der gemeinsam Verantwortlichen', 'Angaben zum gemeinsam Verantwortlichen',
  ],
  representative: [
    'Vertreter', 'Vertreter des Verantwortlichen', 'Vertreter in der EU', 'EU-Vertreter', 'Angaben zum Vertreter',
    'Angaben zum Vertreter des Verantwortlichen',
  ],
  dpo: [
    'Datenschutzbeauftragter', 'Datenschutzbeauftragte', 'Datenschutzbeauftragte/r', 'DSB',
    'Name des Datenschutzbeauftragten', 'Kontaktdaten des Datenschutzbeauftragten',
    'Angaben zur Person des Datenschutzbeauftragten', 'Name und Kontaktdaten des Datenschutzbeauftragten',
    'betrieblicher Datenschutzbeauftragter',
  ],
  personSurname: ['Nachname', 'Familienname'],
  personFirstName: ['Vorname'],
  dpiaRequired: [
    'DSFA', 'DSFA erforderlich', 'Datenschutz-Folgenabschätzung', 'Datenschutzfolgenabschätzung',
    'Datenschutz-Folgenabschätzung erforderlich', 'DSFA notwendig', 'Notwendigkeit einer DSFA',
    'Erforderlichkeit einer DSFA', 'DSFA-Pflicht', 'Datenschutz-Folgenabschätzung notwendig', 'Folgenabschätzung',
  ],
  dpiaProgress: [
    'DSFA durchgeführt', 'Status der DSFA', 'Datenschutz-Folgenabschätzung durchgeführt', 'DSFA Status',
    'Datum der DSFA', 'Ergebnis der DSFA',
  ],
  dpiaLink: ['Verweis auf DSFA', 'Link zur DSFA'],
  riskLevel: [
    'Risiko', 'Risikobewertung', 'Risikoniveau', 'Schutzbedarf', 'Risikoeinschätzung', 'Risikostufe', 'Risikoanalyse',
    'Risiken für die Betroffenen',
  ],
  breachOccurred: [
    'Datenpanne', 'Datenpannen', 'Datenschutzverletzung', 'Datenschutzverletzungen', 'Datenschutzvorfall',
  ],
}
