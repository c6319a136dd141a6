/** D02, D14 et D21 : ce qui est fait pour d’autres, par d’autres, et avec d’autres. */
export const processorDocuments = {
  d02: {
    processor: 'Sous-traitant, représentant, DPO',
    acting: 'Sous-traitant',
    served: 'Responsables du traitement servis',
    categories: 'Catégories de traitements par responsable',
    subProcessors: 'Sous-traitants ultérieurs',
    security: 'Sécurité',
    versions: 'Versions',
    columns: {
      controller: 'Responsable du traitement',
      contact: 'Coordonnées',
      representative: 'Représentant',
      officer: 'DPO',
      services: 'Prestations',
      authorised: 'Prestation et autorisation',
    },
    servedSays: 'Responsables du traitement pour le compte desquels l’organisme agit, et comment les joindre',
    noneServed: 'Non renseigné : responsables du traitement.',
    categoriesSays: 'Pour chaque responsable du traitement, les prestations et leurs catégories de traitements',
    unauthorised: 'autorisation non renseignée',
    calledBy: (name: string) => `appelé par ${name}`,
    noneHandedOver: 'Aucune remise du registre n’est consignée.',
  },
}
