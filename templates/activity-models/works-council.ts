import { asked, data, free, people, purpose, writeModel } from './writing'

/** Social and cultural activities of a French works council. */
export const worksCouncil = writeModel({
  id: 'works-council',
  countries: ['FR'],
  title: ['Activités du comité social et économique', 'Works council activities'],
  summary: [
    'Comité social et économique, responsable de ses propres traitements. Restent à dire les prestataires de voyages, billetterie et chèques.',
    'Works council, controller of its own processing. Left to say: providers of travel, tickets and vouchers.',
  ],
  usualIn: [],
  description: [
    'Les élus reçoivent les demandes des salariés, vérifient les droits d’après le quotient familial et commandent les prestations.',
    'Elected members receive requests from staff, check entitlements by family income and order the services.',
  ],
  texts: ['Code du travail, L2312-78 et suivants', 'CNIL, guide des comités sociaux et économiques'],
  purposes: [
    purpose(
      'activities',
      ['Offrir les activités sociales et culturelles', 'Offer social and cultural activities'],
      'legalObligation',
      ['Le comité gère les activités sociales et culturelles.', 'The council runs social and cultural activities.'],
      { legalReference: 'Code du travail, L2312-78' },
    ),
    purpose(
      'accounts-purpose',
      ['Tenir les comptes du comité', 'Keep the council’s accounts'],
      'legalObligation',
      ['Obligations comptables du comité.', 'Accounting duties of the council.'],
      { legalReference: 'Code du travail, L2315-64' },
    ),
  ],
  people: [
    people('staff', 'employees', ['Salariés', 'Employees'], { vulnerable: 'yes' }),
    people('family-members', 'family', ['Conjoints et enfants', 'Spouses and children'], { children: 'yes' }),
  ],
  data: [
    data('who', 'personalLife', ['Identité, composition du foyer', 'Identity, household'], {
      of: ['staff', 'family-members'],
      for: ['activities'],
      why: ['Ouvrir les droits.', 'Open entitlements.'],
      kept: 'council',
      how: free,
    }),
    data('income', 'economic', ['Tranche de quotient familial', 'Band of family income'], {
      of: ['staff'],
      for: ['activities'],
      why: [
        'Calculer la participation, sans garder l’avis d’imposition.',
        'Work out the share, without keeping the tax notice.',
      ],
      kept: 'council',
      how: free,
    }),
    data('orders', 'commercial', ['Prestations et paiements', 'Services and payments'], {
      of: ['staff'],
      for: ['activities', 'accounts-purpose'],
      why: ['Commander et justifier.', 'Order and justify.'],
      kept: 'council',
      how: asked,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Élus chargés des activités', 'Members in charge of activities'],
      ['Traiter les demandes', 'Handle requests'],
    ],
  ],
  outside: [
    [
      ['Prestataires de voyages et de loisirs', 'Travel and leisure providers'],
      'independent',
      ['Fournir la prestation', 'Provide the service'],
    ],
  ],
  processors: [['Plateforme du comité', 'Council platform']],
  measures: ['S05', 'S28'],
  dpia: ['Dispense de la liste CNIL (FR-E04).', 'Exempt on the CNIL list (FR-E04).'],
  more: { authorityExemptItems: ['FR_E04'], childrenInvolved: 'yes' },
})
