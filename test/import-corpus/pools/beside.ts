import type { CorpusLanguage } from './pool'

/** A sheet that stands beside a register: its tab, its headings, its rows. */
export interface BesideTable {
  readonly tab: string
  readonly rows: readonly (readonly string[])[]
}

const french: readonly BesideTable[] = [
  {
    tab: 'Sous-traitants',
    rows: [
      ['Nom du sous-traitant', 'Prestation', 'Contrat signé le', 'Pays'],
      ['Nébula', 'hébergement du site', '03/02/2023', 'France'],
      ['Corvina', 'support du logiciel', '11/10/2021', 'Portugal'],
    ],
  },
  {
    tab: 'Violations',
    rows: [
      ['N° de violation', 'Date de la violation', 'Nature de la violation', 'Notification CNIL'],
      ['V1', '14/01/2025', 'Envoi d’un courriel au mauvais destinataire', 'Non'],
      ['V2', '02/03/2025', 'Vol d’un ordinateur portable', 'Oui'],
    ],
  },
  {
    tab: 'Demandes de droits',
    rows: [
      ['Date de la demande', 'Demandeur', 'Droit exercé', 'Réponse le'],
      ['05/01/2025', 'Mme Perle Aubrac', 'Accès', '20/01/2025'],
      ['11/02/2025', 'M. Théo Lune', 'Effacement', ''],
    ],
  },
  {
    tab: 'Durées de conservation',
    rows: [
      ['Type de document', 'Durée', 'Texte'],
      ['Bulletins de paie', '5 ans', 'L. 3243-4 du Code du travail'],
      ['Factures', '10 ans', 'L. 123-22 du Code de commerce'],
    ],
  },
  {
    tab: 'Listes',
    rows: [
      ['Bases légales', 'Oui/Non', 'Criticité'],
      ['Consentement', 'Oui', 'Faible'],
      ['Contrat', 'Non', 'Forte'],
      ['Obligation légale', '', ''],
    ],
  },
  {
    tab: 'Risques',
    rows: [
      ['Risque', 'Gravité', 'Vraisemblance', 'Plan d’action'],
      ['Accès illégitime aux dossiers', '3', '2', 'Revoir les habilitations'],
      ['Perte du serveur', '4', '1', 'Tester la restauration'],
    ],
  },
]

const english: readonly BesideTable[] = [
  {
    tab: 'Processors',
    rows: [
      ['Processor name', 'Service', 'Contract date', 'Country'],
      ['Nimbus Harbour', 'website hosting', '03/02/2023', 'Ireland'],
      ['Corvine', 'software support', '11/10/2021', 'Portugal'],
    ],
  },
  {
    tab: 'Breach log',
    rows: [
      ['Breach no.', 'Date of breach', 'Nature of breach', 'Reported to ICO'],
      ['B1', '14/01/2025', 'Email sent to the wrong person', 'No'],
      ['B2', '02/03/2025', 'Laptop stolen from a car', 'Yes'],
    ],
  },
  {
    tab: 'Subject requests',
    rows: [
      ['Date received', 'Requester', 'Right exercised', 'Answered on'],
      ['05/01/2025', 'Pearl Aubrey', 'Access', '20/01/2025'],
      ['11/02/2025', 'Theo Moon', 'Erasure', ''],
    ],
  },
  {
    tab: 'Retention schedule',
    rows: [
      ['Record type', 'Period', 'Authority'],
      ['Payslips', '6 years', 'Limitation Act 1980'],
      ['Invoices', '7 years', 'HMRC guidance'],
    ],
  },
  {
    tab: 'Lists',
    rows: [
      ['Lawful bases', 'Yes/No', 'Criticality'],
      ['Consent', 'Yes', 'Low'],
      ['Contract', 'No', 'High'],
      ['Legal obligation', '', ''],
    ],
  },
  {
    tab: 'Risks',
    rows: [
      ['Risk', 'Severity', 'Likelihood', 'Action plan'],
      ['Unlawful access to files', '3', '2', 'Review access rights'],
      ['Loss of the server', '4', '1', 'Test the restore'],
    ],
  },
]

const german: readonly BesideTable[] = [
  {
    tab: 'Auftragsverarbeiter',
    rows: [
      ['Auftragsverarbeiter', 'Leistung', 'Vertrag vom', 'Land'],
      ['Nordwolke AG', 'Hosting', '03.02.2023', 'Deutschland'],
    ],
  },
  {
    tab: 'Datenpannen',
    rows: [
      ['Nr.', 'Datum der Datenpanne', 'Art des Vorfalls', 'Gemeldet'],
      ['P1', '14.01.2025', 'E-Mail an falschen Empfänger', 'Nein'],
    ],
  },
  {
    tab: 'Betroffenenanfragen',
    rows: [
      ['Eingang am', 'Antragsteller', 'Geltend gemachtes Recht', 'Beantwortet am'],
      ['05.01.2025', 'Perla Auer', 'Auskunft', '20.01.2025'],
    ],
  },
]

const spanish: readonly BesideTable[] = [
  {
    tab: 'Encargados',
    rows: [
      ['Nombre del encargado', 'Servicio', 'Fecha del contrato', 'País'],
      ['Nube Alta', 'alojamiento web', '03/02/2023', 'España'],
    ],
  },
  {
    tab: 'Brechas',
    rows: [
      ['N.º', 'Fecha de la brecha', 'Naturaleza de la brecha', 'Notificada a la AEPD'],
      ['B1', '14/01/2025', 'Correo enviado a otra persona', 'No'],
    ],
  },
  {
    tab: 'Solicitudes',
    rows: [
      ['Fecha de solicitud', 'Solicitante', 'Derecho ejercido', 'Respondida el'],
      ['05/01/2025', 'Perla Aubar', 'Acceso', '20/01/2025'],
    ],
  },
]

/** Offices of the other languages are shown the international sheets their software came with. */
export const besideTables: Readonly<Record<CorpusLanguage, readonly BesideTable[]>> = {
  fr: french, en: english, de: german, es: spanish, nl: english, it: english, pt: english,
} // prettier-ignore

const others: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[] = [
  ['stock', [['Référence', 'Désignation', 'Quantité', 'Prix unitaire', 'Fournisseur'], ['A-100', 'Ramette A4', '120', '4,20', 'Papeterie du Canal'], ['A-101', 'Stylos bleus', '300', '0,35', 'Papeterie du Canal'], ['B-7', 'Chaise pliante', '45', '19,90', 'Mobilier Garance']]],
  ['stock', [['SKU', 'Description', 'Category', 'Quantity', 'Location'], ['A-100', 'A4 paper', 'Stationery', '120', 'Room 4'], ['B-7', 'Folding chair', 'Furniture', '45', 'Hall']]],
  ['facture', [['Facture n° 2025-031', '', ''], ['Client', 'Menuiserie Garance SARL', ''], ['Désignation', 'Quantité', 'Montant HT'], ['Audit informatique', '2', '1 400,00'], ['Formation', '1', '600,00'], ['Total', '', '2 000,00']]],
  ['budget', [['Service', 'Activité', 'Budget 2024', 'Budget 2025', 'Écart'], ['Culture', 'Festival d’été', '40 000', '42 000', '2 000'], ['Sports', 'Stage de voile', '12 000', '11 500', '-500']]],
  ['budget', [['Department', 'Activity', '2024', '2025', 'Owner'], ['Arts', 'Summer festival', '40,000', '42,000', 'J. Pike'], ['Sports', 'Sailing course', '12,000', '11,500', 'A. Moss']]],
  ['personnel', [['Nom', 'Prénom', 'Service', 'Date d’entrée', 'Téléphone'], ['Serval', 'Louise', 'Comptabilité', '01/09/2019', '02 41 00 00 01'], ['Ombrage', 'Paul', 'Accueil', '15/02/2021', '02 41 00 00 02']]],
  ['staff', [['Name', 'Job title', 'Department', 'Start date', 'Email'], ['Louise Marsh', 'Accountant', 'Finance', '01/09/2019', 'l.marsh@example.org'], ['Paul Ridge', 'Receptionist', 'Reception', '15/02/2021', 'p.ridge@example.org']]],
  ['risques', [['Risque', 'Cause', 'Impact', 'Probabilité', 'Mesure de réduction'], ['Incendie', 'Court-circuit', '4', '1', 'Extincteurs vérifiés'], ['Inondation', 'Crue', '3', '2', 'Déplacer les archives']]],
  ['risks', [['Risk', 'Likelihood', 'Impact', 'Score', 'Mitigation'], ['Fire', '1', '4', '4', 'Extinguishers checked'], ['Flood', '2', '3', '6', 'Move the archive']]],
  ['dictionary', [['Table', 'Field', 'Type', 'Length', 'Description'], ['customer', 'last_name', 'varchar', '80', 'Family name'], ['customer', 'birth_date', 'date', '', 'Date of birth'], ['invoice', 'amount', 'decimal', '10', 'Net amount']]],
  ['dictionnaire', [['Table', 'Champ', 'Type', 'Obligatoire', 'Description'], ['usager', 'nom', 'texte', 'Oui', 'Nom de famille'], ['usager', 'courriel', 'texte', 'Non', 'Adresse électronique']]],
  ['reunion', [['Compte rendu du comité du 12 mars 2025', ''], ['Présents', 'Louise Serval, Paul Ombrage'], ['Point 1', 'Le budget est adopté.'], ['Point 2', 'La fête aura lieu le 21 juin.']]],
  ['minutes', [['Minutes of the meeting of 12 March 2025', ''], ['Present', 'Louise Marsh, Paul Ridge'], ['Item 1', 'The budget was agreed.'], ['Item 2', 'The fair is on 21 June.']]],
  ['lager', [['Artikelnummer', 'Bezeichnung', 'Menge', 'Preis', 'Lieferant'], ['A-100', 'Kopierpapier', '120', '4,20', 'Papier Lerche'], ['B-7', 'Klappstuhl', '45', '19,90', 'Möbel Ahorn']]],
] // prettier-ignore

/** Files people drop by mistake: none is a register. */
export const noRegisters = others
