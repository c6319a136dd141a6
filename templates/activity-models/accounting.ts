import { ofPrivateLaw } from './sectors'
import { byLaw, data, people, purpose, writeModel } from './writing'

/** Books and taxes. */
export const accounting = writeModel({
  id: 'accounting',
  title: ['Comptabilité et facturation', 'Accounting and invoicing'],
  summary: [
    'Comptes, factures, impôts d’un organisme de droit privé. Reste à dire votre expert-comptable ; une commune suit la comptabilité publique.',
    'Books, invoices and taxes of a private body. Left to say: your accountant; a municipality follows public accounting.',
  ],
  sectors: ofPrivateLaw,
  usualIn: ['all'],
  description: [
    'Les pièces sont enregistrées, rapprochées des paiements, puis servent aux déclarations.',
    'Documents are recorded, matched with payments, then used for tax returns.',
  ],
  texts: ['Code de commerce, L123-12 à L123-22', 'Livre des procédures fiscales, L102 B'],
  purposes: [
    purpose(
      'books',
      ['Tenir les comptes et conserver les pièces', 'Keep the books and the documents'],
      'legalObligation',
      ['Comptabilité imposée par la loi.', 'Accounting imposed by law.'],
      { legalReference: 'Code de commerce, L123-12 et L123-22' },
    ),
    purpose(
      'tax',
      ['Établir les déclarations fiscales', 'File tax returns'],
      'legalObligation',
      ['Déclarations imposées par la loi.', 'Returns imposed by law.'],
      { legalReference: 'Code général des impôts, article 286 ; LPF, L102 B' },
    ),
  ],
  people: [
    people('payers', 'customers', ['Clients', 'Customers']),
    people('payees', 'suppliers', ['Fournisseurs', 'Suppliers']),
  ],
  data: [
    data('documents-item', 'economic', ['Factures, règlements, écritures', 'Invoices, payments, entries'], {
      of: ['payers', 'payees'],
      for: ['books'],
      why: ['Justifier chaque écriture.', 'Justify each entry.'],
      kept: 'accounts',
      how: byLaw,
    }),
    data('returns', 'economic', ['Pièces des déclarations', 'Documents of returns'], {
      of: ['payers', 'payees'],
      for: ['tax'],
      why: ['Répondre à un contrôle.', 'Answer an audit.'],
      kept: 'taxes',
      how: byLaw,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Comptabilité', 'Accounts'],
      ['Saisir et contrôler', 'Enter and check'],
    ],
  ],
  outside: [
    [
      ['Expert-comptable, commissaire aux comptes', 'Accountant, auditor'],
      'independent',
      ['Comptes annuels', 'Annual accounts'],
    ],
    [
      ['Administration fiscale', 'Tax administration'],
      'authority',
      ['Déclarations et contrôles', 'Returns and audits'],
    ],
  ],
  processors: [['Éditeur du logiciel comptable', 'Publisher of the accounting software']],
  measures: ['S05', 'S17'],
  dpia: ['Aucune analyse à attendre.', 'No assessment to be expected.'],
})
