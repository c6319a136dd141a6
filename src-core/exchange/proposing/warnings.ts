/** What any source may meet in the file it comes into. */
export const proposingWarnings = ['duplicate-name', 'duplicate-ref', 'conflicting-answer'] as const
