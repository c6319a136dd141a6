import type { Said } from '../knowledge/knowledge'
import type { LinkedRecord } from './activity-model'

/** Measures to consider. They bear no state: only the organisation knows whether they exist. */

export const accessLimitedTo = (key: string, to: Said): LinkedRecord => ({
  key,
  register: 'securityMeasures',
  answers: {
    code: 'S05',
    title: {
      fr: `Accès limité aux personnes chargées de ce traitement : ${to.fr}`,
      en: `Access limited to the people in charge of this processing: ${to.en}`,
    },
    kind: 'logical',
    effect: ['confidentiality'],
  },
})

export const exchangesEncrypted = (key: string): LinkedRecord => ({
  key,
  register: 'securityMeasures',
  answers: {
    code: 'S21',
    title: { fr: 'Chiffrement des échanges avec l’extérieur', en: 'Encryption of exchanges with the outside' },
    kind: 'logical',
    effect: ['confidentiality', 'integrity'],
  },
})

export const purgedInTime = (key: string): LinkedRecord => ({
  key,
  register: 'securityMeasures',
  answers: {
    code: 'S28',
    title: { fr: 'Purge à l’échéance des durées de conservation', en: 'Purge when retention periods end' },
    kind: 'organisational',
    effect: ['unlinkability'],
  },
})
