import { asked, data, people, purpose, writeModel } from './writing'

/** Choice of tenants and follow-up of leases. */
export const rental = writeModel({
  id: 'rental',
  title: ['Gestion locative', 'Rental management'],
  summary: [
    'Choix du locataire et suivi du bail. Restent à dire vos mandants, votre garant et votre logiciel.',
    'Choice of tenant and follow-up of the lease. Left to say: your principals, your guarantor and your software.',
  ],
  usualIn: ['property'],
  description: [
    'Les dossiers sont reçus, comparés sur pièces limitées par décret, puis le bail est signé, quittancé et clos.',
    'Applications are received, compared on documents limited by decree, then the lease is signed, receipted and closed.',
  ],
  texts: ['Loi n° 89-462 du 6 juillet 1989', 'Décret n° 2015-1437 du 5 novembre 2015'],
  purposes: [
    purpose(
      'choose',
      ['Choisir le locataire et vérifier sa solvabilité', 'Choose the tenant and check solvency'],
      'contract',
      ['Mesures prises à la demande du candidat.', 'Steps taken at the applicant’s request.'],
    ),
    purpose(
      'lease-purpose',
      ['Suivre le bail, les loyers et les charges', 'Follow the lease, rent and charges'],
      'contract',
      ['Exécution du bail.', 'Performance of the lease.'],
    ),
  ],
  people: [people('renters', 'tenants', ['Candidats, locataires et garants', 'Applicants, tenants and guarantors'])],
  data: [
    data(
      'file',
      'economic',
      [
        'Identité, revenus, emploi : pièces permises par le décret',
        'Identity, income, job: documents the decree allows',
      ],
      {
        of: ['renters'],
        for: ['choose'],
        why: ['Apprécier la solvabilité.', 'Assess solvency.'],
        kept: 'refusedTenants',
        how: asked,
      },
    ),
    data('lease-item', 'housing', ['Bail, état des lieux, quittances', 'Lease, inventory, receipts'], {
      of: ['renters'],
      for: ['lease-purpose'],
      why: ['Exécuter le bail.', 'Perform the lease.'],
      kept: 'lease',
      how: asked,
    }),
    data('bank-item', 'bankPayment', ['Coordonnées bancaires', 'Bank details'], {
      of: ['renters'],
      for: ['lease-purpose'],
      why: ['Encaisser les loyers.', 'Collect rent.'],
      kept: 'lease',
      how: asked,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Gestionnaires', 'Property managers'],
      ['Suivre les baux', 'Follow leases'],
    ],
  ],
  outside: [
    [['Propriétaire mandant', 'Owner'], 'independent', ['Décider et percevoir', 'Decide and collect']],
    [['Assureur des loyers', 'Rent insurer'], 'independent', ['Garantir', 'Guarantee']],
  ],
  processors: [['Éditeur du logiciel de gestion locative', 'Publisher of the rental software']],
  measures: ['S05', 'S28'],
  dpia: [
    'Rien d’office ; critère W9 avec une liste partagée de locataires.',
    'Nothing by default; criterion W9 with a shared list of tenants.',
  ],
})
