import type { ActivityWords } from '../subject'

/** Dutch headings of processings. Sources: Belgian GBA model, Dutch AP, published registers of municipalities. */
// prettier-ignore
export const activitiesNl: ActivityWords = {
  name: [
    'verwerking', 'verwerkingsactiviteit', 'verwerkingsactiviteiten', 'naam verwerking', 'naam van de verwerking',
    'naam van de verwerkingsactiviteit', 'naam verwerkingsactiviteit', 'benaming', 'benaming van de verwerking',
    'titel', 'naam', 'proces', 'naam proces', 'bedrijfsproces', 'activiteit', 'titel van de verwerking',
  ],
  ref: [
    'nummer', 'volgnummer', 'nr.', 'referentie', 'referentienummer', 'kenmerk', 'verwerkingsnummer', 'ID',
    'registratienummer', 'nummer van de verwerking', 'code',
  ],
  purposes: [
    'doel', 'doelen', 'doeleinde', 'doeleinden', 'doel van de verwerking', 'doel verwerking',
    'doeleinden van de verwerking', 'verwerkingsdoel', 'verwerkingsdoeleinden', 'verwerkingsdoeleinde',
    'doeleinde van de verwerking', 'doelstelling', 'doelomschrijving', 'waarom verwerkt u gegevens',
    'doel(en) van de verwerking', 'doel van de gegevensverwerking',
  ],
  subPurposes: ['subdoel', 'subdoelen', 'nevendoel', 'bijkomende doeleinden'],
  legalBasis: [
    'grondslag', 'grondslagen', 'rechtsgrond', 'rechtsgronden', 'rechtsgrondslag', 'wettelijke grondslag',
    'wettelijke basis', 'juridische grondslag', 'grondslag van de verwerking', 'grondslag verwerking',
    'rechtmatigheid', 'rechtmatigheidsgrond', 'AVG grondslag', 'rechtsgrond van de verwerking',
    'rechtmatige grondslag', 'juridische basis', 'rechtsgrond voor de verwerking', 'grondslag voor verwerking',
  ],
  legalBasisJustification: [
    'toelichting grondslag', 'reden grondslag', 'wet- en regelgeving', 'wettelijk kader', 'wetgeving',
    'juridisch kader', 'toelichting op de grondslag', 'verduidelijking rechtsgrond', 'wettelijke verplichting',
    'wettelijke bepaling', 'verduidelijking juridisch kader', 'verordening',
  ],
  legitimateInterests: [
    'gerechtvaardigd belang', 'gerechtvaardigde belangen', 'belangenafweging', 'beschrijving gerechtvaardigd belang',
  ],
  consent: [
    'toestemming', 'toestemming betrokkene', 'bewijs van toestemming', 'registratie toestemming',
    'toestemming gevraagd',
  ],
  article9: [
    'artikel 9', 'grondslag bijzondere persoonsgegevens', 'uitzonderingsgrond', 'uitzonderingsgrond artikel 9',
    'uitzondering artikel 9',
  ],
  subjects: [
    'betrokkenen', 'betrokkene', 'categorieën betrokkenen', 'categorie betrokkenen', 'categorieën van betrokkenen',
    'soorten betrokkenen', 'betrokken personen', 'categorie van betrokkenen', 'categorieën betrokken personen',
    'groepen betrokkenen', 'categorieën van personen', 'beschrijving van de categorieën van betrokkenen',
    'betrokkenen (van wie)', 'van wie',
  ],
  subjectCount: ['aantal betrokkenen', 'aantal personen', 'omvang'],
  vulnerable: ['kwetsbare personen', 'kwetsbare betrokkenen', 'kwetsbare groepen'],
  largeScale: ['grootschalig', 'grootschalige verwerking'],
  dataCategories: [
    'categorieën persoonsgegevens', 'categorie persoonsgegevens', 'categorieën van persoonsgegevens',
    'soort persoonsgegevens', 'soorten persoonsgegevens', 'gegevenscategorieën', 'gegevenscategorie',
    'categorieën gegevens', 'soort gegevens', 'type persoonsgegevens',
    'beschrijving van de categorieën van persoonsgegevens', 'categorie van persoonsgegevens', 'type gegevens',
    'functionele gegevenscategorie', 'categorie gegevens',
  ],
  dataDetail: [
    'persoonsgegevens', 'gegevens', 'verwerkte gegevens', 'verwerkte persoonsgegevens', 'welke gegevens',
    'welke persoonsgegevens', 'gegevenselementen', 'gewone persoonsgegevens', 'data',
  ],
  otherCategories: ['overige gegevens', 'overige persoonsgegevens', 'andere gegevens'],
  sensitiveData: [
    'gevoelige gegevens', 'gevoelige persoonsgegevens', 'bijzondere gegevens', 'bijzondere persoonsgegevens ja/nee',
    'gevoelige gegevens ja/nee',
  ],
  specialCategories: [
    'bijzondere persoonsgegevens', 'bijzondere categorieën persoonsgegevens',
    'bijzondere categorieën van persoonsgegevens', 'bijzondere categorieën', 'categorieën bijzondere persoonsgegevens',
    'strafrechtelijke gegevens', 'strafrechtelijke persoonsgegevens',
  ],
  minimisation: [
    'dataminimalisatie', 'minimale gegevensverwerking', 'noodzaak', 'proportionaliteit', 'noodzakelijkheid',
    'noodzaak en proportionaliteit',
  ],
  retention: [
    'bewaartermijn', 'bewaartermijnen', 'bewaarperiode', 'bewaarduur', 'bewaringstermijn', 'bewaringstermijnen',
    'termijn voor wissing', 'termijnen voor wissing', 'beoogde termijnen',
    'beoogde termijnen waarbinnen de gegevens moeten worden gewist', 'bewaartermijn van de gegevens',
    'bewaartermijn gegevens', 'hoe lang worden de gegevens bewaard', 'vernietigingstermijn', 'verwijdertermijn',
    'bewaartijd', 'bewaring',
  ],
  retentionTrigger: ['start bewaartermijn', 'ingang bewaartermijn', 'aanvang bewaartermijn'],
  retentionLegalReference: [
    'grondslag bewaartermijn', 'wettelijke bewaartermijn', 'selectielijst', 'onderbouwing bewaartermijn',
  ],
  retentionFate: [
    'vernietiging', 'wijze van vernietiging', 'verwijdering', 'vernietigen of bewaren', 'wijze van verwijdering',
  ],
  archive: ['archivering', 'archief', 'archieftermijn'],
  recipients: [
    'ontvangers', 'ontvanger', 'categorieën ontvangers', 'categorie ontvangers', 'categorieën van ontvangers',
    'externe ontvangers', 'ontvangers van de gegevens', 'ontvangers gegevens', 'soorten ontvangers',
    'verstrekking aan', 'verstrekkingen', 'gedeeld met', 'met wie worden gegevens gedeeld',
    'ontvangers van persoonsgegevens', 'verstrekking aan derden', 'gegevens gedeeld met',
  ],
  internalRecipients: [
    'interne ontvangers', 'ontvangers (intern)', 'toegang', 'toegang tot gegevens', 'toegang tot de gegevens',
    'wie heeft toegang', 'geautoriseerden', 'autorisaties',
  ],
  processors: [
    'verwerker', 'verwerkers', 'verwerker(s)', 'naam verwerker', 'subverwerkers', 'bewerker', 'bewerkers',
    'leverancier', 'leveranciers', 'externe verwerkers', 'betrokken verwerkers', 'dienstverlener',
  ],
  processorOrThird: ['derden', 'derde partijen', 'verwerkers en derden', 'externe partijen'],
  contractLink: [
    'verwerkersovereenkomst', 'verwerkersovereenkomsten', 'verwerkersovereenkomst aanwezig',
    'verwerkersovereenkomst afgesloten', 'overeenkomst', 'link naar verwerkersovereenkomst', 'contract',
  ],
  transfers: [
    'doorgifte', 'doorgiften', 'doorgifte buiten EU', 'doorgifte buiten de EU', 'doorgifte buiten EER',
    'doorgifte buiten de EER', 'doorgifte derde landen', 'doorgifte aan derde landen', 'doorgifte naar derde landen',
    'doorgifte naar derde land', 'doorgiften aan derde landen', 'internationale doorgifte',
    'internationale doorgiften', 'doorgifte aan een derde land of internationale organisatie',
    'doorgifte aan derde landen of internationale organisaties', 'overdracht buiten EU',
    'doorgifte van persoonsgegevens', 'doorgifte van gegevens buiten de EU',
    'doorgifte persoonsgegevens buiten de EER',
  ],
  transferCountries: [
    'derde landen', 'derde land', 'land van bestemming', 'landen van doorgifte', 'bestemmingsland',
    'derde land of internationale organisatie',
  ],
  transferRecipients: ['ontvanger in derde land', 'internationale organisatie', 'internationale organisaties'],
  safeguards: [
    'waarborgen', 'passende waarborgen', 'waarborg', 'waarborgen doorgifte',
    'documenten inzake de passende waarborgen', 'doorgiftemechanisme', 'doorgifte-instrument', 'adequaatheidsbesluit',
    'modelcontractbepalingen',
  ],
  security: [
    'beveiligingsmaatregelen', 'beveiliging', 'technische en organisatorische maatregelen',
    'technische en organisatorische beveiligingsmaatregelen',
    'algemene beschrijving van de technische en organisatorische beveiligingsmaatregelen',
    'algemene beschrijving beveiligingsmaatregelen', 'maatregelen', 'TOM', 'TOMs', 'getroffen beveiligingsmaatregelen',
    'veiligheidsmaatregelen', 'informatiebeveiliging', 'beschrijving beveiligingsmaatregelen', 'getroffen maatregelen',
    'organisatorische maatregelen', 'technische maatregelen',
  ],
  department: [
    'afdeling', 'dienst', 'team', 'verantwoordelijke afdeling', 'domein', 'cluster', 'directie',
    'organisatieonderdeel', 'uitvoerende afdeling', 'hoofdproces', 'sector', 'verwerkende dienst', 'bedrijfsonderdeel',
    'beleidsdomein', 'eenheid',
  ],
  owner: [
    'proceseigenaar', 'eigenaar', 'contactpersoon', 'procesverantwoordelijke', 'verantwoordelijke', 'aanspreekpunt',
    'gegevenseigenaar', 'eigenaar van het proces', 'interne contactpersoon', 'systeemeigenaar', 'teamleider',
  ],
  author: ['auteur', 'opgesteld door', 'ingevuld door', 'opsteller'],
  createdOn: [
    'aanmaakdatum', 'datum registratie', 'datum', 'datum aangemaakt', 'datum opname in register', 'registratiedatum',
    'datum invoer',
  ],
  status: ['status', 'status verwerking', 'actief', 'stand van zaken'],
  startDate: ['startdatum', 'ingangsdatum', 'datum ingebruikname', 'begindatum', 'datum van invoering'],
  endDate: ['einddatum', 'datum beëindiging', 'datum van beëindiging', 'datum van stopzetting'],
  lastReviewedOn: [
    'laatste wijziging', 'datum laatste wijziging', 'laatst gewijzigd', 'laatst bijgewerkt', 'laatste update',
    'laatste controle', 'datum laatste update', 'laatst herzien', 'wijzigingsdatum', 'datum van de laatste wijziging',
    'laatst gewijzigd op',
  ],
  description: [
    'beschrijving', 'omschrijving', 'beschrijving van de verwerking', 'omschrijving van de verwerking',
    'beschrijving verwerking', 'toelichting', 'korte omschrijving', 'functionele beschrijving', 'korte beschrijving',
  ],
  comments: [
    'opmerking', 'opmerkingen', 'commentaar', 'notities', 'bijzonderheden', 'aantekeningen', 'overige opmerkingen',
  ],
  source: [
    'bron', 'bronnen', 'bron van de gegevens', 'herkomst', 'herkomst gegevens', 'herkomst van de gegevens',
    'bron gegevens', 'gegevensbron', 'oorsprong van de gegevens',
  ],
  collection: ['wijze van verzameling', 'wijze van verkrijging', 'verzameling van gegevens', 'verzamelwijze'],
  information: [
    'informatieplicht', 'privacyverklaring', 'informatie aan betrokkenen', 'privacy statement',
    'informeren van betrokkenen', 'informeren betrokkenen',
  ],
  rights: ['rechten van betrokkenen', 'rechten betrokkenen', 'uitoefening van rechten', 'rechten van de betrokkene'],
  automatedDecisions: [
    'geautomatiseerde besluitvorming', 'geautomatiseerde besluiten', 'geautomatiseerde individuele besluitvorming',
    'geautomatiseerde besluitvorming en profilering',
  ],
  profiling: ['profilering'],
  assets: [
    'applicatie', 'applicaties', 'systeem', 'systemen', 'software', 'gebruikte systemen', 'gebruikte applicaties',
    'informatiesysteem', 'informatiesystemen', 'gebruikte software', 'bestand', 'bestanden', 'gebruikte technologie',
    'hulpmiddelen',
  ],
  location: [
    'opslaglocatie', 'locatie', 'locatie van de gegevens', 'plaats van opslag', 'opslagplaats',
    'waar worden de gegevens opgeslagen', 'hosting', 'locatie gegevens',
  ],
  role: ['rol', 'in de rol van', 'verantwoordelijke of verwerker', 'rol van de organisatie', 'hoedanigheid'],
  body: [
    'verwerkingsverantwoordelijke', 'naam verwerkingsverantwoordelijke', 'naam van de verwerkingsverantwoordelijke',
    'organisatie', 'gemeente', 'bestuursorgaan', 'naam organisatie', 'onderneming', 'bedrijf', 'entiteit',
    'verantwoordelijke organisatie', 'verwerkingsverantwoordelijken',
  ],
  bodyNumber: ['KvK-nummer', 'KBO-nummer', 'ondernemingsnummer', 'kvk nummer'],
  controllerContact: [
    'contactgegevens verwerkingsverantwoordelijke', 'naam en contactgegevens verwerkingsverantwoordelijke',
    'naam en contactgegevens van de verwerkingsverantwoordelijke',
    'contactgegevens van de verwerkingsverantwoordelijke',
  ],
  jointControllers: [
    'gezamenlijke verwerkingsverantwoordelijken', 'gezamenlijk verwerkingsverantwoordelijken',
    'gezamenlijke verwerkingsverantwoordelijke', 'gezamenlijk verantwoordelijken', 'medeverantwoordelijke',
    'gezamenlijke verwerkingsverantwoordelijkheid',
  ],
  representative: [
    'vertegenwoordiger', 'vertegenwoordiger van de verwerkingsverantwoordelijke', 'vertegenwoordiger in de EU',
  ],
  dpo: [
    'functionaris gegevensbescherming', 'functionaris voor gegevensbescherming', 'FG',
    'functionaris voor de gegevensbescherming', 'naam FG', 'contactgegevens FG',
    'contactgegevens functionaris gegevensbescherming', 'naam en contactgegevens functionaris gegevensbescherming',
  ],
  personSurname: ['achternaam', 'familienaam'],
  personFirstName: ['voornaam'],
  dpiaRequired: [
    'DPIA', 'DPIA vereist', 'DPIA nodig', 'DPIA verplicht', 'gegevensbeschermingseffectbeoordeling', 'GEB',
    'GEB vereist', 'DPIA noodzakelijk', 'DPIA ja/nee', 'is een DPIA nodig', 'DPIA-plichtig',
  ],
  dpiaProgress: [
    'DPIA uitgevoerd', 'DPIA status', 'status DPIA', 'datum DPIA', 'GEB uitgevoerd', 'is er een DPIA uitgevoerd',
  ],
  dpiaLink: ['link naar DPIA', 'verwijzing DPIA', 'DPIA referentie'],
  riskLevel: [
    'risico', "risico's", 'risiconiveau', 'risicoklasse', 'risicoanalyse', 'risico-inschatting', 'BIV-classificatie',
    'risicobeoordeling',
  ],
  breachOccurred: ['datalek', 'datalekken', 'inbreuk', 'datalek opgetreden'],
}
