import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Breaches: what follows from it, what is done, who is told. Sources: CNIL breach form, Madis (violations), CISO Assistant, verinice, Art. 33(3) and 33(5) themselves. */
// prettier-ignore
export const breachHandling: Vocabulary<keyof (typeof registers)['breaches']['fields'] | 'ref'> = {
  encrypted: {
    fr: ['données chiffrées', 'chiffrement', 'données protégées'],
    en: ['data encrypted', 'encrypted', 'was the data encrypted'],
  },
  effects: {
    fr: [
      'conséquences', 'conséquences probables', 'conséquences de la violation', 'effets', 'effets de la violation',
      'impact', 'impacts', 'conséquences potentielles', 'préjudices potentiels', 'impact sur les personnes',
      'impact pour les personnes', 'conséquences pour les personnes', 'conséquences probables de la violation',
      'effets de la violation et mesures',
    ],
    en: [
      'consequences', 'likely consequences', 'consequences of breach', 'consequences of the breach', 'effects',
      'effects of breach', 'effect of breach', 'effects of the breach', 'impact', 'impacts', 'impact on individuals',
      'potential consequences', 'harm', 'likely consequences of the breach', 'potential impact',
    ],
    de: ['Folgen', 'wahrscheinliche Folgen', 'Auswirkungen', 'Konsequenzen'],
    nl: ['gevolgen', 'mogelijke gevolgen'],
    es: ['consecuencias', 'posibles consecuencias', 'efectos'],
    it: ['conseguenze', 'probabili conseguenze', 'effetti'],
    pt: ['consequências', 'consequências prováveis', 'efeitos'],
  },
  severity: {
    fr: ['gravité', 'niveau de gravité', 'gravité de la violation', "gravité de l'incident"],
    en: ['severity', 'severity of breach', 'breach severity', 'incident severity', 'severity level'],
    de: ['Schwere', 'Schweregrad'],
  },
  likelihood: {
    fr: ['vraisemblance'],
    en: ['likelihood'],
  },
  riskLevel: {
    fr: [
      'niveau de risque', 'risque', 'risque pour les personnes', 'risque pour les droits et libertés', 'risque élevé',
      'évaluation du risque', 'risque engendré',
    ],
    en: [
      'risk', 'risk level', 'risk to individuals', 'risk assessment', 'high risk', 'level of risk', 'risk rating',
      'risk to rights and freedoms',
    ],
    de: ['Risiko', 'Risikobewertung', 'Risiko für Betroffene'],
  },
  riskReason: {
    fr: ['justification du risque', 'justification du niveau de risque'],
    en: ['risk reasoning', 'reasons for risk level', 'risk justification'],
  },
  immediateMeasures: {
    fr: [
      'mesures immédiates', "mesures d'urgence", 'mesures prises immédiatement', 'actions immédiates',
      'mesures conservatoires', 'réaction immédiate',
    ],
    en: [
      'immediate measures', 'immediate actions', 'immediate action taken', 'containment', 'containment actions',
      'containment measures', 'initial response',
    ],
    de: ['Sofortmaßnahmen'],
  },
  remedialMeasures: {
    fr: [
      'mesures prises', 'mesures correctives', 'mesures de remédiation', 'mesures pour remédier à la violation',
      'mesures prises pour remédier', 'remédiation', 'actions correctives', 'mesures prises ou envisagées',
      'mesures prises pour remédier à la violation', 'actions menées', 'mesures prises pour y remédier',
      'actions entreprises', "mesures d'atténuation",
    ],
    en: [
      'measures taken', 'remedial action', 'remedial actions', 'remedial measures', 'action taken', 'actions taken',
      'corrective measures', 'corrective actions', 'remediation', 'mitigation', 'mitigation measures',
      'measures taken or proposed', 'remedial action taken', 'measures taken to address the breach', 'steps taken',
      'mitigating actions', 'remediation controls', 'remediation measures',
    ],
    de: ['ergriffene Maßnahmen', 'getroffene Maßnahmen', 'Abhilfemaßnahmen', 'Gegenmaßnahmen'],
    nl: ['genomen maatregelen', 'getroffen maatregelen', 'herstelmaatregelen'],
    es: ['medidas adoptadas', 'medidas correctoras', 'medidas tomadas'],
    it: ['misure adottate', 'misure correttive', 'rimedi', 'provvedimenti adottati'],
    pt: ['medidas adotadas', 'medidas corretivas', 'medidas tomadas'],
  },
  preventiveMeasures: {
    fr: [
      'mesures préventives', 'mesures envisagées', 'mesures pour éviter la récidive', 'mesures à prendre',
      'actions préventives',
    ],
    en: [
      'preventive measures', 'measures to prevent recurrence', 'prevention', 'preventive actions', 'planned measures',
    ],
    de: ['vorbeugende Maßnahmen', 'Präventionsmaßnahmen'],
  },
  notifyDecision: {
    fr: [
      'notification à la CNIL', 'notification CNIL', 'notification CNIL (O/N)', 'notifié à la CNIL',
      'notifiée à la CNIL', "notification à l'autorité", "notification à l'autorité de contrôle", 'notifié',
      'notification nécessaire', 'notification requise', 'CNIL notifiée', 'notification', 'déclaration à la CNIL',
      'déclaré à la CNIL', 'déclaration CNIL', "notification à l'APD", 'notification APD', 'autorité notifiée',
      'obligation de notification',
    ],
    en: [
      'notified to authority', 'notification to authority', 'notified to ICO', 'ICO notified', 'reported to ICO',
      'reported to supervisory authority', 'notification to supervisory authority', 'supervisory authority notified',
      'notified to the supervisory authority', 'authority notified', 'notified to DPC', 'reported to DPC',
      'notifiable', 'reportable', 'notification required', 'reported to the ICO', 'notified', 'notification',
      'DPA notified', 'is it reportable',
    ],
    de: [
      'Meldung an Aufsichtsbehörde', 'Meldung an die Aufsichtsbehörde', 'gemeldet an Aufsichtsbehörde',
      'meldepflichtig', 'Meldepflicht', 'Meldung',
    ],
    nl: [
      'gemeld bij AP', 'melding AP', 'gemeld aan AP', 'melding bij de AP', 'gemeld bij toezichthouder',
      'gemeld aan de autoriteit persoonsgegevens',
    ],
    es: ['notificación a la AEPD', 'notificada a la AEPD', 'notificación a la autoridad', 'notificación'],
    it: ['notifica al Garante', 'notificata al Garante', 'notifica', "notifica all'autorità"],
    pt: ['notificação à CNPD', 'notificada à CNPD', 'notificação à autoridade'],
  },
  notifyReason: {
    fr: [
      'justification de la non-notification', 'motif de non notification', "raison de l'absence de notification",
      'justification absence de notification', "motif de l'absence de notification",
    ],
    en: [
      'reason for not notifying', 'justification for not notifying', 'reason not reported',
      'reasons for not reporting', 'reason for decision',
    ],
  },
  notifications: {
    fr: [
      'date de notification', 'date de notification à la CNIL', 'date de notification CNIL', 'date de la notification',
      'notifié le', 'notifiée le', 'date notification CNIL', 'n° de notification', 'numéro de notification',
      'n° de notification CNIL', 'référence de la notification', "date de notification à l'autorité",
      'date de déclaration à la CNIL', 'date notification',
    ],
    en: [
      'date notified', 'notification date', 'date of notification', 'date reported to ICO', 'date notified to ICO',
      'authority notified on', 'notified on', 'date of notification to authority', 'authority reference',
      'ICO reference', 'authority notified ref', 'notification reference', 'date reported to authority',
      'date notified to supervisory authority', 'date ICO notified',
    ],
    de: ['Datum der Meldung', 'Meldedatum', 'gemeldet an Behörde am', 'Datum der Meldung an die Aufsichtsbehörde'],
    nl: ['datum melding AP', 'datum melding', 'meldingsnummer'],
    es: ['fecha de notificación', 'fecha de notificación a la AEPD'],
    it: ['data di notifica', 'data notifica', 'data della notifica al Garante'],
    pt: ['data de notificação', 'data da notificação'],
  },
  delayReasons: {
    fr: [
      'motif du retard', 'justification du retard', 'raison du retard de notification', 'motifs du retard',
      'retard de notification',
    ],
    en: ['reasons for delay', 'reason for delay', 'delay justification', 'reason for late notification'],
  },
  communicateDecision: {
    fr: [
      'information des personnes', 'communication aux personnes', 'communication aux personnes concernées',
      'personnes informées', 'information des personnes concernées', 'information aux personnes',
      'personnes concernées informées', 'les personnes ont-elles été informées', 'notification aux personnes',
      'notification aux personnes concernées',
    ],
    en: [
      'individuals notified', 'individuals informed', 'data subjects informed', 'data subjects notified',
      'communication to data subjects', 'notification to individuals', 'people informed', 'persons informed',
      'data subject notification', 'notified to data subjects', 'were individuals informed',
      'communicated to data subjects', 'informed individuals', 'affected individuals notified',
    ],
    de: [
      'Benachrichtigung der Betroffenen', 'Betroffene informiert', 'Benachrichtigung der betroffenen Personen',
      'Information der Betroffenen',
    ],
    nl: ['betrokkenen geïnformeerd', 'gemeld aan betrokkenen', 'melding aan betrokkenen'],
    es: ['comunicación a los interesados', 'comunicación a los afectados', 'afectados informados'],
    it: ['comunicazione agli interessati', 'interessati informati'],
    pt: ['comunicação aos titulares', 'titulares informados'],
  },
  communicateReason: {
    fr: [
      'motif de non communication', 'justification de la non-information', 'motif de non information des personnes',
      "justification absence d'information",
    ],
    en: ['reason for not informing individuals', 'reason for not informing', 'reason data subjects not informed'],
  },
  communicatedAt: {
    fr: [
      "date d'information des personnes", 'date de communication aux personnes',
      "date d'information des personnes concernées", 'date de communication aux personnes concernées',
      'date de communication',
    ],
    en: [
      'date individuals informed', 'date data subjects informed', 'subjects notified on', 'date individuals notified',
      'date of communication', 'date data subjects notified',
    ],
  },
  numberInformed: {
    fr: ['nombre de personnes informées'],
    en: ['number of individuals informed', 'number of people informed'],
  },
  lessonsLearned: {
    fr: ["retour d'expérience", 'enseignements', 'leçons apprises', 'enseignements tirés', 'bilan', 'retex'],
    en: ['lessons learned', 'lessons learnt', 'lessons', 'learnings'],
  },
  closedOn: {
    fr: [
      'date de clôture', 'clôturé le', 'clôture', "date de clôture de l'incident", 'date de clôture de la violation',
    ],
    en: ['closed on', 'date closed', 'closure date', 'closing date', 'date resolved', 'incident closed'],
    de: ['abgeschlossen am', 'Abschlussdatum'],
    nl: ['datum afsluiting', 'afgesloten op'],
  },
  notesInternal: {
    fr: ['commentaires', 'commentaire', 'observations', 'remarques'],
    en: ['comments', 'notes', 'remarks'],
  },
}
