import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const internalRecipients: RowTexts<RowDefinitions['internalRecipients']['fields']> = {
  one: 'accès interne',
  add: 'Ajouter un accès interne',
  fields: {
    service: { label: 'Service', help: 'La direction, le bureau ou l’équipe.' },
    profile: { label: 'Profil', help: 'Les agents habilités dans ce service.' },
    reason: { label: 'Besoin d’en connaître', help: 'Ce qu’ils font de ces données.' },
  },
}

export const externalRecipients: RowTexts<RowDefinitions['externalRecipients']['fields']> = {
  one: 'destinataire',
  add: 'Ajouter un destinataire',
  fields: {
    recipient: { label: 'Destinataire', help: 'Son nom, ou la catégorie à laquelle il appartient.' },
    organisation: { label: 'Organisme du fichier', help: 'S’il figure déjà parmi les organismes.' },
    role: { label: 'Qualité', help: 'Responsable distinct, conjoint, ou autorité.' },
    purpose: { label: 'Pourquoi il les reçoit', help: 'Ce qu’il en fait, en quelques mots.' },
    country: { label: 'Pays', help: 'Hors de l’Espace économique européen, un transfert est à déclarer.' },
  },
}

export const transfers: RowTexts<RowDefinitions['transfers']['fields']> = {
  one: 'transfert',
  add: 'Ajouter un transfert',
  fields: {
    importerName: { label: 'Importateur', help: 'Qui reçoit les données, ou y accède à distance.' },
    importer: { label: 'Importateur, organisme du fichier', help: 'S’il figure déjà parmi les organismes.' },
    exporter: { label: 'Exportateur', help: 'Qui les envoie ou en ouvre l’accès.' },
    importerRole: { label: 'Rôle de l’importateur', help: 'Détermine le module des clauses contractuelles types.' },
    importerIsCommercial: {
      label: 'Importateur soumis à la loi canadienne (LPRPDE)',
      help: 'Pour le Canada, l’adéquation ne couvre que les organismes commerciaux.',
    },
    destination: { label: 'Pays de destination', help: 'Un pays tiers ou une organisation internationale.' },
    onwardTransfers: { label: 'Transferts ultérieurs', help: 'Vers d’autres pays ou d’autres sous-traitants.' },
    mechanism: { label: 'Outil de transfert', help: 'L’adéquation d’abord, la dérogation en dernier.' },
    mechanismEvidence: { label: 'Preuve', help: 'Clauses signées, décision d’approbation ou inscription vérifiée.' },
    mechanismDate: { label: 'Date de l’outil', help: 'Signature des clauses ou date de la décision.' },
    clauseSet: { label: 'Jeu de clauses', help: 'Seules les clauses de 2021 sont en vigueur.' },
    sccModule: { label: 'Module', help: 'Selon le rôle de l’exportateur et celui de l’importateur.' },
    dpfListCheckedOn: {
      label: 'Liste du DPF vérifiée le',
      help: 'L’inscription de l’importateur, et ce qu’elle couvre.',
    },
    derogationJustification: {
      label: 'Motif de la dérogation',
      help: 'D’interprétation stricte : pas pour un flux habituel.',
    },
    derogationOccasional: {
      label: 'Transfert occasionnel',
      help: 'Exigé quand la dérogation tient à un contrat ou à des droits en justice.',
    },
    transferRiskTold: { label: 'Risques du transfert expliqués', help: 'Avant de demander le consentement explicite.' },
    compellingAssessment: {
      label: 'Évaluation des intérêts impérieux',
      help: 'À consigner au registre, avec toutes les circonstances.',
    },
    compellingSafeguards: { label: 'Garanties apportées', help: 'À consigner au registre avec l’évaluation.' },
    authorityInformedOn: { label: 'Autorité informée le', help: 'L’autorité de contrôle est informée du transfert.' },
    peopleInformedOn: { label: 'Personnes informées le', help: 'Du transfert et des intérêts impérieux poursuivis.' },
    tia: { label: 'Analyse d’impact du transfert', help: 'Pour les garanties de l’article 46, pas pour l’adéquation.' },
    data: { label: 'Données transférées', help: 'Les catégories qui partent, pas toutes celles du traitement.' },
    volume: { label: 'Volume', help: 'Un nombre de personnes ou d’enregistrements.' },
    frequency: { label: 'Fréquence', help: 'Ponctuelle, quotidienne ou en continu.' },
    format: { label: 'Forme des données', help: 'En clair, pseudonymisées ou chiffrées.' },
    keyHolder: {
      label: 'Qui détient les clés',
      help: 'Si l’importateur les a, le chiffrement ne le tient pas à l’écart.',
    },
  },
}
