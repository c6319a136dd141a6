import type { ActivityWords, HeadingLanguage } from '../subject'

/**
 * Headings that ask, as forms for small organisations do: what, why, who, whose, how long, where, how. Sources: the CNIL's
 * method in six questions, the ICO's documentation guidance and its templates; each in the words of the seven languages.
 */
// prettier-ignore
export const activityQuestions: Readonly<Record<HeadingLanguage, ActivityWords>> = {
  fr: {
    name: [
      'quel traitement', 'quel est le traitement', "comment s'appelle le traitement", "comment s'appelle l'activité",
      'quelle activité', "quel est le nom de l'activité", 'quel est le nom du traitement',
      'que faites-vous des données', "de quel traitement s'agit-il",
    ],
    purposes: [
      'pourquoi ces données sont-elles traitées', 'pourquoi ces données sont-elles collectées', 'dans quel but',
      'dans quel but les données sont-elles traitées', 'à quelles fins',
      'à quelles fins les données sont-elles utilisées', 'objectifs poursuivis', 'objectif poursuivi',
      'à quoi servent ces données', 'pour quoi faire',
    ],
    legalBasis: [
      'sur quelle base juridique', 'sur quel fondement', 'quelle base légale', 'quelle est la base légale',
      'sur quelle base légale repose le traitement',
    ],
    subjects: [
      'de qui', 'à qui appartiennent les données', 'quelles personnes', 'quelles personnes sont concernées',
      'sur qui', 'les données de qui',
    ],
    dataDetail: ['quelles données collectez-vous', 'quelles informations', 'quelles informations sont collectées'],
    recipients: ['avec qui les données sont-elles partagées', 'avec qui partagez-vous les données'],
    internalRecipients: [
      'qui a accès aux données en interne', 'quels services y accèdent', 'qui y a accès en interne',
    ],
    processors: [
      'quels sous-traitants', 'quels prestataires', 'qui sont les sous-traitants',
      'qui intervient pour votre compte',
    ],
    retention: [
      'combien de temps', 'combien de temps sont-elles conservées',
      'combien de temps les données sont-elles conservées', "jusqu'à quand", 'pendant combien de temps',
      'pendant combien de temps les conservez-vous',
    ],
    transfers: ["les données quittent-elles l'UE", "les données sortent-elles de l'Union européenne"],
    security: ['comment les données sont-elles protégées', 'comment sont-elles protégées'],
    location: ['où les données sont-elles hébergées'],
    source: ['auprès de qui sont-elles collectées'],
  },
  en: {
    name: [
      'what is the activity', 'what is the activity called', 'what is the processing called', 'what is it called',
      'what do we do', 'what do you do with the data', 'which activity', 'which process',
      'what is the processing activity', 'what is the name of the activity', 'what is the name of the processing',
    ],
    purposes: [
      'why do we use it', 'why do we need it', 'why do we hold it', 'why do we have it', 'why do we use the data',
      'why do we collect it', 'why is it processed', 'why is it collected', 'why is the data used',
      'what do we use it for', 'what is it used for', 'what for',
    ],
    legalBasis: [
      'on what lawful basis', 'what is the legal basis', 'what is the lawful basis', 'which lawful basis',
      'which legal basis', 'what is our lawful basis', 'what allows us to do it',
    ],
    subjects: [
      'whose data is it', 'whose data do we hold', 'who is it about', 'who are the individuals',
      'who are the people concerned', 'about whom',
    ],
    dataDetail: [
      'what is the data', 'which data', 'which personal data', 'what data do we hold',
      'what personal data do we hold', 'what information', 'what information is held', 'which data is processed',
    ],
    recipients: [
      'who do we share the data with', 'who do we share data with', 'who is it shared with', 'who receives it',
      'who gets it', 'with whom do we share it', 'with whom is it shared', 'organisations data is shared with',
      'organisations we share data with', 'organisations the data is shared with',
      'third parties data is shared with', 'to whom is it disclosed',
    ],
    internalRecipients: [
      'who has access internally', 'who uses it internally', 'which teams have access', 'which teams use it',
    ],
    processors: [
      'who processes it for us', 'who processes data on our behalf', 'which suppliers process it',
      'which processors', 'who are the processors',
    ],
    retention: [
      'how long', 'for how long', 'how long do we keep the data', 'how long is the data retained',
      'how long is it retained', 'how long is it stored', 'for how long is it kept', 'until when',
      'when do we delete it', 'when is it deleted', 'when is it erased',
    ],
    transfers: [
      'is it sent abroad', 'is it transferred abroad', 'does it leave the UK', 'does it leave the EU',
      'does the data leave the EEA',
    ],
    security: ['how is it protected', 'how is it kept safe', 'how do we keep it secure', 'how is it secured'],
    location: ['where is it', 'where is it kept', 'where do we keep it'],
    source: ['where do we get it', 'how do we get it'],
  },
  de: {
    name: [
      'welche Verarbeitung', 'wie heißt die Verarbeitung', 'um welche Verarbeitung geht es', 'was wird gemacht',
      'wie heißt die Tätigkeit',
    ],
    purposes: [
      'zu welchem Zweck', 'zu welchen Zwecken', 'warum werden die Daten verarbeitet',
      'wofür werden die Daten verwendet',
    ],
    legalBasis: ['auf welcher Rechtsgrundlage', 'welche Rechtsgrundlage'],
    subjects: ['wessen Daten', 'wer ist betroffen', 'welche Personen', 'welche Personen sind betroffen', 'von wem'],
    dataDetail: [
      'welche Daten', 'welche Daten werden verarbeitet', 'welche personenbezogenen Daten', 'was für Daten',
    ],
    recipients: [
      'an wen', 'an wen werden die Daten weitergegeben', 'wer erhält die Daten', 'wer bekommt die Daten',
      'an wen werden die Daten übermittelt',
    ],
    retention: [
      'wie lange', 'wie lange werden die Daten gespeichert', 'wie lange werden sie gespeichert',
      'wann werden die Daten gelöscht', 'wann wird gelöscht',
    ],
    security: ['wie werden die Daten geschützt', 'wie sind die Daten geschützt'],
    location: ['wo werden die Daten gespeichert', 'wo liegen die Daten'],
    source: ['woher stammen die Daten', 'woher kommen die Daten'],
  },
  nl: {
    name: ['welke verwerking', 'hoe heet de verwerking', 'hoe heet de activiteit', 'om welke verwerking gaat het'],
    purposes: [
      'met welk doel', 'voor welk doel', 'waarom worden de gegevens verwerkt',
      'waarvoor worden de gegevens gebruikt',
    ],
    legalBasis: ['op welke grondslag', 'op welke rechtsgrond', 'welke grondslag'],
    subjects: ['wiens gegevens', 'van wie zijn de gegevens', 'om wie gaat het', 'welke personen'],
    dataDetail: ['welke gegevens worden verwerkt', 'welke persoonsgegevens worden verwerkt'],
    recipients: [
      'aan wie', 'met wie worden de gegevens gedeeld', 'wie ontvangt de gegevens',
      'aan wie worden de gegevens verstrekt', 'met wie delen we de gegevens',
    ],
    retention: [
      'hoe lang', 'hoe lang bewaren we de gegevens', 'tot wanneer', 'wanneer worden de gegevens verwijderd',
    ],
    security: ['hoe worden de gegevens beveiligd', 'hoe zijn de gegevens beveiligd'],
    location: ['waar worden de gegevens bewaard', 'waar staan de gegevens'],
    source: ['waar komen de gegevens vandaan', 'van wie krijgen we de gegevens'],
  },
  es: {
    name: ['qué tratamiento', 'cuál es el tratamiento', 'cómo se llama el tratamiento', 'cómo se llama la actividad'],
    purposes: [
      'para qué', 'por qué', 'con qué finalidad', 'con qué fin', 'para qué se tratan los datos',
      'para qué se usan los datos', 'para qué se utilizan los datos', 'por qué se tratan los datos',
    ],
    legalBasis: ['con qué base jurídica', 'cuál es la base jurídica', 'con qué legitimación'],
    subjects: ['de quién', 'de quién son los datos', 'quiénes son los interesados', 'qué personas', 'a quién afecta'],
    dataDetail: ['qué datos', 'qué datos personales', 'qué datos se recogen', 'qué datos personales se tratan'],
    recipients: [
      'a quién', 'a quién se comunican los datos', 'a quién se ceden los datos', 'quién recibe los datos',
      'con quién se comparten los datos',
    ],
    retention: [
      'cuánto tiempo', 'durante cuánto tiempo', 'cuánto tiempo se conservan los datos',
      'durante cuánto tiempo se conservan', 'hasta cuándo', 'cuándo se suprimen',
    ],
    security: ['cómo se protegen los datos', 'cómo se protegen'],
    location: ['dónde se guardan los datos', 'dónde se almacenan los datos'],
    source: ['de dónde proceden los datos', 'de dónde vienen los datos'],
  },
  it: {
    name: [
      'quale trattamento', 'qual è il trattamento', 'come si chiama il trattamento', "come si chiama l'attività",
    ],
    purposes: [
      'a quale scopo', 'per quale finalità', 'per quali finalità', 'perché si trattano i dati', 'per quale motivo',
      'a cosa servono i dati',
    ],
    legalBasis: ['su quale base giuridica', 'qual è la base giuridica'],
    subjects: ['di chi', 'di chi sono i dati', 'chi sono gli interessati', 'quali persone', 'chi è interessato'],
    dataDetail: ['quali dati si trattano', 'quali dati personali', 'quali dati sono trattati', 'che dati'],
    recipients: [
      'a chi', 'a chi sono comunicati i dati', 'a chi si comunicano i dati', 'chi riceve i dati',
      'con chi si condividono i dati',
    ],
    retention: [
      'per quanto tempo', 'quanto tempo', 'per quanto tempo si conservano i dati',
      'per quanto tempo sono conservati', 'fino a quando', 'quando sono cancellati',
    ],
    security: ['come sono protetti i dati', 'come si proteggono i dati'],
    location: ['dove sono conservati i dati', 'dove si trovano i dati'],
    source: ['da dove provengono i dati', 'da dove vengono i dati'],
  },
  pt: {
    name: ['que tratamento', 'qual é o tratamento', 'como se chama o tratamento', 'como se chama a atividade'],
    purposes: [
      'para quê', 'por que motivo', 'com que finalidade', 'para que finalidade', 'para que são tratados os dados',
      'para que servem os dados',
    ],
    legalBasis: ['com que fundamento', 'qual é o fundamento jurídico', 'com que base legal'],
    subjects: ['de quem', 'de quem são os dados', 'quem são os titulares', 'que pessoas'],
    dataDetail: ['que dados são tratados', 'que dados pessoais', 'quais os dados', 'quais os dados tratados'],
    recipients: [
      'a quem', 'a quem são comunicados os dados', 'quem recebe os dados', 'com quem são partilhados os dados',
    ],
    retention: [
      'quanto tempo', 'durante quanto tempo', 'por quanto tempo são conservados os dados',
      'durante quanto tempo são conservados', 'até quando', 'quando são apagados',
    ],
    security: ['como são protegidos os dados', 'como se protegem os dados'],
    location: ['onde são guardados os dados', 'onde estão os dados'],
    source: ['de onde vêm os dados', 'de onde provêm os dados'],
  },
}
