/** Several names in one line. « État civil, identité » is one of them: where a name holds a comma, commas cannot part them. */
export const listed = (names: readonly string[], semicolon: string): string =>
  names.join(names.length > 1 && names.some((name) => name.includes(',')) ? semicolon : ', ')
