import { foldWords } from '../../folding/fold'

/** « Total : 2 traitements », “Grand total”, « 12 traitements ». */
const totals =
  /^((sous |grand |sub )?totau?[lx]?( general| generale?)?|somme|nombre (total )?d.*|(gesamt|total|end)?summe|(gesamt)?anzahl|gesamt(zahl)?|insgesamt|totaal|aantal|total[ei]|somma|suma( total)?|soma( total)?|(total )?number of .*|n[uú]mero (total|totale) d.*)( (de|des|d|of|the|von|van|di)\b.*| \d.*)?$|^(anzahl|aantal|nombre|number|numero|total|totaal|totale|summe|suma|soma|somma)( \S+){0,3} \d+$|^\d+ (traitements?|activites?|lignes?|fiches?|processings?|processing activities|activities|rows|records|entries)\b.*$/

export const saysTotal = (text: string): boolean => totals.test(foldWords(text))

/** What is written below or between the lines of a table about the table itself. */
const remarks =
  /^\s*(?:n\.?\s?b\.?\s*[:.\-–]|notes?\s*[:.\-–]|remarques?\b|attention\b|nota\b|ps\s*:|(?:\*+|\(\*+\)|\(\d\)|¹|²|³|†)\s*\S|sources?\s*:|l[ée]gende\b|legend\b|key\s*:|version\b|(?:derni[èe]re )?mise à jour|mis à jour|last (?:updated|modified|reviewed)\b|page \d|fait à\b|fait le\b|sign(?:é|ature)|document (?:confidentiel|interne|mis)|confidentiel|confidential|©|copyright|imprim[ée]|printed|exported|export du|stand\s*:|hinweis|opmerking|nota bene)/i

export const isRemark = (text: string): boolean => remarks.test(text) || isSentence(text)

/** A paragraph that ends as one: no name of a processing is that long. */
const isSentence = (text: string) => text.length > 90 && /[.!…]$/.test(text.trim())

const examples =
  /^[\s([{«"“*-]*(exemples?|examples?|ex|exple|par exemple|for example|e\.g|beispiele?|z\.\s?b|voorbeeld(en)?|ejemplos?|esempi?o?|exemplos?)(?=$|[\s)\]}:.\-–—»"”*\d])(?!\s+(de|d|of|pour|for)\s)/i

/** « (Exemple) Gestion de la paie », “[Example]”, « Exemple : gestion des clients ». */
export const isExample = (text: string): boolean => examples.test(text)

const prompts =
  /^[\s([«"“*-]*(indique[rz]|pr[ée]cise[rz]|d[ée]cri(re|vez)|liste[rz]|s[ée]lectionne[rz]|choisi(r|ssez)|rense?igne[rz]|saisi(r|ssez)|compl[ée]te[rz]|coche[rz]|mentionne[rz]|ins[ée]re[rz]|à (compl[ée]ter|renseigner|pr[ée]ciser)|menu d[ée]roulant|liste d[ée]roulante|champ (libre|obligatoire)|texte libre|(?:oui|yes)\s*\/\s*(?:non|no)$|ex\.? ?:|exemples? ?:|e\.g\.|describe|specify|list (the|all|any)|enter|select|choose|indicate|state|provide|free text|drop ?down|please|what |who |why |how |which |is there|quel(le)?s? |qui |pourquoi |comment |angabe|bitte|geef|vul |indicar|indicare)/i

/** What a form asks its reader to write, under its headings. */
export const isPrompt = (text: string): boolean => prompts.test(text)

/** « 1 », « (2) », « A »: columns numbered under their headings. */
export const isNumbering = (text: string): boolean => /^\(?(?:\d{1,2}|[A-Z]|[ivx]{1,4})[).]?$/.test(text.trim())
