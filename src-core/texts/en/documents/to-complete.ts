export const toComplete = (what: string) => `[to complete: ${what}]`
