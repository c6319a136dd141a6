import type { CodeOf } from '@core/codes'
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

type Kind = CodeOf<'measureKind'>
type Effect = CodeOf<'securityEffect'>
const measure = (fr: string, en: string, kind: Kind, ...effect: Effect[]) => ({ title: { fr, en }, kind, effect })

/** Once each for the whole file, under the theme of the catalogue: several activities share them. */
const measures = {
  S02: measure(
    'Charte informatique et engagement de confidentialité',
    'IT rules and confidentiality undertaking',
    'organisational',
    'confidentiality',
  ),
  S03: measure(
    'Sensibilisation des utilisateurs',
    'Awareness of users',
    'organisational',
    'confidentiality',
    'resilience',
  ),
  S04: measure(
    'Comptes nominatifs et authentification renforcée',
    'Personal accounts and strong authentication',
    'logical',
    'confidentiality',
    'integrity',
  ),
  S05: measure(
    'Habilitations limitées au besoin d’en connaître, revues chaque année',
    'Access rights limited to the need to know, reviewed yearly',
    'logical',
    'confidentiality',
  ),
  S06: measure(
    'Postes de travail verrouillés, à jour et chiffrés',
    'Workstations locked, up to date and encrypted',
    'logical',
    'confidentiality',
    'integrity',
  ),
  S08: measure(
    'Réseau cloisonné et filtré',
    'Network partitioned and filtered',
    'logical',
    'confidentiality',
    'availability',
  ),
  S10: measure(
    'Site web sécurisé : chiffrement des pages, contrôle des saisies',
    'Secured website: encrypted pages, input checks',
    'logical',
    'confidentiality',
    'integrity',
  ),
  S12: measure(
    'Locaux fermés et accès des visiteurs suivi',
    'Premises locked and visitors’ access followed',
    'physical',
    'confidentiality',
    'availability',
  ),
  S13: measure(
    'Envois protégés : fichiers chiffrés, secret transmis par un autre canal',
    'Protected sending: encrypted files, secret sent by another channel',
    'logical',
    'confidentiality',
    'integrity',
  ),
  S14: measure(
    'Clauses de sous-traitance vérifiées avant toute remise de données',
    'Processing clauses checked before any data are handed over',
    'organisational',
    'confidentiality',
  ),
  S16: measure(
    'Journalisation des accès, relue régulièrement',
    'Logging of access, reviewed regularly',
    'logical',
    'integrity',
    'confidentiality',
  ),
  S17: measure(
    'Sauvegardes régulières dont une copie hors ligne, restauration essayée',
    'Regular backups with an offline copy, restore tried',
    'logical',
    'availability',
    'resilience',
  ),
  S21: measure(
    'Chiffrement des données au repos et en transit',
    'Encryption of data at rest and in transit',
    'logical',
    'confidentiality',
    'integrity',
  ),
  S22: measure(
    'Hébergement infonuagique encadré : lieu, clés, réversibilité',
    'Cloud hosting under control: place, keys, exit',
    'organisational',
    'confidentiality',
    'availability',
  ),
  S23: measure(
    'Application mobile : autorisations réduites et composants tiers contrôlés',
    'Mobile app: few permissions and third-party components checked',
    'logical',
    'confidentiality',
    'unlinkability',
  ),
  S24: measure(
    'Système d’IA surveillé : données d’entrée, biais, dérive, reprise par un humain',
    'AI system watched over: inputs, bias, drift, human takeover',
    'organisational',
    'intervenability',
    'transparency',
  ),
  S26: measure(
    'Pseudonymisation ou agrégation dès que possible',
    'Pseudonymisation or aggregation as soon as possible',
    'logical',
    'unlinkability',
  ),
  S27: measure(
    'Espace cloisonné, distinct des autres dossiers',
    'Partitioned space, apart from other files',
    'logical',
    'confidentiality',
    'unlinkability',
  ),
  S28: measure(
    'Champs limités au nécessaire et purge à l’échéance',
    'Fields limited to what is needed and purge when periods end',
    'organisational',
    'unlinkability',
  ),
  S30: measure(
    'Dossiers papier sous clé, détruits au broyeur',
    'Paper files under lock, shredded',
    'physical',
    'confidentiality',
  ),
} as const
export type UsualMeasure = keyof typeof measures

export const usualMeasure = (key: string, code: UsualMeasure): LinkedRecord => ({
  key,
  register: 'securityMeasures',
  answers: { code, ...measures[code] },
})
