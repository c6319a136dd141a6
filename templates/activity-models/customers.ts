import { asked, data, people, purpose, writeModel } from './writing'

/** Orders, invoices and after-sale. */
export const customers = writeModel({
  id: 'customers',
  title: ['Gestion des clients', 'Customer management'],
  summary: [
    'Commandes, factures et service après-vente. Restent à dire votre logiciel, vos transporteurs et votre moyen de paiement.',
    'Orders, invoices and after-sale. Left to say: your software, your carriers and your means of payment.',
  ],
  usualIn: [
    'commerce',
    'eCommerce',
    'bank',
    'insurance',
    'property',
    'transport',
    'industry',
    'telecom',
    'software',
    'hr',
    'legal',
    'media',
    'energy',
    'hospitality',
    'security',
    'other',
  ],
  description: [
    'La commande est enregistrée, livrée, facturée ; les réclamations sont suivies jusqu’à leur terme.',
    'The order is recorded, delivered, invoiced; complaints are followed to the end.',
  ],
  texts: ['Code de la consommation', 'CNIL, référentiel gestion commerciale'],
  purposes: [
    purpose('orders', ['Traiter les commandes et livrer', 'Process orders and deliver'], 'contract', [
      'Exécution du contrat conclu avec le client.',
      'Performance of the contract with the customer.',
    ]),
    purpose(
      'invoices',
      ['Facturer et tenir les comptes clients', 'Invoice and keep customer accounts'],
      'legalObligation',
      ['Factures et comptes imposés par la loi.', 'Invoices and accounts imposed by law.'],
      { legalReference: 'Code de commerce, L441-9 et L123-22' },
    ),
    purpose(
      'complaints',
      ['Suivre les réclamations et la satisfaction', 'Follow complaints and satisfaction'],
      'legitimateInterests',
      ['Corriger ce qui ne va pas et garder ses clients.', 'Put things right and keep customers.'],
    ),
  ],
  people: [people('buyers', 'customers', ['Clients et leurs contacts', 'Customers and their contacts'])],
  data: [
    data('who', 'contact', ['Identité, adresses, téléphone', 'Identity, addresses, telephone'], {
      of: ['buyers'],
      for: ['orders', 'invoices', 'complaints'],
      why: ['Livrer, facturer et répondre.', 'Deliver, invoice and answer.'],
      kept: 'customers',
      how: asked,
    }),
    data('purchases', 'commercial', ['Commandes, livraisons, échanges', 'Orders, deliveries, exchanges'], {
      of: ['buyers'],
      for: ['orders', 'complaints'],
      why: ['Exécuter la commande et la garantie.', 'Perform the order and the warranty.'],
      kept: 'customers',
      how: asked,
    }),
    data('payments', 'bankPayment', ['Moyen de paiement, factures', 'Means of payment, invoices'], {
      of: ['buyers'],
      for: ['invoices'],
      why: ['Encaisser et justifier.', 'Collect and justify.'],
      kept: 'accounts',
      how: asked,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Service clients et ventes', 'Customer service and sales'],
      ['Suivre les commandes', 'Follow orders'],
    ],
    [
      ['Comptabilité', 'Accounts'],
      ['Facturer', 'Invoice'],
    ],
  ],
  outside: [
    [['Transporteurs', 'Carriers'], 'independent', ['Livrer', 'Deliver']],
    [['Prestataire de paiement, banque', 'Payment provider, bank'], 'independent', ['Encaisser', 'Collect payment']],
  ],
  processors: [
    ['Éditeur du logiciel de gestion commerciale', 'Publisher of the sales software'],
    ['Centre d’appels', 'Call centre'],
  ],
  measures: ['S04', 'S05', 'S17'],
  dpia: ['Rien d’office.', 'Nothing by default.'],
})
