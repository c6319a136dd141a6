/** Requests of the people concerned, Art. 12 to 22, and their complaints (domain §2.8, §2.9). The rights are the list `right`. */
export const requestCodes = {
  /** Any of them counts: a person need not use the one we prefer. */
  requestChannel: [
    'email',
    'post',
    'form',
    'inPerson',
    'phone',
    'socialNetwork',
    'throughProcessor',
    'throughAuthority',
    'other',
  ],
  requesterKind: [
    'customer',
    'serviceUser',
    'employee',
    'applicant',
    'prospect',
    'patient',
    'pupil',
    'parent',
    'heir',
    'lawyer',
    'other',
  ],
  requestOutcome: ['granted', 'partly', 'refused', 'noData', 'withdrawn', 'notOurs'],
  /** Art. 11, 12(5), 12(6), 15(4), 17(3), 20, 21(1) and 23. Closed. */
  refusalGround: [
    'unfounded',
    'excessive',
    'identityNotProven',
    'notIdentifiable11',
    'thirdPartyRights',
    'legalObligation',
    'legalClaims',
    'freedomOfExpression',
    'publicHealth',
    'archivesResearch',
    'compellingGrounds',
    'contractNeeded',
    'lawException23',
    'notAutomated',
    'notProvidedBySubject',
  ],
  deliveryMode: ['email', 'portal', 'post', 'inPerson', 'phone', 'other'],
  /** Art. 12(5) and 15(3): the first three are the only cases. */
  feeGround: ['unfounded', 'excessive', 'furtherCopy', 'other'],
  /** What stops the clock where a law knows it: UK GDPR 12A. */
  clockStop: ['clarification', 'identity', 'fee'],
  complaintOutcome: ['upheld', 'partly', 'rejected', 'transferred'],
} as const
