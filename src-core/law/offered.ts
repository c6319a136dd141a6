import type { CodeListName } from '../codes'

/** Codes that answer under laws this file does not follow, list by list. */
export type CodesElsewhere = Readonly<Partial<Record<CodeListName, readonly string[]>>>

/**
 * Whether a list offers an answer in this file: a British tool is no answer where British law does not hold. An answer
 * already given is shown whatever this says.
 */
export const isOffered = (
  list: CodeListName,
  code: string,
  { codesElsewhere }: { readonly codesElsewhere: CodesElsewhere },
): boolean => !(codesElsewhere[list] ?? []).includes(code)
