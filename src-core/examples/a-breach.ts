import type { RecordIn, RowDefinitions } from '../registers'
import type { RowOf } from '../kinds'
import { aRecord, aRow } from './a-dossier'

const said = (fr: string) => ({ fr })

/** A first notification, sent the day after the breach became known. */
export const aNotification = (answers: Partial<RowOf<RowDefinitions['breachNotifications']>> = {}) =>
  aRow('breachNotifications', 'notification-1', {
    phase: 'initial',
    authority: 'cnil',
    sentAt: '2026-09-11T10:05+02:00',
    ...answers,
  })

/** Pay slips sent to the wrong person: known on the 10th, notified on the 11th, nothing to say about it. */
export const aBreach = (answers: Partial<RecordIn<'breaches'>> = {}) =>
  aRecord('breaches', {
    title: said('Bulletins envoyés au mauvais destinataire'),
    role: 'controller',
    activities: ['activities-1'],
    detectedAt: '2026-09-10T08:40+02:00',
    awareAt: '2026-09-10T09:20+02:00',
    breachTypes: ['confidentiality'],
    incidentKind: 'wrongRecipientMail',
    cause: 'internalAccidental',
    facts: said('Douze bulletins joints à un courriel adressé à un ancien salarié.'),
    subjectCategories: ['employees'],
    subjectsMin: 12,
    dataCategories: ['professional'],
    effects: said('Curiosité, gêne entre collègues.'),
    riskLevel: 'risk',
    riskReason: said('Le destinataire est connu et a supprimé le message.'),
    remedialMeasures: said('Suppression demandée et attestée.'),
    notifyDecision: 'notified',
    notifications: [aNotification()],
    communicateDecision: 'notRequired',
    communicateReason: said('Le risque n’est pas élevé.'),
    ...answers,
  })

/** Nothing was sent: what is left to do depends on the hour. */
export const anUnnotifiedBreach = (answers: Partial<RecordIn<'breaches'>> = {}) =>
  aBreach({ notifyDecision: 'pending', notifications: [], ...answers })
