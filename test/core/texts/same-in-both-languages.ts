/** Words that French and English share. A new one is a translation forgotten, or a line here. */
// prettier-ignore
export const sameInBothLanguages: readonly string[] = [
  'Anonymisation', 'Article 13', 'Article 14', 'audit', 'Cause', 'Clause', 'clause', 'Clauses', 'CNIL (France)',
  'CNPD (Luxembourg)', 'Conclusion', 'Conditions', 'Contact', 'contact', 'Contacts', 'Date', 'Description',
  'document', 'DORA (finance)', 'DPO', 'France', 'Identification', 'Incident', 'Information', 'Instruction',
  'instruction', 'Luxembourg', 'notification', 'Notifications', 'Parents', 'Parties', 'Patient', 'Patients',
  'Prospect', 'Question', 'Rectification', 'Transport', 'Version',
]
