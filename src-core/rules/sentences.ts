/** What a rule says in one language. */
export interface RuleText {
  /** Short name of the point: « Base légale manquante ». */
  readonly title: string
  /** What to do, with `{blanks}` for the values of the finding. */
  readonly message: string
}

/** The sentences of a theme, by the id of the rule. A rule without its sentence does not compile: see `texts/<language>/rules`. */
export type Sentences = Readonly<Record<string, RuleText>>
