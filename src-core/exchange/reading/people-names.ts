import type { CodeOf } from '../../codes'

/** Folded names of categories of people, in seven languages. A name stands here only when it can mean nothing else. */
export const peopleNames: readonly (readonly [RegExp, CodeOf<'subjectCategory'>])[] = [
  [
    /^(salaries?|agents?|personnels?|employes?|collaborateurs?|collaboratrices?|employees?|staff|personnel|workforce|workers)$/,
    'employees',
  ],
  [
    /^(mitarbeiter(innen)?|mitarbeitende[nr]?|beschaftigte[nr]?|arbeitnehmer(innen)?|angestellte[nr]?|medewerkers?|werknemers?|personeel|personeelsleden|emplead[oa]s?|trabajador(es)?|personal|plantilla|dipendent[ei]|lavorator[ei]|collaborator[ei]|personale|colaborador(es)?|trabalhador(es)?|empregad[oa]s?|funcionari[oa]s?)$/,
    'employees',
  ],
  [
    /^(candidats?|candidates?|(job )?applicants?|bewerber(innen)?|bewerbende[nr]?|sollicitant(en)?|kandidaten|candidat[oa]s?|solicitantes de empleo|candidati)$/,
    'applicants',
  ],
  [
    /^(ancien(ne)?s (salaries|agents|employes|collaborateurs)|former (employees|staff)|ehemalige (mitarbeiter|mitarbeitende|beschaftigte)|(oud|voormalige) (medewerkers|werknemers)|ex (empleados|dipendenti|colaboradores|trabalhadores|salaries|employees|medewerkers)|antiguos empleados|antigos (colaboradores|trabalhadores))$/,
    'formerEmployees',
  ],
  [
    /^(stagiaires?|apprentie?s?|alternante?s?|trainees?|interns?|apprentices?|praktikant(en|innen)?|auszubildende[nr]?|azubis?|stagiairs?|stagiaires|becari[oa]s?|(alumnos )?en practicas|tirocinant[ei]|stagist[ei]|apprendist[ei]|estagiari[oa]s?|aprendi(z|ces|zes))$/,
    'trainees',
  ],
  [
    /^(interimaires?|temps|temporary workers?|agency workers?|leiharbeitnehmer(innen)?|zeitarbeiter|uitzendkrachten|trabajadores temporales|lavoratori interinali|lavoratori somministrati|trabalhadores temporarios)$/,
    'temps',
  ],
  [
    /^(ayants droit|family members|familles?|families|membres de la famille|familienangehorige[nr]?|angehorige[nr]?|gezinsleden|familieleden|familiares|familiari|membros da familia)$/,
    'family',
  ],
  [/^(client(e|es|s)?|customers?|clientele|kund(e|en|innen)|kundinnen und kunden|klant(en)?|client[ei])$/, 'customers'],
  [
    /^(prospects?|leads|interessent(en|innen)?|prospecten|clientes potenciales|potenziali clienti|clienti potenziali|potenciais clientes|clientes potenciais)$/,
    'prospects',
  ],
  [
    /^(utilisateurs?|utilisatrices?|internautes?|users?|website (visitors|users)|visiteurs du site( (web|internet))?|nutzer(innen)?|benutzer(innen)?|anwender(innen)?|websitebesucher|gebruikers?|usuari[oa]s?|utent[ei]|utilizador(es)?)$/,
    'users',
  ],
  [/^(visiteurs?|visiteuses?|visitors?|besucher(innen)?|bezoekers?|visitantes?|visitator[ei])$/, 'visitors'],
  [
    /^(fournisseurs?|prestataires?|suppliers?|vendors?|lieferant(en|innen)?|dienstleister|leveranciers?|dienstverleners?|proveedor(es)?|fornitor[ei]|fornecedor(es)?|prestadores de servicos)$/,
    'suppliers',
  ],
  [/^(patiente?s?|patient(en|innen)|pacientes?|pazient[ei])$/, 'patients'],
  [
    /^(eleves?|etudiante?s?|pupils?|students?|schuler(innen)?|studierende[nr]?|studenten|leerling(en)?|alumn[oa]s?|estudiantes?|alunn[oi]|student[ei]|alun[oa]s?|estudantes?)$/,
    'pupils',
  ],
  [
    /^(parents?|responsables legaux|representants legaux|parents d eleves|parents ou responsables legaux|eltern|erziehungsberechtigte[nr]?|sorgeberechtigte[nr]?|ouders?|padres|madres|padres y madres|tutores legales|genitor[ei]|encarregados de educacao)$/,
    'parents',
  ],
  [
    /^(enfants?|mineure?s?|children|minors|kinder|minderjahrige[nr]?|kinderen|minderjarigen|nin[oa]s|menores|bambin[oi]|minor[ei]|minorenni|criancas)( (de|d|aged|under|from|age|moins|plus|a|to|ans|years|year|old|unter|von|bis|jahren?|van|tot|jaar|anos|anni|di|\d+))*$/,
    'children',
  ],
  [
    /^(administres?|usagers? du service public|citoyen(ne)?s?|habitante?s?|citizens?|residents?|burger(innen)?|einwohner(innen)?|inwoners?|ciudadan[oa]s?|vecinos|cittadin[oi]|cidadaos|municipes)$/,
    'citizens',
  ],
  [
    /^(adherente?s?|societaires?|members?|mitglied(er)?|leden|soci[oa]s|miembros|soci|membri|iscritti|associados|membros)$/,
    'members',
  ],
  [/^(locataires?|tenants?|mieter(innen)?|huurders?|inquilin[oai]s?|arrendatarios|arrendatari[oa]s)$/, 'tenants'],
  [
    /^(beneficiaires?|allocataires?|beneficiar(y|ies)|begunstigte[nr]?|leistungsempfanger|begunstigden|beneficiari[oa]?s?)$/,
    'beneficiaries',
  ],
  [/^(passante?s?|passers ?by|passanten|voorbijgangers|transeuntes|passanti)$/, 'passersby'],
  [
    /^(actionnaires?|associes|shareholders?|aktionar(e|innen)|gesellschafter|anteilseigner|aandeelhouders?|accionistas|azionist[ei]|accionistas|acionistas)$/,
    'shareholders',
  ],
  [/^(temoins?|witness(es)?|zeug(e|en|innen)|getuigen?|testigos?|testimon[ei]|testemunhas?)$/, 'witnesses'],
  [/^(debiteurs?|debtors?|schuldner(innen)?|debiteuren|deudor(es)?|debitor[ei]|devedor(es)?)$/, 'debtors'],
]
