/** Words that French and English share. A new one is a translation forgotten, or a line here. */
// prettier-ignore
export const sameInBothLanguages: readonly string[] = [
  'Anonymisation', 'Article 13', 'Article 14', 'CNIL (France)', 'CNPD (Luxembourg)', 'Conditions', 'Contact', 'Contacts', 'DPO', 'Date', 'Description',
  'France', 'Identification', 'Information', 'Luxembourg', 'Parents', 'Parties', 'Patients', 'Question',
  'Rectification', 'Transport', 'Version', 'contact', 'document',
]
