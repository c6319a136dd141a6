import type { RecordIn } from '../registers'
import { aRecord, aRow } from './a-dossier'

/** The consent to a letter, checked and tried: nothing to say about it. */
export const aConsentCheck = (answers: Partial<RecordIn<'consentChecks'>> = {}) =>
  aRecord('consentChecks', {
    title: { fr: 'Abonnement à la lettre', en: 'Newsletter subscription' },
    realChoice: 'yes',
    noDetriment: 'yes',
    notBundled: 'yes',
    noImbalance: 'yes',
    granular: 'yes',
    specific: 'yes',
    controllerNamed: 'yes',
    purposesNamed: 'yes',
    dataNamed: 'yes',
    withdrawalTold: 'yes',
    clearAct: 'yes',
    noPretickedBox: 'yes',
    separateFromTerms: 'yes',
    withdrawalHow: { fr: 'Lien au bas de chaque lettre', en: 'Link at the foot of each letter' },
    withdrawalAsEasy: 'yes',
    withdrawalTestedOn: '2026-06-02',
    proofTextVersion: '3',
    proofWhere: 'Journal de l’outil d’envoi',
    refreshEvery: { value: 2, unit: 'year' },
    ...answers,
  })

/** An interest weighed before the processing began: nothing to say about it. */
export const aBalancingTest = (answers: Partial<RecordIn<'balancingTests'>> = {}) =>
  aRecord('balancingTests', {
    title: { fr: 'Sécurité du réseau', en: 'Network security' },
    interest: {
      fr: 'Repérer les intrusions avant qu’elles ne se propagent.',
      en: 'Spot intrusions before they spread.',
    },
    whoseInterest: 'controller',
    interestLawful: 'yes',
    interestClear: 'yes',
    interestReal: 'yes',
    necessity: {
      fr: 'Sans journal, rien ne montre par où l’on est entré.',
      en: 'Without logs nothing shows the way in.',
    },
    expectations: { fr: 'La charte informatique l’annonce.', en: 'The IT policy announces it.' },
    impacts: [
      aRow('weighedEffects', 'effect-1', {
        effect: { fr: 'Voir ses connexions relues', en: 'Having one’s connections read' },
        direction: 'negative',
        severity: 'r2',
        likelihood: 'r2',
      }),
    ],
    outcome: 'passes',
    approvedOn: '2025-12-01',
    ...answers,
  })
