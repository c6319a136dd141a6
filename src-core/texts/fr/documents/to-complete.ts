/** Ce qu’une note laisse à compléter, pour qu’on ne puisse pas l’oublier. */
export const toComplete = (what: string) => `[à compléter : ${what}]`
