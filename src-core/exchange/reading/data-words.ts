import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'

type Category = CodeOf<'dataCategory'>

/** Folded names of categories of data, French and English. A name stands here only when it can mean nothing else. */
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
]

/** The category this name stands for; undefined when it is none of ours or may be several. */
export function dataCategoryOf(name: string): Category | undefined {
  const folded = foldWords(name)
  return names.find(([pattern]) => pattern.test(folded))?.[1]
}
