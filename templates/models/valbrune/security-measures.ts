import type { CodeOf } from '@core/codes'
import type { Multilingual, IsoDate } from '@core/kinds'
import type { SecurityMeasure } from '@core/registers'
import { answered, both, fr, type ActivitySaid, secured } from './answers'
import { measures, people } from './ids'

interface MeasureSaid {
  readonly title: Multilingual
  readonly publicWording: Multilingual
  /** Told to the town only: an attacker must not read it in a printed record. */
  readonly internally: string
  readonly kind: CodeOf<'measureKind'>
  readonly state?: CodeOf<'measureState'>
  readonly lastTestedOn?: IsoDate
  readonly effect: readonly CodeOf<'securityEffect'>[]
  readonly evidence?: string
  readonly owner?: string
}

function measure(ref: string, code: CodeOf<'securityTheme'>, said: MeasureSaid): SecurityMeasure {
  const { internally, evidence, state = 'implemented', lastTestedOn = '', owner = people.systems, ...answers } = said
  return answered('securityMeasures', ref, {
    code,
    ...answers,
    state,
    lastTestedOn,
    owner,
    description: fr(internally),
    evidence: evidence === undefined ? {} : fr(evidence),
  })
}

export const measureRecords: readonly SecurityMeasure[] = [
  measure('M-001', 'S04', {
    title: both('Comptes nominatifs', 'Individual accounts'),
    publicWording: both(
      'Chaque utilisateur a son compte ; les accès à distance demandent un second facteur.',
      'Each user has an account; remote access asks for a second factor.',
    ),
    internally: 'Annuaire unique du syndicat, douze caractères au moins ; deux comptes de guichet encore partagés.',
    kind: 'logical',
    lastTestedOn: '2026-05-12',
    effect: ['confidentiality'],
    evidence: 'Extraction de l’annuaire du 12 mai 2026.',
  }),
  measure('M-002', 'S05', {
    title: both('Habilitations revues chaque année', 'Access rights reviewed yearly'),
    publicWording: both(
      'Les droits suivent les fonctions et sont revus une fois par an et à chaque départ.',
      'Rights follow duties and are reviewed once a year and at each departure.',
    ),
    internally: 'Revue de janvier : quatorze comptes fermés, dont trois d’agents partis depuis plus d’un an.',
    kind: 'organisational',
    lastTestedOn: '2026-01-27',
    effect: ['confidentiality', 'integrity'],
    evidence: 'Tableau signé par les chefs de service.',
  }),
  measure('M-003', 'S16', {
    title: both('Journalisation des accès', 'Access logging'),
    publicWording: both(
      'Les consultations des dossiers sensibles sont tracées et contrôlées par sondage.',
      'Access to sensitive files is logged and spot-checked.',
    ),
    internally: 'Journaux envoyés au syndicat toutes les heures ; aucune alerte automatique pour l’instant.',
    kind: 'logical',
    lastTestedOn: '2026-06-18',
    effect: ['confidentiality', 'transparency'],
  }),
  measure('M-004', 'S17', {
    title: both('Sauvegardes quotidiennes', 'Daily backups'),
    publicWording: both(
      'Sauvegarde chaque nuit, copie hors ligne hebdomadaire, restauration essayée chaque année.',
      'Nightly backup, weekly offline copy, restoration tried every year.',
    ),
    internally: 'Copie hors ligne dans le coffre du centre technique, clé chez Lucie et chez le directeur.',
    kind: 'logical',
    lastTestedOn: '2026-03-24',
    effect: ['availability', 'resilience'],
    evidence: 'Procès-verbal de restauration du 24 mars 2026.',
  }),
  measure('M-005', 'S21', {
    title: both('Chiffrement des portables et des sauvegardes', 'Encryption of laptops and backups'),
    publicWording: both(
      'Les ordinateurs portables, les sauvegardes et les bases hébergées sont chiffrés.',
      'Laptops, backups and hosted databases are encrypted.',
    ),
    internally: 'Clés de secours en enveloppe scellée ; deux portables des élus ne sont pas encore chiffrés.',
    kind: 'logical',
    lastTestedOn: '2026-02-05',
    effect: ['confidentiality'],
  }),
  measure('M-006', 'S13', {
    title: both('Échanges protégés', 'Protected exchanges'),
    publicWording: both(
      'Les pièces passent par des plateformes chiffrées, jamais par courriel ordinaire.',
      'Documents go through encrypted platforms, never ordinary e-mail.',
    ),
    internally: 'Le CCAS reçoit encore des pièces par courriel : réponse type renvoyant vers la plateforme.',
    kind: 'logical',
    lastTestedOn: '2026-04-09',
    effect: ['confidentiality', 'integrity'],
  }),
  measure('M-007', 'S12', {
    title: both('Locaux et armoires fermés', 'Locked premises and cabinets'),
    publicWording: both(
      'Bureaux fermés, armoires à clé, salle des registres à accès restreint.',
      'Locked offices and cabinets, restricted access to the registers’ room.',
    ),
    internally: 'Double des clés au poste de police ; la porte arrière du CCAS ferme mal.',
    kind: 'physical',
    lastTestedOn: '2025-10-14',
    effect: ['confidentiality', 'availability'],
    owner: people.works,
  }),
  measure('M-008', 'S03', {
    title: both('Sensibilisation des agents et des élus', 'Awareness of staff and councillors'),
    publicWording: both('Session annuelle et essai d’hameçonnage.', 'Yearly session and phishing exercise.'),
    internally: 'Dernier essai : onze clics sur soixante-deux destinataires.',
    kind: 'organisational',
    lastTestedOn: '2026-09-22',
    effect: ['confidentiality', 'resilience'],
    owner: people.officer,
  }),
  measure('M-009', 'S14', {
    title: both('Contrats de sous-traitance encadrés', 'Processor contracts reviewed'),
    publicWording: both(
      'Chaque contrat porte les clauses de l’article 28 ; les garanties sont revues chaque année.',
      'Each contract carries the Article 28 clauses; guarantees are reviewed yearly.',
    ),
    internally: 'Clauses signées par neuf prestataires sur douze.',
    kind: 'organisational',
    state: 'partial',
    lastTestedOn: '2026-01-20',
    effect: ['intervenability', 'transparency'],
    owner: people.finance,
  }),
  measure('M-010', 'S08', {
    title: both('Réseaux cloisonnés', 'Separate networks'),
    publicWording: both(
      'Vidéoprotection, écoles et bureaux sont sur des réseaux séparés.',
      'Cameras, schools and offices are on separate networks.',
    ),
    internally: 'Pare-feu renouvelé en 2025, règle provisoire entre écoles et bureaux à supprimer.',
    kind: 'logical',
    lastTestedOn: '2026-05-28',
    effect: ['confidentiality', 'resilience'],
  }),
  measure('M-011', 'S06', {
    title: both('Postes à jour et verrouillés', 'Up-to-date, locking workstations'),
    publicWording: both(
      'Mises à jour automatiques, antivirus, verrouillage après cinq minutes.',
      'Automatic updates, antivirus, lock after five minutes.',
    ),
    internally: 'Trois postes des ateliers tournent encore sur un système sans support.',
    kind: 'logical',
    state: 'partial',
    lastTestedOn: '2026-07-02',
    effect: ['confidentiality', 'integrity'],
  }),
  measure('M-012', 'S28', {
    title: both('Tri et purge annuels', 'Yearly sorting and purge'),
    publicWording: both(
      'Chaque service trie ses dossiers en janvier selon les durées du registre.',
      'Each department sorts its files in January by the periods of the record.',
    ),
    internally: 'En 2026, sept services sur dix ont rendu leur bordereau.',
    kind: 'organisational',
    state: 'partial',
    lastTestedOn: '2026-02-27',
    effect: ['unlinkability', 'confidentiality'],
    owner: people.director,
  }),
  measure('M-013', 'S18', {
    title: both('Plan de continuité', 'Continuity plan'),
    publicWording: both(
      'Un plan de continuité des services essentiels est en préparation.',
      'A continuity plan for essential services is in preparation.',
    ),
    internally: 'Première version attendue au conseil de mars 2027 ; rien n’est écrit pour la paie.',
    kind: 'organisational',
    state: 'planned',
    effect: ['availability', 'resilience'],
    owner: people.director,
  }),
  measure('M-014', 'S15', {
    title: both('Effacement du matériel réformé', 'Wiping of retired equipment'),
    publicWording: both(
      'Les disques sont effacés ou détruits avant toute cession.',
      'Disks are wiped or destroyed before disposal.',
    ),
    internally: 'Neuf anciens disques attendent dans le placard du serveur.',
    kind: 'physical',
    state: 'partial',
    effect: ['confidentiality'],
  }),
]

/** Accounts, authorisations, logs and backups: what most activities rely on. */
export const basicSecurity = (verifiedOn: IsoDate): NonNullable<ActivitySaid['securityMeasures']> => [
  secured(measures.accounts, 'implemented', verifiedOn),
  secured(measures.authorisations, 'implemented', verifiedOn),
  secured(measures.logs, 'implemented', verifiedOn),
  secured(measures.backups, 'implemented', verifiedOn),
]
