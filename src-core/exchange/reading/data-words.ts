import type { CodeOf } from '../../codes'
import { codeOfHead } from './head-words'
import { remembered } from './remembered'

type Category = CodeOf<'dataCategory'>

/** Folded names of categories of data, in seven languages. A name stands here only when it can mean nothing else. */
const names: readonly (readonly [RegExp, Category])[] = [
  [
    /^(etat civil|identite|donnees d identi(te|fication)|identification|identity|identity data|filiation|nom prenom|nom et prenom)$/,
    'civilStatus',
  ],
  [
    /^(coordonnees|donnees de contact|contact|contact (data|details)|adresse|adresse postale|email|telephone)$/,
    'contact',
  ],
  [/^(image|images|photo|photos|photographies?|videos?)$/, 'image'],
  [/^(vie personnelle|situation familiale|habitudes de vie|personal life)$/, 'personalLife'],
  [
    /^(vie professionnelle|situation professionnelle|professional life|professional data|employment data)$/,
    'professional',
  ],
  [/^(formation|diplomes|scolarite|education|education data)$/, 'education'],
  [
    /^(informations? (d ordre )?economiques?( et financieres?)?|donnees economiques et financieres|situation (economique|financiere|fiscale)( et financiere)?|financial data|economic data|revenus)$/,
    'economic',
  ],
  [
    /^(donnees de connexion|connexion|logs?|adresse ip|connection data|security log data|online identifier data|online identifiers)$/,
    'connection',
  ],
  [/^(donnees de navigation|cookies|browsing data|internet)$/, 'internet'],
  [/^(coordonnees bancaires|donnees bancaires|rib|iban|bank details|payment data)$/, 'bankPayment'],
  [/^(localisation|donnees de localisation|geolocalisation|location|location data)$/, 'location'],
  [
    /^(numero de securite sociale|nir|numero de securite sociale ou nir|n de securite sociale|social security number|national id(entification)? number)$/,
    'nationalId',
  ],
  [/^(pieces? d identite|identity documents?)$/, 'idDocuments'],
  [/^(communications data|correspondances?|communications)$/, 'communications'],
  [/^(identifiants et mots de passe|mots de passe|credentials|passwords)$/, 'credentials'],
  [/^(origine raciale( ou ethnique| et ethnique)?|racial or ethnic origin|origines? ethniques?)$/, 'racialEthnic'],
  [/^(opinions? politiques?|political opinions?)$/, 'political'],
  [
    /^(convictions? religieuses?( ou philosophiques?)?|religious or philosophical beliefs|opinions? (philosophiques|religieuses))$/,
    'religiousPhilosophical',
  ],
  [/^(appartenance syndicale|trade union membership)$/, 'tradeUnion'],
  [/^(donnees genetiques|genetiques?|genetic data)$/, 'genetic'],
  [/^(donnees biometriques|biometriques?|biometrie|biometric data)$/, 'biometricId'],
  [
    /^(sante|donnees de sante|donnees concernant la sante|health|health data|medical data|donnees medicales)$/,
    'health',
  ],
  [/^(vie sexuelle|sex life)$/, 'sexLife'],
  [/^(orientation sexuelle|sexual orientation)$/, 'sexualOrientation'],
  [
    /^(infractions|condamnations|infractions et condamnations|condamnations penales( (ou|et) infractions)?|criminal (convictions|offences|records?))$/,
    'convictionsOffences',
  ],
  [/^(vehicules?|immatriculation|vehicle data)$/, 'vehicle'],
  [/^(logement|housing)$/, 'housing'],
  [
    /^(stammdaten|identitatsdaten|identifikationsdaten|identificatiegegevens|personalien|naam|namen?|datos (identificativos|de identificacion|de identidad)|identidad|dati (identificativi|anagrafici)|anagrafica|identita|dados (de identificacao|identificativos)|identidade|nom|noms|prenoms?|noms? prenoms?|noms? et prenoms?|names?|first (and last )?names?|surnames?|date de naissance|date of birth|geburtsdatum|geboortedatum|fecha de nacimiento|data di nascita|data de nascimento)$/,
    'civilStatus',
  ],
  [
    /^(kontaktdaten|adressdaten|anschrift|adressen?|naw gegevens|contactgegevens|adresgegevens|datos de contacto|direccion|correo electronico|dati di contatto|recapiti|indirizzo|dados de contacto|dados de contato|contactos|coordonnees (personnelles|postales)|adresses? (e mail|mail|email|electronique)s?|e mails?|emails?|courriels?|telephones?|numeros? de telephone|phone numbers?|e mail address(es)?|email address(es)?|postal address(es)?|telefonnummern?|telefoonnummers?|telefono)$/,
    'contact',
  ],
  [
    /^(bilddaten|bilder|fotos?|videos?|lichtbilder|beeldmateriaal|camerabeelden|imagenes|immagini|fotografie|imagens|fotografias?)$/,
    'image',
  ],
  [
    /^(familienstand|familiensituation|gezinssituatie|vida personal|situacion familiar|vita privata|stato civile|vida pessoal|situacao familiar)$/,
    'personalLife',
  ],
  [
    /^(berufliche daten|beschaftigungsdaten|personaldaten|personeelsgegevens|arbeidsgegevens|datos (profesionales|laborales|de empleo)|dati (professionali|lavorativi)|dados profissionais)$/,
    'professional',
  ],
  [
    /^(ausbildungsdaten|ausbildung|bildungsdaten|opleiding|opleidingsgegevens|datos academicos|formacion|istruzione|formazione|formacao|dados academicos)$/,
    'education',
  ],
  [
    /^(finanzdaten|wirtschaftliche daten|gehaltsdaten|financiele gegevens|datos (economicos|financieros|economicos y financieros)|dati (economici|finanziari)|dados (economicos|financeiros))$/,
    'economic',
  ],
  [
    /^(verbindungsdaten|protokolldaten|logdaten|ip adressen?|loggegevens|inloggegevens|datos de conexion|direccion ip|dati di connessione|indirizzo ip|dados de conexao|endereco ip|ip address(es)?|adresses ip)$/,
    'connection',
  ],
  [/^(nutzungsdaten im internet|surfgedrag|datos de navegacion|dati di navigazione|dados de navegacao)$/, 'internet'],
  [
    /^(bankverbindung(en)?|bankdaten|kontodaten|zahlungsdaten|bankgegevens|betaalgegevens|datos bancarios|dati bancari|coordinate bancarie|dados bancarios|bank account details|coordonnees bancaires rib|rib iban)$/,
    'bankPayment',
  ],
  [
    /^(standortdaten|ortungsdaten|locatiegegevens|datos de localizacion|geolocalizacion|dati di (localizzazione|geolocalizzazione)|geolocalizzazione|dados de localizacao|geolocalizacao)$/,
    'location',
  ],
  [
    /^(sozialversicherungsnummer|steuer id|bsn|burgerservicenummer|rijksregisternummer|numero de (la )?seguridad social|codice fiscale|numero de seguranca social)$/,
    'nationalId',
  ],
  [
    /^(ausweiskopien?|ausweisdaten|identiteitsbewijzen?|identiteitsbewijs|dni|documento de identidad|documenti di identita|carta d identita|documento de identificacao)$/,
    'idDocuments',
  ],
  [
    /^(kommunikationsdaten|korrespondenz|communicatiegegevens|correspondentie|correspondencia|corrispondenza)$/,
    'communications',
  ],
  [/^(passworter|zugangsdaten|wachtwoorden|contrasenas|password|credenziali|palavras passe)$/, 'credentials'],
  [
    /^(rassische (und|oder) ethnische herkunft|ethnische (herkunft|afkomst)|ras of etnische afkomst|origen (racial o )?etnico|origine (razziale o )?etnica|origem (racial ou )?etnica)$/,
    'racialEthnic',
  ],
  [
    /^(politische meinungen|politieke opvattingen|opiniones politicas|opinioni politiche|opinioes politicas)$/,
    'political',
  ],
  [
    /^(religiose (oder weltanschauliche )?uberzeugungen|religion|konfession|religieuze (of levensbeschouwelijke )?overtuigingen|convicciones religiosas( o filosoficas)?|convinzioni religiose( o filosofiche)?|conviccoes religiosas( ou filosoficas)?)$/,
    'religiousPhilosophical',
  ],
  [
    /^(gewerkschaftszugehorigkeit|lidmaatschap van een vakbond|vakbondslidmaatschap|afiliacion sindical|appartenenza sindacale|filiacao sindical)$/,
    'tradeUnion',
  ],
  [/^(genetische (daten|gegevens)|datos geneticos|dati genetici|dados geneticos)$/, 'genetic'],
  [/^(biometrische (daten|gegevens)|datos biometricos|dati biometrici|dados biometricos)$/, 'biometricId'],
  [
    /^(gesundheitsdaten|gezondheidsgegevens|medische gegevens|datos de salud|datos medicos|salud|dati (sanitari|relativi alla salute|sulla salute)|salute|dados de saude|saude)$/,
    'health',
  ],
  [/^(sexualleben|seksueel gedrag|vida sexual|vita sessuale)$/, 'sexLife'],
  [
    /^(sexuelle orientierung|seksuele gerichtheid|orientacion sexual|orientamento sessuale|orientacao sexual)$/,
    'sexualOrientation',
  ],
  [
    /^(strafrechtliche (verurteilungen|daten)|strafrechtelijke (gegevens|veroordelingen)|condenas penales|antecedentes penales|condanne penali|condenacoes penais|registo criminal)$/,
    'convictionsOffences',
  ],
  [
    /^(fahrzeugdaten|kennzeichen|voertuiggegevens|kentekens?|matriculas?|datos del vehiculo|targhe|dados do veiculo)$/,
    'vehicle',
  ],
]

/** The category this name stands for, by its words before any bracket; undefined when it is none of ours or may be several. */
export const dataCategoryOf = remembered((name: string): Category | undefined => codeOfHead(names, name))
