import type { CodeOf } from '../../codes'
import { codeFor, phrases } from './words-of'

/** Folded words of the starting event → code, in seven languages. First match wins: « fin du contrat de travail » is a departure. */
const triggers: readonly (readonly [RegExp, CodeOf<'retentionTrigger'>])[] = [
  [
    /\b(depart|sortie des effectifs|departure|leaving|leavers?|austritt|ausscheiden|uitdiensttreding|uit dienst|vertrek|baja|cese|dimissioni|saida|desligamento)\b/,
    'departure',
  ],
  [
    /\b(fin|terme|issue|expiration|rupture|cessation|resiliation) (du|de la|de|des|de l) (contrats? de travail|relation de travail|emploi|fonctions?)\b|\b(end|ending|termination) of (the )?employment\b|^employment$|\bemployment (end|ends|ended|termination)\b/,
    'departure',
  ],
  [
    /\b(ende|beendigung) des (arbeits|beschaftigungs|dienst)verhaltnisses\b|\b(einde|beeindiging) (van )?(het )?dienstverband\b|\b(fin|finalizacion|extincion) (del|de la) (contrato de trabajo|relacion laboral)\b|\b(fine|cessazione) del rapporto di lavoro\b|\b(fim|cessacao|termino) do (contrato de trabalho|vinculo laboral)\b/,
    'departure',
  ],
  [
    /\b(dernier (contact|echange)|last contact|letzt(e|er|en|em) kontakt|laatste contact|ultimo (contacto|contatto|contato))\b/,
    'lastContact',
  ],
  [
    /\b(derniere (activite|connexion|utilisation)|last (activity|login|use)|letzt(e|er|en) (aktivitat|anmeldung|nutzung)|laatste (activiteit|aanmelding|gebruik)|ultim[oa] (actividad|acceso|uso|attivita|accesso|utilizzo|atividade))\b/,
    'lastActivity',
  ],
  [/\b(dernier sejour|derniere hospitalisation|last stay|letzter aufenthalt|laatste verblijf)\b/, 'lastStay'],
  [
    /\b(fin|terme|issue|expiration|echeance|resiliation|rupture|cessation|duree) (de|du|de la|des|de l) (contrats?|relation|relations|abonnement|bail|convention|marche)\b/,
    'endOfContract',
  ],
  [
    /\b(end|ending|termination|expiry|expiration|duration|term) (of )?(the )?(contract|agreement|contractual relationship|business relationship|customer relationship|relationship|subscription)\b|\b(contract|agreement) (end|termination|expiry)\b/,
    'endOfContract',
  ],
  [
    /\b(vertragsende|vertragsablauf|vertragsbeendigung|(ende|ablauf|beendigung) (des|der|einer|eines) (vertrags|vertrages|vertragsverhaltnisses|vertragsbeziehung|geschaftsbeziehung))\b/,
    'endOfContract',
  ],
  [
    /\b(contracteinde|(einde|afloop|beeindiging) (van )?(het |de )?(contract|overeenkomst|klantrelatie|relatie))\b/,
    'endOfContract',
  ],
  [
    /\b(fin|finalizacion|terminacion|extincion|vencimiento) (del|de la) (contrato|relacion|relacion contractual|suscripcion)\b/,
    'endOfContract',
  ],
  [
    /\b(fine|cessazione|scadenza|termine|risoluzione) (del|della|di) (contratto|rapporto|rapporto contrattuale|relazione)\b/,
    'endOfContract',
  ],
  [/\b(fim|termino|cessacao|termo|rescisao) (do|da|de) (contrato|relacao|relacao contratual)\b/, 'endOfContract'],
  [
    /^(contrats?|relation contractuelle|contract|contractual relationship|vertrag|vertrags|vertrages|overeenkomst|contrato|contratto)$/,
    'endOfContract',
  ],
  [
    /\b(exercice|fiscal year|financial year|geschaftsjahre?s?|boekjaar|ejercicio fiscal|esercizio|exercicio)\b/,
    'fiscalYearEnd',
  ],
  [/\b(versement|paiement|reglement|payment|zahlung|betaling|pago|pagamento)\b/, 'payment'],
  [/\b(cloture|fermeture|closure|closing)\b/, 'caseClosed'],
  [
    /\b(retrait du consentement|desabonnement|desinscription|withdrawal of (the )?consent|unsubscription|widerruf der einwilligung|intrekking van de toestemming|retirada del consentimiento|revoca del consenso|retirada do consentimento)\b/,
    'consentWithdrawn',
  ],
  [/\b(collecte|collection|erhebung|verzameling|recogida|raccolta|recolha|coleta)\b/, 'collection'],
  [/\b(enregistrement|recording|aufzeichnung|aufnahme|grabacion|registrazione|gravacao)\b/, 'recording'],
  [/\b(deces|death|tod|overlijden|fallecimiento|decesso|morte|obito)\b/, 'death'],
  [/\b(majorite|majority|volljahrigkeit|meerderjarigheid|mayoria de edad|maggiore eta|maioridade)\b/, 'majority'],
  [/\b(decision|entscheidung|beslissing|decisione|decisao)\b/, 'decision'],
]

/** The code of an event in words; undefined for one we do not know, and for what did not happen (« non-paiement »). */
export const triggerOf = (event: string): CodeOf<'retentionTrigger'> | undefined =>
  /\b(non|sans|not|without|no)\b/.test(event) ? undefined : codeFor(triggers, event)

const fates: readonly (readonly [RegExp, CodeOf<'finalFate'>])[] = [
  [
    /^(archives? (definitives?|historiques?)|archivage (definitif|historique)|versement( aux archives.*)?|conservation definitive|permanent archives?|transfer to the archives|(dauerhafte|endgultige) archivierung|permanente archivering|blijvende bewaring|archivo (definitivo|historico)|conservacion permanente|archivio storico|conservazione permanente|arquivo (definitivo|historico)|conservacao permanente)$/,
    'definitiveArchive',
  ],
  [
    /^((destruction|suppression|effacement|elimination)( definitive| automatique)?|deletion|deleted?|erasure|erased|destroyed|loschung|geloscht|vernichtung|vernichtet|verwijdering|verwijderd|vernietiging|vernietigd|eliminacion|supresion|borrado|destruccion|cancellazione|distruzione|eliminazione|eliminacao|destruicao|apagamento)$/,
    'delete',
  ],
  [
    /^(anonymisation|anonymization|anonymisierung|anonimisering|anonymisering|anonimizacion|anonimizzazione|anonimizacao)$/,
    'anonymise',
  ],
  [/^(restitution au client|return to the customer)$/, 'returnToCustomer'],
]

export const fateOf = (folded: string): CodeOf<'finalFate'> | undefined => codeFor(fates, folded)

/** What stands between a period and the event it runs from. Those that hold their article (« dalla ») stand here whole. */
// prettier-ignore
export const startWords = phrases(`
  apres, a compter, a compter de, a compter du, a partir, a partir de, a partir du, a dater, a dater de, a dater du, depuis, suivant, suite a,
  after, from, following, since, as of, starting from, counting from, starting, post,
  nach, ab, seit, vanaf, sinds,
  desde, tras, despues de, despues del, a contar desde, a partir del, contados desde, a contar de, a contar del,
  dopo, dal, dalla, dallo, dall, dalle, dai, a partire da, a partire dal, a partire dalla, a decorrere da, a decorrere dal, a decorrere dalla,
  apos, depois de, depois do, depois da, a partir da, a partir do, a contar da, a contar do, contados da, contados do`)

/** « à l’issue du contrat »: the preposition alone is left out, the event is the issue. */
export const startsBefore = phrases(`
  a l issue, a l expiration, a l echeance, au terme, au depart, au deces, a la fin, a la cloture, a la sortie,
  al termine, alla cessazione, alla scadenza, bij vertrek, bij einde`)

export const articles = new Set(
  'de du des d la le les l un une the a an dem der den die das het een el los las del lo il i gli della dello dell dei o os as da do dos das'.split(
    ' ',
  ),
)

/** Two periods, an alternative, an exception or a condition: whichever is meant, it is not ours to choose. */
export const doubtful =
  /\b(ou|or|et|and|sauf|unless|except|puis|then|plus|selon|depending|oder|und|ausser|sofern|falls|bzw|en cas|in case|si|if|wenn|tenzij|y|e(?! mail)|u|o|salvo|excepto|tranne|hors|until|jusqu|bis|tot|hasta|fino|ate|minimum|min|maximum|max|moins|least|environ|about|approximately|mindestens|minimaal|minimo|ouvres?|ouvrables?|working|business|werktage|werkdagen|habiles|lavorativi|uteis|voir|see|siehe|zie)\b/

/** The same, of words that mean it in Dutch alone: “end of contract” has no alternative. */
export const doubtfulInDutch = /\b(of|en)\b/
