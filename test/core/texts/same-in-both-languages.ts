/** Words that French and English share. A new one is a translation forgotten, or a line here. */
// prettier-ignore
export const sameInBothLanguages: readonly string[] = [
  'Anonymisation', 'CNIL (France)', 'CNPD (Luxembourg)', 'Cause', 'Conditions', 'Contact', 'Contacts', 'DORA (finance)', 'DPO', 'Date',
  'Description', 'France', 'Identification', 'Incident', 'Information', 'Luxembourg', 'Notifications', 'Parents', 'Parties',
  'Patients', 'Question', 'Rectification', 'Transport', 'Version', 'contact', 'document', 'notification',
]
