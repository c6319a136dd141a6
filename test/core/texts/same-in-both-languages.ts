/** Words that French and English share. A new one is a translation forgotten, or a line here. */
// prettier-ignore
export const sameInBothLanguages: readonly string[] = [
  'Anonymisation', 'CNIL (France)', 'CNPD (Luxembourg)', 'Conditions', 'Contact', 'Contacts', 'DPO', 'Date', 'Description',
  'France', 'Identification', 'Information', 'Luxembourg', 'Parents', 'Parties', 'Patient', 'Patients', 'Prospect', 'Question',
  'Rectification', 'Transport', 'Version', 'contact', 'document',
  'Anonymisation', 'CNIL (France)', 'CNPD (Luxembourg)', 'Clause', 'Clauses', 'Conditions', 'Contact', 'Contacts', 'DPO', 'Date', 'Description',
  'France', 'Identification', 'Information', 'Instruction', 'Luxembourg', 'Parents', 'Parties', 'Patients', 'Question',
  'Rectification', 'Transport', 'Version', 'clause', 'contact', 'document', 'instruction',
  'Anonymisation', 'Conclusion', 'CNIL (France)', 'CNPD (Luxembourg)', 'Conditions', 'Contact', 'Contacts', 'DPO', 'Date', 'Description',
  'France', 'Identification', 'Information', 'Luxembourg', 'Parents', 'Parties', 'Patients', 'Question',
  'Rectification', 'Transport', 'Version', 'audit', 'contact', 'document',
  'Anonymisation', 'CNIL (France)', 'CNPD (Luxembourg)', 'Cause', 'Conditions', 'Contact', 'Contacts', 'DORA (finance)', 'DPO', 'Date',
  'Description', 'France', 'Identification', 'Incident', 'Information', 'Luxembourg', 'Notifications', 'Parents', 'Parties',
  'Patients', 'Question', 'Rectification', 'Transport', 'Version', 'contact', 'document', 'notification',
]
