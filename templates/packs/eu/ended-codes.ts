import type { EndedCode } from '../pack'

/** Answers the law took away. Repealed clauses stay on offer: a contract may still bear them, and the file must say so. */
export const endedCodes: readonly EndedCode[] = [
  {
    list: 'transferMechanism',
    code: 'privacyShield',
    until: '2020-07-15',
    source: { fr: 'CJUE, C-311/18 du 16 juillet 2020', en: 'CJEU C-311/18 of 16 July 2020' },
    status: 'inForce',
    confidence: 'V',
    checkedOn: '2026-09-28',
  },
]
