/** Folded words about transfers, in seven languages. */
const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const zone =
  '(ue|eu|eee|eea|ewr|eer|union europeenne|european union|europaischen? union|europese unie|union europea|unione europea|uniao europeia|european economic area|espace economique europeen|europaischer wirtschaftsraum|europaischen wirtschaftsraum|europese economische ruimte|espacio economico europeo|spazio economico europeo|espaco economico europeu)'
const only =
  '(only|uniquement|exclusivement|seulement|nur|ausschliesslich|alleen|uitsluitend|solo|solamente|unicamente|soltanto|apenas|somente)'
const kept =
  '((donnees|data|daten|gegevens|datos|dati|dados) )?((hebergees?|stockees?|hosted|stored|hebergement|hosting|stockage|storage) )?'
const within =
  '(au sein de |dans |en |a l interieur de |within |in |inside |innerhalb |binnen |dentro |all interno |nell |na )?((de|der|des|d) )?((l|la|le|the|die|dem|del|dell|da) )?'

const onlyInZone = new RegExp(`^(${only} )?${kept}${within}${zone}( ${only})?$`)
const onlyBefore = new RegExp(`^${only} `)
const onlyAfter = new RegExp(` ${only}$`)

/** « UE », “EEA only”, « au sein de l’UE »: data stay inside. */
export const saysInside = (folded: string): boolean => onlyInZone.test(folded)

/** « France uniquement »: the country without its “only”. */
export const withoutOnly = (folded: string): string => folded.replace(onlyBefore, '').replace(onlyAfter, '')

const transfers = wordsIn(
  'transfert transferts transfer transfers transfere transferes transferee transferees transferred ubermittlung ubermittlungen ubermittelt datenubermittlung datenubermittlungen drittlandubermittlung drittlandtransfer doorgifte doorgiften overdracht transferencia transferencias trasferimento trasferimenti',
)
const outside = wordsIn('hors dehors outside ausserhalb buiten fuera fuori fora vers to naar hacia verso para')
const zones = wordsIn(
  'ue eu eee eea ewr eer union europeenne european europaische europaischen europese unie europea unione uniao europeia economic area espace economique europeen europaischer wirtschaftsraum wirtschaftsraums economische ruimte espacio economico europeo spazio espaco economico europeu',
)
const asked = wordsIn(
  'pays tiers country countries third drittlander drittland landen land derde paises paesi terceros terzi terceiros destination destinations',
)
const fillers = wordsIn(
  'de des du d la le les l un une of the any a an der die das den dem van het el los las del dell della da do dos ao al di in en donnees personnelles personal data daten gegevens datos dati dados personales personali pessoais caractere personnel internationaux international internationale internacionales internazionali internacional cross border prevu prevus envisage effectue realise planned made identifie identified',
)
const denials = wordsIn(
  'pas aucun aucune absence sans no not non none neant kein keine keinerlei geen ningun ninguna sin nessun nessuno nessuna senza nenhum nenhuma sem nao nicht niet',
)

const isAbout = (words: readonly string[]) =>
  words.every((word) => [transfers, outside, zones, asked, fillers].some((known) => known.has(word)))

/** « Pas de transfert hors UE », “None outside the EEA”. */
export function deniesTransfers(folded: string): boolean {
  const [first = '', ...rest] = folded.split(' ')
  const isMeant =
    rest.some((word) => transfers.has(word)) ||
    (rest.some((word) => outside.has(word)) && rest.some((word) => zones.has(word)))
  return denials.has(first) && isMeant && isAbout(rest)
}

/** « Transferts hors UE », « Hors UE », « Pays »: what is asked, said again before the answer. */
export function saysTheQuestion(folded: string): boolean {
  const words = folded.split(' ')
  return isAbout(words) && words.some((word) => transfers.has(word) || zones.has(word) || asked.has(word))
}

const lead =
  /^((transferts?|transfers?|donnees|data|hebergement|hebergees?|heberge|hosting|hosted|serveurs?|servers?|stockage|storage|stockees?|stored|maintenance|support|ubermittlung|opslag|doorgifte|transferencia|trasferimento|vers|to|en|au|aux|a|in|nach|naar|hacia|verso|para|de|des|du|la|le|les|l|the|den|die|der|el|los|las|gli|lo|il|os|as|negli|nei|nel|nell|dans) )+/

/** « hébergement aux États-Unis » → « etats unis ». */
export const afterLead = (folded: string): string => folded.replace(lead, '')

/** « sauf », « mais »: what follows takes back what was said. */
export const takesBack = (folded: string): boolean =>
  /\b(sauf|mais|excepte|hormis|except|but|unless|however|ausser|aber|jedoch|behalve|maar|salvo|excepto|pero|tranne|eccetto|ma|exceto|mas)\b/.test(
    folded,
  )
