import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: contact sheets of the CNIL register, DSK cover sheet. */
// prettier-ignore
export const persons: Vocabulary<keyof (typeof registers)['persons']['fields'] | 'ref'> = {
  fullName: {
    fr: [
      'nom', 'prénom', 'nom et prénom', 'nom prénom', 'prénom et nom', 'prénom nom', 'nom complet',
      'nom de la personne', 'nom, prénom', 'civilité nom prénom', 'nom de famille', 'personne', 'collaborateur',
      'nom du contact', 'nom du collaborateur', 'nom du référent', 'membre', 'participant', 'participants',
      'intervenant', 'agent', "nom de l'agent", 'nom du DPO', 'identité',
    ],
    en: [
      'name', 'full name', 'first name', 'last name', 'surname', 'forename', 'given name', 'family name', 'person',
      'first and last name', 'employee name', 'contact name', 'name of person', 'staff name', 'member', 'participant',
      'attendee',
    ],
    de: ['Name', 'Vorname', 'Nachname', 'Vor- und Nachname', 'vollständiger Name', 'Familienname', 'Person'],
    nl: ['naam', 'voornaam', 'achternaam', 'volledige naam', 'persoon'],
    es: ['nombre', 'apellidos', 'apellido', 'nombre y apellidos', 'nombre completo', 'persona'],
    it: ['nome', 'cognome', 'nome e cognome', 'cognome e nome', 'nominativo', 'persona'],
    pt: ['nome', 'apelido', 'nome completo', 'pessoa'],
  },
  function: {
    fr: [
      'fonction', 'fonctions', 'poste', 'intitulé du poste', 'intitulé de poste', 'poste occupé', 'qualité', 'métier',
      'titre', 'emploi', 'fonction occupée',
    ],
    en: ['function', 'job title', 'position', 'title', 'post', 'job', 'job role', 'occupation'],
    de: ['Funktion', 'Position', 'Stelle', 'Berufsbezeichnung'],
    nl: ['functie', 'functietitel'],
    es: ['cargo', 'puesto', 'función'],
    it: ['funzione', 'ruolo', 'qualifica', 'incarico'],
    pt: ['função', 'cargo', 'posto'],
  },
  organisation: {
    fr: [
      'organisme', 'société', 'structure', 'entité', 'entreprise', 'service', 'direction', 'organisation', 'employeur',
    ],
    en: ['organisation', 'company', 'organization', 'entity', 'employer', 'department'],
    de: ['Organisation', 'Firma', 'Unternehmen', 'Abteilung'],
    nl: ['organisatie', 'bedrijf'],
    es: ['empresa', 'organización', 'entidad'],
    it: ['azienda', 'società', 'ente'],
    pt: ['empresa', 'organização'],
  },
  email: {
    fr: [
      'email', 'e-mail', 'courriel', 'mail', 'mél', 'adresse mail', 'adresse email', 'adresse e-mail',
      'adresse électronique', 'adresse mél', 'adresse de messagerie', 'messagerie', 'email professionnel',
      'adresse courriel', 'courrier électronique',
    ],
    en: ['email', 'e-mail', 'email address', 'e-mail address', 'mail', 'work email', 'contact email'],
    de: ['E-Mail', 'E-Mail-Adresse', 'Mailadresse'],
    nl: ['e-mail', 'e-mailadres', 'mailadres'],
    es: ['correo electrónico', 'email', 'e-mail', 'correo'],
    it: ['email', 'e-mail', 'posta elettronica', 'indirizzo email', 'PEC'],
    pt: ['email', 'e-mail', 'correio eletrónico', 'endereço de email'],
  },
  phone: {
    fr: [
      'téléphone', 'tél.', 'tél', 'numéro de téléphone', 'n° de téléphone', 'téléphone fixe', 'téléphone portable',
      'mobile', 'portable', 'ligne directe', 'coordonnées téléphoniques', 'téléphone professionnel', 'n° tél', 'fax',
    ],
    en: [
      'phone', 'telephone', 'phone number', 'telephone number', 'tel', 'mobile', 'mobile number', 'contact number',
      'tel. no.', 'work phone', 'fax',
    ],
    de: ['Telefon', 'Telefonnummer', 'Tel.', 'Mobil', 'Rufnummer', 'Durchwahl'],
    nl: ['telefoon', 'telefoonnummer', 'tel.', 'mobiel'],
    es: ['teléfono', 'móvil', 'número de teléfono'],
    it: ['telefono', 'tel.', 'cellulare', 'numero di telefono'],
    pt: ['telefone', 'telemóvel', 'número de telefone'],
  },
  postal: {
    fr: [
      'adresse', 'adresse postale', 'code postal', 'CP', 'ville', 'adresse professionnelle',
      'adresse de correspondance', 'bureau',
    ],
    en: ['address', 'postal address', 'postcode', 'city', 'postal code', 'zip code', 'town', 'work address'],
    de: ['Anschrift', 'Adresse', 'PLZ', 'Ort', 'Straße', 'Postleitzahl'],
    nl: ['adres', 'postcode', 'plaats', 'woonplaats'],
    es: ['dirección', 'código postal', 'ciudad', 'domicilio'],
    it: ['indirizzo', 'CAP', 'città'],
    pt: ['morada', 'código postal', 'endereço', 'localidade'],
  },
  roles: {
    fr: ['rôle', 'rôles', 'rôle RGPD', 'rôle dans le dispositif', 'rôle protection des données', 'mission'],
    en: ['role', 'roles', 'privacy role', 'data protection role', 'gdpr role'],
    de: ['Rolle', 'Rollen'],
    nl: ['rol', 'rollen'],
    es: ['rol'],
    it: ['ruolo privacy'],
    pt: ['papel'],
  },
  activeFrom: {
    fr: [
      "date d'entrée", 'date de prise de fonction', "date d'arrivée", 'date de désignation', 'date de nomination',
      'désigné le', 'date de prise de poste', "date d'embauche",
    ],
    en: ['start date', 'appointed on', 'date of appointment', 'appointment date', 'joining date', 'date joined'],
    de: ['Eintrittsdatum', 'bestellt am'],
  },
  activeTo: {
    fr: ['date de sortie', 'date de départ', 'date de fin de fonction', 'date de fin', 'fin de mission'],
    en: ['end date', 'leaving date', 'date left', 'end of appointment'],
    de: ['Austrittsdatum'],
  },
  notesInternal: {
    fr: ['commentaires', 'observations', 'remarques'],
    en: ['comments', 'notes'],
  },
}
