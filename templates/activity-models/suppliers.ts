import { asked, data, people, purpose, writeModel } from './writing'

/** Contacts and orders of suppliers. */
export const suppliers = writeModel({
  id: 'suppliers',
  title: ['Gestion des fournisseurs', 'Supplier management'],
  summary: [
    'Commandes et paiements aux fournisseurs. Reste à dire votre logiciel d’achat.',
    'Orders and payments to suppliers. Left to say: your purchasing software.',
  ],
  usualIn: ['all'],
  description: [
    'Les fournisseurs sont référencés, reçoivent les commandes, sont évalués et payés.',
    'Suppliers are listed, receive orders, are assessed and paid.',
  ],
  texts: ['Code de commerce, L441-9 et L123-22', 'CNIL, délibération 2019-118'],
  purposes: [
    purpose(
      'buy',
      ['Passer et suivre les commandes aux fournisseurs', 'Place and follow orders with suppliers'],
      'legitimateInterests',
      ['Joindre les bons interlocuteurs du fournisseur.', 'Reach the right people at the supplier.'],
    ),
    purpose(
      'pay',
      ['Payer et comptabiliser les factures', 'Pay and book invoices'],
      'legalObligation',
      ['Pièces comptables imposées par la loi.', 'Accounting documents imposed by law.'],
      { legalReference: 'Code de commerce, L123-22 (commerçants) ; LPF, L102 B' },
    ),
  ],
  people: [people('contacts', 'suppliers', ['Interlocuteurs des fournisseurs', 'Contacts at suppliers'])],
  data: [
    data(
      'who',
      'professional',
      ['Nom, fonction, coordonnées professionnelles', 'Name, duties, business contact details'],
      {
        of: ['contacts'],
        for: ['buy', 'pay'],
        why: ['Commander et poser des questions.', 'Order and ask questions.'],
        kept: 'suppliers',
        how: asked,
      },
    ),
    data('bills', 'bankPayment', ['Factures, coordonnées bancaires', 'Invoices, bank details'], {
      of: ['contacts'],
      for: ['pay'],
      why: ['Payer la bonne personne.', 'Pay the right person.'],
      kept: 'accounts',
      how: asked,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Achats', 'Purchasing'],
      ['Commander', 'Order'],
    ],
    [
      ['Comptabilité', 'Accounts'],
      ['Payer', 'Pay'],
    ],
  ],
  outside: [[['Banque', 'Bank of the organisation'], 'independent', ['Virements', 'Transfers']]],
  processors: [['Éditeur du logiciel d’achat', 'Publisher of the purchasing software']],
  measures: ['S05'],
  dpia: ['Dispense de la liste CNIL (FR-E02).', 'Exempt on the CNIL list (FR-E02).'],
  more: { authorityExemptItems: ['FR_E02'] },
})
